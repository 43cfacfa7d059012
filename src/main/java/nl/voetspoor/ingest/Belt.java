package nl.voetspoor.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import nl.voetspoor.extract.Held;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.Allowance;
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
  private final Workspace workspace;
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
    this.workspace = new Workspace(workspace);
    this.clock = clock;
    this.workers = workers;
  }

  /// Carries all that `roots` hold into the collection.
  ///
  /// @param again which files are read although they have not changed
  /// @param stop asked before each file; once it says yes, what was read is committed and the run
  ///   ends
  /// @return what became of the files
  public Tally run(
      List<Path> roots, Again again, SourceWalker walker, Watcher watcher, BooleanSupplier stop) {
    SourceWalker.Listing listing = walker.list(roots);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      Run run = new Run(pool, walker, again, watcher, stop);
      watcher.starting(listing.files().size());
      listing.aside().forEach(found -> run.tell(run.told(found)));
      run.open(listing.files());
      return run.end();
    }
  }

  /// Reads again what `again` asks for, wherever it lies. Files that are found on the way and have
  /// not changed are not told of.
  public Tally rerun(Again again, SourceWalker walker, Watcher watcher, BooleanSupplier stop) {
    Recall recall = Recall.of(keeper.memory().wanted(again));
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      Run run = new Run(pool, walker, again, watcher, stop);
      run.onlyRead = true;
      watcher.starting(recall.files().size() + recall.gone().size());
      run.open(recall.files());
      recall.gone().forEach(entry -> run.add(keeper.again(entry)));
      return run.end();
    }
  }

  /// One run, on the thread that called.
  private final class Run {
    private final ExecutorService pool;
    private final SourceWalker walker;
    private final Again again;
    private final Watcher watcher;
    private final BooleanSupplier stop;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private Tally tally = Tally.NONE;
    private Instant committed = clock.instant();
    private boolean stopped;
    private boolean onlyRead;

    private Run(
        ExecutorService pool,
        SourceWalker walker,
        Again again,
        Watcher watcher,
        BooleanSupplier stop) {
      this.pool = pool;
      this.walker = walker;
      this.again = again;
      this.watcher = watcher;
      this.stop = stop;
    }

    private void open(List<Path> files) {
      for (Path file : files) {
        if (stop.getAsBoolean()) {
          stopped = true;
          return;
        }
        Allowance allowance = walker.allowance(file);
        walker.open(
            file,
            allowance,
            found -> {
              pending.addAll(pending(found, allowance));
              drain(READ_AHEAD * workers);
            });
        pending.add(new Pending.End());
      }
    }

    /// A file that is gone, of which the original was kept or not.
    private void add(Found found) {
      pending.addAll(pending(found, walker.allowance(Path.of(found.location()))));
      pending.add(new Pending.End());
      drain(READ_AHEAD * workers);
    }

    private Tally end() {
      drain(0);
      store.commit();
      return stopped ? tally.cutShort() : tally;
    }

    private List<Pending> pending(Found found, Allowance allowance) {
      if (!(found instanceof Found.Candidate(SourceFile file))) {
        return List.of(new Pending.Aside(found));
      }
      Optional<List<Outcome>> before = keeper.memory().of(file, again);
      if (before.isPresent()) {
        workspace.tidy(file.content());
        return before.get().stream().<Pending>map(Pending.Told::new).toList();
      }
      Future<Measured> reading = pool.submit(() -> Measured.read(reader, file, clock));
      return List.of(new Pending.Read(file, reading, allowance));
    }

    /// Keeps what has been read until no more than `most` are waiting.
    private void drain(int most) {
      while (pending.size() > most) {
        switch (pending.remove()) {
          case Pending.Told(Outcome outcome) -> tell(outcome);
          case Pending.Aside(Found found) -> tell(told(found));
          case Pending.End _ -> watcher.advanced();
          case Pending.Kept(SourceFile file, Measured measured) -> keep(file, measured);
          case Pending.Read read -> take(read, await(read.reading()));
        }
        if (Duration.between(committed, clock.instant()).compareTo(COMMIT_EVERY) > 0) {
          store.commit();
          committed = clock.instant();
        }
      }
    }

    /// What a file holds comes before whatever waits behind it, and is remembered before it: a run
    /// that breaks off in between opens it again.
    private void take(Pending.Read read, Measured measured) {
      if (!(measured.reading() instanceof Reading.Holds holds)) {
        keep(read.file(), measured);
        return;
      }
      List<Pending> inner = new ArrayList<>();
      for (Held held : holds.files()) {
        String location = read.file().location() + "!/" + held.name();
        switch (held) {
          case Held.Laid(_, Path content) ->
              walker.enter(
                  content,
                  location,
                  read.allowance(),
                  found -> inner.addAll(pending(found, read.allowance())));
          case Held.NoPaper(_, String type, String reason) ->
              inner.add(new Pending.Told(keeper.memory().passOver(location, type, reason)));
          case Held.Refused(_, Fault fault, String reason) ->
              inner.add(new Pending.Aside(new Found.Trouble(location, fault, reason)));
        }
      }
      inner.add(new Pending.Kept(read.file(), measured));
      inner.reversed().forEach(pending::push);
    }

    private void keep(SourceFile file, Measured measured) {
      if (isLostToTheEnd(measured.reading())) {
        stopped = true;
      } else {
        tell(keeper.keep(file, measured));
      }
      workspace.tidy(file.content());
    }

    private Outcome told(Found found) {
      return switch (found) {
        case Found.Trouble(String location, Fault fault, String reason) ->
            keeper.memory().fail(location, fault, reason);
        case Found.Hidden(String location) -> new Outcome.Hidden(location);
        case Found.Opened(SourceFile file, String format, int files) ->
            keeper
                .memory()
                .opened(
                    new Origin(file.location(), file.sha256(), format, file.size()),
                    new Effort(Duration.ZERO, 0, 0, files, ParserVersion.CURRENT.written()));
        case Found.Candidate(SourceFile file) ->
            throw new IllegalStateException("not read: " + file.location());
      };
    }

    /// Ctrl-C ends the workers too. What they were reading is not to blame, and comes next time.
    private boolean isLostToTheEnd(Reading read) {
      return read instanceof Reading.Unreadable(Fault fault, _, _)
          && fault == Fault.CRASHED
          && stop.getAsBoolean();
    }

    private void tell(Outcome outcome) {
      boolean remembered =
          outcome instanceof Outcome.Unchanged
              || (outcome instanceof Outcome.Failed(_, _, _, boolean before) && before);
      if (!onlyRead || !remembered) {
        tally = tally.plus(outcome);
        watcher.saw(outcome);
      }
    }
  }

  /// Something on the belt.
  private sealed interface Pending {
    /// A file that needs no reading.
    record Told(Outcome outcome) implements Pending {}

    /// Something that is no paper.
    record Aside(Found found) implements Pending {}

    /// A file that is being read.
    record Read(SourceFile file, Future<Measured> reading, Allowance allowance)
        implements Pending {}

    /// A file that was read and holds others, which have been dealt with.
    record Kept(SourceFile file, Measured measured) implements Pending {}

    /// The end of one listed file or archive.
    record End() implements Pending {}
  }

  private static Measured await(Future<Measured> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Measured.brokenOff(
          new Reading.Unreadable(
              Fault.CRASHED, "reading was interrupted: run the same command again"));
    } catch (ExecutionException e) {
      return Measured.brokenOff(
          e.getCause() instanceof OutOfMemoryError
              ? new Reading.Unreadable(
                  Fault.OUT_OF_MEMORY,
                  "takes more memory than there is: start with a larger -Xmx in"
                      + " VOETSPOOR_JAVA_OPTS")
              : new Reading.Unreadable(Fault.CRASHED, "cannot be read: " + e.getCause()));
    }
  }
}
