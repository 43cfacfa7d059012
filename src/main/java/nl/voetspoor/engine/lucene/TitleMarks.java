package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.Snippet.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/// Marks the words of a question in the titles of what was found. Each title is an index of its own
/// for as long as that takes, so that words meet in it as they do in the collection.
final class TitleMarks {
  private final Analyzer analyzer;

  TitleMarks(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// What of a question can stand in a title.
  ///
  /// @param words a query that any of the words fits, as few titles have all
  static Optional<Query> sought(Query words) {
    return InFields.of(List.of(LuceneField.TITLE)).possible(words);
  }

  /// A title, cut where its marked words begin and end.
  ///
  /// @param words what [#sought] gave
  List<Piece> of(String title, Query words) throws IOException {
    MemoryIndex alone = new MemoryIndex(true);
    alone.addField(LuceneField.TITLE.field(), title, analyzer);
    Places places = new Places(alone.createSearcher(), List.of(LuceneField.TITLE));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span met : places.of(words, 0)) {
      add(pieces, title.substring(at, met.start()), false);
      add(pieces, met.of(title), true);
      at = met.end();
    }
    add(pieces, title.substring(at), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
