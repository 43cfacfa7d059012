package nl.voetspoor.extract;

import java.util.List;

/// One letter on a page. Sizes and places are in points from the upper left corner.
record Letter(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean italic) {
  private static final int RECENT = 60;

  boolean isSpace() {
    return text.isBlank();
  }

  /// Whether the same letter was just printed at the same place, which some programs do for weight.
  boolean overprints(List<Letter> letters) {
    if (isSpace()) {
      return false;
    }
    for (int i = letters.size() - 1; i >= Math.max(0, letters.size() - RECENT); i--) {
      Letter other = letters.get(i);
      if (Math.abs(other.left - left) < 0.2f * size
          && Math.abs(other.baseline - baseline) < 0.2f * size
          && other.text.equals(text)) {
        return true;
      }
    }
    return false;
  }
}
