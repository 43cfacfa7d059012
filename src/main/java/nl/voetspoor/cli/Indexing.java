package nl.voetspoor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.ingest.Again;
import nl.voetspoor.ingest.Belt;
import nl.voetspoor.ingest.Reader;
import nl.voetspoor.ingest.Tally;
import nl.voetspoor.source.SourceWalker;

/// One run of the belt, from the command line: it shows how far it is, can be stopped with Ctrl-C,
/// and ends with a summary.
final class Indexing {
  private final House house;

  Indexing(House house) {
    this.house = house;
  }

  /// With no path, `again` says what is read.
  Tally run(Place place, List<Path> paths, Again again, boolean json, Streams streams)
      throws IOException {
    Tally tally = watched(place, paths, again, json, streams);
    summarise(tally, json ? streams.messages() : streams.output());
    details(tally, streams.messages());
    return tally;
  }

  /// The hook outlives the store, so that a process that is asked to end commits first. What a
  /// process that was killed left unpacked is cleared by the next, which holds the collection by
  /// then.
  private Tally watched(Place place, List<Path> paths, Again again, boolean json, Streams streams)
      throws IOException {
    Path data = place.data();
    Path workspace = data.resolve("unpacked");
    AtomicBoolean stop = new AtomicBoolean();
    try (ShutdownHook _ = new ShutdownHook(() -> stop.set(true));
        PaperStore store = house.store(place);
        Progress progress = Progress.on(streams, json)) {
      clear(workspace);
      Files.createDirectories(workspace);
      Path scratch = Files.createDirectories(workspace.resolve("workers"));
      try (Reader reader = house.reader(scratch, Optional.of(data))) {
        Belt belt = house.belt(data, store, reader, workspace);
        SourceWalker walker = house.walker(workspace);
        return paths.isEmpty()
            ? belt.rerun(again, walker, progress, stop::get)
            : belt.run(paths, again, walker, progress, stop::get);
      } finally {
        clear(workspace);
      }
    }
  }

  private static void summarise(Tally tally, PrintWriter out) {
    out.printf(
        "indexed %d, unchanged %d, failed %d%n",
        tally.indexed(), tally.unchanged(), tally.failed());
    if (tally.stopped()) {
      out.println("stopped before the end: run the same command again to go on");
    }
  }

  /// What the summary does not say: why files failed, and what is no paper.
  private static void details(Tally tally, PrintWriter messages) {
    if (tally.failed() > 0) {
      messages.println(
          "failed: "
              + tally.faults().entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(each -> each.getKey().code() + " " + each.getValue())
                  .collect(Collectors.joining(", ")));
    }
    if (tally.before() > 0) {
      messages.println(
          tally.before()
              + " of these failed before and have not changed; to read them again:"
              + " --retry-failed");
    }
    Tally.Aside aside = tally.aside();
    String others =
        Stream.of(
                said(aside.opened(), "opened %d that hold others"),
                said(aside.passedOver(), "passed over %d that are no papers, as pictures in mail"),
                said(aside.hidden(), "passed over %d hidden files and folders"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      messages.println(others);
    }
  }

  private static Optional<String> said(int count, String words) {
    return count == 0 ? Optional.empty() : Optional.of(words.formatted(count));
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
