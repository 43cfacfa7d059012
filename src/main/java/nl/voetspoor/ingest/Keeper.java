package nl.voetspoor.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.source.Found;
import nl.voetspoor.source.SourceFile;

/// Decides what is kept of a file: a new paper, a further rendition of one, or the reason why it
/// could not be read. The text of a paper comes from its best rendition; among equals from the
/// latest read.
public final class Keeper {
  private static final String UNKNOWN_FORMAT = "application/octet-stream";

  private final PaperStore store;
  private final Naming naming;
  private final Originals originals;
  private final Path data;
  private final Clock clock;
  private final Memory memory;

  /// @param store where papers are kept
  /// @param originals where files are kept as they were
  /// @param data the data folder, to name in errors
  /// @param clock tells when a file was seen
  public Keeper(PaperStore store, Originals originals, Path data, Clock clock) {
    this.store = store;
    this.naming = new Naming(store);
    this.originals = originals;
    this.data = data;
    this.clock = clock;
    this.memory = new Memory(store, clock);
  }

  /// What is remembered of files.
  Memory memory() {
    return memory;
  }

  /// A file that is to be read again and is gone: its original, if that was kept.
  Found again(LedgerEntry entry) {
    Origin origin = entry.origin();
    return originals
        .find(origin.sha256())
        .<Found>map(content ->
            new Found.Candidate(
                new SourceFile(origin.location(), content, origin.sha256(), origin.size())))
        .orElseGet(() ->
            new Found.Trouble(
                origin.location(),
                Fault.NOT_OPENED,
                "it is no longer there: put it back, or leave it be"));
  }

  /// Keeps what was read of `file`.
  Outcome keep(SourceFile file, Measured measured) {
    Effort effort = measured.effort();
    return switch (measured.reading()) {
      case Reading.Unreadable(Fault fault, String reason, String format) ->
          memory.fail(
              origin(file, format.isEmpty() ? UNKNOWN_FORMAT : format), fault, reason, effort);
      case Reading.Described described -> describe(file, described, effort);
      case Reading.Read read -> keep(file, naming.named(file, read), effort);
      case Reading.Holds(var format, var own, _) ->
          own.isPresent()
              ? keep(file, naming.named(file, own.get()), effort)
              : memory.opened(origin(file, format), effort);
    };
  }

  /// Keeps what a file of metadata says. In the ledger it stands under the first paper it
  /// describes.
  private Outcome describe(SourceFile file, Reading.Described described, Effort effort) {
    PaperId first = described.records().getFirst().id();
    store
        .remembered(file.location())
        .filter(entry -> entry.status() != Status.METADATA)
        .flatMap(LedgerEntry::id)
        .ifPresent(earlier -> forget(earlier, file.location()));
    store.describe(
        entry(origin(file, described.format()), Status.METADATA, Optional.of(first), effort),
        described.records());
    if (described.records().size() == 1) {
      naming.learnFrom(file.location(), first);
    }
    return new Outcome.Indexed(file.location(), first);
  }

  /// A file that described papers and now holds one describes them no longer.
  private void undescribe(LedgerEntry earlier) {
    if (earlier.status() == Status.METADATA || earlier.status() == Status.FAILED) {
      store.describe(earlier, List.of());
    }
  }

  private Outcome keep(SourceFile file, Reading.Read read, Effort effort) {
    Origin origin = origin(file, read.format());
    PaperId id = read.paper().id();
    try {
      originals.keep(file.sha256(), file.content());
    } catch (IOException e) {
      throw CollectionException.of(data, e);
    }
    store.remembered(file.location()).ifPresent(this::undescribe);
    store
        .remembered(file.location())
        .filter(earlier -> earlier.status() != Status.METADATA)
        .flatMap(LedgerEntry::id)
        .filter(earlier -> !earlier.equals(id))
        .ifPresent(earlier -> forget(earlier, file.location()));
    List<LedgerEntry> others = others(id, file.location());
    boolean better =
        others.stream()
            .filter(other -> other.status() == Status.INDEXED)
            .noneMatch(other -> rank(other) < FormatRank.of(read.format()));
    if (better) {
      others.stream()
          .filter(other -> other.status() == Status.INDEXED)
          .forEach(other -> store.remember(as(Status.RENDITION, other)));
      store.keep(
          new IndexedPaper(read.paper(), read.references(), origin),
          remarked(entry(origin, Status.INDEXED, Optional.of(id), effort), read));
    } else {
      store.remember(remarked(entry(origin, Status.RENDITION, Optional.of(id), effort), read));
    }
    naming.learn(id, file.sha256());
    return new Outcome.Indexed(file.location(), id);
  }

  /// Removes a paper that the file at `location` gave and gives no longer, unless another file
  /// gives it too: then that file is read again at its next turn.
  private void forget(PaperId id, String location) {
    List<LedgerEntry> others = others(id, location);
    if (others.isEmpty()) {
      store.drop(id);
    } else if (others.stream().noneMatch(other -> other.status() == Status.INDEXED)) {
      LedgerEntry next = others.getFirst();
      Origin stale = new Origin(next.origin().location(), "", next.origin().format(), 0);
      store.remember(entry(stale, Status.INDEXED, Optional.of(id), next.effort()));
    }
  }

  private List<LedgerEntry> others(PaperId id, String location) {
    return store.renditions(id).stream()
        .filter(entry -> !entry.origin().location().equals(location))
        .toList();
  }

  private static int rank(LedgerEntry entry) {
    return FormatRank.of(entry.origin().format());
  }

  private static Origin origin(SourceFile file, String format) {
    return new Origin(file.location(), file.sha256(), format, file.size());
  }

  /// The entry with what there is to tell of a file that was read, but not whole.
  private static LedgerEntry remarked(LedgerEntry entry, Reading.Read read) {
    return read.remark()
        .map(remark ->
            new LedgerEntry(
                entry.origin(),
                entry.status(),
                entry.id(),
                Optional.of(remark.fault()),
                remark.reason(),
                entry.seen(),
                entry.effort()))
        .orElse(entry);
  }

  private LedgerEntry entry(Origin origin, Status status, Optional<PaperId> id, Effort effort) {
    return new LedgerEntry(origin, status, id, Optional.empty(), "", clock.instant(), effort);
  }

  /// The same file in another role: it was not seen anew.
  private static LedgerEntry as(Status status, LedgerEntry entry) {
    return new LedgerEntry(
        entry.origin(),
        status,
        entry.id(),
        entry.fault(),
        entry.reason(),
        entry.seen(),
        entry.effort());
  }
}
