package nl.voetspoor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kept a file from being read whole.
public enum Fault {
  /// Reading took longer than a file may take.
  TIMEOUT,
  /// Reading took more memory than a file may take.
  OUT_OF_MEMORY,
  /// The process that read it broke down.
  CRASHED,
  /// It opens with a password only.
  ENCRYPTED,
  /// It breaks off, or is not what it claims to be.
  DAMAGED,
  /// It is larger, deeper or unfolds to more than a file may.
  TOO_LARGE,
  /// Its text was cut off at the limit; what was read before that is kept.
  TRUNCATED,
  /// It holds no bytes.
  EMPTY,
  /// It is of a kind that holds no paper.
  NOT_A_PAPER,
  /// It cannot be opened.
  NOT_OPENED;

  /// The fault with this code, if there is one.
  public static Optional<Fault> ofCode(String code) {
    return Arrays.stream(values()).filter(fault -> fault.code().equals(code)).findFirst();
  }

  /// The fault in addresses, facets and files: `out-of-memory`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
