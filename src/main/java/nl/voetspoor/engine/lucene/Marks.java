package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.voetspoor.search.Snippet;

/// Marks in a text the words that were met, and nothing else.
final class Marks {
  private final ToldWords told;
  private final Set<String> met;

  /// @param met the terms that were met
  Marks(ToldWords told, Set<String> met) {
    this.told = told;
    this.met = met;
  }

  /// The whole of `text`, cut where marking begins and ends.
  List<Snippet.Piece> in(String text) {
    List<Snippet.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Words.Word word : Words.of(text)) {
      if (word.start() >= at && told.of(word).terms().stream().anyMatch(met::contains)) {
        add(pieces, text.substring(at, word.start()), false);
        add(pieces, text.substring(word.start(), word.end()), true);
        at = word.end();
      }
    }
    add(pieces, text.substring(at), false);
    return pieces;
  }

  private static void add(List<Snippet.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Snippet.Piece(text, marked));
    }
  }
}
