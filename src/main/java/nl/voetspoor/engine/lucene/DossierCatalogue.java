package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Counts the papers of every dossier and finds the newest of each, without reading any paper.
final class DossierCatalogue {
  private final Map<String, Count> counts = new HashMap<>();

  /// What is known of a dossier so far.
  private static final class Count {
    private int papers;
    private long last = Long.MIN_VALUE;
  }

  private DossierCatalogue() {}

  /// The dossiers of the papers that `reader` reads, those in `older` left out.
  static Map<String, Index.DossierCount> of(IndexReader reader, FixedBitSet older)
      throws IOException {
    DossierCatalogue catalogue = new DossierCatalogue();
    for (LeafReaderContext leaf : reader.leaves()) {
      catalogue.count(leaf, older);
    }
    Map<String, Index.DossierCount> all = new HashMap<>();
    catalogue.counts.forEach((dossier, count) ->
        all.put(
            dossier,
            new Index.DossierCount(
                count.papers,
                count.last == Long.MIN_VALUE
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofEpochDay(count.last)))));
    return all;
  }

  private void count(LeafReaderContext leaf, FixedBitSet older) throws IOException {
    Optional<Terms> terms = Optional.ofNullable(leaf.reader().terms(LuceneField.DOSSIER.field()));
    if (terms.isEmpty()) {
      return;
    }
    Optional<Bits> live = Optional.ofNullable(leaf.reader().getLiveDocs());
    TermsEnum at = terms.get().iterator();
    for (var term = at.next(); term != null; term = at.next()) {
      SortedNumericDocValues dates =
          DocValues.getSortedNumeric(leaf.reader(), LuceneField.DATE.field());
      PostingsEnum docs = at.postings(null, PostingsEnum.NONE);
      String dossier = term.utf8ToString();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        int own = doc;
        boolean counts = live.map(bits -> bits.get(own)).orElse(true);
        if (counts && !older.get(leaf.docBase + doc)) {
          take(dossier, dates, doc);
        }
      }
    }
  }

  private void take(String dossier, SortedNumericDocValues dates, int doc) throws IOException {
    Count count = counts.computeIfAbsent(dossier, _ -> new Count());
    count.papers++;
    if (dates.advanceExact(doc)) {
      count.last = Math.max(count.last, dates.nextValue());
    }
  }
}
