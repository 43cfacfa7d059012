package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The papers that other words find, with their scores multiplied by what else speaks for each.
/// Words are scored many papers at once where they can be, which Lucene's own query with a function
/// takes one by one.
final class SignalQuery extends Query {
  private final Query words;
  private final Signals signals;

  SignalQuery(Query words, Signals signals) {
    this.words = words;
    this.signals = signals;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = words.rewrite(searcher);
    return rewritten.equals(words) ? this : new SignalQuery(rewritten, signals);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ScoreMode all = mode.needsScores() ? ScoreMode.COMPLETE : mode;
    Weight weight = searcher.createWeight(words, all, boost);
    return mode.needsScores() ? new Weighing(weight) : weight;
  }

  private final class Weighing extends FilterWeight {
    private Weighing(Weight in) {
      super(SignalQuery.this, in);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      Explanation score = super.explain(leaf, doc);
      return score.isMatch()
          ? Explanation.match(
              score.getValue().doubleValue() * signals.factor(leaf.docBase + doc), "signals", score)
          : score;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      return Optional.ofNullable(super.scorerSupplier(leaf))
          .map(supplier -> new Supplier(supplier, leaf.docBase))
          .orElse(null);
    }
  }

  private final class Supplier extends ScorerSupplier {
    private final ScorerSupplier words;
    private final int base;

    private Supplier(ScorerSupplier words, int base) {
      this.words = words;
      this.base = base;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new OneByOne(words.get(leadCost), base);
    }

    @Override
    public @Nullable BulkScorer bulkScorer() throws IOException {
      return Optional.ofNullable(words.bulkScorer())
          .map(scorer -> new ManyAtOnce(scorer, base))
          .orElse(null);
    }

    @Override
    public long cost() {
      return words.cost();
    }
  }

  private float weighed(float score, int doc) {
    return (float) (score * signals.factor(doc));
  }

  private final class OneByOne extends FilterScorer {
    private final int base;

    private OneByOne(Scorer words, int base) {
      super(words);
      this.base = base;
    }

    @Override
    public float score() throws IOException {
      return weighed(in.score(), base + docID());
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }

  private final class ManyAtOnce extends BulkScorer {
    private final BulkScorer words;
    private final int base;

    private ManyAtOnce(BulkScorer words, int base) {
      this.words = words;
      this.base = base;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
        throws IOException {
      return words.score(new Collecting(collector, base), accepted, min, max);
    }

    @Override
    public long cost() {
      return words.cost();
    }
  }

  private final class Collecting extends FilterLeafCollector {
    private final int base;
    private int doc = DocIdSetIterator.NO_MORE_DOCS;

    private Collecting(LeafCollector in, int base) {
      super(in);
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      super.setScorer(
          new Scorable() {
            @Override
            public float score() throws IOException {
              return weighed(scorer.score(), base + doc);
            }
          });
    }

    @Override
    public void collect(int doc) throws IOException {
      this.doc = doc;
      super.collect(doc);
    }

    @Override
    public @Nullable DocIdSetIterator competitiveIterator() throws IOException {
      return in.competitiveIterator();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "signals(" + words.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignalQuery query
        && query.words.equals(words)
        && query.signals == signals;
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, System.identityHashCode(signals));
  }
}
