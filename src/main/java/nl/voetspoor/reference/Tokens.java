package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.Locale;

/// A text cut into words, numbers, marks and addresses, with the white space before each.
///
/// Soft hyphens and other signs that are not seen are skipped: `mensen\u00adhandel` is one word and
/// keeps its place in the text. Letters and digits that touch are two tokens without a gap. All
/// dashes are read as `-` and all quotation marks as `'`.
final class Tokens {
  /// What a token is.
  enum Type {
    WORD,
    NUMBER,
    MARK,
    ADDRESS,
    END
  }

  /// What stands before a token: nothing, white space within the line, a line break, or an end of
  /// the running text (a blank line, a tab between the cells of a table).
  enum Gap {
    NONE,
    SPACE,
    LINE,
    BREAK
  }

  private final String text;
  private final char[] chars;
  private final CitationWords words;
  private Type[] types;
  private Gap[] gaps;
  private int[] starts;
  private int[] ends;
  private long[] classes;
  private int count;
  private boolean anyUnseen;

  private Tokens(String text, CitationWords words) {
    this.text = text;
    this.chars = text.toCharArray();
    this.words = words;
    int expected = chars.length / 4 + 16;
    types = new Type[expected];
    gaps = new Gap[expected];
    starts = new int[expected];
    ends = new int[expected];
    classes = new long[expected];
  }

  /// Cuts `text`, in one pass, and looks each word up among `words`.
  static Tokens of(String text, CitationWords words) {
    Tokens tokens = new Tokens(text, words);
    tokens.cut();
    return tokens;
  }

  int count() {
    return count;
  }

  Type type(int index) {
    return index < count ? types[index] : Type.END;
  }

  /// What stands before the token; the end of the text stands behind a [Gap#BREAK].
  Gap gap(int index) {
    return index < count ? gaps[index] : Gap.BREAK;
  }

  int start(int index) {
    return index < count ? starts[index] : text.length();
  }

  int end(int index) {
    return ends[index];
  }

  /// The token as written, without signs that are not seen.
  String word(int index) {
    String written = text.substring(starts[index], ends[index]);
    return seenBetween(starts[index], ends[index]) == written.length() ? written : seen(written);
  }

  /// What the token can do in a citation: the [WordClass#bit] of each class it is of.
  long classes(int index) {
    return classes[index];
  }

  /// Whether the token is the number 1.
  boolean isOne(int index) {
    return digits(index) == 1 && chars[starts[index]] == '1';
  }

  /// Whether the token is this word, in its capitals or without.
  boolean is(int index, String lower) {
    return (anyUnseen || ends[index] - starts[index] == lower.length())
        && lower(index).equals(lower);
  }

  /// Whether the token is this word as it stands.
  boolean isWritten(int index, String word) {
    return anyUnseen
        ? word(index).equals(word)
        : ends[index] - starts[index] == word.length() && text.startsWith(word, starts[index]);
  }

  /// The first sign of the token.
  char first(int index) {
    return chars[starts[index]];
  }

