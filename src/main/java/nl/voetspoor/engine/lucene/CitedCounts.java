package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

  /// Counted by the identifier alone for nearly all; looked up for papers that more than their own
  /// identifier may lead to: that of another edition, or words.
  static CitedCounts in(IndexReader reader, Lookup lookup) throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    Live live = new Live(reader);
    FieldTerms.eachOfBoth(
        reader,
        LuceneField.ID,
        LuceneField.CITES,
        (paper, cited) -> {
          int citing = live.count(cited);
          live.each(paper, doc -> counts.put(doc, citing));
        });
    Set<Integer> otherwise = new HashSet<>();
    lookup.withEditions().forEach(id -> lookup.doc(id).ifPresent(otherwise::add));
    FieldTerms.each(
        reader,
        LuceneField.CLUE,
        (key, _) -> otherwise.addAll(lookup.docs(new Term(LuceneField.CLUE_KEY.field(), key))));
    otherwise.forEach(doc -> counts.put(doc, lookup.citedByCount(doc)));
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
