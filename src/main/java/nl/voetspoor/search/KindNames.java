package nl.voetspoor.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.voetspoor.model.PaperKind;

/// What people call the kinds of paper, as `index-config/kind-names.tsv` lists it.
///
/// @param codes per name, in its bare spelling, the codes of the kinds it can mean
/// @param names every name as it is listed, and the codes themselves
public record KindNames(Map<String, SortedSet<String>> codes, List<String> names) {
  /// Keeps its own copies.
  public KindNames {
    codes = Map.copyOf(codes);
    names = List.copyOf(names);
  }

  /// Reads the table: a header row, then a kind and its names with commas between them. Lines that
  /// begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static KindNames parse(String table) {
    Map<String, SortedSet<String>> codes = new TreeMap<>();
    List<String> names = new ArrayList<>();
    Arrays.stream(PaperKind.values()).forEach(kind -> add(codes, names, kind.code(), kind.code()));
    List<String> lines = table.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || PaperKind.ofCode(cells[0]).isEmpty()) {
          throw new IllegalArgumentException(
              "kind-names.tsv, line "
                  + (i + 1)
                  + ": expected a kind, a tab and names: '"
                  + line
                  + "'");
        }
        for (String name : cells[1].split(",", -1)) {
          add(codes, names, name.strip(), cells[0]);
        }
      }
    }
    return new KindNames(codes, names);
  }

  /// The codes of the kinds that `written` can mean; none where it is no name.
  public SortedSet<String> of(String written) {
    return codes.getOrDefault(Spelling.bare(written), new TreeSet<>());
  }

  /// The names most like one that is not known.
  public Collection<String> near(String written) {
    return Spelling.near(written, names);
  }

  private static void add(
      Map<String, SortedSet<String>> codes, List<String> names, String name, String code) {
    codes.computeIfAbsent(Spelling.bare(name), n -> new TreeSet<>()).add(code);
    names.add(name);
  }
}
