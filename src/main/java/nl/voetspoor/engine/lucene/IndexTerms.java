package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How words are written in the index, all in one field: the letters as they are, a stem behind
/// `~`, a part of a compound behind `+`. One field keeps one length and one set of offsets for all.
final class IndexTerms {
  private static final char STEM = '~';
  private static final char PART = '+';

  private IndexTerms() {}

  /// The terms at the place of a word, its own letters first; what several words are together has
  /// no letters of its own in the text, and only a stem.
  static List<String> of(Words.Word word, WordForms forms) {
    if (word.word().charAt(0) == Words.DAY) {
      return List.of(word.word());
    }
    WordForms.Form form = forms.of(word.word());
    return word.beside() ? behind(List.of(stem(form.stem())), form.within()) : form.terms();
  }

  /// The terms of a word that stands in a text by itself.
  static List<String> of(String exact, String stem, Set<String> within) {
    return behind(stem.equals(exact) ? List.of(exact) : List.of(exact, stem(stem)), within);
  }

  private static List<String> behind(List<String> first, Set<String> within) {
    return Stream.concat(first.stream(), within.stream().map(IndexTerms::part)).toList();
  }

  /// Words with this stem that are spelled otherwise.
  static String stem(String stem) {
    return STEM + stem;
  }

  /// Compounds with this stem in them.
  static String part(String stem) {
    return PART + stem;
  }

  /// Whether a term stands for a whole word, and not for a part of a compound.
  static boolean isWhole(String term) {
    return term.charAt(0) != PART;
  }

  /// Whether a term stands for words of its stem that are spelled otherwise.
  static boolean isStem(String term) {
    return term.charAt(0) == STEM;
  }

  /// The stem that a term of [#stem] stands for.
  static String stemOf(String term) {
    return term.substring(1);
  }
}
