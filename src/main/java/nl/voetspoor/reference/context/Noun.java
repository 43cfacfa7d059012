package nl.voetspoor.reference.context;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.reference.Mention;

/// What a paper is called where it is named again: `genoemde brief`, `deze motie`.
enum Noun {
  MOTIE,
  AMENDEMENT,
  BRIEF,
  WETSVOORSTEL;

  private static final int REACH = 100;
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?<!\\p{L})(motie|amendement|(?:kamer)?brief|wetsvoorstel)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// The noun that `word` is.
  static Noun of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("brief") ? BRIEF : valueOf(lower.toUpperCase(Locale.ROOT));
  }

  /// What the words of a mention themselves call a dossier: `wetsvoorstel 35 925`.
  static Optional<Noun> of(Mention mention) {
    return mention.text().toLowerCase(Locale.ROOT).startsWith("wetsvoorstel ")
        ? Optional.of(WETSVOORSTEL)
        : Optional.empty();
  }

  /// The last one in the words before `at`, near to it and in the same sentence.
  static Optional<Noun> before(String words, int at) {
    String near = words.substring(Math.max(0, at - REACH), at);
    Matcher found = WORD.matcher(near);
    return found
        .results()
        .reduce((earlier, later) -> later)
        .filter(noun -> !Phrases.endsSentence(near.substring(noun.end())))
        .map(MatchResult::group)
        .map(Noun::of);
  }
}
