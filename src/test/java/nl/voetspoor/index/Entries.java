package nl.voetspoor.index;

import java.time.Instant;
import java.util.Optional;

/// What the ledger says of papers that tests keep.
public final class Entries {
  private Entries() {}

  /// That it was read, at no particular moment.
  public static LedgerEntry of(IndexedPaper paper) {
    return new LedgerEntry(
        paper.origin(),
        LedgerEntry.Status.INDEXED,
        Optional.of(paper.paper().id()),
        "",
        Instant.EPOCH);
  }
}
