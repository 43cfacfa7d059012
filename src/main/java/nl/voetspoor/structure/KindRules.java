package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.PaperKind;

/// What makes a paper the kind it is: the rows of `index-config/kinds.tsv`, of which the first that
/// fits decides. How a row is written stands at the head of that table.
public final class KindRules {
  private static final String FILE = "kinds.tsv";
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final List<Rule> rules;

  private KindRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// Reads the table: a header row, then `kind` and `when`, separated by a tab. Lines that begin
  /// with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a row that cannot be read, with its line and its cell
  public static KindRules parse(String table) {
    List<String> lines = table.lines().toList();
    List<Rule> rules = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rules.add(rule("%s, line %d: ".formatted(FILE, i + 1), lines.get(i)));
      }
    }
    return new KindRules(rules);
  }

  /// The kind that `evidence` points to, and why.
  Judged judge(Evidence evidence) {
    for (Rule rule : rules) {
      Optional<String> words = rule.fits(evidence);
      if (words.isPresent()) {
        return new Judged(rule.kind, Optional.of(new KindEvidence(rule.written, words.get())));
      }
    }
    return new Judged(PaperKind.OVERIG, Optional.empty());
  }

  /// Each rule as it is written in the table.
  List<String> written() {
    return rules.stream().map(Rule::written).toList();
  }

  /// A kind with the rule and the words that decided; `evidence` is empty where no rule fits.
  record Judged(PaperKind kind, Optional<KindEvidence> evidence) {}

  private static Rule rule(String place, String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalArgumentException(
          place + "expected two cells, kind and when, with a tab between them: '" + row + "'");
    }
    PaperKind kind =
        PaperKind.ofCode(cells[0].strip())
            .orElseThrow(() -> unknown(place, "kind", cells[0], codes()));
    List<Condition> conditions =
        Stream.of(cells[1].split(";", -1)).map(cell -> condition(place, cell.strip())).toList();
    if (conditions.getFirst().not()) {
      throw new IllegalArgumentException(
          place
              + "the first condition says what the paper shows, so it cannot be a 'not': '"
              + cells[1]
              + "'");
    }
    return new Rule(kind, cells[0].strip() + ": " + cells[1].strip(), conditions);
  }

  private static Condition condition(String place, String cell) {
    String[] words = cell.split("\\s+", 4);
    boolean not = words.length > 1 && words[1].equals("not");
    String[] parts =
        not ? cell.replaceFirst("\\s+not\\s+", " ").split("\\s+", 3) : cell.split("\\s+", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException(
          place + "expected 'place [not] manner words' in: '" + cell + "'");
    }
    List<List<String>> choices =
        Stream.of(parts[2].split("\\|", -1))
            .map(choice -> Stream.of(choice.split("\\+", -1)).map(KindRules::plain).toList())
            .toList();
    if (choices.stream().flatMap(List::stream).anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(place + "no words beside a '|' or '+' in: '" + cell + "'");
    }
    return new Condition(
        oneOf(place, Evidence.Where.values(), "place", parts[0]),
        not,
        oneOf(place, How.values(), "manner", parts[1]),
        choices);
  }

  private static <E extends Enum<E>> E oneOf(String place, E[] values, String what, String cell) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(cell))
        .findFirst()
        .orElseThrow(() ->
            unknown(
                place,
                what,
                cell,
                Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList()));
  }

  private static List<String> codes() {
    return Stream.of(PaperKind.values()).map(PaperKind::code).toList();
  }

  private static IllegalArgumentException unknown(
      String place, String what, String cell, List<String> known) {
    return new IllegalArgumentException(
        place + "not a " + what + ": '" + cell + "'; use one of " + String.join(", ", known));
  }

  private static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private enum How {
    BEGINS,
    CONTAINS,
    IS
  }

  /// One row: the kind it points to, and the conditions that must all hold.
  private record Rule(PaperKind kind, String written, List<Condition> conditions) {
    /// The words that fit the first condition, where all hold.
    Optional<String> fits(Evidence evidence) {
      return conditions.stream().allMatch(condition -> condition.holds(evidence))
          ? conditions.getFirst().words(evidence)
          : Optional.empty();
    }
  }

  /// Where to look, and for which words: one of the choices, each of words that must all be there.
  private record Condition(Evidence.Where where, boolean not, How how, List<List<String>> choices) {
    boolean holds(Evidence evidence) {
      return words(evidence).isPresent() != not;
    }

    Optional<String> words(Evidence evidence) {
      return evidence.at(where).stream().filter(shown -> fits(plain(shown))).findFirst();
    }

    private boolean fits(String text) {
      return choices.stream()
          .anyMatch(words ->
              switch (how) {
                case BEGINS ->
                    text.startsWith(words.getFirst()) && words.stream().allMatch(text::contains);
                case CONTAINS -> words.stream().allMatch(text::contains);
                case IS -> words.stream().allMatch(text::equals);
              });
    }
  }
}
