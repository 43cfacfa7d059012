package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperSummary;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;

/// Finds papers that are about the same: those that share the words by which a paper stands out.
final class Similar {
  /// The beginning of a text says what it is about.
  private static final int LONGEST = 30_000;

  private static final int WORDS = 25;
  private static final int SHORTEST_WORD = 4;
  private static final int RAREST = 2;

  /// A word in one paper out of so many says nothing.
  private static final int COMMON_ONE_IN = 10;

  /// What has less of the score that the paper itself would have is about something else.
  private static final float FLOOR = 0.15f;

  private final Snapshot snapshot;
  private final Lookup lookup;

  Similar(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  /// At most `most` papers about the same as the one in document `doc`, the likest first; none that
  /// belongs to its set, or is nearly the same.
  List<PaperSummary> to(int doc, int most) throws IOException {
    String text = snapshot.index().text(doc, LuceneField.BODY).orElse("");
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.PAPER)), Occur.FILTER);
    telling(text.substring(0, Math.min(LONGEST, text.length())))
        .forEach((term, weight) ->
            query.add(
                new BoostQuery(new TermQuery(new Term(LuceneField.BODY.field(), term)), weight),
                Occur.SHOULD));
    query.setMinimumNumberShouldMatch(2);
    Families families = snapshot.families(lookup);
    Set<Integer> aside = new HashSet<>(families.parts(doc));
    aside.addAll(families.wholes(doc));
    List<PaperSummary> found = new ArrayList<>();
    Set<PaperId> taken = new HashSet<>();
    List<Index.Row> hits = snapshot.index().best(query.build(), most * 4 + aside.size() + 1);
    double best = hits.isEmpty() ? 0 : hits.getFirst().score();
    for (Index.Row hit : hits) {
      boolean other =
          hit.best() != doc
              && !aside.contains(hit.best())
              && families.like(hit.best()) != families.like(doc);
      if (other && hit.score() >= best * FLOOR && found.size() < most) {
        PaperSummary summary = lookup.summary(hit.best());
        boolean newest = lookup.newest(summary.id()).equals(summary.id());
        if (newest && taken.add(summary.id())) {
          found.add(summary);
        }
      }
    }
    return found;
  }

  /// The words by which a text stands out, each with its weight.
  private Map<String, Float> telling(String text) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    new Words(text)
        .forEachRemaining(word -> {
          if (!word.beside() && isWord(word.word())) {
            counts.merge(word.word(), 1, Integer::sum);
          }
        });
    return telling(
        counts,
        snapshot.index().papersWith(counts.keySet()),
        snapshot.index().count(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.PAPER))),
        WORDS);
  }

  /// Of `words`, each with how often it stands in a text, those by which the text stands out.
  ///
  /// @param found in how many papers each stands
  /// @param papers how many papers there are
  static Map<String, Float> telling(
      Map<String, Integer> words, Map<String, Integer> found, int papers, int most) {
    Map<String, Float> weights = new HashMap<>();
    words.forEach((word, times) -> {
      int docs = found.getOrDefault(word, 0);
      if (docs >= RAREST && docs <= Math.max(RAREST, papers / COMMON_ONE_IN)) {
        double idf = Math.log(1 + (double) Math.max(1, papers) / docs);
        weights.put(word, (float) (Math.sqrt(times) * idf));
      }
    });
    Map<String, Float> telling = new HashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> telling.put(entry.getKey(), entry.getValue()));
    return telling;
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }
}
