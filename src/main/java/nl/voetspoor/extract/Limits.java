package nl.voetspoor.extract;

import java.io.Serializable;
import java.time.Duration;

/// How much a single file may ask of the program.
///
/// @param maxBytes the largest file that is opened
/// @param maxCharacters the longest text that is taken from one file; what comes after is left out,
///   and told
/// @param patience how long a parser may take, recognising scans not counted
/// @param memoryBytes how much memory a process that reads files may take for its data
public record Limits(long maxBytes, int maxCharacters, Duration patience, long memoryBytes)
    implements Serializable {
  private static final long MEGABYTE = 1L << 20;

  /// 256 MB, 3 million characters (the Bible has 4), two minutes, 384 MB of memory.
  public static final Limits USUAL = ofMegabytes(256);

  /// The usual limits with another largest file.
  public static Limits ofMegabytes(int megabytes) {
    return new Limits(megabytes * MEGABYTE, 3_000_000, Duration.ofMinutes(2), 384 * MEGABYTE);
  }

  /// The largest file in megabytes.
  public long maxMegabytes() {
    return maxBytes / MEGABYTE;
  }

  /// The memory of a process that reads in megabytes.
  public long memoryMegabytes() {
    return memoryBytes / MEGABYTE;
  }
}
