package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;

/// The parts of a printed page.
///
/// @param body the lines of running text and notes, in reading order
/// @param right where the lines of running text end at most
/// @param margins what stands above, below and beside it, each column as one text
record Zones(List<Line> body, float right, List<String> margins) {
  private static final int ENOUGH = 8;
  private static final float PLAY = 4;
  private static final float SMALLER = 0.93f;

  /// The part of the page, from the left, beyond which address columns stand.
  private static final float OUTER = 0.6f;

  static Zones of(Page page, Measures measures) {
    List<Line> running = Measures.running(page.lines(), measures.size()).toList();
    float left = measures.left();
    float right =
        running.size() >= ENOUGH
            ? Math.max(Measures.right(running, left), Math.min(measures.right(), page.width()))
            : Math.min(measures.right(), page.width());
    List<Line> body = new ArrayList<>();
    List<Line> before = new ArrayList<>();
    List<Line> beside = new ArrayList<>();
    List<String> margins = new ArrayList<>();
    for (Line line : page.lines()) {
      if (line.left() > right - PLAY && isBeside(line, page, measures)) {
        beside.add(line);
      } else if (line.right() < left - PLAY && !isLabel(line) && !Masthead.isPart(line.text())) {
        before.add(line);
      } else {
        body.add(line);
      }
    }
    margins.add(column(before));
    margins.add(column(beside));
    margins.removeIf(String::isBlank);
    return new Zones(body, right, margins);
  }

  /// Whether a line right of the text can be of an address column: in small print, or at the edge
  /// of the page. Else it is a cell of a table.
  private static boolean isBeside(Line line, Page page, Measures measures) {
    return line.size() < SMALLER * measures.size() || line.left() > OUTER * page.width();
  }

  /// A number or bullet that hangs out of the text.
  private static boolean isLabel(Line line) {
    return line.text().length() <= 5;
  }

  private static String column(List<Line> lines) {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }
}
