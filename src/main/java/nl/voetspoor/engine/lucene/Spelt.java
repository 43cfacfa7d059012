package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The words of the papers as they are spelt, but for case and accents.
public interface Spelt {
  /// Words that were found.
  ///
  /// @param words the most frequent first
  /// @param complete whether these are all
  record Forms(List<String> words, boolean complete) {
    /// Keeps its own copy of the list.
    public Forms {
      words = List.copyOf(words);
    }
  }

  /// Looks for words for one question.
  interface Look {
    /// The words of a shape: `mens*`, `*handel`, `mens*handel`.
    Forms of(String shape) throws IOException;

    /// The words that differ from `word` in at most so many letters.
    Forms near(String word, int edits) throws IOException;
  }

  /// A look.
  ///
  /// @param most how many words may be looked at
  Look look(int most);

  /// In how many papers each of these words stands; those in none are left out.
  Map<String, Integer> papers(Collection<String> words) throws IOException;

  /// A word that is much like another.
  ///
  /// @param papers in how many papers it stands
  record Alike(String word, int papers) {}

  /// The words most like `word` that stand in more papers, the likest first, at most `most`.
  List<Alike> alike(String word, int most) throws IOException;
}
