package nl.voetspoor.extract;

import java.util.List;

/// Words of another size in the middle of a line, such as a name in small print: rows at exactly
/// one height of which one goes on within the other.
final class Neighbours {
  private static final float SAME_HEIGHT = 0.6f;
  private static final float GAP = 0.6f;

  private Neighbours() {}

  static void join(List<List<Letter>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < Math.min(rows.size(), i + 4); j++) {
        if (touch(rows.get(i), rows.get(j))) {
          rows.get(i).addAll(rows.get(j));
          rows.get(j).clear();
        }
      }
    }
    rows.removeIf(List::isEmpty);
  }

  private static boolean touch(List<Letter> row, List<Letter> other) {
    if (row.isEmpty() || other.isEmpty()) {
      return false;
    }
    float height = row.getFirst().baseline() - other.getFirst().baseline();
    if (Math.abs(height) > SAME_HEIGHT || overlap(row, other) || beside(row, other)) {
      return false;
    }
    return row.stream().anyMatch(a -> other.stream().anyMatch(b -> near(a, b)));
  }

  /// Whether one lies wholly after the other, as an address column after a line of the letter.
  private static boolean beside(List<Letter> row, List<Letter> other) {
    return start(row) > end(other) - 1 || start(other) > end(row) - 1;
  }

  private static float start(List<Letter> row) {
    return row.stream().map(Letter::left).min(Float::compare).orElse(0f);
  }

  private static float end(List<Letter> row) {
    return row.stream().map(Letter::right).max(Float::compare).orElse(0f);
  }

  private static boolean near(Letter a, Letter b) {
    float gap = Math.max(b.left() - a.right(), a.left() - b.right());
    return !a.isSpace() && !b.isSpace() && gap < GAP * Math.min(a.size(), b.size());
  }

  private static boolean overlap(List<Letter> row, List<Letter> other) {
    return row.stream()
        .anyMatch(a ->
            other.stream()
                .anyMatch(b ->
                    !a.isSpace()
                        && !b.isSpace()
                        && a.left() < b.right() - 1
                        && b.left() < a.right() - 1));
  }
}
