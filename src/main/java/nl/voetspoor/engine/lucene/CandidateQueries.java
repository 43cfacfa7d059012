package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.engine.lucene.AskedWord.Way;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Writes the words of a question as a query that finds the passages that are worth weighing. It
/// weighs them nearly as [PassageScorer] does: fields are weighed one by one, and where a question
/// has more words than a query may have, its lightest are left out.
final class CandidateQueries {
  /// OpenSearch takes no more than 1,024 in one query.
  private static final int MOST_TERMS = 900;

  private final PassageFigures figures;
  private final PassageScorer scorer;
  private final AnswerWeights weights;

  CandidateQueries(PassageFigures figures, AnswerWeights weights) throws IOException {
    this.figures = figures;
    this.scorer = new PassageScorer(figures, weights);
    this.weights = weights;
  }

  private record Heavy(AskedWord word, double weight) {}

  /// Passages with any of these words.
  Query any(List<AskedWord> words) throws IOException {
    List<Heavy> heaviest = new ArrayList<>();
    for (AskedWord word : words) {
      heaviest.add(new Heavy(word, word.weight() * scorer.rarity(word.ways().getFirst())));
    }
    heaviest.sort(Comparator.comparingDouble((Heavy each) -> -each.weight));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int left = MOST_TERMS;
    for (Heavy each : heaviest) {
      int more = terms(each.word);
      if (more <= left) {
        any.add(word(each.word), Occur.SHOULD);
        left -= more;
      }
    }
    return any.build();
  }

  private static int terms(AskedWord word) {
    return PassageIndex.FIELDS.size()
        * word.ways().stream().flatMap(way -> way.parts().stream()).mapToInt(Map::size).sum();
  }

  /// Those of them that name one of these papers.
  Query naming(Query words, Set<PaperId> named) {
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(Lookup.anyOf(LuceneField.NAMES, List.copyOf(named)), Occur.FILTER)
        .build();
  }

  /// The same passages as `words` finds, the best for `helping` first.
  Query helped(Query words, List<AskedWord> helping) throws IOException {
    return new BooleanQuery.Builder()
        .add(words, Occur.FILTER)
        .add(any(helping), Occur.MUST)
        .build();
  }

  private Query word(AskedWord word) throws IOException {
    List<Query> ways = new ArrayList<>();
    for (Way way : word.ways()) {
      ways.add(way(way, word.weight() * way.weight() * scorer.rarity(way)));
    }
    return new DisjunctionMaxQuery(ways, (float) Math.min(1, weights.of(Weight.OTHER_WAYS)));
  }

  private Query way(Way way, double worth) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Map<String, Double> part : way.parts()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (LuceneField field : PassageIndex.FIELDS) {
        for (Map.Entry<String, Double> term : part.entrySet()) {
          any.add(term(field, term.getKey(), worth * term.getValue()), Occur.SHOULD);
        }
      }
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private Query term(LuceneField field, String term, double worth) throws IOException {
    double weight =
        switch (field) {
          case QUESTION -> weights.of(Weight.QUESTION);
          case ANSWER -> weights.of(Weight.ANSWER);
          default -> weights.of(Weight.UNDER);
        };
    double counted = figures.rarity(figures.frequency(term));
    return new BoostQuery(
        new TermQuery(new Term(field.field(), term)), (float) (worth * weight / counted));
  }
}
