package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Span;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/// Finds where in the fields of one paper a query fits.
final class Places {
  /// More of them nobody walks through.
  private static final int MOST = 5_000;

  private final IndexSearcher searcher;
  private final List<LuceneField> fields;

  /// @param fields that count their letters alike, as text and notes do
  Places(IndexSearcher searcher, List<LuceneField> fields) {
    this.searcher = searcher;
    this.fields = List.copyOf(fields);
  }

  /// In the text of a paper and in its notes.
  static Places inText(IndexSearcher searcher) {
    return new Places(searcher, List.of(LuceneField.BODY, LuceneField.NOTES));
  }

  /// The places of `query` in document `doc`, in order; those that overlap are one.
  List<Span> of(Query query, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Optional<Matches> matches =
        Optional.ofNullable(
            searcher
                .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(leaf, doc - leaf.docBase));
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (LuceneField field : fields) {
      add(Optional.ofNullable(matches.get().getMatches(field.field())), found);
    }
    found.sort(null);
    return joined(found);
  }

  /// Where words together fit, each of them is a place.
  private static void add(Optional<MatchesIterator> matches, List<Span> found) throws IOException {
    while (matches.isPresent() && found.size() < MOST && matches.get().next()) {
      Optional<MatchesIterator> parts = Optional.ofNullable(matches.get().getSubMatches());
      if (parts.isPresent()) {
        add(parts, found);
      } else {
        found.add(new Span(matches.get().startOffset(), matches.get().endOffset()));
      }
    }
  }

  private static List<Span> joined(List<Span> inOrder) {
    List<Span> joined = new ArrayList<>();
    for (Span span : inOrder) {
      if (!joined.isEmpty() && joined.getLast().end() > span.start()) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
