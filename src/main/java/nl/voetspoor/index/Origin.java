package nl.voetspoor.index;

import java.util.Optional;

/// The file a paper was read from.
///
/// @param location as in the ledger: a path, with `!/` before a name within an archive
/// @param sha256 the hash of its bytes, by which the original is kept
/// @param format its media type: `application/pdf`
/// @param size its length in bytes
public record Origin(String location, String sha256, String format, long size) {
  /// Where the file lies in which it lies, if it lies in one.
  public Optional<String> holder() {
    int end = location.lastIndexOf("!/");
    return end < 0 ? Optional.empty() : Optional.of(location.substring(0, end));
  }

  /// A name for the file when it is handed out again: its own.
  public String fileName() {
    String last = location.substring(location.lastIndexOf('/') + 1);
    return last.isBlank() ? "origineel" : last;
  }
}
