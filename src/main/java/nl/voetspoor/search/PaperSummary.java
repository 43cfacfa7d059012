package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;

/// What a list shows of a paper.
///
/// @param ministries codes, the first sender first
/// @param citedBy how many other papers in the collection refer to it
/// @param replacedBy the paper in the collection that came in its place
public record PaperSummary(
    PaperId id,
    PaperKind kind,
    String title,
    Optional<LocalDate> date,
    List<DossierNumber> dossiers,
    Optional<String> ondernummer,
    Optional<String> sender,
    List<String> ministries,
    int citedBy,
    Optional<PaperId> replacedBy) {
  /// Keeps its own copies of the lists.
  public PaperSummary {
    dossiers = List.copyOf(dossiers);
    ministries = List.copyOf(ministries);
  }

  /// A paper that nothing has replaced.
  public PaperSummary(
      PaperId id,
      PaperKind kind,
      String title,
      Optional<LocalDate> date,
      List<DossierNumber> dossiers,
      Optional<String> ondernummer,
      Optional<String> sender,
      List<String> ministries,
      int citedBy) {
    this(
        id,
        kind,
        title,
        date,
        dossiers,
        ondernummer,
        sender,
        ministries,
        citedBy,
        Optional.empty());
  }
}
