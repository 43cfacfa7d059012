package nl.voetspoor.engine.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Words as they stand in texts, with the terms by which each is kept. A word that was met before
/// costs one look in a table, which is most of all words in every text.
///
/// For use by any number of threads: what stands in the table never changes once it is there, so
/// that a thread that looks sees a word whole, or none.
final class MetWords {
  private static final int PLACES = 1 << 16;

  private final WordForms forms;
  private final @Nullable Met[] table = new @Nullable Met[PLACES];

  MetWords(WordForms forms) {
    this.forms = forms;
  }

  /// A word that was met.
  ///
  /// @param raw as it stands in the text
  /// @param terms the terms by which it is kept, its own letters first
  record Met(String raw, List<BytesRef> terms) {
    private boolean isAt(String text, int start, int end) {
      return raw.length() == end - start && text.startsWith(raw, start);
    }
  }

  /// What is known of the word that stands in `text` from `start` to `end`.
  Met at(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Met known = table[place];
    if (known != null && known.isAt(text, start, end)) {
      return known;
    }
    Met met = meet(text.substring(start, end));
    table[place] = met;
    return met;
  }

  private Met meet(String raw) {
    return new Met(raw, bytes(forms.of(Words.normal(raw)).terms()));
  }

  /// The terms of what several words are together.
  List<BytesRef> together(String word) {
    return bytes(IndexTerms.of(new Words.Word(word, 0, 0, true), forms));
  }

  private static List<BytesRef> bytes(List<String> terms) {
    return terms.stream().map(BytesRef::new).toList();
  }
}
