package nl.voetspoor.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All ministries through time, as `index-config/ministries.tsv` lists them.
public record Ministries(List<Ministry> all) {
  /// Keeps its own copy of the list.
  public Ministries {
    all = List.copyOf(all);
  }

  /// Reads the table: a header row, then `code, tooi, name, abbreviations (comma), from, until,
  /// successor`, separated by tabs. Lines that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static Ministries parse(String table) {
    List<String> lines = table.lines().toList();
    return new Ministries(
        Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
            .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
            .map(i -> row(i + 1, lines.get(i)))
            .toList());
  }

  /// The name that goes with a code: that of the youngest ministry that bears it, or the code
  /// itself where none does.
  public String nameOf(String code) {
    return youngest(code).map(Ministry::name).orElse(code);
  }

  /// The ministry of today that a code has led to, through its successors: `JenV` for `Jus`. Itself
  /// where it has none, or is not in the table. Where a name came back later, the youngest ministry
  /// that bears the code decides.
  public String lineOf(String code) {
    String line = code;
    for (int step = 0; step < all.size(); step++) {
      Optional<String> next = youngest(line).flatMap(Ministry::successor).flatMap(this::codeOf);
      if (next.isEmpty()) {
        return line;
      }
      line = next.get();
    }
    return code;
  }

  private Optional<String> codeOf(String name) {
    return all.stream().filter(it -> it.name().equals(name)).map(Ministry::code).findFirst();
  }

  private Optional<Ministry> youngest(String code) {
    return all.stream()
        .filter(ministry -> ministry.code().equals(code))
        .max(java.util.Comparator.comparing(it -> it.until().orElse(LocalDate.MAX)));
  }

  private static Ministry row(int line, String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 7 || cells[0].isBlank() || cells[2].isBlank()) {
      throw new IllegalArgumentException(
          "ministries.tsv, line "
              + line
              + ": expected seven columns separated by tabs with at least a code and a name: '"
              + row
              + "'");
    }
    return new Ministry(
        cells[0],
        cells[2],
        Arrays.stream(cells[3].split(",", -1))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList(),
        text(cells[4]).map(LocalDate::parse),
        text(cells[5]).map(LocalDate::parse),
        text(cells[6]),
        text(cells[1]));
  }

  private static Optional<String> text(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
  }
}
