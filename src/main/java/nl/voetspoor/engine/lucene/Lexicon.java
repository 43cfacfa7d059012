package nl.voetspoor.engine.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Dutch words that stand by themselves, and what may become of them: `words.txt` of
/// `index-config/analysis`.
public final class Lexicon {
  /// What a word may be.
  enum Use {
    /// A noun, with a plural and a diminutive.
    NOUN('n'),
    /// The stem of a verb.
    VERB('v'),
    /// An adjective.
    ADJECTIVE('a'),
    /// Begins a compound as it is.
    BEGINS('b'),
    /// Begins a compound with a linking s.
    BEGINS_WITH_S('s'),
    /// Ends a compound.
    ENDS('e');

    private final char letter;

    Use(char letter) {
      this.letter = letter;
    }
  }

  private final Map<String, String> uses;

  private Lexicon(Map<String, String> uses) {
    this.uses = uses;
  }

  /// Reads a word a line, a space, and the letters of its uses. Lines that begin with `#` are
  /// remarks.
  ///
  /// @throws IllegalArgumentException for a line that cannot be read, with the line
  static Lexicon parse(String words) {
    Map<String, String> uses = new HashMap<>();
    Map<String, String> letters = new HashMap<>();
    words
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> {
          int space = line.indexOf(' ');
          if (space < 1 || !isUses(line.substring(space + 1))) {
            throw new IllegalArgumentException(
                "words.txt: expected a word, a space and its uses (nvabse): '" + line + "'");
          }
          String of = line.substring(space + 1);
          uses.put(line.substring(0, space), letters.computeIfAbsent(of, same -> same));
        });
    return new Lexicon(uses);
  }

  private static boolean isUses(String letters) {
    return !letters.isEmpty() && letters.chars().allMatch(c -> "nvabse".indexOf(c) >= 0);
  }

  /// Whether it stands in the list.
  boolean has(String word) {
    return uses.containsKey(word);
  }

  /// Whether `word` may be used so.
  boolean has(String word, Use use) {
    return Optional.ofNullable(uses.get(word))
        .filter(of -> of.indexOf(use.letter) >= 0)
        .isPresent();
  }
}
