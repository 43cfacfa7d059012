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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Finds papers that are about the same: those that stand out by the same words.
///
/// A paper that merely has some words of another has often only its form in common with it, so each
/// that is found must stand out by them too. How much of them is enough was looked up in some two
/// hundred pairs of real papers: from a share of 0.18 and three words on, nearly all pairs are
/// about one thing; below, many share only a way of speaking. Nothing is better than a paper about
/// something else.
final class Similar {
  /// The beginning of a text says what it is about.
  private static final int LONGEST = 12_000;

  private static final int WORDS = 25;
  private static final int SHORTEST_WORD = 4;
  private static final int RAREST = 2;

  /// A word in one paper out of so many says nothing.
  private static final int COMMON_ONE_IN = 10;

  /// So many are looked at for each that is wanted.
  private static final int LOOKED_AT = 4;

  /// What has less of the score that the paper itself would have is about something else.
  private static final float FLOOR = 0.15f;

  private static final double SHARED = 0.18;
  private static final int WORDS_SHARED = 3;

  private final Snapshot snapshot;
  private final Lookup lookup;

  Similar(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  /// At most `most` papers about the same as the one in document `doc`, the likest first; none that
  /// belongs to its set, or is nearly the same.
  List<PaperSummary> to(int doc, int most) throws IOException {
    Families families = snapshot.families(lookup);
    Set<Integer> aside = new HashSet<>(families.parts(doc));
    aside.addAll(families.wholes(doc));
    Map<String, Float> own = telling(doc);
    List<Index.Row> hits =
        snapshot.index().best(withAnyOf(own), most * LOOKED_AT + aside.size() + 1);
    double floor = hits.isEmpty() ? 0 : hits.getFirst().score() * FLOOR;
    List<PaperSummary> found = new ArrayList<>();
    Set<PaperId> taken = new HashSet<>();
    for (Index.Row hit : hits) {
      boolean other =
          hit.best() != doc
              && !aside.contains(hit.best())
              && families.like(hit.best()) != families.like(doc);
      if (found.size() == most || hit.score() < floor) {
        break;
      }
      if (other && areAlike(own, telling(hit.best()))) {
        PaperSummary summary = lookup.summary(hit.best());
        if (lookup.newest(summary.id()).equals(summary.id()) && taken.add(summary.id())) {
          found.add(summary);
        }
      }
    }
    return found;
  }

  /// Whether enough of the words by which one paper stands out are those of another.
  static boolean areAlike(Map<String, Float> own, Map<String, Float> theirs) {
    double all = 0;
    double shared = 0;
    int words = 0;
    for (Map.Entry<String, Float> word : own.entrySet()) {
      all += word.getValue();
      if (theirs.containsKey(word.getKey())) {
        shared += word.getValue();
        words++;
      }
    }
    return words >= WORDS_SHARED && shared >= all * SHARED;
  }

  private static Query withAnyOf(Map<String, Float> telling) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.PAPER)), Occur.FILTER);
    telling.forEach((term, weight) ->
        query.add(
            new BoostQuery(new TermQuery(new Term(LuceneField.BODY.field(), term)), weight),
            Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(WORDS_SHARED).build();
  }

  /// The words by which the paper in a document stands out, each with its weight, looked up once.
  private Map<String, Float> telling(int doc) throws IOException {
    return snapshot.telling(
        doc,
        number -> {
          String text = snapshot.index().text(number, LuceneField.BODY).orElse("");
          return telling(text.substring(0, Math.min(LONGEST, text.length())));
        });
  }

  private Map<String, Float> telling(String text) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    new Words(text)
        .forEachRemaining(word -> {
          if (!word.beside() && isWord(word.word())) {
            counts.merge(word.word(), 1, Integer::sum);
          }
        });
    Map<String, Integer> found = snapshot.index().papersWith(counts.keySet());
    int papers =
        Math.max(
            1,
            snapshot
                .index()
                .count(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.PAPER))));
    Map<String, Float> weights = new HashMap<>();
    counts.forEach((word, times) -> {
      int docs = found.getOrDefault(word, 0);
      if (docs >= RAREST && docs <= Math.max(RAREST, papers / COMMON_ONE_IN)) {
        double idf = Math.log(1 + (double) papers / docs);
        weights.put(word, (float) (Math.sqrt(times) * idf));
      }
    });
    Map<String, Float> telling = new HashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .forEach(entry -> telling.put(entry.getKey(), entry.getValue()));
    return Map.copyOf(telling);
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }
}
