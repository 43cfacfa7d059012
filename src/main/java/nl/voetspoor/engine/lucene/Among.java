package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The papers that words find and weigh, among those that a choice of many words finds. It is the
/// two together, as [#query()] has them; but where all papers are gone through, the choice is laid
/// out first, as a set of papers made in bulk from the lists of its words, and the words are then
/// weighed many papers at once. Both walked side by side, paper by paper, take twice the time.
final class Among extends Query implements Wrapped {
  private final Query words;
  private final Query choice;

  Among(Query words, Query choice) {
    this.words = words;
    this.choice = choice;
  }

  @Override
  public Query query() {
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(new Unmarked(new ConstantScoreQuery(choice)), Occur.FILTER)
        .build();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query asked = words.rewrite(searcher);
    Query chosen = choice.rewrite(searcher);
    return asked.equals(words) && chosen.equals(choice) ? this : new Among(asked, chosen);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new Walking(
        searcher.createWeight(searcher.rewrite(query()), mode, boost),
        searcher.createWeight(words, mode, boost),
        Choice.of(choice, searcher));
  }

  private final class Walking extends FilterWeight {
    private final Weight asked;
    private final Choice chosen;

    private Walking(Weight together, Weight asked, Choice chosen) {
      super(Among.this, together);
      this.asked = asked;
      this.chosen = chosen;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      return Optional.ofNullable(asked.scorerSupplier(leaf))
          .map(all -> new Supplier(in, all, chosen, leaf))
          .orElse(null);
    }
  }

  private static final class Supplier extends ScorerSupplier {
    private final Weight together;
    private final ScorerSupplier asked;
    private final Choice choice;
    private final LeafReaderContext leaf;

    private Supplier(Weight together, ScorerSupplier asked, Choice choice, LeafReaderContext leaf) {
      this.together = together;
      this.asked = asked;
      this.choice = choice;
      this.leaf = leaf;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      Optional<ScorerSupplier> both = Optional.ofNullable(together.scorerSupplier(leaf));
      return both.isPresent()
          ? both.get().get(leadCost)
          : new ConstantScoreScorer(0, ScoreMode.COMPLETE, DocIdSetIterator.empty());
    }

    @Override
    public @Nullable BulkScorer bulkScorer() throws IOException {
      Optional<BulkScorer> all = Optional.ofNullable(asked.bulkScorer());
      return all.isEmpty() ? null : new Laid(all.get(), choice.in(leaf), leaf.reader().maxDoc());
    }

    @Override
    public long cost() {
      return asked.cost();
    }
  }

  private static final class Laid extends BulkScorer {
    private final BulkScorer asked;
    private final Choice.Here choice;
    private final FixedBitSet chosen;

    private Laid(BulkScorer asked, Choice.Here choice, int size) {
      this.asked = asked;
      this.choice = choice;
      this.chosen = new FixedBitSet(size);
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits accepted, int min, int max)
        throws IOException {
      choice.into(chosen, min, Math.min(max, chosen.length()));
      return asked.score(
          collector, accepted == null ? chosen : new Both(chosen, accepted), min, max);
    }

    @Override
    public long cost() {
      return asked.cost();
    }
  }

  private record Both(Bits one, Bits other) implements Bits {
    @Override
    public boolean get(int doc) {
      return one.get(doc) && other.get(doc);
    }

    @Override
    public int length() {
      return one.length();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query().toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Among among && among.words.equals(words) && among.choice.equals(choice);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), words, choice);
  }
}
