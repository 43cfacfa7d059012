package nl.voetspoor.search;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;

/// A dossier as the collection has it.
///
/// @param number its number
/// @param title its title, where a paper gives one
/// @param papers its papers in order of their number; those without number last, by date
/// @param missing the numbers from 1 to the highest known that the collection lacks, as ranges
public record DossierView(
    DossierNumber number, Optional<String> title, List<PaperSummary> papers, List<Gap> missing) {
  /// Numbers that are missing, `first` to `last`, both included.
  public record Gap(int first, int last) {}

  /// Keeps its own copies of the lists.
  public DossierView {
    papers = List.copyOf(papers);
    missing = List.copyOf(missing);
  }
}
