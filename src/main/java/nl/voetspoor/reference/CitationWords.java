package nl.voetspoor.reference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that citations are made of, as `index-config/citation-words.tsv` lists them.
public final class CitationWords {
  private static final Set<WordClass> NONE = Set.of();

  private final Map<String, Set<WordClass>> classes;
  private final int longest;
  private final BitSet ends = new BitSet();

  private CitationWords(Map<String, Set<WordClass>> classes) {
    this.classes = classes;
    classes
        .keySet()
        .forEach(word -> ends.set(ends(word.charAt(0), word.charAt(word.length() - 1))));
    this.longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// Reads the table: a header row, then `class, words (comma), source`, separated by tabs. Lines
  /// that begin with `#` are remarks.
  ///
  /// @throws IllegalArgumentException for a class that the grammar does not know, or a class
  ///   without words
  public static CitationWords parse(String table) {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    Set<WordClass> missing = EnumSet.allOf(WordClass.class);
    List<String> rows =
        table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1).toList();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      WordClass known = known(cells[0]);
      missing.remove(known);
      Arrays.stream(cells.length > 1 ? cells[1].split(",", -1) : new String[0])
          .map(String::strip)
          .forEach(word ->
              classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(known));
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("citation-words.tsv: no words for " + missing);
    }
    return new CitationWords(classes);
  }

  /// Whether a word that begins and ends so may be among them: a quick answer for nearly all words
  /// of a text.
  boolean mayHave(char first, char last) {
    return first < 128 && last < 128 && ends.get(ends(first, last));
  }

  private static int ends(char first, char last) {
    return Character.toLowerCase(first) << 7 | Character.toLowerCase(last);
  }

  /// What `word` can do in a citation, whatever its capitals; mostly nothing.
  Set<WordClass> classesOf(String word) {
    return word.length() > longest
        ? NONE
        : classes.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
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
