package nl.voetspoor.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Citation;

/// What is shown for a paper or dossier that the collection lacks.
///
/// @param citedBy who refers to it here
public record MissingPage(Frame frame, PaperId id, List<Citation> citedBy) {
  /// Keeps its own copy of the list.
  public MissingPage {
    citedBy = List.copyOf(citedBy);
  }

  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(id);
  }
}
