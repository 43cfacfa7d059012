package nl.voetspoor.index;

import java.time.Duration;

/// What it took to read a file, and what came of it.
///
/// @param duration how long reading took
/// @param pages how many pages it has; 0 for a format without pages
/// @param characters the length of its text
/// @param version the version of the program that read it: `0.1.0`; empty when it was not read
public record Effort(Duration duration, int pages, long characters, String version) {
  /// Nothing was read.
  public static final Effort NONE = new Effort(Duration.ZERO, 0, 0, "");
}
