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
    for (String line : words.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int space = line.indexOf(' ');
        String of =
            space < 1 ? "" : letters.computeIfAbsent(line.substring(space + 1), Lexicon::of);
        if (of.isEmpty()) {
          throw new IllegalArgumentException(
              "words.txt: expected a word, a space and its uses (nvabse): '" + line + "'");
        }
        uses.put(line.substring(0, space), of);
      }
    }
    return new Lexicon(uses);
  }

  /// The letters, if all of them are uses; the same ones are looked at once.
  private static String of(String letters) {
    return letters.chars().allMatch(c -> "nvabse".indexOf(c) >= 0) ? letters : "";
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
