package nl.voetspoor.search;

import java.util.List;
import java.util.stream.Collectors;

/// A few lines of a paper around the words that were found.
///
/// @param pieces the lines, cut where marking begins and ends
/// @param page the page they stand on, from 1; 0 for a paper without pages
/// @param offset where they begin in the text of the paper
public record Snippet(List<Piece> pieces, int page, int offset) {
  /// A run of text that is marked as found, or is not.
  public record Piece(String text, boolean marked) {}

  /// Keeps its own copy of the list.
  public Snippet {
    pieces = List.copyOf(pieces);
  }

  /// The lines without marking.
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
