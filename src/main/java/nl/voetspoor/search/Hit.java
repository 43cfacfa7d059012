package nl.voetspoor.search;

import java.util.List;

/// A paper that was found.
///
/// @param paper what to show of it
/// @param score how well it fits; only the order means anything
/// @param snippets where the words stand, in the order of the text; empty when no words were asked
public record Hit(PaperSummary paper, double score, List<Snippet> snippets) {
  /// Keeps its own copy of the list.
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
