package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Vergaderjaar;

/// In which session a dossier was opened, as `index-config/dossier-years.tsv` tells by the dossier
/// of the budget of each year. Dossiers are numbered in the order in which they are opened, though
/// a few numbers are kept for the budget some weeks before.
public final class DossierYears {
  /// So many numbers behind that of the budget may be older than it.
  private static final int KEPT_FREE = 60;

  private final TreeMap<Integer, Integer> years = new TreeMap<>();

  private DossierYears() {}

  /// Knows nothing.
  public static DossierYears none() {
    return new DossierYears();
  }

  /// Reads the table: a header row, then `session year, dossier of the budget`, separated by a tab.
  /// Lines that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read
  public static DossierYears parse(String table) {
    DossierYears read = new DossierYears();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .forEach(read::add);
    return read;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    Optional<Vergaderjaar> year = Vergaderjaar.find(cells[0]);
    if (cells.length < 2 || year.isEmpty() || !cells[1].matches("\\d{5}")) {
      throw new IllegalArgumentException(
          "dossier-years.tsv: expected a session year and a dossier, separated by a tab: '"
              + row
              + "'");
    }
    years.put(Integer.valueOf(cells[1]), year.get().from());
  }

  /// The first session in which the dossier can have been open, if the table reaches so far back.
  Optional<Vergaderjaar> opened(DossierNumber dossier) {
    if (!dossier.number().matches("\\d{5}")) {
      return Optional.empty();
    }
    boolean budget = years.containsKey(Integer.valueOf(dossier.number()));
    int number = Integer.parseInt(dossier.number()) - (budget ? 0 : KEPT_FREE);
    return Optional.ofNullable(years.floorEntry(number))
        .map(Map.Entry::getValue)
        .map(Vergaderjaar::new);
  }

  /// Whether the session had ended before the dossier was opened.
  boolean isBefore(Vergaderjaar session, DossierNumber dossier) {
    return opened(dossier).filter(first -> first.from() > session.from()).isPresent();
  }

  /// Whether the dossier was opened in a session after the one of that day.
  boolean isAfter(LocalDate day, DossierNumber dossier) {
    return isBefore(Vergaderjaar.of(day), dossier);
  }
}
