package nl.voetspoor.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.search.CollectionSummary;

/// What the page about the collection shows.
///
/// @param failures the files that could not be read
public record AboutPage(Frame frame, CollectionSummary summary, List<LedgerEntry> failures) {
  /// A reason why files could not be read, in English.
  ///
  /// @param files where they are
  public record Reason(String words, List<String> files) {}

  /// Keeps its own copy of the list.
  public AboutPage {
    failures = List.copyOf(failures);
  }

  /// Why files could not be read, that of most files first.
  public List<Reason> reasons() {
    Map<String, List<String>> files =
        failures.stream()
            .collect(
                Collectors.groupingBy(
                    LedgerEntry::reason,
                    LinkedHashMap::new,
                    Collectors.mapping(entry -> entry.origin().location(), Collectors.toList())));
    return files.entrySet().stream()
        .map(each -> new Reason(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt((Reason reason) -> -reason.files().size()))
        .toList();
  }
}
