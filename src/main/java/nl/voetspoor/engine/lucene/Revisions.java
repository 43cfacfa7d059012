package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.voetspoor.search.Revision;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;

/// Names the state that a reader sees: the engine gives every commit a name of chance, so that an
/// index which was made anew never passes for the one before it.
final class Revisions {
  private Revisions() {}

  static Revision of(IndexReader reader) throws IOException {
    return reader instanceof StandardDirectoryReader opened
        ? new Revision(StringHelper.idToString(opened.getSegmentInfos().getId()), written(opened))
        : Revision.NONE;
  }

  /// When the commit was written, in whole seconds; now, where a later one has swept it away.
  private static Instant written(DirectoryReader reader) throws IOException {
    IndexCommit commit = reader.getIndexCommit();
    Directory directory = commit.getDirectory();
    if (directory instanceof FSDirectory folder) {
      Path file = folder.getDirectory().resolve(commit.getSegmentsFileName());
      try {
        return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
      } catch (NoSuchFileException e) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
      }
    }
    return Instant.EPOCH;
  }
}
