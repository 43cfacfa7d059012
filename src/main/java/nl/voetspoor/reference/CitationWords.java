package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that citations are made of, as `index-config/citation-words.tsv` lists them.
public final class CitationWords {
  /// More than twice as many places as words, so that few share one.
  private final int places;

  private final String[] words;
  private final long[] classes;
  private final int longest;

  /// One bit for each first and last letter of a word: a quick answer for nearly all words.
  private final long[] ends = new long[128 * 128 / Long.SIZE];

  private CitationWords(Map<String, Long> known) {
    this.places = Integer.highestOneBit(known.size()) * 8;
    this.words = new String[places];
    this.classes = new long[places];
    this.longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
    Arrays.fill(words, "");
    known.forEach(this::put);
  }

  private void put(String word, long bits) {
    int place = place(word.toCharArray(), 0, word.length());
    words[place] = word;
    classes[place] = bits;
    int pair = word.charAt(0) << 7 | word.charAt(word.length() - 1);
    ends[pair / Long.SIZE] |= 1L << pair;
  }

  /// Reads the table: a header row, then `class, words (comma), source`, separated by tabs. Lines
  /// that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a class that the grammar does not know, a class without
  ///   words, or a word of other than plain letters and digits
  public static CitationWords parse(String table) {
    Map<String, Long> classes = new HashMap<>();
    Set<WordClass> missing = EnumSet.allOf(WordClass.class);
    List<String> rows =
        table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1).toList();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      WordClass known = known(cells[0]);
      missing.remove(known);
      Arrays.stream(cells.length > 1 ? cells[1].split(",", -1) : new String[0])
          .map(String::strip)
          .map(CitationWords::plain)
          .forEach(word -> classes.merge(word, known.bit(), (a, b) -> a | b));
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("citation-words.tsv: no words for " + missing);
    }
    return new CitationWords(classes);
  }

  /// What the word from `start` up to `end` can do in a citation, whatever its capitals: the
  /// [WordClass#bit] of each class it is of, mostly none.
  long classesOf(char[] text, int start, int end) {
    return mayHave(text[start], text[end - 1]) ? lookUp(text, start, end) : 0;
  }

  /// Whether a word that begins and ends so may be among them.
  private boolean mayHave(char first, char last) {
    int pair = lower(first) << 7 | lower(last);
    return (first | last) < 128 && (ends[pair / Long.SIZE] & 1L << pair) != 0;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  }

  private long lookUp(char[] text, int start, int end) {
    if (end - start > longest || !isPlain(text, start, end)) {
      return lookUpSeen(text, start, end);
    }
    return classes[place(text, start, end)];
  }

  /// As [#lookUp], for a word with signs that are not seen.
  private long lookUpSeen(char[] text, int start, int end) {
    char[] seen = new char[longest];
    int length = 0;
    for (int i = start; i < end; i++) {
      if (!Tokens.isUnseen(text[i])) {
        if (length == longest || text[i] >= 128) {
          return 0;
        }
        seen[length++] = text[i];
      }
    }
    return classes[place(seen, 0, length)];
  }

  private static boolean isPlain(char[] text, int start, int end) {
    int all = 0;
    for (int i = start; i < end; i++) {
      all |= text[i];
    }
    return all < 128;
  }

  /// Where a word stands, or the free place where it would.
  private int place(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text[i]);
    }
    int place = (hash ^ hash >>> 15) & (places - 1);
    while (!words[place].isEmpty() && !isAt(place, text, start, end)) {
      place = (place + 1) & (places - 1);
    }
    return place;
  }

  private boolean isAt(int place, char[] text, int start, int end) {
    String word = words[place];
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    if (!word.matches("[a-z0-9]+")) {
      throw new IllegalArgumentException(
          "citation-words.tsv: not a word of plain small letters and digits: '" + word + "'");
    }
    return word;
  }

  private static WordClass known(String code) {
    return Arrays.stream(WordClass.values())
        .filter(word -> word.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "citation-words.tsv: not a class of words: '" + code + "'"));
  }
}
