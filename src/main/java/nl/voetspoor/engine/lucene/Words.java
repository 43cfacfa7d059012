package nl.voetspoor.engine.lucene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.DutchMonths;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Cuts a text into words. Letters lose case and accents, a number its thousands marks (`28 638`,
/// `1.000`), a soft hyphen is nothing. Beside the first word of some stands what they are together:
/// `co-assistent` is also `coassistent`, `1 juli 2021` also a day. It goes through the text once
/// and keeps none of it: a report can have half a million words.
final class Words implements Iterator<Words.Word> {
  /// What begins the word for a day: `@20210701`.
  static final char DAY = '@';

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

  /// A word and where it stands.
  ///
  /// @param word in small letters without accents
  /// @param beside whether it stands beside the word after it, and is what several are together
  record Word(String word, int start, int end, boolean beside) {}

  private final String text;
  private final Deque<Word> words = new ArrayDeque<>();
  private int at;
  private int dateEnd;

  /// The words of `text`, in its order.
  Words(String text) {
    this.text = text;
  }

  /// The words of `text`, in its order.
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    new Words(text).forEachRemaining(words::add);
    return words;
  }

  @Override
  public boolean hasNext() {
    while (words.isEmpty() && at < text.length()) {
      at = Character.isLetterOrDigit(text.charAt(at)) ? chain(at) : at + 1;
    }
    return !words.isEmpty();
  }

  @Override
  public Word next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return words.remove();
  }

  /// Takes the words that hyphens tie together, and returns where they end.
  private int chain(int start) {
    day(start);
    int first = wordEnd(start);
    if (!isHyphen(first) || !isWord(first + 1)) {
      words.add(new Word(normal(start, first), start, first, false));
      return first;
    }
    return hyphened(start);
  }

  private int hyphened(int start) {
    List<Word> chain = new ArrayList<>();
    int end = start;
    do {
      int from = chain.isEmpty() ? start : end + 1;
      end = wordEnd(from);
      chain.add(new Word(normal(from, end), from, end, false));
    } while (isHyphen(end) && isWord(end + 1));
    if (chain.size() > 1 && chain.size() <= LONGEST_CHAIN && isNamed(chain)) {
      String whole = String.join("", chain.stream().map(Word::word).toList());
      words.add(new Word(whole, start, end, true));
    }
    words.addAll(chain);
    return end;
  }

  private static boolean isNamed(List<Word> chain) {
    return chain.stream().anyMatch(word -> !isAll(word.word(), c -> !Character.isLetter(c)));
  }

  private void day(int start) {
    if (start < dateEnd || !isDigit(start)) {
      return;
    }
    Matcher iso = ISO_DATE.matcher(text).region(start, text.length());
    Matcher date = DATE.matcher(text).region(start, text.length());
    if (iso.lookingAt()) {
      add(start, iso.end(), number(iso, 1), number(iso, 2), number(iso, 3));
    } else if (date.lookingAt()) {
      int month =
          date.start(4) < 0
              ? number(date, 3)
              : DutchMonths.NAMES.indexOf(date.group(4).toLowerCase(Locale.ROOT)) + 1;
      add(start, date.end(), number(date, 5), month, number(date, 1));
    }
  }

  private void add(int start, int end, int year, int month, int day) {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      dateEnd = end;
      String word = String.format(Locale.ROOT, "%c%04d%02d%02d", DAY, year, month, day);
      words.add(new Word(word, start, end, true));
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
    while (end < text.length() && (isWord(end) || isInner(end))) {
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
    while (digits < text.length() && isDigit(digits)) {
      digits++;
    }
    Matcher decimals = DECIMALS.matcher(text).region(digits, text.length());
    return decimals.lookingAt() ? decimals.end() : digits;
  }

  /// A mark within a word: an apostrophe, `&`, a soft hyphen, an accent.
  private boolean isInner(int at) {
    char c = text.charAt(at);
    boolean tied = c == '\'' || c == '’' || c == '&';
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad'
        || (tied && isWord(at + 1) && !isDigit(at + 1) && !isDigit(at - 1));
  }

  private String normal(int start, int end) {
    String raw = text.substring(start, end);
    if (isAll(raw, c -> c >= 'a' && c <= 'z')) {
      return raw;
    }
    if (isAll(raw, c -> (c >= '0' && c <= '9') || !Character.isLetterOrDigit(c))) {
      return number(raw);
    }
    return folded(raw);
  }

  private static boolean isAll(String raw, IntPredicate kind) {
    for (int i = 0; i < raw.length(); i++) {
      if (!kind.test(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String number(String raw) {
    StringBuilder number = new StringBuilder();
    int last = Math.max(raw.lastIndexOf(','), raw.lastIndexOf('.'));
    boolean decimals = last >= 0 && (raw.charAt(last) == ',' || raw.length() - last != 4);
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= '0' && raw.charAt(i) <= '9') {
        number.append(raw.charAt(i));
      } else if (decimals && i == last) {
        number.append(',');
      }
    }
    return number.toString();
  }

  /// In small letters, without accents, with the plain apostrophe.
  static String folded(String raw) {
    char[] lower = raw.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[4 * lower.length];
    int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      if (folded[i] != '\u00ad' && Character.getType(folded[i]) != Character.NON_SPACING_MARK) {
        word.append(folded[i]);
      }
    }
    return word.toString();
  }

  private boolean isHyphen(int at) {
    return at < text.length() && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isWord(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