  /// The token in lower case.
  String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT);
  }

  /// How many digits a number has.
  int digits(int index) {
    return type(index) == Type.NUMBER ? seenBetween(starts[index], ends[index]) : 0;
  }

  /// The mark as one character, dashes and quotation marks made alike; a blank for what is no mark.
  char mark(int index) {
    return type(index) == Type.MARK ? alike(text.charAt(starts[index])) : ' ';
  }

  /// The words from the first token up to but not including the second, as written.
  String between(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  String text() {
    return text;
  }

  private void cut() {
    Gap gap = Gap.BREAK;
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (isBlank(c)) {
        gap = widened(gap, c);
        i++;
      } else if (isUnseen(c)) {
        anyUnseen = true;
        i++;
      } else {
        i = add(typeAt(i), gap, i);
        gap = Gap.NONE;
      }
    }
  }

  /// Adds the token that begins at `start`, and gives its end.
  private int add(Type type, Gap gap, int start) {
    if (count == types.length) {
      types = Arrays.copyOf(types, count * 2);
      gaps = Arrays.copyOf(gaps, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      classes = Arrays.copyOf(classes, count * 2);
    }
    int end = endOf(type, start);
    types[count] = type;
    gaps[count] = gap;
    starts[count] = start;
    ends[count] = end;
    if (type == Type.WORD || type == Type.NUMBER) {
      classes[count] = words.classesOf(chars, start, end);
    }
    count++;
    return end;
  }

  private Type typeAt(int i) {
    char c = chars[i];
    if (c >= '0' && c <= '9') {
      return Type.NUMBER;
    }
    if (isLetter(c)) {
      return isAddressAt(i) ? Type.ADDRESS : Type.WORD;
    }
    return Type.MARK;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? isPlainLetter(c) : Character.isLetter(c);
  }

  private static boolean isPlainLetter(char c) {
    return (char) ((c | 0x20) - 'a') < 26;
  }

  private boolean isAddressAt(int i) {
    char c = chars[i];
    return (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i)))
        || (c == 'w' && text.startsWith("www.", i));
  }

  private int endOf(Type type, int start) {
    return switch (type) {
      case WORD -> wordEnd(start);
      case NUMBER -> numberEnd(start);
      case ADDRESS -> addressEnd(start);
      case MARK, END -> start + (isPair(start) ? 2 : 1);
    };
  }

  private boolean isPair(int i) {
    return i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1]);
  }

  /// The end of a run of letters; unseen signs belong to it when more follows.
  private int wordEnd(int start) {
    int end = start + 1;
    for (int i = end; i < chars.length; i++) {
      char c = chars[i];
      if (isLetter(c)) {
        end = i + 1;
      } else if (isSeen(c)) {
        break;
      }
    }
    return end;
  }

  /// As [#wordEnd], of digits.
  private int numberEnd(int start) {
    int end = start + 1;
    for (int i = end; i < chars.length; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        end = i + 1;
      } else if (isSeen(c)) {
        break;
      }
    }
    return end;
  }

  private boolean isSeen(char c) {
    boolean unseen = isUnseen(c);
    anyUnseen |= unseen;
    return !unseen;
  }

  private int addressEnd(int start) {
    int end = start;
    while (end < text.length()
        && !isBlank(text.charAt(end))
        && "<>\"«»”“".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start + 1 && ".,;:!?)]}'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static Gap widened(Gap gap, char blank) {
    return switch (blank) {
      case '\n', '\u2028', '\u0085' -> gap == Gap.LINE || gap == Gap.BREAK ? Gap.BREAK : Gap.LINE;
      case '\t', '\f', '\u000b', '\u2029' -> Gap.BREAK;
      default -> gap == Gap.NONE ? Gap.SPACE : gap;
    };
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u0085' || (c >= '\u1680' && isWideBlank(c));
  }

  private static boolean isWideBlank(char c) {
    return Character.isSpaceChar(c);
  }

  static boolean isUnseen(char c) {
    return c >= '\u00ad'
        && (c == '\u00ad'
            || (c >= '\u200b' && c <= '\u200f')
            || (c >= '\u2060' && c <= '\u2064')
            || c == '\ufeff');
  }

  private int seenBetween(int start, int end) {
    int seen = end - start;
    if (!anyUnseen) {
      return seen;
    }
    for (int i = start; i < end; i++) {
      seen -= isUnseen(text.charAt(i)) ? 1 : 0;
    }
    return seen;
  }

  private static String seen(String written) {
    StringBuilder kept = new StringBuilder(written.length());
    written.chars().filter(c -> !isUnseen((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static char alike(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63' -> '-';
      case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4' -> '\'';
      case '\u2044', '\u2215' -> '/';
      default -> c;
    };
  }
}
