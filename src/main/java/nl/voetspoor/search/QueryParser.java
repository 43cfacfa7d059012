package nl.voetspoor.search;

import java.util.regex.Pattern;

/// Reads a question: words (all must occur), `"phrases"`, `"near words"~5`, `mens*`, `slachtofer~`,
/// `-word` or `NOT word`, `a OR b`, parentheses, and fields: `titel:opvang`, `soort:motie`,
/// `datum:2021..2022`. Anything gives an answer: what has no meaning is left out or searched as
/// words, and a notice says so.
public final class QueryParser {
  /// The most words that are searched; enough for a pasted question, too few to keep a machine
  /// busy.
  public static final int MAX_WORDS = 120;

  /// A dossier number with a space or point in it, which is one word.
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d{2})[ .\\u00a0\\u2009\\u202f](\\d{3})(?![\\d.])");

  private final FieldValues values;

  /// Reads the values of fields with `values`.
  public QueryParser(FieldValues values) {
    this.values = values;
  }

  /// What `text` asks.
  public ParsedQuery parse(String text) {
    return parse(text, MAX_WORDS);
  }

  /// What the first `most` words of `text` ask, for where all of them are too much.
  public ParsedQuery parse(String text, int most) {
    return new QueryReading(
            SPACED_NUMBER.matcher(text).replaceAll("$1$2"), values, Math.min(most, MAX_WORDS))
        .read();
  }
}
