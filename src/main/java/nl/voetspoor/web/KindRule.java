package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A rule of `index-config/kinds.tsv` as a person reads it. It is written `kind: place [not] manner
/// words; ...`, as the head of that file says.
///
/// @param conditions what must all hold
record KindRule(List<Condition> conditions) {
  KindRule {
    conditions = List.copyOf(conditions);
  }

  /// Something that must hold.
  ///
  /// @param place where to look: `heading`
  /// @param not whether it must not be there
  /// @param manner how the words stand there: `begins`
  /// @param words the words, in the notation of the rule: choices with `|`, all of several with `+`
  record Condition(String place, boolean not, String manner, String words) {
    /// Told with its place, or without where that was named before.
    ///
    /// @param shown what the paper says; of several choices only those that stand in it are told
    private String told(Wording wording, boolean again, String shown) {
      String negated = not ? "not." : "";
      if (place.equals("block")) {
        return wording.text("kind.block." + negated + words.strip());
      }
      String key = "kind.manner." + negated + manner;
      return wording
          .text(key, again ? "" : wording.text("kind.place." + place), choices(wording, shown))
          .strip();
    }

    private String choices(Wording wording, String shown) {
      List<String> all = Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
      List<String> fitting = all.stream().filter(choice -> fits(choice, shown)).limit(1).toList();
      return (not || fitting.isEmpty() ? all : fitting)
          .stream()
              .map(choice -> "‘" + choice.replaceAll(" {0,9}\\+ {0,9}", " … ") + "’")
              .collect(Collectors.joining(" " + wording.text("kind.or") + " "));
    }

    private static boolean fits(String choice, String shown) {
      String lower = shown.toLowerCase(Locale.ROOT);
      return Arrays.stream(choice.toLowerCase(Locale.ROOT).split("\\+", -1))
          .map(String::strip)
          .allMatch(lower::contains);
    }
  }

  /// Reads a rule; what does not look like a condition is left out.
  static KindRule parse(String written) {
    String when = written.substring(written.indexOf(':') + 1);
    List<Condition> conditions = new ArrayList<>();
    for (String cell : when.split(";", -1)) {
      String[] parts = cell.strip().split("\\s+", 3);
      if (parts.length == 3 && parts[1].equals("not")) {
        String[] rest = parts[2].split("\\s+", 2);
        if (rest.length == 2) {
          conditions.add(new Condition(parts[0], true, rest[0], rest[1]));
        }
      } else if (parts.length == 3) {
        conditions.add(new Condition(parts[0], false, parts[1], parts[2]));
      }
    }
    return new KindRule(conditions);
  }

  /// The rule in a sentence: `Omdat het opschrift begint met ‘motie van’.`
  ///
  /// @param shown what the paper says that fits the rule
  String told(Wording wording, String shown) {
    List<String> told = new ArrayList<>();
    String before = "";
    for (Condition condition : conditions) {
      told.add(condition.told(wording, condition.place().equals(before), shown));
      before = condition.place();
    }
    return wording.text("kind.told", String.join(" " + wording.text("kind.and") + " ", told));
  }
}
