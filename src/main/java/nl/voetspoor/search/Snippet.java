package nl.voetspoor.search;

import java.util.List;
import java.util.stream.Collectors;

/// A few lines of a paper around the words that were found.
///
/// @param pieces the lines, cut where marking begins and ends
/// @param page the page of that word, from 1; 0 for a paper without pages
/// @param offset where the first marked word stands in the text of the paper; where the lines begin
///   when none is marked
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
