package nl.voetspoor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.ingest.Reader;
import nl.voetspoor.ingest.Tally;

/// One run of the belt, from the command line: it shows how far it is, can be stopped with Ctrl-C,
/// and ends with a summary.
final class Indexing {
  private final House house;

  Indexing(House house) {
    this.house = house;
  }

  Tally run(Path data, List<Path> paths, boolean json, Streams streams) throws IOException {
    Tally tally = watched(data, paths, json, streams);
    summarise(tally, json ? streams.messages() : streams.output());
    return tally;
  }

  /// The hook outlives the store, so that a process that is asked to end commits first. What a
  /// process that was killed left unpacked is cleared by the next, which holds the collection by
  /// then.
  private Tally watched(Path data, List<Path> paths, boolean json, Streams streams)
      throws IOException {
    Path workspace = data.resolve("unpacked");
    AtomicBoolean stop = new AtomicBoolean();
    try (ShutdownHook _ = new ShutdownHook(() -> stop.set(true));
        PaperStore store = house.store(data);
        Progress progress = Progress.on(streams, json)) {
      clear(workspace);
      Files.createDirectories(workspace);
      try (Reader reader = house.reader(Files.createDirectories(workspace.resolve("workers")))) {
        return house
            .belt(data, store, reader, workspace)
            .run(paths, house.walker(workspace), progress, stop::get);
      } finally {
        clear(workspace);
      }
    }
  }

  private static void summarise(Tally tally, java.io.PrintWriter out) {
    out.printf(
        "indexed %d, unchanged %d, failed %d%n",
        tally.indexed(), tally.unchanged(), tally.failed());
    if (tally.stopped()) {
      out.println("stopped before the end: run the same command again to go on");
    }
  }

  /// Removes a folder with all that it holds.
  static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
