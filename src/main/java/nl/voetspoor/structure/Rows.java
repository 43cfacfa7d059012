package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.extract.Line;

/// Sees tables in print: rows of which the cells stand at one height.
final class Rows {
  private static final float SAME_HEIGHT = 2;
  private static final float SAME_PLACE = 4;

  private Rows() {}

  /// Running lines, or a table.
  ///
  /// @param lines the lines, where it is no table
  /// @param rows the cells of each row as lines, where it is one
  record Part(List<Line> lines, List<List<List<Line>>> rows) {
    boolean isTable() {
      return !rows.isEmpty();
    }
  }

  static List<Part> parts(List<Line> lines) {
    List<List<Line>> rows = atOneHeight(lines);
    List<Part> parts = new ArrayList<>();
    List<Line> running = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = tableEnd(rows, i);
      if (end > i) {
        if (!running.isEmpty()) {
          parts.add(new Part(running, List.of()));
          running = new ArrayList<>();
        }
        parts.add(new Part(List.of(), cells(rows.subList(i, end))));
        i = end;
      } else {
        running.addAll(rows.get(i));
        i++;
      }
    }
    if (!running.isEmpty()) {
      parts.add(new Part(running, List.of()));
    }
    return parts;
  }

  private static List<List<Line>> atOneHeight(List<Line> lines) {
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

  /// Where the table that begins at `start` ends; `start` where none begins.
  private static int tableEnd(List<List<Line>> rows, int start) {
    if (rows.get(start).size() < 2) {
      return start;
    }
    List<Line> first = rows.get(start);
    int wide = 0;
    int end = start;
    for (int i = start; i < rows.size(); i++) {
      List<Line> row = rows.get(i);
      if (row.size() >= 2 && aligned(row, first)) {
        wide++;
        end = i + 1;
      } else if (!continues(row, first)) {
        break;
      } else if (row.getFirst().left() > first.getFirst().left() + SAME_PLACE) {
        end = i + 1;
      }
    }
    return wide >= 2 ? end : start;
  }

  private static boolean aligned(List<Line> row, List<Line> first) {
    return row.stream().skip(1).anyMatch(cell -> column(cell, first) > 0)
        || row.stream().anyMatch(cell -> column(cell, first) >= 0 && row.size() == first.size());
  }

  private static boolean continues(List<Line> row, List<Line> first) {
    return row.size() == 1
        && column(row.getFirst(), first) >= 0
        && (column(row.getFirst(), first) > 0 || row.getFirst().right() < first.get(1).left());
  }

  private static int column(Line cell, List<Line> first) {
    for (int i = 0; i < first.size(); i++) {
      if (Math.abs(first.get(i).left() - cell.left()) < SAME_PLACE) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<List<Line>>> cells(List<List<Line>> rows) {
    List<Line> first = rows.getFirst();
    List<List<List<Line>>> table = new ArrayList<>();
    for (List<Line> row : rows) {
      boolean more = row.size() == 1 && column(row.getFirst(), first) > 0 && !table.isEmpty();
      if (more) {
        List<List<Line>> above = table.getLast();
        int column = Math.min(column(row.getFirst(), first), above.size() - 1);
        above.get(column).add(row.getFirst());
      } else {
        List<List<Line>> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new ArrayList<>(List.of(cell))));
        table.add(cells);
      }
    }
    return table;
  }
}
