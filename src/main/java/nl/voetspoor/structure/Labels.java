package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Word;

/// Bullets, letters and numbers that hang far before their item, and so were taken for a line of
/// their own.
final class Labels {
  private static final Pattern LABEL =
      Pattern.compile("[•·▪■●○◦‣➢✓o]|[-–—]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,5}[.)]");
  private static final float SAME_HEIGHT = 1.5f;

  /// How far behind a label its item begins at most, in parts of its size.
  private static final float REACH = 4;

  private Labels() {}

  /// The page with its labels in the line that they stand before.
  static Page joined(Page page) {
    List<Line> lines = new ArrayList<>();
    for (Line line : page.lines()) {
      if (!lines.isEmpty() && belongs(lines.getLast(), line)) {
        List<Word> words = new ArrayList<>(lines.removeLast().words());
        words.addAll(line.words());
        lines.add(new Line(words, line.baseline()));
      } else {
        lines.add(line);
      }
    }
    return new Page(page.number(), page.width(), page.height(), lines, page.recognition());
  }

  private static boolean belongs(Line label, Line line) {
    return label.words().size() == 1
        && LABEL.matcher(label.text()).matches()
        && Math.abs(line.baseline() - label.baseline()) < SAME_HEIGHT
        && line.left() > label.right()
        && line.left() - label.right() < REACH * line.size();
  }
}
