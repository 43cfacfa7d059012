package nl.voetspoor.web;

import java.util.List;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.search.CollectionSummary;

/// What the page about the collection shows.
///
/// @param failures the files that could not be read
public record AboutPage(Frame frame, CollectionSummary summary, List<LedgerEntry> failures) {
  /// Keeps its own copy of the list.
  public AboutPage {
    failures = List.copyOf(failures);
  }
}
