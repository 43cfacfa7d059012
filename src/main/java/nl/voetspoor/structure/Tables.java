package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.TextWriter;
import nl.voetspoor.model.Block;

/// Writes a table: a row a line, cells apart by a tab. What stands on the next page under the same
/// columns belongs to it; the heads of its columns are read once.
final class Tables {
  private final LineWriter writer;
  private final Hyphens hyphens;
  private final List<Row> rows = new ArrayList<>();
  private List<Float> columns = List.of();
  private int lastPage;

  /// The line within a row with which a page begins.
  private final IdentityHashMap<Line, Integer> begins = new IdentityHashMap<>();

  Tables(LineWriter writer, Hyphens hyphens) {
    this.writer = writer;
    this.hyphens = hyphens;
  }

  /// A row, and the page on which it begins.
  private record Row(int page, List<List<Line>> cells) {
    boolean isSameAs(Row other) {
      return words(cells).equals(words(other.cells));
    }

    private static List<String> words(List<List<Line>> cells) {
      return cells.stream()
          .map(cell -> String.join(" ", cell.stream().map(Line::text).toList()))
          .toList();
    }
  }

  /// The columns of the table that is open; none where no table is.
  List<Float> columns() {
    return columns;
  }

  boolean isOpen() {
    return !rows.isEmpty();
  }

  void begin(Rows.Part part, int page) {
    columns = part.columns();
    lastPage = page;
    part.rows().forEach(cells -> rows.add(new Row(page, cells)));
  }

  /// Adds what stands on the next page.
  void goOn(Rows.Part part, int page) {
    lastPage = page;
    boolean first = true;
    for (List<List<Line>> cells : part.rows()) {
      Row row = new Row(page, cells);
      if (first && cells.getFirst().isEmpty()) {
        lengthen(rows.removeLast(), cells);
      } else if (!first || !row.isSameAs(rows.getFirst())) {
        rows.add(row);
      }
      first = false;
    }
  }

  private void lengthen(Row row, List<List<Line>> more) {
    more.stream().flatMap(List::stream).findFirst().ifPresent(line -> begins.put(line, lastPage));
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      List<Line> cell = new ArrayList<>(row.cells().get(i));
      cell.addAll(i < more.size() ? more.get(i) : List.of());
      cells.add(cell);
    }
    rows.add(new Row(row.page(), cells));
  }

  /// Ends the table. A page begins where its first whole row stands.
  ///
  /// @param turns the pages that have begun, in order; those that begin in the table are taken out
  Element take(TextWriter pen, List<Integer> turns) {
    for (Row row : rows) {
      pen.breakLine();
      while (!turns.isEmpty() && row.page() >= turns.getFirst()) {
        pen.turnTo(turns.removeFirst());
      }
      write(row, pen, turns);
    }
    while (!turns.isEmpty() && lastPage >= turns.getFirst()) {
      pen.turnTo(turns.removeFirst());
    }
    rows.clear();
    columns = List.of();
    return new Element(Block.Kind.TABLE, 0, "", pen.take());
  }

  private void write(Row row, TextWriter pen, List<Integer> turns) {
    boolean first = true;
    for (List<Line> cell : row.cells()) {
      if (!first) {
        pen.tab();
      }
      first = false;
      for (int i = 0; i < cell.size(); i++) {
        Line line = cell.get(i);
        boolean whole = i == 0 || isCut(cell.get(i - 1), line);
        boolean parted = !whole && writer.join(cell.get(i - 1), line);
        int page = begins.getOrDefault(line, row.page());
        while (!turns.isEmpty() && page >= turns.getFirst()) {
          pen.turnTo(turns.removeFirst());
        }
        writer.write(line.words(), page, parted);
      }
    }
  }

  /// Whether a word too long for its cell was cut without a hyphen: the paper has the whole word.
  private boolean isCut(Line last, Line line) {
    String end = last.words().getLast().text();
    String whole = end + line.words().getFirst().text().replaceFirst("\\P{L}.*$", "");
    return last.words().size() == 1
        && Character.isLetter(end.charAt(end.length() - 1))
        && whole.length() > end.length()
        && hyphens.knows(whole);
  }
}
