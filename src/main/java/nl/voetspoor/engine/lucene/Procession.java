package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/// All documents that fit a query, in order. They are found a stretch at a time, each behind the
/// last one of the stretch before, so that no list grows with their number.
final class Procession {
  private static final int STRETCH = 2_000;

  private final IndexSearcher searcher;
  private final Query query;
  private final Sort order;

  /// All that fit, not found yet.
  ///
  /// @param order one in which no two documents are equal
  Procession(IndexSearcher searcher, Query query, Sort order) {
    this.searcher = searcher;
    this.query = query;
    this.order = order;
  }

  void each(IntConsumer taker) throws IOException {
    ScoreDoc[] stretch = first();
    while (stretch.length > 0) {
      for (ScoreDoc doc : stretch) {
        taker.accept(doc.doc);
      }
      stretch = stretch.length < STRETCH ? new ScoreDoc[0] : behind(stretch[stretch.length - 1]);
    }
  }

  private ScoreDoc[] first() throws IOException {
    return searcher.search(query, new TopFieldCollectorManager(order, STRETCH, 1)).scoreDocs;
  }

  private ScoreDoc[] behind(ScoreDoc last) throws IOException {
    return searcher.search(query, new TopFieldCollectorManager(order, STRETCH, (FieldDoc) last, 1))
        .scoreDocs;
  }
}
