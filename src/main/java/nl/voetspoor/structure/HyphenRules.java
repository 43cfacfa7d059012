package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is known of hyphens beside the spelling rules: the rows of `index-config/hyphens.tsv`.
public final class HyphenRules {
  private static final int COLUMNS = 4;
  private static final String ANYTHING = "*";

  private final List<Row> keeps;
  private final Set<String> apart;
  private final Set<String> prefixes;

  private HyphenRules(List<Row> rows) {
    keeps = rows.stream().filter(row -> row.rule() == Rule.KEEPS).toList();
    apart = parts(rows, Rule.APART);
    prefixes = parts(rows, Rule.PREFIX);
  }

  /// Reads the table: a header row, then `rule, part, next, except`, separated by tabs. Lines that
  /// begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static HyphenRules parse(String table) {
    List<String> lines = table.lines().toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rows.add(row(i + 1, lines.get(i)));
      }
    }
    return new HyphenRules(rows);
  }

  /// Whether the hyphen after `first` belongs to the word that goes on with `next`; both in small
  /// letters.
  boolean keeps(String first, String next) {
    return keeps.stream().anyMatch(row -> row.fits(first, next));
  }

  /// Whether `word` follows a part that was left out.
  boolean standsApart(String word) {
    return apart.contains(word);
  }

  /// Whether `first` ends in a prefix after which a vowel takes a diaeresis.
  boolean isPrefix(String first) {
    return prefixes.stream().anyMatch(first::endsWith);
  }

  private static Row row(int line, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length < COLUMNS || cells[1].isBlank()) {
      throw new IllegalArgumentException(
          "hyphens.tsv, line "
              + line
              + ": expected four columns separated by tabs with a rule and a part: '"
              + text
              + "'");
    }
    Row row = new Row(rule(line, cells[0]), cells[1].strip(), list(cells[2]), list(cells[3]));
    if (row.rule() == Rule.KEEPS && row.next().isEmpty()) {
      throw new IllegalArgumentException(
          "hyphens.tsv, line " + line + ": after what does '" + row.part() + "' keep its hyphen?");
    }
    return row;
  }

  private static Rule rule(int line, String cell) {
    return Stream.of(Rule.values())
        .filter(rule -> rule.name().equalsIgnoreCase(cell.strip()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "hyphens.tsv, line "
                    + line
                    + ": unknown rule '"
                    + cell
                    + "'; use keeps, apart or prefix"));
  }

  private static List<String> list(String cell) {
    return Stream.of(cell.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Set<String> parts(List<Row> rows, Rule rule) {
    Set<String> parts = new HashSet<>();
    rows.stream().filter(row -> row.rule() == rule).forEach(row -> parts.add(row.part()));
    return parts;
  }

  /// What a row says.
  private enum Rule {
    KEEPS,
    APART,
    PREFIX
  }

  /// A row of the table.
  private record Row(Rule rule, String part, List<String> next, List<String> except) {
    boolean fits(String first, String second) {
      return part.equals(first)
          && (next.contains(ANYTHING) || next.stream().anyMatch(second::startsWith))
          && except.stream().noneMatch(second::startsWith);
    }
  }
}
