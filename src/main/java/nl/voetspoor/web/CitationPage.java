package nl.voetspoor.web;

import java.net.URI;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;

/// How a place in a paper is cited, ready to be taken along.
///
/// @param link the whole address of the place, with the name of this site
/// @param original the original file
public record CitationPage(
    Frame frame, Paper paper, CitedPlace place, String link, Optional<OriginalView> original) {
  /// The address of the place on this site.
  public String back() {
    return Address.of(paper.id()) + "#" + place.anchor();
  }

  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(paper.id());
  }
}
