package nl.voetspoor.index;

import java.time.Duration;

/// What it took to read a file, and what came of it.
///
/// @param duration how long reading took
/// @param pages how many pages it has; 0 for a format without pages
/// @param characters the length of its text
/// @param files how many files it holds; 0 for one that holds none
/// @param version the version of the program that read it: `0.1.1`; empty when it was not read
public record Effort(Duration duration, int pages, long characters, int files, String version) {
  /// Nothing was read.
  public static final Effort NONE = new Effort(Duration.ZERO, 0, 0, 0, "");

  /// Of a file that holds no others.
  public Effort(Duration duration, int pages, long characters, String version) {
    this(duration, pages, characters, 0, version);
  }

  /// The same for a file that holds so many others.
  public Effort holding(int others) {
    return new Effort(duration, pages, characters, others, version);
  }
}
