package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What each word of a passage tells: the terms it gives, and its stem where it says what the
/// passage is about. The answers are kept, as a few words make up most of every text.
final class ToldWords {
  private static final int MOST_KEPT = 200_000;

  /// Words shorter than this never tell anything.
  private static final int SHORTEST = 3;

  private final WordForms forms;
  private final Set<String> idle;
  private final Map<String, Told> known = new ConcurrentHashMap<>();

  /// @param idle words that by themselves never say what a text is about
  ToldWords(WordForms forms, Set<String> idle) {
    this.forms = forms;
    this.idle = idle;
  }

  /// A word.
  ///
  /// @param stem its stem; empty where it tells nothing
  /// @param terms the terms of the index it gives
  record Told(Optional<String> stem, List<String> terms) {
    Told {
      terms = List.copyOf(terms);
    }
  }

  /// What a word tells.
  Told of(Words.Word word) {
    if (word.beside()) {
      return new Told(Optional.empty(), IndexTerms.of(word, forms));
    }
    Optional<Told> before = Optional.ofNullable(known.get(word.word()));
    return before.orElseGet(() -> kept(word));
  }

  private Told kept(Words.Word word) {
    boolean tells = word.word().length() >= SHORTEST && !idle.contains(word.word());
    Told told =
        new Told(
            tells ? Optional.of(forms.of(word.word()).stem()) : Optional.empty(),
            IndexTerms.of(word, forms));
    if (known.size() >= MOST_KEPT) {
      known.clear();
    }
    known.put(word.word(), told);
    return told;
  }
}
