package nl.voetspoor.extract;

import java.time.Duration;

/// How much a single file may ask of the program.
///
/// @param maxBytes the largest file that is opened
/// @param maxCharacters the longest text that is taken from one file
/// @param patience how long a parser may take, recognising scans not counted
public record Limits(long maxBytes, int maxCharacters, Duration patience) {
  private static final long MEGABYTE = 1L << 20;

  /// 256 MB, 50 million characters (the Bible has 4), two minutes.
  public static final Limits USUAL = ofMegabytes(256);

  /// The usual limits with another largest file.
  public static Limits ofMegabytes(int megabytes) {
    return new Limits(megabytes * MEGABYTE, 50_000_000, Duration.ofMinutes(2));
  }

  /// The largest file in megabytes.
  public long maxMegabytes() {
    return maxBytes / MEGABYTE;
  }
}
