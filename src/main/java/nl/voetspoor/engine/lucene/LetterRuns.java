package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;

/// How rare runs of letters are among the words of passages. Words that no rule or list relates are
/// often alike all the same: `ordentelijk` and `ordelijk`, `Oekraïne` and `Oekraïense`.
public final class LetterRuns {
  private static final int LENGTH = 4;

  private final Map<String, Integer> frequencies;

  private LetterRuns(Map<String, Integer> frequencies) {
    this.frequencies = frequencies;
  }

  static LetterRuns of(IndexReader reader) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    Live live = new Live(reader);
    FieldTerms.each(
        reader,
        LuceneField.ANSWER,
        (term, at) -> {
          if (Character.isLetter(term.charAt(0))) {
            int found = live.count(at);
            if (found > 0) {
              new HashSet<>(in(term)).forEach(run -> frequencies.merge(run, found, Integer::sum));
            }
          }
        });
    return new LetterRuns(frequencies);
  }

  /// The runs of letters in a word, in its order.
  public static List<String> in(String word) {
    String edged = "_" + word + "_";
    return IntStream.rangeClosed(0, edged.length() - LENGTH)
        .mapToObj(i -> edged.substring(i, i + LENGTH))
        .toList();
  }

  /// In how many passages words with this run stand, each word counted by itself.
  int frequency(String run) {
    return frequencies.getOrDefault(run, 1);
  }
}
