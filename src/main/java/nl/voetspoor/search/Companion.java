package nl.voetspoor.search;

import java.util.List;

/// A paper that is shown with a hit: one of the same set, or one that is nearly the same.
///
/// @param role what it is to the hit
/// @param paper what to show of it
/// @param found whether it fits the search as well: then it counts in the total, and stands here
///   and not in a place of its own
/// @param snippets where the words stand in it; empty unless it was found
public record Companion(Role role, PaperSummary paper, boolean found, List<Snippet> snippets) {
  /// What a paper is to the one it is shown with.
  public enum Role {
    /// The paper that the hit was sent along with.
    WHOLE,
    /// An annex of it.
    ANNEX,
    /// The nota on which it was decided.
    BESLISNOTA,
    /// Nearly the same text.
    TWIN
  }

  /// Keeps its own copy of the list.
  public Companion {
    snippets = List.copyOf(snippets);
  }
}
