package nl.voetspoor.reference;

import java.util.Locale;
import java.util.Set;
import nl.voetspoor.model.Span;

/// Cuts the sentence around a place out of a text. A full stop behind an abbreviation of the papers
/// (`nr.`, `jl.`, `c.s.`), an initial or a number in a list ends no sentence.
final class Sentences {
  /// How long a sentence may be before it is cut around the place.
  static final int LONGEST = 400;

  /// How far the end of a sentence is looked for.
  static final int REACH = 600;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "nr", "nrs", "no", "jl", "p", "pp", "blz", "pag", "art", "artt", "stb", "stcrt", "trb",
          "kst", "mr", "dr", "drs", "prof", "ir", "ing", "mw", "dhr", "bijv", "bv", "vgl", "zgn",
          "resp", "ca", "incl", "excl", "enz", "etc", "hand", "hfdst", "par", "sub", "jr", "sr",
          "st", "aanh", "bijl", "red", "afd", "dir", "min", "max", "mln", "mld", "tel", "a.w",
          "o.a", "m.n", "i.h.k", "m.b.t", "d.d", "i.v.m", "n.a.v", "t.a.v", "o.g.v", "z.g");

  private Sentences() {}

  /// The words of the sentence that holds `place`, white space made single; longer ones are cut
  /// around the place, with an ellipsis.
  static String around(String text, Span place) {
    int start = place.start();
    while (start > 0 && place.start() - start < REACH && !isBoundary(text, start)) {
      start--;
    }
    int end = place.end();
    while (end < text.length() && end - place.end() < REACH && !isBoundary(text, end)) {
      end++;
    }
    return window(text, new Span(start, end), place);
  }

  /// The words around `place`, at most [#LONGEST] characters and some.
  static String window(String text, Span sentence, Span place) {
    if (sentence.length() <= LONGEST) {
      return single(sentence.of(text));
    }
    int room = Math.max(40, (LONGEST - place.length()) / 2);
    int start = wordStart(text, sentence.start(), Math.max(sentence.start(), place.start() - room));
    int end = wordEnd(text, sentence.end(), Math.min(sentence.end(), place.end() + room));
    return (start > sentence.start() ? "… " : "")
        + single(text.substring(start, end))
        + (end < sentence.end() ? " …" : "");
  }

  private static int wordStart(String text, int first, int from) {
    int start = from;
    while (start > first && from - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int last, int from) {
    int end = from;
    while (end < last && end - from < 30 && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String single(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /// Whether a sentence begins at `i`.
  private static boolean isBoundary(String text, int i) {
    if (!isBlank(text.charAt(i - 1)) || isBlank(text.charAt(i))) {
      return false;
    }
    int blanks = i - 1;
    boolean line = false;
    int lines = 0;
    while (blanks >= 0 && isBlank(text.charAt(blanks)) && i - blanks < 20) {
      lines += text.charAt(blanks) == '\n' ? 1 : 0;
      line |= text.charAt(blanks) == '\t';
      blanks--;
    }
    return line || lines > 1 || (blanks >= 0 && opens(text.charAt(i)) && closes(text, blanks));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "'‘’\"“„«(•–-".indexOf(c) >= 0;
  }

  private static boolean closes(String text, int last) {
    int i = last;
    while (i > 0 && "'’\"”»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char c = text.charAt(i);
    return c == '!' || c == '?' || (c == '.' && !isAbbreviation(text, i));
  }

  /// Whether the full stop at `dot` belongs to an abbreviation or an initial.
  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 12 && isPart(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot);
    return (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || word.indexOf('.') >= 0
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
