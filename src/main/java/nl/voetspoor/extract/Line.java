package nl.voetspoor.extract;

import java.util.List;
import java.util.stream.Collectors;

/// Words at one height that stand together. Where a wide gap separates words at one height (two
/// columns, the cells of a table) they are lines of their own.
///
/// @param words from left to right, at least one
/// @param baseline distance of the feet of its letters from the top of the page, in points
public record Line(List<Word> words, float baseline) {
  /// Keeps its own copy of the list.
  public Line {
    words = List.copyOf(words);
  }

  /// Where its first word begins.
  public float left() {
    return words.getFirst().left();
  }

  /// Where its last word ends.
  public float right() {
    return words.getLast().right();
  }

  /// The size of most of its letters, in points.
  public float size() {
    return words.stream()
        .collect(Collectors.groupingBy(Word::size, Collectors.summingInt(w -> w.text().length())))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /// Whether all of it is bold.
  public boolean bold() {
    return words.stream().allMatch(word -> word.bold() || word.raised());
  }

  /// Whether all of it is italic.
  public boolean italic() {
    return words.stream().allMatch(word -> word.italic() || word.raised());
  }

  /// Its words as a reader would copy them.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() || word.glued() ? "" : " ").append(word.text());
    }
    return text.toString();
  }
}
