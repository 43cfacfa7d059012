package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// The passages of the papers among which is searched.
final class AllowedPassages {
  private final List<Optional<FixedBitSet>> perLeaf;

  private AllowedPassages(List<Optional<FixedBitSet>> perLeaf) {
    this.perLeaf = perLeaf;
  }

  /// All passages.
  static AllowedPassages all(IndexSearcher searcher) {
    return new AllowedPassages(
        searcher.getIndexReader().leaves().stream()
            .map(_ -> Optional.<FixedBitSet>empty())
            .toList());
  }

  /// Those of the papers that `papers` finds.
  static AllowedPassages of(IndexSearcher searcher, Query papers) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(papers), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Optional<FixedBitSet>> perLeaf = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      perLeaf.add(Optional.of(passages(leaf, weight)));
    }
    return new AllowedPassages(perLeaf);
  }

  private static FixedBitSet passages(LeafReaderContext leaf, Weight weight) throws IOException {
    FixedBitSet papers = new FixedBitSet(leaf.reader().maxDoc());
    Optional<Scorer> scorer = Optional.ofNullable(weight.scorer(leaf));
    if (scorer.isPresent()) {
      papers.or(scorer.get().iterator());
    }
    FixedBitSet passages = new FixedBitSet(leaf.reader().maxDoc());
    Optional<NumericDocValues> distances =
        Optional.ofNullable(leaf.reader().getNumericDocValues(LuceneField.DISTANCE.field()));
    if (distances.isPresent()) {
      NumericDocValues values = distances.get();
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (papers.get(doc + (int) values.longValue())) {
          passages.set(doc);
        }
      }
    }
    return passages;
  }

  /// Leaves nothing of what the others are worth.
  void narrow(List<double[]> scores) {
    for (int i = 0; i < scores.size(); i++) {
      double[] values = scores.get(i);
      perLeaf.get(i).ifPresent(allowed -> narrow(values, allowed));
    }
  }

  private static void narrow(double[] values, FixedBitSet allowed) {
    for (int doc = 0; doc < values.length; doc++) {
      if (!allowed.get(doc)) {
        values[doc] = 0;
      }
    }
  }
}
