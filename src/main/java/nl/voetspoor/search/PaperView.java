package nl.voetspoor.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;

/// All that a page about a paper shows.
///
/// @param paper the paper
/// @param references what it refers to, in the order of its text
/// @param cited the papers among its targets that the collection has, each under its identifier
/// @param citedBy who refers to it, newest first
/// @param renditions the files it was read from, the one that gave its text first
/// @param bonds what it belongs to, what belongs to it, and what replaces what
/// @param official what the publisher's files of metadata say of it, all in one; empty where there
///   are none
public record PaperView(
    Paper paper,
    List<ResolvedReference> references,
    Map<PaperId, PaperSummary> cited,
    List<Citation> citedBy,
    List<LedgerEntry> renditions,
    Bond.Bonds bonds,
    Optional<OfficialRecord> official) {
  /// Keeps its own copies.
  public PaperView {
    references = List.copyOf(references);
    cited = Map.copyOf(cited);
    citedBy = List.copyOf(citedBy);
    renditions = List.copyOf(renditions);
  }

  /// A paper that stands by itself, of which no metadata are kept.
  public PaperView(
      Paper paper,
      List<ResolvedReference> references,
      Map<PaperId, PaperSummary> cited,
      List<Citation> citedBy,
      List<LedgerEntry> renditions) {
    this(paper, references, cited, citedBy, renditions, Bond.Bonds.NONE, Optional.empty());
  }
}
