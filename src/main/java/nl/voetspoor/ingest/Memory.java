package nl.voetspoor.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.LedgerEntry.Status;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceFile;

/// What the ledger says of files that were seen before, and the entries of those that hold no paper
/// of their own.
final class Memory {
  private static final String UNKNOWN_FORMAT = "application/octet-stream";

  private final PaperStore store;
  private final Clock clock;

  Memory(PaperStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What became of a file with the same bytes, and of all files in it; empty when it must be read.
  /// A file that failed is not read again by the version that failed on it.
  Optional<List<Outcome>> of(SourceFile file, Again again) {
    List<Outcome> outcomes = new ArrayList<>();
    return store
        .remembered(file.location())
        .filter(entry -> entry.origin().sha256().equals(file.sha256()))
        .filter(entry -> recall(entry, again, outcomes))
        .map(_ -> outcomes);
  }

  /// The files to read again, by location; one that lies in another comes after it.
  List<LedgerEntry> wanted(Again again) {
    return store.ledger().stream().filter(again::wants).toList();
  }

  /// Remembers that something could not be read. A paper that was read from here before stays, with
  /// the file marked as failed: a file that is damaged later must not take with it what was known.
  Outcome fail(Origin origin, Fault fault, String reason, Effort effort) {
    Optional<LedgerEntry> earlier = store.remembered(origin.location());
    store.remember(
        new LedgerEntry(
            origin,
            Status.FAILED,
            earlier.filter(entry -> entry.status() != Status.METADATA).flatMap(LedgerEntry::id),
            Optional.of(fault),
            reason,
            clock.instant(),
            effort));
    return new Outcome.Failed(origin.location(), fault, reason, false);
  }

  /// Remembers that something at `location`, of which the bytes are not known, could not be read.
  Outcome fail(String location, Fault fault, String reason) {
    return fail(new Origin(location, "", UNKNOWN_FORMAT, 0), fault, reason, Effort.NONE);
  }

  /// Remembers that a file in another holds no paper.
  Outcome passOver(String location, String format, String reason) {
    store.remember(
        new LedgerEntry(
            new Origin(location, "", format, 0),
            Status.PASSED_OVER,
            Optional.empty(),
            Optional.of(Fault.NOT_A_PAPER),
            reason,
            clock.instant(),
            new Effort(Effort.NONE.duration(), 0, 0, ParserVersion.CURRENT.written())));
    return new Outcome.PassedOver(location);
  }

  /// Remembers a file that holds others and no paper of its own.
  Outcome opened(Origin origin, Effort effort) {
    store.remember(
        new LedgerEntry(
            origin,
            Status.CONTAINER,
            Optional.empty(),
            Optional.empty(),
            "",
            clock.instant(),
            effort));
    return new Outcome.Opened(origin.location(), effort.files());
  }

  /// Adds what became of the file of `entry` and of those in it; false when one must be read.
  private boolean recall(LedgerEntry entry, Again again, List<Outcome> outcomes) {
    if (again.wants(entry) || (entry.status() == Status.FAILED && !isOfThisVersion(entry))) {
      return false;
    }
    Optional<Outcome> outcome = outcome(entry);
    List<LedgerEntry> inner =
        entry.effort().files() == 0 ? List.of() : store.within(entry.origin().location());
    outcome.ifPresent(outcomes::add);
    return outcome.isPresent()
        && inner.size() >= entry.effort().files()
        && inner.stream().allMatch(each -> recall(each, again, outcomes));
  }

  private static Optional<Outcome> outcome(LedgerEntry entry) {
    String location = entry.origin().location();
    return switch (entry.status()) {
      case INDEXED, RENDITION, METADATA ->
          entry.id().map(id -> new Outcome.Unchanged(location, id));
      case CONTAINER -> Optional.of(new Outcome.Opened(location, entry.effort().files()));
      case PASSED_OVER -> Optional.of(new Outcome.PassedOver(location));
      case FAILED ->
          Optional.of(
              new Outcome.Failed(
                  location, entry.fault().orElse(Fault.DAMAGED), entry.reason(), true));
    };
  }

  /// What could not be opened at all was read by none, and is tried again.
  private static boolean isOfThisVersion(LedgerEntry entry) {
    return entry.effort().version().equals(ParserVersion.CURRENT.written());
  }
}
