package nl.voetspoor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts a name and the number that explains it together: of `de motie-Stoffer c.s. (36 169, nr.
/// 37)` and `uw brief van 5 juli 2024, nr. 2024Z11859` only the number is kept, for it says all.
final class Apposition {
  private static final int FURTHEST = 48;

  /// What may stand between a name and its number, white space left out.
  private static final Pattern BETWEEN =
      Pattern.compile("[(,:]{0,4}(?:op|met|onder)?(?:stuk|kenmerk)?(?:nr|nrs|nummer)?\\.?[(:]?");

  private Apposition() {}

  /// The mentions without the names that a number follows at once.
  static List<Mention> withoutNames(String text, List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      boolean explained =
          i + 1 < mentions.size() && explains(text, mentions.get(i), mentions.get(i + 1));
      if (!explained) {
        kept.add(mentions.get(i));
      }
    }
    return kept;
  }

  private static boolean explains(String text, Mention name, Mention number) {
    int distance = number.span().start() - name.span().end();
    return name.kind() == MentionKind.OPEN
        && !number.targets().isEmpty()
        && number.kind().isPaper()
        && distance < FURTHEST
        && BETWEEN
            .matcher(seen(text.substring(name.span().end(), number.span().start())))
            .matches();
  }

  private static String seen(String between) {
    StringBuilder seen = new StringBuilder();
    between
        .chars()
        .filter(c -> !Tokens.isBlank((char) c) && !Tokens.isUnseen((char) c))
        .forEach(c -> seen.append((char) c));
    return seen.toString();
  }
}
