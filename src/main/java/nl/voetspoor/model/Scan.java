package nl.voetspoor.model;

import java.util.Optional;

/// A page that is a picture of a page.
///
/// @param page its number in the file, from 1
/// @param confidence how sure the recognition was of the words on it, from 0 to 1, as the mean over
///   its words; empty where nothing could be recognised, so that the page has no text
public record Scan(int page, Optional<Double> confidence) {
  /// Refuses a confidence that is no share.
  public Scan {
    confidence.ifPresent(value -> {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("not a confidence from 0 to 1: " + value);
      }
    });
  }
}
