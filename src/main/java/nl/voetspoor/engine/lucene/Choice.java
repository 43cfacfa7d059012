package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Which papers fit at least one of many ways, without weighing them. What is a list of papers is
/// taken in bulk; what must be looked at in each paper, as words near one another, is looked at
/// only where nothing else fits.
final class Choice {
  private final List<Weight> ways;

  private Choice(List<Weight> ways) {
    this.ways = ways;
  }

  /// Of a query, taken apart as far as any of its parts will do.
  static Choice of(Query query, IndexSearcher searcher) throws IOException {
    Set<Query> ways = new LinkedHashSet<>();
    takeApart(searcher.rewrite(query), ways);
    List<Weight> weights = new ArrayList<>();
    for (Query way : ways) {
      weights.add(searcher.createWeight(searcher.rewrite(way), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return new Choice(weights);
  }

  private static void takeApart(Query query, Set<Query> ways) {
    parts(query)
        .ifPresentOrElse(
            parts -> parts.forEach(part -> takeApart(part, ways)), () -> ways.add(query));
  }

  private static Optional<Stream<Query>> parts(Query query) {
    return switch (query) {
      case BoostQuery boosted -> Optional.of(Stream.of(boosted.getQuery()));
      case ConstantScoreQuery constant -> Optional.of(Stream.of(constant.getQuery()));
      case Wrapped wrapped -> Optional.of(Stream.of(wrapped.query()));
      case DisjunctionMaxQuery best -> Optional.of(best.getDisjuncts().stream());
      case BooleanQuery any when isChoice(any) ->
          Optional.of(any.clauses().stream().map(clause -> clause.query()));
      default -> Optional.empty();
    };
  }

  /// Whether any one of the parts of a query will do.
  static boolean isChoice(BooleanQuery query) {
    return query.getMinimumNumberShouldMatch() <= 1
        && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }

  /// That of one part of the index, to be gone through once, from its beginning.
  Here in(LeafReaderContext leaf) throws IOException {
    List<Scorer> here = new ArrayList<>();
    for (Weight way : ways) {
      Optional.ofNullable(way.scorer(leaf)).ifPresent(here::add);
    }
    here.sort(Comparator.comparing(way -> Optional.ofNullable(way.twoPhaseIterator()).isPresent()));
    return new Here(here);
  }

  /// The ways in one part of the index.
  record Here(List<Scorer> ways) {
    /// Adds the papers from `min` up to but without `max`.
    void into(FixedBitSet papers, int min, int max) throws IOException {
      for (Scorer way : ways) {
        Optional<TwoPhaseIterator> looking = Optional.ofNullable(way.twoPhaseIterator());
        DocIdSetIterator list =
            looking.map(TwoPhaseIterator::approximation).orElseGet(way::iterator);
        if (list.docID() < min) {
          list.advance(min);
        }
        if (looking.isEmpty()) {
          list.intoBitSet(max, papers, 0);
        } else {
          look(looking.get(), list, papers, max);
        }
      }
    }

    private static void look(
        TwoPhaseIterator looking, DocIdSetIterator list, FixedBitSet papers, int max)
        throws IOException {
      for (int doc = list.docID(); doc < max; doc = list.nextDoc()) {
        if (!papers.get(doc) && looking.matches()) {
          papers.set(doc);
        }
      }
    }
  }
}
