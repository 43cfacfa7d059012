package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private String told(Wording wording) {
      return wording.text(
          not ? "kind.condition.not" : "kind.condition",
          wording.text("kind.place." + place),
          wording.text("kind.manner." + manner),
          choices(wording));
    }

    private String choices(Wording wording) {
      return Arrays.stream(words.split("\\|", -1))
          .map(choice ->
              Arrays.stream(choice.split("\\+", -1))
                  .map(part -> "‘" + part.strip() + "’")
                  .collect(Collectors.joining(" + ")))
          .collect(Collectors.joining(" " + wording.text("kind.or") + " "));
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

  /// The rule in a sentence: `het opschrift begint met ‘motie van’`.
  String told(Wording wording) {
    return conditions.stream()
        .map(condition -> condition.told(wording))
        .collect(Collectors.joining("; "));
  }
}
