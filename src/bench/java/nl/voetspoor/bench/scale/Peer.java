package nl.voetspoor.bench.scale;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.index.IndexedPaper;

/// A search engine that is given papers and asked for a page of results.
interface Peer extends AutoCloseable {
  /// What it is called in the report.
  String name();

  /// Takes in some papers.
  void take(List<IndexedPaper> papers) throws Exception;

  /// Makes all that were taken in findable, and ends what it does with them in the background.
  void done() throws Exception;

  /// How much it keeps on disk, in bytes.
  long size() throws Exception;

  /// The bytes of all files in a folder, or of a file.
  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }

  /// The first ten papers that hold all words, the best first, each with the line in which they
  /// stand; ours also gives the total, all facets and who refers to them.
  ///
  /// @return how many were shown
  int find(String words) throws Exception;

  @Override
  void close() throws IOException;
}
