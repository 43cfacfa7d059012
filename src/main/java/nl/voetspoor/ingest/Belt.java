package nl.voetspoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.Found;
import nl.voetspoor.source.SourceFile;
import nl.voetspoor.source.SourceWalker;

/// The belt through all rooms. Files are read by several workers at once and kept by one, in the
/// order in which they were found, so that the same files give the same collection.
public final class Belt {
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

  /// How many files a worker may be ahead of the keeper. Few, since each may hold a text as long as
  /// the limit allows, and all of them are in memory at once.
  private static final int READ_AHEAD = 3;

  private final Reader reader;
  private final Keeper keeper;
  private final PaperStore store;
  private final Path workspace;
  private final Clock clock;
  private final int workers;

  /// @param reader reads a file
  /// @param keeper decides what is kept of it
  /// @param store keeps it
  /// @param workspace where archives are unpacked; files in it are deleted once read
  /// @param clock tells when to commit
  /// @param workers how many files are read at once
  public Belt(
      Reader reader, Keeper keeper, PaperStore store, Path workspace, Clock clock, int workers) {
    this.reader = reader;
    this.keeper = keeper;
    this.store = store;
    this.workspace = workspace;
    this.clock = clock;
    this.workers = workers;
  }

  /// Carries all that `roots` hold into the collection.
  ///
  /// @param stop asked before each file; once it says yes, what was read is committed and the run
  ///   ends
  /// @return what became of the files
  public Tally run(List<Path> roots, SourceWalker walker, Watcher watcher, BooleanSupplier stop) {
    SourceWalker.Listing listing = walker.list(roots);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      Run run = new Run(pool, watcher, stop);
      watcher.starting(listing.files().size());
      listing.trouble().forEach(t -> run.tell(new Outcome.Failed(t.location(), t.reason())));
      for (Path file : listing.files()) {
        if (stop.getAsBoolean()) {
          run.stopped = true;
          break;
        }
        walker.open(file, run::take);
        run.markEnd();
      }
      run.drain(0);
      store.commit();
      return run.stopped ? run.tally.cutShort() : run.tally;
    }
  }

  /// One run, on the thread that called.
  private final class Run {
    private final ExecutorService pool;
    private final Watcher watcher;
    private final BooleanSupplier stop;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private Instant committed = clock.instant();
    private boolean stopped;

    private Run(ExecutorService pool, Watcher watcher, BooleanSupplier stop) {
      this.pool = pool;
      this.watcher = watcher;
      this.stop = stop;
    }

    private void take(Found found) {
      switch (found) {
        case Found.Trouble(String location, Fault fault, String reason) ->
            pending.add(new Pending.Told(keeper.fail(location, fault, reason)));
        case Found.Candidate(SourceFile file) ->
            pending.add(
                keeper
                    .unchanged(file)
                    .<Pending>map(Pending.Told::new)
                    .orElseGet(() -> new Pending.Read(file, pool.submit(() -> reader.read(file)))));
      }
      drain(READ_AHEAD * workers);
    }

    private void markEnd() {
      pending.add(new Pending.End());
    }

    /// Keeps what has been read until no more than `most` are waiting.
    private void drain(int most) {
      while (pending.size() > most) {
        switch (pending.remove()) {
          case Pending.Told(Outcome outcome) -> tell(outcome);
          case Pending.End end -> watcher.advanced();
          case Pending.Read(SourceFile file, Future<Reading> reading) -> {
            Reading read = await(reading);
            if (isLostToTheEnd(read)) {
              stopped = true;
            } else {
              tell(keeper.keep(file, read));
            }
            tidy(file);
          }
        }
        if (Duration.between(committed, clock.instant()).compareTo(COMMIT_EVERY) > 0) {
          store.commit();
          committed = clock.instant();
        }
      }
    }

    /// Ctrl-C ends the workers too. What they were reading is not to blame, and comes next time.
    private boolean isLostToTheEnd(Reading read) {
      return read instanceof Reading.Unreadable(Fault fault, _)
          && fault == Fault.CRASHED
          && stop.getAsBoolean();
    }

    private void tell(Outcome outcome) {
      tally = tally.plus(outcome);
      watcher.saw(outcome);
    }
  }

  /// Something on the belt.
  private sealed interface Pending {
    /// A file that needs no reading.
    record Told(Outcome outcome) implements Pending {}

    /// A file that is being read.
    record Read(SourceFile file, Future<Reading> reading) implements Pending {}

    /// The end of one listed file or archive.
    record End() implements Pending {}
  }

  private static Reading await(Future<Reading> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reading.Unreadable(
          Fault.CRASHED, "reading was interrupted: run the same command again");
    } catch (ExecutionException e) {
      return e.getCause() instanceof OutOfMemoryError
          ? new Reading.Unreadable(
              Fault.OUT_OF_MEMORY,
              "takes more memory than there is: start with a larger -Xmx in VOETSPOOR_JAVA_OPTS")
          : new Reading.Unreadable(Fault.CRASHED, "cannot be read: " + e.getCause());
    }
  }

  private void tidy(SourceFile file) {
    if (file.content().startsWith(workspace)) {
      try {
        Files.deleteIfExists(file.content());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
