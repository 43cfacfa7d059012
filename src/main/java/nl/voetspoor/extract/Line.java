package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    float first = words.getFirst().size();
    boolean one = true;
    for (Word word : words) {
      one &= word.size() == first;
    }
    return one ? first : mostUsed();
  }

  private float mostUsed() {
    Map<Float, Integer> letters = new HashMap<>();
    for (Word word : words) {
      letters.merge(word.size(), word.text().length(), Integer::sum);
    }
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /// Whether all of it is bold.
  public boolean bold() {
    for (Word word : words) {
      if (!word.bold() && !word.raised()) {
        return false;
      }
    }
    return true;
  }

  /// Whether all of it is italic.
  public boolean italic() {
    for (Word word : words) {
      if (!word.italic() && !word.raised()) {
        return false;
      }
    }
    return true;
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
