package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.Paper;

/// All that a page about a paper shows.
///
/// @param paper the paper
/// @param references what it refers to, in the order of its text
/// @param citedBy who refers to it, newest first
/// @param renditions the files it was read from, the one that gave its text first
public record PaperView(
    Paper paper,
    List<ResolvedReference> references,
    List<Citation> citedBy,
    List<LedgerEntry> renditions) {
  /// Keeps its own copies of the lists.
  public PaperView {
    references = List.copyOf(references);
    citedBy = List.copyOf(citedBy);
    renditions = List.copyOf(renditions);
  }
}
