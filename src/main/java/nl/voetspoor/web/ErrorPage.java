package nl.voetspoor.web;

import java.util.Set;

/// What is shown when a request cannot be answered.
///
/// @param status the HTTP status
/// @param key its sentences: `error.<key>.title` and `error.<key>.text`
public record ErrorPage(Frame frame, int status, String key) {
  private static final Set<String> PASSING = Set.of("ours", "away");

  /// Whether the same request may be answered later.
  public boolean isPassing() {
    return PASSING.contains(key);
  }

  /// Whether more was sent than is read.
  public boolean isTooLarge() {
    return key.equals("large");
  }

  /// The page with the form that was sent.
  public String form() {
    return frame.address().split("\\?", 2)[0];
  }
}
