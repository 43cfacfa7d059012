package nl.voetspoor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The titles of dossiers, as `index-config/dossiers.tsv` lists them. They help where a paper names
/// a dossier without its title, as it does with the second of two.
public record DossierTitles(Map<DossierNumber, String> titles) {
  /// Keeps its own copy of the map.
  public DossierTitles {
    titles = Map.copyOf(titles);
  }

  /// Reads the table: number, suffix and title, separated by tabs. Lines that begin with `#` are
  /// remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static DossierTitles parse(String table) {
    Map<DossierNumber, String> titles = new HashMap<>();
    int line = 0;
    for (String row : table.split("\n", -1)) {
      line++;
      if (!row.isBlank() && !row.startsWith("#")) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
          throw new IllegalArgumentException(
              "dossiers.tsv, line " + line + ": expected number, suffix and title: '" + row + "'");
        }
        titles.put(number(cells), cells[2].strip());
      }
    }
    return new DossierTitles(titles);
  }

  /// The title of a dossier, if it is listed.
  public Optional<String> of(DossierNumber dossier) {
    return Optional.ofNullable(titles.get(dossier));
  }

  private static DossierNumber number(String[] cells) {
    return new DossierNumber(
        cells[0], cells[1].isBlank() ? Optional.empty() : Optional.of(cells[1]));
  }
}
