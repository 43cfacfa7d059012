package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;

/// What speaks for a paper beside its words: how recent it is, and how many papers refer to it.
/// Recency is held against the newest paper of the collection, so that nothing depends on the day
/// of asking.
final class Signals {
  private static final double DAYS_A_YEAR = 365.25;

  /// Few papers are older than forty years.
  private static final int USUAL_DAYS = 14_610;

  private final IndexReader reader;
  private final long newest;
  private final double half;
  private final double full;
  private final Weights weights;

  /// Of all signals together, as it is asked for each paper that fits.
  private final float[] factors;

  private Signals(IndexReader reader, Weights weights) throws IOException {
    this.reader = reader;
    this.newest =
        Optional.ofNullable(PointValues.getMaxPackedValue(reader, LuceneField.DATE.field()))
            .map(day -> NumericUtils.sortableBytesToLong(day, 0))
            .orElse(0L);
    this.half = Math.max(0.1, weights.of(Weight.RECENCY_YEARS)) * DAYS_A_YEAR;
    this.full = Math.log1p(Math.max(1, weights.of(Weight.CITATIONS_FULL)));
    this.weights = weights;
    this.factors = new float[reader.maxDoc()];
    Arrays.fill(factors, 1);
  }

  /// @param hands who go through the parts of the index
  /// @param citing the papers that others name
  static Signals of(IndexReader reader, Weights weights, Hands hands, WorkedOut.Citing citing)
      throws IOException {
    Signals signals = new Signals(reader, weights);
    List<Callable<LeafReaderContext>> parts = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      parts.add(() -> signals.addRecency(leaf));
    }
    hands.all(parts);
    double weight = weights.of(Weight.CITATIONS);
    citing.each((doc, times) -> signals.factors[doc] += (float) (weight * signals.cited(times)));
    return signals;
  }

  private LeafReaderContext addRecency(LeafReaderContext leaf) throws IOException {
    float[] ofAge = new float[USUAL_DAYS];
    double weight = weights.of(Weight.RECENCY);
    Optional<SortedNumericDocValues> dates = dates(leaf);
    if (dates.isPresent()) {
      SortedNumericDocValues each = dates.get();
      for (int doc = each.nextDoc();
          doc != SortedNumericDocValues.NO_MORE_DOCS;
          doc = each.nextDoc()) {
        factors[leaf.docBase + doc] += (float) (weight * recent(newest - each.nextValue(), ofAge));
      }
    }
    return leaf;
  }

  private static Optional<SortedNumericDocValues> dates(LeafReaderContext leaf) throws IOException {
    return Optional.ofNullable(leaf.reader().getSortedNumericDocValues(LuceneField.DATE.field()));
  }

  /// @param ofAge what was worked out before, per day of age; 0 where it was not
  private double recent(long age, float[] ofAge) {
    if (age >= ofAge.length) {
      return recent(age);
    }
    int days = (int) age;
    if (ofAge[days] == 0) {
      ofAge[days] = (float) recent(age);
    }
    return ofAge[days];
  }

  /// @param age in days
  private double recent(long age) {
    return Math.pow(0.5, age / half);
  }

  private double cited(int times) {
    return Math.min(1, Math.log1p(times) / full);
  }

  /// What speaks for one paper.
  Index.Standing standing(int doc, PaperId id) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    Optional<SortedNumericDocValues> dates = dates(leaf);
    boolean dated = dates.isPresent() && dates.get().advanceExact(doc - leaf.docBase);
    int times = reader.docFreq(new Term(LuceneField.CITES.field(), id.value()));
    return new Index.Standing(dated ? recent(newest - dates.get().nextValue()) : 0, cited(times));
  }

  /// By what the score of this document is multiplied.
  double factor(int doc) {
    return factors[doc];
  }

  /// The same papers as `words` finds, with their signals counted.
  Query over(Query words) {
    return new SignalQuery(words, this);
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
}
