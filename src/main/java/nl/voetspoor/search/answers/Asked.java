package nl.voetspoor.search.answers;

/// A question as it is put now.
///
/// @param number as printed: `3`, `3a`; empty for a question that bears none
/// @param text its words, without white space around them; never blank
public record Asked(String number, String text) {
  /// Refuses a question without words.
  public Asked {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a question needs words");
    }
  }
}
