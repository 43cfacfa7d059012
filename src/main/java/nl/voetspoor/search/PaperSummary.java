package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Tie;

/// What a list shows of a paper.
///
/// @param ministries codes, the first sender first
/// @param reading how far its text could be read
/// @param citedBy how many other papers in the collection refer to it
/// @param replacedBy the paper in the collection that came in its place
/// @param part what it says that it is to another paper: an annex, or a nota on a decision
/// @param signatories who signed it, or answers in it
public record PaperSummary(
    PaperId id,
    PaperKind kind,
    String title,
    Optional<LocalDate> date,
    List<DossierNumber> dossiers,
    Optional<String> ondernummer,
    Optional<String> sender,
    List<String> ministries,
    List<Legibility> reading,
    int citedBy,
    Optional<PaperId> replacedBy,
    Optional<Tie.Kind> part,
    List<Signatory> signatories) {
  /// Keeps its own copies of the lists.
  public PaperSummary {
    dossiers = List.copyOf(dossiers);
    ministries = List.copyOf(ministries);
    reading = List.copyOf(reading);
    signatories = List.copyOf(signatories);
  }

  /// What a reader should know of how its text was read; empty where all of it stood in its file.
  public List<Legibility> cautions() {
    return reading.stream().filter(it -> it != Legibility.TEXT).toList();
  }

  /// A paper that nothing has replaced, of which all text stood in its file.
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
        List.of(Legibility.TEXT),
        citedBy,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
