package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What there is to search.
///
/// @param papers how many papers
/// @param failed how many files could not be read
/// @param oldest the oldest date of a paper
/// @param newest the newest date of a paper
/// @param dossiers the dossiers with most papers, largest first, at most ten
public record CollectionSummary(
    long papers,
    long failed,
    Optional<LocalDate> oldest,
    Optional<LocalDate> newest,
    List<FacetValue> dossiers) {
  /// Keeps its own copy of the list.
  public CollectionSummary {
    dossiers = List.copyOf(dossiers);
  }
}
