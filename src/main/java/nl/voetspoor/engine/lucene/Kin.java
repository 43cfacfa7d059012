package nl.voetspoor.engine.lucene;

import java.util.Optional;
import java.util.stream.Stream;

/// Words that are made of one another but are no inflections: `verhogen` and `verhoging`, `veilig`
/// and `veiligheid`.
final class Kin {
  private static final String VOWELS = "aeiou";
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;

  Kin(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The kin of the word with this stem, if it has any.
  Optional<String> of(String stem) {
    if (stem.length() <= SHORTEST) {
      return Optional.empty();
    }
    if (stem.endsWith("ing")) {
      return known(Inflection.closed(cut(stem, 3)).stream(), Lexicon.Use.VERB);
    }
    if (stem.endsWith("heid")) {
      return known(Stream.of(cut(stem, 4)), Lexicon.Use.ADJECTIVE);
    }
    Optional<String> quality = Optional.of(stem + "heid").filter(lexicon::has);
    return quality.isPresent() || !lexicon.has(stem, Lexicon.Use.VERB)
        ? quality
        : Stream.of(open(stem) + "ing", stem + "ing").filter(lexicon::has).findFirst();
  }

  private Optional<String> known(Stream<String> words, Lexicon.Use use) {
    return words.filter(word -> lexicon.has(word, use)).findFirst();
  }

  /// How a stem is spelled before a vowel: `verhog`, `zett`, `gev`.
  private static String open(String stem) {
    int end = stem.length();
    char last = stem.charAt(end - 1);
    char middle = stem.charAt(end - 2);
    boolean vowel = isVowel(middle);
    String open = stem;
    if (vowel && middle == stem.charAt(end - 3)) {
      open = stem.substring(0, end - 2) + last;
    } else if (vowel && !isVowel(stem.charAt(end - 3)) && !isVowel(last)) {
      open = stem + last;
    }
    return open.endsWith("f") ? cut(open, 1) + "v" : soft(open);
  }

  private static String soft(String stem) {
    return stem.endsWith("s") && !stem.endsWith("ss") ? cut(stem, 1) + "z" : stem;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
