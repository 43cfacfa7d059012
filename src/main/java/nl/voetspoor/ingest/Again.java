package nl.voetspoor.ingest;

import java.util.Optional;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.ParserVersion;

/// Which files are read again although they have not changed.
///
/// @param failed those that could not be read
/// @param olderThan those that a version before this one read
public record Again(boolean failed, Optional<ParserVersion> olderThan) {
  /// None.
  public static final Again NOTHING = new Again(false, Optional.empty());

  /// Whether it asks for anything.
  public boolean isAsked() {
    return failed || olderThan.isPresent();
  }

  /// Whether the file of `entry` is to be read again.
  boolean wants(LedgerEntry entry) {
    return switch (entry.status()) {
      case FAILED -> failed || isOld(entry);
      case INDEXED, RENDITION, METADATA, CONTAINER -> isOld(entry);
      case PASSED_OVER -> false;
    };
  }

  /// A file without a version was not read by any.
  private boolean isOld(LedgerEntry entry) {
    return olderThan
        .flatMap(
            limit -> ParserVersion.find(entry.effort().version()).map(v -> v.compareTo(limit) < 0))
        .orElse(false);
  }
}
