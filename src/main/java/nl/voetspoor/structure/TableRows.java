package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.extract.Line;

/// Lines of print in columns to the rows of a table, of which a cell may hold several lines.
final class TableRows {
  private static final float PLAY = 12;

  private TableRows() {}

  static List<List<List<Line>>> of(List<List<Line>> lines, List<Float> columns) {
    float gap = largeGap(lines);
    List<List<List<Line>>> table = new ArrayList<>();
    float last = Float.NaN;
    for (List<Line> line : lines) {
      float baseline = line.getFirst().baseline();
      boolean first = column(line.getFirst(), columns) <= 0;
      boolean labelled = Letterhead.Label.of(line.getFirst().text()).isPresent();
      boolean begins =
          Float.isNaN(last)
              || labelled
              || (Float.isNaN(gap)
                  ? first && !goesOn(line, table.getLast().getFirst())
                  : baseline - last > gap);
      if (begins) {
        table.add(empty(columns.size()));
      }
      for (Line cell : line) {
        table.getLast().get(Math.max(0, column(cell, columns))).add(cell);
      }
      last = baseline;
    }
    return table;
  }

  /// Whether a line holds nothing but the next words of the first cell of the row above: it begins
  /// with a small letter close below it.
  private static boolean goesOn(List<Line> line, List<Line> cell) {
    Line words = line.getFirst();
    return line.size() == 1
        && !cell.isEmpty()
        && Character.isLowerCase(words.text().charAt(0))
        && words.baseline() - cell.getLast().baseline() < 1.4f * words.size();
  }

  /// The column in which `cell` begins; -1 where it begins before all.
  static int column(Line cell, List<Float> columns) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (cell.left() > columns.get(i) - PLAY / 3) {
        return i;
      }
    }
    return -1;
  }

  /// From which distance a line begins a row, where the distances tell; else not a number.
  private static float largeGap(List<List<Line>> lines) {
    float smallest = Float.MAX_VALUE;
    float largest = 0;
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).getFirst().baseline() - lines.get(i - 1).getFirst().baseline();
      smallest = Math.min(smallest, gap);
      largest = Math.max(largest, gap);
    }
    boolean wrapped =
        lines.stream()
            .anyMatch(line -> line.getFirst().left() > lines.getFirst().getFirst().left() + PLAY);
    float gap = 1.2f * smallest;
    return largest > gap && (wrapped || goOn(lines, gap)) ? gap : Float.NaN;
  }

  /// Whether most lines that stand close below another go on with its words: all of their cells
  /// begin with a small letter.
  private static boolean goOn(List<List<Line>> lines, float gap) {
    int close = 0;
    int small = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).getFirst().baseline() - lines.get(i - 1).getFirst().baseline() <= gap) {
        close++;
        boolean all =
            lines.get(i).stream().allMatch(cell -> Character.isLowerCase(cell.text().charAt(0)));
        small += all ? 1 : 0;
      }
    }
    return small * 2 > close;
  }

  private static List<List<Line>> empty(int columns) {
    List<List<Line>> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(new ArrayList<>());
    }
    return row;
  }
}
