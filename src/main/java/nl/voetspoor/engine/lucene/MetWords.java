package nl.voetspoor.engine.lucene;

import java.util.Arrays;
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
  static final class Met {
    private final char[] raw;
    private final BytesRef[] terms;

    private Met(char[] raw, BytesRef[] terms) {
      this.raw = raw;
      this.terms = terms;
    }

    /// How many terms it is kept by.
    int size() {
      return terms.length;
    }

    /// One of the terms by which it is kept, of which its own letters are the first.
    BytesRef term(int place) {
      return terms[place];
    }

    private boolean isAt(char[] letters, int start, int end) {
      return Arrays.equals(raw, 0, raw.length, letters, start, end);
    }
  }

  /// What is known of the word that stands in a text from `start` to `end`.
  Met at(char[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Met known = table[place];
    if (known != null && known.isAt(letters, start, end)) {
      return known;
    }
    Met met = meet(Arrays.copyOfRange(letters, start, end));
    table[place] = met;
    return met;
  }

  private Met meet(char[] raw) {
    return new Met(raw, bytes(forms.of(Words.normal(new String(raw))).terms()));
  }

  /// What several words are together.
  Met together(String word) {
    List<String> terms = IndexTerms.of(new Words.Word(word, 0, 0, true), forms);
    return new Met(word.toCharArray(), bytes(terms));
  }

  private static BytesRef[] bytes(List<String> terms) {
    return terms.stream().map(BytesRef::new).toArray(BytesRef[]::new);
  }
}
