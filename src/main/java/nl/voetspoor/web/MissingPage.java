package nl.voetspoor.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Correction;

/// What is shown for a paper or dossier that the collection lacks.
///
/// @param dossier the dossier it belongs to, if the collection has other papers of it
/// @param citedBy who refers to it here
/// @param meant what may have been meant, where the collection has no paper of the dossier
public record MissingPage(
    Frame frame,
    PaperId id,
    Optional<DossierNumber> dossier,
    List<Citation> citedBy,
    List<Correction> meant) {
  /// Keeps its own copies of the lists.
  public MissingPage {
    citedBy = List.copyOf(citedBy);
    meant = List.copyOf(meant);
  }

  /// Whether it is a dossier that is missing.
  public boolean isDossier() {
    return id.kind() == IdKind.DOSSIER;
  }

  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(id);
  }
}
