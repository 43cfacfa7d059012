package nl.voetspoor.search;

import java.util.List;
import java.util.Optional;

/// A paper that refers to another, with each place where it does.
public record Citation(PaperSummary from, List<Place> places) {
  /// One place.
  ///
  /// @param sentence the sentence, with its note where it stands in one
  /// @param footnote the mark of the note, if it stands in one
  /// @param page the page, from 1; 0 for a paper without pages
  /// @param start where the words begin in the text of the citing paper
  public record Place(String sentence, Optional<String> footnote, int page, int start) {}

  /// Keeps its own copy of the list.
  public Citation {
    places = List.copyOf(places);
  }
}
