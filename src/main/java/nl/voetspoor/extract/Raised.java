package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Small letters above or below the feet of a line: the marks of notes (`vragen¹`) and subscripts
/// (`CO₂`). They stand at a height of their own and are brought into the line that they belong to.
final class Raised {
  /// Letters up to this part of the size beside them may be raised.
  private static final float SMALL = 0.85f;

  /// How far above the feet of the line they stand at least and at most, in parts of its size.
  private static final float LOWEST = 0.12f;

  private static final float HIGHEST = 0.8f;

  /// How far below it subscripts may hang.
  private static final float BELOW = 0.35f;

  /// How far after the letter before it a mark, and any letter, may stand.
  private static final float MARK_GAP = 0.6f;

  private static final float GLUED = 0.2f;

  /// How far before the note that it begins a mark may stand.
  private static final float NOTE_GAP = 3f;

  private static final int NEIGHBOURS = 4;
  private static final Pattern MARK = Pattern.compile("[\\d,;*†‡()\\[\\]]{1,6}|[a-z]");
  private static final int LONGEST = 6;

  private Raised() {}

  /// Brings short runs of small letters into the rows that they belong to.
  static void join(List<List<Letter>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (List<Letter> run : runs(rows.get(i))) {
        int host = host(run, rows, i);
        if (host >= 0) {
          rows.get(host).addAll(run);
          rows.get(i).removeAll(run);
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
                letter.size() <= SMALL * other.size()
                    && other.baseline() - letter.baseline() > LOWEST * other.size());
  }

  /// The size of most letters of a row.
  static float commonSize(List<Letter> row) {
    Map<Float, Integer> counts = new HashMap<>();
    row.forEach(letter -> counts.merge(Math.round(letter.size() * 10) / 10f, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /// Letters of a row without a gap between them, if they are few.
  private static List<List<Letter>> runs(List<Letter> row) {
    List<Letter> ordered = new ArrayList<>(row);
    ordered.removeIf(Letter::isSpace);
    ordered.sort(Comparator.comparingDouble(Letter::left));
    List<List<Letter>> runs = new ArrayList<>();
    for (Letter letter : ordered) {
      boolean same =
          !runs.isEmpty()
              && letter.left() - runs.getLast().getLast().right() < 2 * MARK_GAP * letter.size();
      if (same) {
        runs.getLast().add(letter);
      } else {
        runs.add(new ArrayList<>(List.of(letter)));
      }
    }
    runs.removeIf(run -> run.size() > LONGEST);
    return runs;
  }

  private static int host(List<Letter> run, List<List<Letter>> rows, int index) {
    StringBuilder text = new StringBuilder();
    run.forEach(letter -> text.append(letter.text()));
    boolean mark = MARK.matcher(text).matches();
    int last = Math.min(rows.size() - 1, index + NEIGHBOURS);
    for (int i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
      if (i != index && belongs(run, rows.get(i), mark)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean belongs(List<Letter> run, List<Letter> row, boolean mark) {
    boolean first = true;
    boolean before = false;
    boolean after = false;
    for (Letter other : row) {
      float above = other.baseline() - run.getFirst().baseline();
      boolean level = above < HIGHEST * other.size() && above > -BELOW * other.size();
      if (other.isSpace() || !level || run.getFirst().size() > SMALL * other.size()) {
        continue;
      }
      float gap = run.getFirst().left() - other.right();
      float reach = (mark ? MARK_GAP : GLUED) * other.size();
      before |= gap < reach && gap > -0.5f * other.size();
      first &= other.left() > run.getFirst().left() || gap > NOTE_GAP * other.size();
      float ahead = other.left() - run.getLast().right();
      after |= ahead >= -1 && ahead < NOTE_GAP * other.size();
    }
    return before || (mark && first && after);
  }
}
