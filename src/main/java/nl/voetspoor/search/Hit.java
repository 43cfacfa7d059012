package nl.voetspoor.search;

import java.util.List;

/// A paper that was found, with the papers that are shown with it.
///
/// @param paper what to show of it
/// @param score how well it fits; only the order means anything
/// @param snippets where the words stand: the best three in the order of the text, then others
///   alike; empty when no words were asked
/// @param companions the papers of its set that the collection has, and those nearly the same that
///   fit as well
public record Hit(
    PaperSummary paper, double score, List<Snippet> snippets, List<Companion> companions) {
  /// Keeps its own copies of the lists.
  public Hit {
    snippets = List.copyOf(snippets);
    companions = List.copyOf(companions);
  }

  /// A paper that stands by itself.
  public Hit(PaperSummary paper, double score, List<Snippet> snippets) {
    this(paper, score, snippets, List.of());
  }

  /// The companions of one role.
  public List<Companion> companions(Companion.Role role) {
    return companions.stream().filter(companion -> companion.role() == role).toList();
  }
}
