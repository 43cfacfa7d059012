package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.DutchMonths;

/// Finds the words of a text: where each begins and ends, and what some are together. It goes
/// through the text once and keeps none of it: a report can have half a million words.
final class WordCutter {
  private static final int LONGEST_CHAIN = 4;
  private static final Pattern DOSSIER =
      Pattern.compile("\\d{2}[ \\u00a0\\u2009\\u202f.]\\d{3}(?![\\d]|[.,]\\d)");
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:[.\\u00a0\\u2009\\u202f]\\d{3}){1,5}(?!\\d)");
  private static final Pattern DECIMALS = Pattern.compile("[.,]\\d{1,9}(?![\\d]|[.,]\\d)");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2})(?:([-/.])(\\d{1,2})\\2|[ \\u00a0]("
              + String.join("|", DutchMonths.NAMES)
              + ")[ \\u00a0])(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /// Takes what is found.
  interface Taker {
    /// Takes a word of the text.
    void word(int start, int end);

    /// Takes what the words from `start` to `end` are together, which come next.
    ///
    /// @param word in small letters without accents
    void together(String word, int start, int end);
  }

  private final String text;
  private final char[] letters;
  private int at;
  private int dateEnd;

  WordCutter(String text) {
    this.text = text;
    this.letters = text.toCharArray();
  }

  /// The letters of the text, to look at and not to change.
  char[] letters() {
    return letters;
  }

  /// Hands over the next word, or the next words that hyphens tie together; false where there is
  /// none any more.
  boolean next(Taker taker) {
    while (at < letters.length) {
      if (Character.isLetterOrDigit(letters[at])) {
        at = chain(at, taker);
        return true;
      }
      at++;
    }
    return false;
  }

  private int chain(int start, Taker taker) {
    day(start, taker);
    int first = wordEnd(start);
    if (!isHyphen(first) || !isWord(first + 1)) {
      taker.word(start, first);
      return first;
    }
    return hyphened(start, taker);
  }

  private int hyphened(int start, Taker taker) {
    List<Integer> ends = new ArrayList<>();
    int end = start - 1;
    do {
      end = wordEnd(end + 1);
      ends.add(end);
    } while (isHyphen(end) && isWord(end + 1));
    if (ends.size() > 1 && ends.size() <= LONGEST_CHAIN) {
      together(start, ends, taker);
    }
    int from = start;
    for (int each : ends) {
      taker.word(from, each);
      from = each + 1;
    }
    return end;
  }

  /// What a chain is as one word, where any of its words has none but letters.
  private void together(int start, List<Integer> ends, Taker taker) {
    StringBuilder whole = new StringBuilder();
    boolean named = false;
    int from = start;
    for (int end : ends) {
      String word = Words.normal(text.substring(from, end));
      named |= word.chars().anyMatch(Character::isLetter);
      whole.append(word);
      from = end + 1;
    }
    if (named) {
      taker.together(whole.toString(), start, from - 1);
    }
  }

  private void day(int start, Taker taker) {
    if (start < dateEnd || !isDigit(start)) {
      return;
    }
    Matcher iso = ISO_DATE.matcher(text).region(start, text.length());
    Matcher date = DATE.matcher(text).region(start, text.length());
    if (iso.lookingAt()) {
      day(start, iso.end(), new int[] {number(iso, 1), number(iso, 2), number(iso, 3)}, taker);
    } else if (date.lookingAt()) {
      int month =
          date.start(4) < 0
              ? number(date, 3)
              : DutchMonths.NAMES.indexOf(date.group(4).toLowerCase(Locale.ROOT)) + 1;
      day(start, date.end(), new int[] {number(date, 5), month, number(date, 1)}, taker);
    }
  }

  private void day(int start, int end, int[] date, Taker taker) {
    boolean known = date[1] >= 1 && date[1] <= 12 && date[2] >= 1 && date[2] <= 31;
    if (known) {
      dateEnd = end;
      taker.together(
          String.format(Locale.ROOT, "%c%04d%02d%02d", Words.DAY, date[0], date[1], date[2]),
          start,
          end);
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private int wordEnd(int start) {
    int end = start;
    if (isDigit(start) && start >= dateEnd) {
      end = numberEnd(start);
    }
    while (end < letters.length && (isWord(end) || isInner(end))) {
      end++;
    }
    return end;
  }

  /// The end of a number with marks in it; its start where it has none.
  private int numberEnd(int start) {
    int end = start;
    for (Pattern pattern : List.of(DOSSIER, THOUSANDS)) {
      Matcher marked = pattern.matcher(text).region(start, text.length());
      if (end == start && marked.lookingAt()) {
        end = marked.end();
      }
    }
    int digits = end;
    while (digits < letters.length && isDigit(digits)) {
      digits++;
    }
    Matcher decimals = DECIMALS.matcher(text).region(digits, text.length());
    return decimals.lookingAt() ? decimals.end() : digits;
  }

  /// A mark within a word: an apostrophe, `&`, a soft hyphen, an accent.
  private boolean isInner(int at) {
    char c = letters[at];
    boolean tied = c == '\'' || c == '’' || c == '&';
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad'
        || (tied && isWord(at + 1) && !isDigit(at + 1) && !isDigit(at - 1));
  }

  private boolean isHyphen(int at) {
    return at < letters.length && "-\u2010\u2011".indexOf(letters[at]) >= 0;
  }

  private boolean isWord(int at) {
    return at < letters.length && Character.isLetterOrDigit(letters[at]);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < letters.length && letters[at] >= '0' && letters[at] <= '9';
  }
}
