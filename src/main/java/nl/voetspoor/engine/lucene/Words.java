package nl.voetspoor.engine.lucene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Cuts a text into words. Letters lose case and accents, a number its thousands marks (`28 638`,
/// `1.000`), a soft hyphen is nothing. Beside the first word of some stands what they are together:
/// `co-assistent` is also `coassistent`, `1 juli 2021` also a day. It goes through the text once
/// and keeps none of it: a report can have half a million words.
final class Words implements Iterator<Words.Word> {
  /// What begins the word for a day: `@20210701`.
  static final char DAY = '@';

  /// A word and where it stands.
  ///
  /// @param word in small letters without accents
  /// @param beside whether it stands beside the word after it, and is what several are together
  record Word(String word, int start, int end, boolean beside) {}

  private final Deque<Word> words = new ArrayDeque<>();
  private final WordCutter cutter;
  private final WordCutter.Taker taker;

  /// The words of `text`, in its order.
  Words(String text) {
    this.cutter = new WordCutter(text);
    this.taker =
        new WordCutter.Taker() {
          @Override
          public void word(int start, int end) {
            words.add(new Word(normal(text.substring(start, end)), start, end, false));
          }

          @Override
          public void together(String word, int start, int end) {
            words.add(new Word(word, start, end, true));
          }
        };
  }

  /// The words of `text`, in its order.
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    new Words(text).forEachRemaining(words::add);
    return words;
  }

  @Override
  public boolean hasNext() {
    return !words.isEmpty() || cutter.next(taker);
  }

  @Override
  public Word next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return words.remove();
  }

  /// A word as it is kept, from the letters of a text.
  static String normal(String raw) {
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
}
