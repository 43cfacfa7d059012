package nl.voetspoor.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/// Whether a table holds data, or only puts a letterhead in its place.
///
/// @param rows its own rows, not those of tables within it
/// @param isData whether its rows and columns mean something
record TableShape(List<Element> rows, boolean isData) {
  static TableShape of(Element table) {
    List<Element> rows =
        table.select("tr").stream()
            .filter(row -> table.equals(row.closest("table")))
            .filter(row -> !row.text().isBlank())
            .toList();
    long wide = rows.stream().filter(row -> filled(row) > 1).count();
    boolean nested = !table.select("table table").isEmpty();
    return new TableShape(rows, !nested && wide > 1 && wide * 2 > rows.size());
  }

  /// Whether a row is a name and its value: `Datum`, `26 augustus 2024`.
  static boolean isPair(Element row) {
    return row.childrenSize() >= 2
        && filled(row) == 2
        && row.child(0).text().length() < 40
        && row.selectFirst("table") == null;
  }

  private static long filled(Element row) {
    return row.children().stream().filter(cell -> !cell.text().isBlank()).count();
  }
}
