package nl.voetspoor.web;

import java.net.URI;
import java.util.Optional;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.model.Paper;

/// What is shown where the original of a paper cannot be given.
///
/// @param replaced whether the paper was read from another file since; else the file is gone
public record LostOriginalPage(Frame frame, Paper paper, boolean replaced) {
  /// Its official address, where it has one.
  public Optional<URI> officialAddress() {
    return OfficialAddress.of(paper.id());
  }
}
