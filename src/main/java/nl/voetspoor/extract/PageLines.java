package nl.voetspoor.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Letters to words and lines, by their place alone.
final class PageLines {
  /// How far letters of one row may differ in height, in parts of their size.
  private static final float SAME_HEIGHT = 0.22f;

  /// How far the feet of lines side by side may differ, in points.
  private static final float ONE_HEIGHT = 2f;

  /// How far they may differ in size.
  private static final float SAME_SIZE = 0.13f;

  /// A gap from which letters belong to different words, in parts of their size.
  private static final float WORD_GAP = 0.17f;

  /// A gap from which words belong to different lines, in parts of their size.
  private static final float LINE_GAP = 1.9f;

  /// The same where the size of the letters changes, as beside an address column.
  private static final float LINE_GAP_OTHER_SIZE = 0.7f;

  /// The largest gap after the bullet or number of a list item.
  private static final float LABEL_GAP = 5f;

  private PageLines() {}

  static List<Line> of(List<Letter> letters) {
    List<Line> lines = new ArrayList<>();
    for (List<Letter> row : rows(letters)) {
      lines.addAll(lines(row));
    }
    return inOrder(lines);
  }

  /// From top to bottom; lines at almost one height from left to right.
  static List<Line> inOrder(List<Line> lines) {
    List<Line> ordered = new ArrayList<>(lines);
    ordered.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
    for (int from = 0; from < ordered.size(); ) {
      int to = from + 1;
      float height = ordered.get(from).baseline();
      while (to < ordered.size() && ordered.get(to).baseline() - height < ONE_HEIGHT) {
        to++;
      }
      ordered.subList(from, to).sort(Comparator.comparingDouble(Line::left));
      from = to;
    }
    return ordered;
  }

  /// Letters of one size at one height.
  private static List<List<Letter>> rows(List<Letter> letters) {
    List<List<Letter>> rows = new ArrayList<>();
    List<Letter> ordered = new ArrayList<>(letters);
    ordered.sort(Comparator.comparingDouble(Letter::baseline));
    for (Letter letter : ordered) {
      if (!letter.isSpace()) {
        row(letter, rows).add(letter);
      }
    }
    for (Letter letter : ordered) {
      if (letter.isSpace()) {
        row(letter, rows).add(letter);
      }
    }
    Raised.join(rows);
    Neighbours.join(rows);
    return rows;
  }

  private static List<Letter> row(Letter letter, List<List<Letter>> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      Letter first = rows.get(i).getFirst();
      if (letter.baseline() - first.baseline() > 2 * letter.size() && !letter.isSpace()) {
        break;
      }
      boolean level = Math.abs(letter.baseline() - first.baseline()) <= SAME_HEIGHT * letter.size();
      if (level && Math.abs(letter.size() - first.size()) < SAME_SIZE * first.size()) {
        return rows.get(i);
      }
    }
    rows.add(new ArrayList<>());
    return rows.getLast();
  }

  private static List<Line> lines(List<Letter> row) {
    List<Letter> ordered = new ArrayList<>(row);
    ordered.sort(Comparator.comparingDouble(Letter::left));
    float body = Raised.commonSize(row);
    List<Line> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    Pencil word = new Pencil();
    float end = Float.NaN;
    boolean space = false;
    float baseline = Float.NaN;
    for (Letter letter : ordered) {
      if (letter.isSpace()) {
        space = true;
        continue;
      }
      boolean raised = Raised.isRaised(letter, row, body);
      float gap = Float.isNaN(end) ? 0 : letter.left() - end;
      boolean apart = !word.isEmpty() && (space || gap > WORD_GAP * letter.size());
      if (apart || (!word.isEmpty() && !word.continues(letter, raised))) {
        words.add(word.take());
      }
      if (!words.isEmpty() && word.isEmpty() && isNewLine(words, letter, gap, raised)) {
        lines.add(new Line(words, baseline));
        words = new ArrayList<>();
        apart = true;
        baseline = Float.NaN;
      }
      if (Float.isNaN(baseline) && !raised) {
        baseline = letter.baseline();
      }
      word.add(letter, raised, !apart && !words.isEmpty());
      end = Math.max(Float.isNaN(end) ? letter.right() : end, letter.right());
      space = false;
    }
    if (!word.isEmpty()) {
      words.add(word.take());
    }
    if (!words.isEmpty()) {
      lines.add(new Line(words, Float.isNaN(baseline) ? row.getFirst().baseline() : baseline));
    }
    return lines;
  }

  private static boolean isNewLine(List<Word> words, Letter next, float gap, boolean raised) {
    Word last = words.getLast();
    float size = Math.max(last.size(), next.size());
    if (words.size() == 1 && isLabel(last.text())) {
      return gap > LABEL_GAP * size;
    }
    boolean otherSize =
        !raised && !last.raised() && Math.abs(last.size() - next.size()) > 0.12f * size;
    return gap > (otherSize ? LINE_GAP_OTHER_SIZE : LINE_GAP) * size;
  }

  private static boolean isLabel(String text) {
    return text.matches(
        "[•·▪■●○◦‣➢✓\\u2023\\uf0b7\\uf0a7\\uf0d8o*–—-]|\\(?[0-9]{1,3}[.)]?|\\(?[a-zA-Z][.)]|(?:\\d{1,2}\\.)+\\d{0,2}|[ivx]{1,5}[.)]");
  }

  /// Writes one word.
  private static final class Pencil {
    private final StringBuilder text = new StringBuilder();
    private Letter first = new Letter("", 0, 0, 0, 0, false, false);
    private float right;
    private boolean raised;
    private boolean glued;

    boolean isEmpty() {
      return text.isEmpty();
    }

    boolean continues(Letter letter, boolean isRaised) {
      return raised == isRaised
          && first.bold() == letter.bold()
          && first.italic() == letter.italic()
          && Math.abs(first.size() - letter.size()) < 0.12f * first.size();
    }

    void add(Letter letter, boolean isRaised, boolean isGlued) {
      if (text.isEmpty()) {
        first = letter;
        right = letter.right();
        raised = isRaised;
        glued = isGlued;
      }
      text.append(letter.text());
      right = Math.max(right, letter.right());
    }

    Word take() {
      String letters = Ligatures.undo(Normalizer.normalize(text, Normalizer.Form.NFC));
      text.setLength(0);
      return new Word(
          letters,
          first.left(),
          right,
          Math.round(first.size() * 10) / 10f,
          first.bold(),
          first.italic(),
          raised,
          glued);
    }
  }
}
