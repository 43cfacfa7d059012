package nl.voetspoor.index;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.PaperId;

/// What happened to one file the last time it was seen.
///
/// @param origin the file
/// @param status how it ended
/// @param id the paper it holds, where it was read
/// @param fault what kept it from being read whole; empty when nothing did
/// @param reason the fault in a sentence a user can act on; empty when there is none
/// @param seen when
/// @param effort what it took
public record LedgerEntry(
    Origin origin,
    Status status,
    Optional<PaperId> id,
    Optional<Fault> fault,
    String reason,
    Instant seen,
    Effort effort) {
  /// An entry for a file of which the fault and the effort were not measured.
  public LedgerEntry(
      Origin origin, Status status, Optional<PaperId> id, String reason, Instant seen) {
    this(origin, status, id, Optional.empty(), reason, seen, Effort.NONE);
  }

  /// How reading a file ended.
  public enum Status {
    /// It was read, and is the text of its paper.
    INDEXED,
    /// It was read, and is a further rendition of a paper whose text comes from a better format.
    RENDITION,
    /// It describes a paper of which another file holds the text.
    METADATA,
    /// It holds other files, which have entries of their own.
    CONTAINER,
    /// It could not be read.
    FAILED,
    /// It lay in another file and is of a kind that holds no paper: a picture in a mail.
    PASSED_OVER;

    /// The status in addresses, facets and files: `passed-over`.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The status with this code, if there is one.
    public static Optional<Status> ofCode(String code) {
      return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
  }
}
