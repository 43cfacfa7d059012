package nl.voetspoor.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table for spreadsheets, after RFC 4180, with a byte order mark.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it: one that begins
/// with `=`, `+`, `-`, `@`, one of these in full width, a tab or the end of a line (OWASP, CSV
/// injection).
public final class Table {
  private static final String RUNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final CSVPrinter printer;

  /// Begins a table in `out`, which stays open.
  ///
  /// @throws IOException when `out` cannot be written to
  public Table(Writer out, String... header) throws IOException {
    out.write('\uFEFF');
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    row((Object[]) header);
  }

  /// Writes a row.
  ///
  /// @throws IOException when it cannot be written
  public void row(Object... cells) throws IOException {
    printer.printRecord(List.of(cells).stream().map(Table::harmless));
  }

  private static Object harmless(Object cell) {
    return cell instanceof String text && !text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }
}
