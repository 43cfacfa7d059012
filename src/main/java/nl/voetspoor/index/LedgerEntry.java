package nl.voetspoor.index;

import java.time.Instant;
import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// What happened to one file the last time it was seen.
///
/// @param origin the file
/// @param status how it ended
/// @param id the paper it holds, where it was read
/// @param reason why it failed, in a sentence a user can act on; empty when it did not
/// @param seen when
public record LedgerEntry(
    Origin origin, Status status, Optional<PaperId> id, String reason, Instant seen) {
  /// How reading a file ended.
  public enum Status {
    /// It was read, and is the text of its paper.
    INDEXED,
    /// It was read, and is a further rendition of a paper whose text comes from a better format.
    RENDITION,
    /// It could not be read.
    FAILED
  }
}
