package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Word;

/// Sees tables in print: lines of which the parts stand in columns.
final class Rows {
  private static final float SAME_HEIGHT = 2.1f;
  private static final float SAME_PLACE = 4;

  private Rows() {}

  /// Running lines, or a table.
  ///
  /// @param lines the lines, where it is no table
  /// @param rows the cells of each row as lines, where it is one
  /// @param columns where its columns begin
  record Part(List<Line> lines, List<List<List<Line>>> rows, List<Float> columns) {
    static Part running(List<Line> lines) {
      return new Part(lines, List.of(), List.of());
    }

    boolean isTable() {
      return !rows.isEmpty();
    }
  }

  /// The parts of a page in order.
  ///
  /// @param open the columns of the table with which the page before ended; none where it ended
  ///   with something else. Rows under these columns are the first part then
  static List<Part> parts(List<Line> lines, List<Float> open) {
    List<List<Line>> rows = atOneHeight(lines);
    List<Part> parts = new ArrayList<>();
    List<Line> running = new ArrayList<>();
    int start = open.isEmpty() ? 0 : continued(rows, open);
    if (start > 0) {
      parts.add(table(rows.subList(0, start), open));
    }
    for (int i = start; i < rows.size(); ) {
      List<Float> columns = columns(rows, i);
      int end = columns.size() < 2 ? i : end(rows, i, columns);
      if (end > i) {
        parts.add(Part.running(running));
        running = new ArrayList<>();
        parts.add(table(rows.subList(i, end), columns));
        i = end;
      } else {
        running.addAll(rows.get(i));
        i++;
      }
    }
    parts.add(Part.running(running));
    return parts;
  }

  private static Part table(List<List<Line>> rows, List<Float> columns) {
    return new Part(List.of(), TableRows.of(split(rows, columns), columns), columns);
  }

  /// Where the rows end that go on under the columns of the page before.
  private static int continued(List<List<Line>> rows, List<Float> columns) {
    int end = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Line> cells = split(List.of(rows.get(i)), columns).getFirst();
      boolean lone = cells.size() == 1 && TableRows.column(cells.getFirst(), columns) <= 0;
      boolean fits = cells.stream().allMatch(cell -> fits(cell, columns));
      if (!fits || (lone && (i == 0 || isApart(rows, i, columns)))) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /// The lines of a page, those at one height together.
  static List<List<Line>> atOneHeight(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : lines) {
      boolean same =
          !rows.isEmpty()
              && Math.abs(rows.getLast().getLast().baseline() - line.baseline()) < SAME_HEIGHT
              && line.left() > rows.getLast().getLast().right();
      if (same) {
        rows.getLast().add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
    return rows;
  }

  /// Where the columns of a table that begins at `start` stand: the places at which parts begin in
  /// two rows or more; fewer than two where no table begins.
  private static List<Float> columns(List<List<Line>> rows, int start) {
    if (rows.get(start).size() < 2 || Masthead.isPart(rows.get(start).getFirst().text())) {
      return List.of();
    }
    TreeMap<Float, Integer> places = new TreeMap<>();
    int single = 0;
    for (int i = start; i < rows.size() && single < 4; i++) {
      single = rows.get(i).size() > 1 ? 0 : single + 1;
      for (Line cell : rows.get(i)) {
        Float known = places.floorKey(cell.left() + SAME_PLACE);
        boolean near = known != null && cell.left() - known < SAME_PLACE;
        places.merge(near ? known : cell.left(), 1, Integer::sum);
      }
      if (rows.get(i).size() > 1) {
        rows.get(i).forEach(cell -> countWords(cell, places));
      }
    }
    List<Float> columns = new ArrayList<>();
    places.forEach((place, times) -> {
      if (times > 1) {
        columns.add(place);
      }
    });
    float first = rows.get(start).getFirst().left();
    columns.removeIf(place -> place < first - SAME_PLACE);
    return columns;
  }

  /// Counts the words within a cell that begin at a place known from the rows above: a cell so full
  /// that the gap behind it is no wider than one between words.
  private static void countWords(Line cell, NavigableMap<Float, Integer> places) {
    for (Word word : cell.words().subList(1, cell.words().size())) {
      Float known = places.floorKey(word.left() + SAME_PLACE / 2);
      if (known != null && word.left() - known < SAME_PLACE / 2 && !word.glued()) {
        places.merge(known, 1, Integer::sum);
      }
    }
  }

  /// Where the table ends: at the first line that runs over a column without stopping before it.
  private static int end(List<List<Line>> rows, int start, List<Float> columns) {
    int end = start;
    int wide = 0;
    for (int i = start; i < rows.size(); i++) {
      List<Line> cells = split(List.of(rows.get(i)), columns).getFirst();
      boolean fits = cells.stream().allMatch(cell -> fits(cell, columns));
      if (!fits || (cells.size() == 1 && isApart(rows, i, columns))) {
        break;
      }
      wide += cells.size() > 1 ? 1 : 0;
      end = i + 1;
    }
    return wide >= 2 ? end : start;
  }

  /// A line in the first column alone that stands well below the table is running text again.
  private static boolean isApart(List<List<Line>> rows, int i, List<Float> columns) {
    Line line = rows.get(i).getFirst();
    if (i == 0 || line.left() > columns.getFirst() + SAME_PLACE) {
      return false;
    }
    boolean more = i + 1 < rows.size() && rows.get(i + 1).size() > 1;
    return !more && line.baseline() - rows.get(i - 1).getFirst().baseline() > 1.6f * line.size();
  }

  private static boolean fits(Line cell, List<Float> columns) {
    int column = TableRows.column(cell, columns);
    boolean begins = column >= 0 && Math.abs(cell.left() - columns.get(column)) < 3 * SAME_PLACE;
    return begins
        && (column + 1 == columns.size() || cell.right() < columns.get(column + 1) + SAME_PLACE);
  }

  /// Cuts lines where a word begins at a column, the gap before it being too small to see.
  private static List<List<Line>> split(List<List<Line>> rows, List<Float> columns) {
    List<List<Line>> cut = new ArrayList<>();
    for (List<Line> row : rows) {
      List<Line> cells = new ArrayList<>();
      for (Line line : row) {
        int from = 0;
        for (int w = 1; w < line.words().size(); w++) {
          Word word = line.words().get(w);
          boolean atColumn =
              columns.stream().skip(1).anyMatch(c -> Math.abs(c - word.left()) < SAME_PLACE / 2);
          if (atColumn && !word.glued()) {
            cells.add(new Line(line.words().subList(from, w), line.baseline()));
            from = w;
          }
        }
        cells.add(new Line(line.words().subList(from, line.words().size()), line.baseline()));
      }
      cut.add(cells);
    }
    return cut;
  }
}
