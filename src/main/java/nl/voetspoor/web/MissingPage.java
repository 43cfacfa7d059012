package nl.voetspoor.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Citation;

/// What is shown for a paper or dossier that the collection lacks.
///
/// @param dossier the dossier it belongs to, if the collection has other papers of it
/// @param citedBy who refers to it here
public record MissingPage(
    Frame frame, PaperId id, Optional<DossierNumber> dossier, List<Citation> citedBy) {
  /// Keeps its own copy of the list.
  public MissingPage {
    citedBy = List.copyOf(citedBy);
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
