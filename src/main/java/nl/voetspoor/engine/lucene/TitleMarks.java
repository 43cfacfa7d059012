package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.search.Snippet.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Marks the words of a question in the titles of what was found.
final class TitleMarks extends UnifiedHighlighter {
  TitleMarks(Analyzer analyzer) {
    super(
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new Marker()));
  }

  /// A title, cut where its marked words begin and end.
  ///
  /// @param words a query that any of the words fits, as few titles have all
  List<Piece> of(String title, Query words) throws IOException {
    Object marked =
        title.isBlank()
            ? null
            : highlightWithoutSearcher(LuceneField.TITLE.field(), words, title, 1);
    return marked instanceof Marked(List<Piece> pieces) ? pieces : List.of(new Piece(title, false));
  }

  private record Marked(List<Piece> pieces) {}

  private static final class Marker extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String title) {
      List<Piece> pieces = new ArrayList<>();
      int at = 0;
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          int start = Math.max(at, passage.getMatchStarts()[i]);
          int end = passage.getMatchEnds()[i];
          if (start < end) {
            add(pieces, title.substring(at, start), false);
            add(pieces, title.substring(start, end), true);
            at = end;
          }
        }
      }
      add(pieces, title.substring(at), false);
      return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, marked));
      }
    }
  }
}
