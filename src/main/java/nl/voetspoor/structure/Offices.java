package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ministers without a ministry of their own, who work from one that bears another name: the rows
/// of `index-config/offices.tsv`.
///
/// @param all as the table lists them
public record Offices(List<Offices.Office> all) {
  private static final int COLUMNS = 4;

  /// Keeps its own copy of the list.
  public Offices {
    all = List.copyOf(all);
  }

  /// An office during a period.
  ///
  /// @param name what follows 'Minister voor' or 'Staatssecretaris': `Rechtsbescherming`
  /// @param ministry code of the ministry
  /// @param from the first day, where known
  /// @param until the first day no longer
  public record Office(
      String name, String ministry, Optional<LocalDate> from, Optional<LocalDate> until) {
    boolean existedOn(LocalDate date) {
      return from.map(first -> !date.isBefore(first)).orElse(true)
          && until.map(date::isBefore).orElse(true);
    }
  }

  /// Reads the table: a header row, then `office, ministry, from, until`, separated by tabs. Lines
  /// that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static Offices parse(String table) {
    List<String> lines = table.lines().toList();
    List<Office> offices = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        offices.add(office(i + 1, lines.get(i).split("\t", -1)));
      }
    }
    return new Offices(offices);
  }

  private static Office office(int line, String[] cells) {
    if (cells.length < COLUMNS || cells[0].isBlank() || cells[1].isBlank()) {
      throw new IllegalArgumentException(
          "offices.tsv, line "
              + line
              + ": expected four columns separated by tabs with an office and a ministry: '"
              + String.join("\t", cells)
              + "'");
    }
    return new Office(cells[0].strip(), cells[1].strip(), date(cells[2]), date(cells[3]));
  }

  private static Optional<LocalDate> date(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell.strip()));
  }
}
