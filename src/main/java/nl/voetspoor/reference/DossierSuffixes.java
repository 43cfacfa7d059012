package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The dossiers whose number carries a suffix, as `index-config/dossier-suffixes.tsv` lists them.
///
/// @param budget dossiers of the budget, divided into chapters (`VI`) and funds (`B`)
/// @param series dossiers divided into series of two digits (`02`)
public record DossierSuffixes(Set<String> budget, Set<String> series) {
  /// Keeps its own copies.
  public DossierSuffixes {
    budget = Set.copyOf(budget);
    series = Set.copyOf(series);
  }

  /// Reads the table: a header row, then `class, dossiers (comma)`, separated by a tab. Lines that
  /// begin with `#` are remarks.
  public static DossierSuffixes parse(String table) {
    Map<String, Set<String>> classes = new HashMap<>();
    table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(cells -> classes.put(cells[0], numbers(cells)));
    return new DossierSuffixes(
        classes.getOrDefault("budget", Set.of()), classes.getOrDefault("series", Set.of()));
  }

  private static Set<String> numbers(String[] cells) {
    return Arrays.stream(cells.length > 1 ? cells[1].split(",", -1) : new String[0])
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
