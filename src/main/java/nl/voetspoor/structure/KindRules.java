package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperKind;

/// What makes a paper the kind it is: the rows of `index-config/kinds.tsv`, of which the first that
/// fits decides.
public final class KindRules {
  private static final int COLUMNS = 4;

  private final List<Rule> rules;

  private KindRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// Reads the table: a header row, then `kind, where, how, words`, separated by tabs. Lines that
  /// begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line number
  public static KindRules parse(String table) {
    List<String> lines = table.lines().toList();
    List<Rule> rules = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rules.add(rule(i + 1, lines.get(i)));
      }
    }
    return new KindRules(rules);
  }

  /// The kind that `evidence` points to.
  PaperKind kindOf(Evidence evidence) {
    return rules.stream()
        .filter(rule -> rule.fits(evidence))
        .map(Rule::kind)
        .findFirst()
        .orElse(PaperKind.OVERIG);
  }

  private static Rule rule(int line, String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException(
          "kinds.tsv, line " + line + ": expected four columns separated by tabs: '" + row + "'");
    }
    PaperKind kind =
        PaperKind.ofCode(cells[0].strip()).orElseThrow(() -> unknown(line, "kind", cells[0]));
    return new Rule(
        kind,
        oneOf(line, Evidence.Where.values(), "place", cells[1]),
        oneOf(line, How.values(), "manner", cells[2]),
        Stream.of(cells[3].split("\\+", -1)).map(KindRules::plain).toList());
  }

  private static <E extends Enum<E>> E oneOf(int line, E[] values, String what, String cell) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(cell.strip()))
        .findFirst()
        .orElseThrow(() -> unknown(line, what, cell));
  }

  private static IllegalArgumentException unknown(int line, String what, String cell) {
    return new IllegalArgumentException(
        "kinds.tsv, line " + line + ": not a " + what + ": '" + cell + "'");
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private enum How {
    BEGINS,
    CONTAINS,
    IS
  }

  /// One row: the kind it points to, where to look, and words of which all must be found.
  private record Rule(PaperKind kind, Evidence.Where where, How how, List<String> words) {
    boolean fits(Evidence evidence) {
      return evidence.at(where).stream().map(KindRules::plain).anyMatch(this::fits);
    }

    private boolean fits(String text) {
      return switch (how) {
        case BEGINS -> words.stream().allMatch(text::startsWith);
        case CONTAINS -> words.stream().allMatch(text::contains);
        case IS -> words.stream().allMatch(text::equals);
      };
    }
  }
}
