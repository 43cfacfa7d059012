package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

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
    Bits live = reader.hasDeletions() ? MultiBits.getLiveDocs(reader) : new Bits.MatchAllBits(0);
    boolean all = !reader.hasDeletions();
    FieldTerms.each(
        reader,
        LuceneField.ANSWER,
        (term, at) -> {
          if (Character.isLetter(term.charAt(0))) {
            int found = all ? at.docFreq() : count(at, live);
            if (found > 0) {
              new HashSet<>(in(term)).forEach(run -> frequencies.merge(run, found, Integer::sum));
            }
          }
        });
    return new LetterRuns(frequencies);
  }

  private static int count(TermsEnum at, Bits live) throws IOException {
    PostingsEnum docs = at.postings(null, PostingsEnum.NONE);
    int found = 0;
    for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
      found += live.get(doc) ? 1 : 0;
    }
    return found;
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
