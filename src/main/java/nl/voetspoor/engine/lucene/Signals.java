package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import nl.voetspoor.engine.lucene.Weights.Weight;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// What speaks for a paper beside its words: how recent it is, and how many papers refer to it.
/// Recency is held against the newest paper of the collection, so that nothing depends on the day
/// of asking.
final class Signals {
  private static final double DAYS_A_YEAR = 365.25;

  /// Few papers are older than forty years.
  private static final int USUAL_DAYS = 14_610;

  private final float[] recency;
  private final float[] citations;

  /// Of both together, as it is asked for each paper that fits.
  private final float[] factors;

  private Signals(float[] recency, float[] citations, Weights weights) {
    this.recency = recency;
    this.citations = citations;
    this.factors = new float[recency.length];
    double ofRecency = weights.of(Weight.RECENCY);
    double ofCitations = weights.of(Weight.CITATIONS);
    for (int doc = 0; doc < factors.length; doc++) {
      factors[doc] = (float) (1 + ofRecency * recency[doc] + ofCitations * citations[doc]);
    }
  }

  /// @param citing the papers that others name
  static Signals of(IndexReader reader, Weights weights, WorkedOut.Citing citing)
      throws IOException {
    return new Signals(
        recency(reader, weights), citations(reader.maxDoc(), weights, citing), weights);
  }

  /// How recent the paper of this document is, from 0 to 1.
  float recency(int doc) {
    return recency[doc];
  }

  /// How much it is cited, from 0 to 1.
  float citations(int doc) {
    return citations[doc];
  }

  /// By what the score of this document is multiplied.
  double factor(int doc) {
    return factors[doc];
  }

  /// The same papers as `words` finds, with their signals counted.
  Query over(Query words) {
    return new FunctionScoreQuery(words, new Factor(this));
  }

  private static float[] recency(IndexReader reader, Weights weights) throws IOException {
    long[] days = new long[reader.maxDoc()];
    Arrays.fill(days, Long.MIN_VALUE);
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<SortedNumericDocValues> dates =
          Optional.ofNullable(leaf.reader().getSortedNumericDocValues(LuceneField.DATE.field()));
      if (dates.isPresent()) {
        read(dates.get(), leaf.docBase, days);
      }
    }
    long newest = Arrays.stream(days).max().orElse(0);
    double half = Math.max(0.1, weights.of(Weight.RECENCY_YEARS)) * DAYS_A_YEAR;
    float[] ofAge = new float[USUAL_DAYS];
    float[] recency = new float[days.length];
    for (int doc = 0; doc < days.length; doc++) {
      if (days[doc] != Long.MIN_VALUE) {
        recency[doc] = recency(newest - days[doc], half, ofAge);
      }
    }
    return recency;
  }

  /// @param ofAge what was worked out before, per day of age; 0 where it was not
  private static float recency(long age, double half, float[] ofAge) {
    if (age >= ofAge.length) {
      return (float) Math.pow(0.5, age / half);
    }
    int days = (int) age;
    if (ofAge[days] == 0) {
      ofAge[days] = (float) Math.pow(0.5, days / half);
    }
    return ofAge[days];
  }

  private static void read(SortedNumericDocValues dates, int base, long[] days) throws IOException {
    for (int doc = dates.nextDoc();
        doc != SortedNumericDocValues.NO_MORE_DOCS;
        doc = dates.nextDoc()) {
      days[base + doc] = dates.nextValue();
    }
  }

  private static float[] citations(int size, Weights weights, WorkedOut.Citing citing)
      throws IOException {
    float[] citations = new float[size];
    double full = Math.log1p(Math.max(1, weights.of(Weight.CITATIONS_FULL)));
    citing.each((doc, times) -> citations[doc] = (float) Math.min(1, Math.log1p(times) / full));
    return citations;
  }

  /// Goes through the papers of an index that others name.
  static void eachCited(IndexReader reader, WorkedOut.Taker taker) throws IOException {
    Live live = new Live(reader);
    FieldTerms.eachOfBoth(
        reader,
        LuceneField.ID,
        LuceneField.CITES,
        (paper, cited) -> {
          int times = cited.docFreq();
          live.each(paper, doc -> taker.take(doc, times));
        });
  }

  /// The factor as Lucene asks for it, multiplied with the score of the words.
  private static final class Factor extends DoubleValuesSource {
    private final Signals signals;

    private Factor(Signals signals) {
      this.signals = signals;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) {
      return new DoubleValues() {
        private int doc;

        @Override
        public double doubleValue() throws IOException {
          return scores.doubleValue() * signals.factor(leaf.docBase + doc);
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
          doc = target;
          return scores.advanceExact(target);
        }
      };
    }

    @Override
    public boolean needsScores() {
      return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc, Explanation score) {
      return Explanation.match(
          score.getValue().doubleValue() * signals.factor(leaf.docBase + doc), "signals", score);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(signals);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Factor factor && factor.signals == signals;
    }

    @Override
    public String toString() {
      return "signals";
    }
  }
}
