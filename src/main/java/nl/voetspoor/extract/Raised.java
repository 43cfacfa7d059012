package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Small letters above the line, which mark notes.
final class Raised {
  /// Letters up to this part of the size beside them may be raised.
  private static final float SMALL = 0.82f;

  /// How far above the feet of the line they stand, in parts of its size.
  private static final float LOWEST = 0.12f;

  private static final float HIGHEST = 0.75f;

  private Raised() {}

  /// Brings rows that hold only raised letters into the row that they belong to, the one below.
  static void join(List<List<Letter>> rows, List<Letter> joined) {
    for (int i = 0; i < rows.size(); i++) {
      for (Iterator<Letter> it = rows.get(i).iterator(); it.hasNext(); ) {
        Letter letter = it.next();
        List<Letter> host = host(letter, rows, i);
        if (!host.isEmpty()) {
          host.add(letter);
          joined.add(letter);
          it.remove();
        }
      }
    }
    rows.removeIf(row -> row.stream().allMatch(Letter::isSpace));
  }

  /// Whether `letter` is small and stands above the other letters of its row.
  static boolean isRaised(Letter letter, List<Letter> row, float common) {
    return letter.size() <= SMALL * common
        && row.stream()
            .anyMatch(other ->
                other.size() > letter.size() / SMALL
                    && other.baseline() - letter.baseline() > LOWEST * other.size()
                    && near(letter, other));
  }

  /// The size of most letters of a row.
  static float commonSize(List<Letter> row) {
    Map<Float, Integer> counts = new HashMap<>();
    row.forEach(
        letter -> counts.merge((float) Math.round(letter.size() * 10) / 10, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static List<Letter> host(Letter letter, List<List<Letter>> rows, int index) {
    for (int i = index + 1; i < Math.min(rows.size(), index + 4); i++) {
      for (Letter other : rows.get(i)) {
        float above = other.baseline() - letter.baseline();
        if (letter.size() <= SMALL * other.size()
            && above > LOWEST * other.size()
            && above < HIGHEST * other.size()
            && near(letter, other)) {
          return rows.get(i);
        }
      }
    }
    return new ArrayList<>();
  }

  /// Whether they stand side by side, a few digits of a mark between them at most.
  private static boolean near(Letter letter, Letter other) {
    float reach = 2 * other.size();
    return letter.left() - other.right() < reach && other.left() - letter.right() < reach;
  }
}
