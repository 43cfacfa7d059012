package nl.voetspoor.search;

import java.util.List;
import java.util.Map;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;

/// All that a page about a paper shows.
///
/// @param paper the paper
/// @param references what it refers to, in the order of its text
/// @param cited the papers among its targets that the collection has, each under its identifier
/// @param citedBy who refers to it, newest first
/// @param renditions the files it was read from, the one that gave its text first
public record PaperView(
    Paper paper,
    List<ResolvedReference> references,
    Map<PaperId, PaperSummary> cited,
    List<Citation> citedBy,
    List<LedgerEntry> renditions) {
  /// Keeps its own copies.
  public PaperView {
    references = List.copyOf(references);
    cited = Map.copyOf(cited);
    citedBy = List.copyOf(citedBy);
    renditions = List.copyOf(renditions);
  }
}
