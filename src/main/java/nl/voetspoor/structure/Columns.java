package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.extract.Line;

/// Puts the lines of a page in two columns in the order of reading: what goes over both columns
/// where it stands, the left column, the right column.
final class Columns {
  private static final int ENOUGH = 10;

  private Columns() {}

  static List<Line> inReadingOrder(List<Line> lines, Measures measures) {
    List<Line> running = Measures.running(lines, measures.size()).toList();
    float gutter = gutter(running);
    if (Float.isNaN(gutter)) {
      return lines;
    }
    List<Line> ordered = new ArrayList<>();
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : lines) {
      if (line.left() >= gutter) {
        right.add(line);
      } else if (line.right() <= gutter) {
        left.add(line);
      } else {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
        ordered.add(line);
      }
    }
    ordered.addAll(left);
    ordered.addAll(right);
    return ordered;
  }

  /// Where the right column begins; not a number where there is one column.
  private static float gutter(List<Line> running) {
    if (running.size() < 2 * ENOUGH) {
      return Float.NaN;
    }
    float first = running.stream().map(Line::left).min(Float::compare).orElse(0f);
    float last = running.stream().map(Line::right).max(Float::compare).orElse(0f);
    float middle = (first + last) / 2;
    List<Line> right = running.stream().filter(line -> line.left() > middle - 10).toList();
    long crossing =
        running.stream().filter(l -> l.left() < middle - 20 && l.right() > middle + 20).count();
    boolean two =
        right.size() >= ENOUGH
            && right.size() * 4 > running.size()
            && crossing * 5 < running.size();
    return two ? right.stream().map(Line::left).min(Float::compare).orElse(middle) - 3 : Float.NaN;
  }
}
