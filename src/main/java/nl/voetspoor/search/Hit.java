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
/// @param title its title, with the words that were asked marked
public record Hit(
    PaperSummary paper,
    double score,
    List<Snippet> snippets,
    List<Companion> companions,
    List<Snippet.Piece> title) {
  /// Keeps its own copies of the lists.
  public Hit {
    title = List.copyOf(title);
    snippets = List.copyOf(snippets);
    companions = List.copyOf(companions);
  }

  /// A paper that stands by itself, with none of the words in its title.
  public Hit(PaperSummary paper, double score, List<Snippet> snippets) {
    this(paper, score, snippets, List.of(), List.of(new Snippet.Piece(paper.title(), false)));
  }

  /// The companions of one role.
  public List<Companion> companions(Companion.Role role) {
    return companions.stream().filter(companion -> companion.role() == role).toList();
  }
}
