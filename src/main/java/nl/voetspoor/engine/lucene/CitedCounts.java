package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/// How many papers of a snapshot refer to each of them, the same number that a list shows.
final class CitedCounts extends LongValuesSource {
  private final Map<Integer, Integer> counts;

  private CitedCounts(Map<Integer, Integer> counts) {
    this.counts = counts;
  }

  static CitedCounts in(IndexReader reader, Lookup lookup) throws IOException {
    Set<Integer> cited = new HashSet<>();
    FieldTerms.each(
        reader,
        LuceneField.CITES,
        (id, _) -> PaperId.find(id).flatMap(lookup::doc).ifPresent(cited::add));
    FieldTerms.each(
        reader,
        LuceneField.CLUE,
        (key, _) -> cited.addAll(lookup.docs(new Term(LuceneField.CLUE_KEY.field(), key))));
    Map<Integer, Integer> counts = new HashMap<>();
    cited.forEach(doc -> counts.put(doc, lookup.citedByCount(doc)));
    return new CitedCounts(counts);
  }

  @Override
  public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) {
    return new LongValues() {
      private int doc;

      @Override
      public long longValue() {
        return counts.getOrDefault(leaf.docBase + doc, 0);
      }

      @Override
      public boolean advanceExact(int next) {
        doc = next;
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public LongValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  /// It belongs to one snapshot.
  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "cited";
  }
}
