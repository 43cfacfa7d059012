package nl.voetspoor.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.search.CollectionSummary;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;

/// What the page about the program and its collection shows.
public record AboutPage(Frame frame, State state, Installation installation) {
  /// Files that failed so may be read after all when they are tried again.
  private static final Set<Fault> PASSING =
      EnumSet.of(Fault.TIMEOUT, Fault.OUT_OF_MEMORY, Fault.CRASHED, Fault.NOT_OPENED);

  /// The state of the collection, the same to everybody.
  ///
  /// @param changed when it last changed
  /// @param kinds how many papers of each kind, the most frequent first
  /// @param readings how many papers by how far their text could be read
  /// @param files how many files ended in each way
  /// @param faults how many of those that failed for each reason
  public record State(
      CollectionSummary summary,
      Instant changed,
      List<FacetValue> kinds,
      List<FacetValue> readings,
      List<FacetValue> files,
      List<FacetValue> faults) {
    /// Keeps its own copies of the lists.
    public State {
      kinds = List.copyOf(kinds);
      readings = List.copyOf(readings);
      files = List.copyOf(files);
      faults = List.copyOf(faults);
    }

    /// Asks the collection.
    static State of(PaperSearch search) {
      Map<Facet, List<FacetValue>> facets = search.search(SearchRequest.of("").sized(1)).facets();
      LedgerResult files = search.files(LedgerRequest.all());
      LedgerResult failed =
          search.files(LedgerRequest.all().choosing(LedgerFacet.STATUS, "failed"));
      return new State(
          search.summary(),
          search.revision().since(),
          search.values(SearchRequest.of(""), Facet.KIND),
          facets.getOrDefault(Facet.READING, List.of()),
          files.facets().getOrDefault(LedgerFacet.STATUS, List.of()),
          failed.facets().getOrDefault(LedgerFacet.FAULT, List.of()));
    }
  }

  /// How many papers there are of which not all could be read as text, by why.
  ///
  /// @param reading why
  /// @param papers how many
  /// @param address those papers
  public record Unread(Legibility reading, int papers, String address) {}

  /// How many files failed for a reason.
  ///
  /// @param fault why
  /// @param files how many
  /// @param address those files
  public record Failed(Fault fault, int files, String address) {}

  /// The papers of which not all could be read as text.
  public List<Unread> unread() {
    return Arrays.stream(Legibility.values())
        .filter(reading -> reading != Legibility.TEXT)
        .map(reading ->
            new Unread(
                reading,
                count(state.readings(), reading.code()),
                SearchRequest.of("").choosing(Facet.READING, reading.code()).address()))
        .filter(unread -> unread.papers() > 0)
        .toList();
  }

  /// The reasons for which files failed, as they lie in the ledger.
  public List<Failed> failed() {
    LedgerRequest failed = LedgerRequest.all().choosing(LedgerFacet.STATUS, "failed");
    return state.faults().stream()
        .flatMap(value ->
            Fault.ofCode(value.value())
                .map(fault ->
                    new Failed(
                        fault,
                        value.count(),
                        failed.choosing(LedgerFacet.FAULT, fault.code()).address()))
                .stream())
        .filter(each -> each.files() > 0)
        .toList();
  }

  /// How many files failed that may be read when they are tried again.
  public int waiting() {
    return failed().stream()
        .filter(each -> PASSING.contains(each.fault()))
        .mapToInt(Failed::files)
        .sum();
  }

  /// The papers of a kind.
  public String address(FacetValue kind) {
    return SearchRequest.of("").choosing(Facet.KIND, kind.value()).address();
  }

  /// The files that ended in a way.
  public String filesAddress(FacetValue status) {
    return LedgerRequest.all().choosing(LedgerFacet.STATUS, status.value()).address();
  }

  /// How many files were seen.
  public int seen() {
    return state.files().stream().mapToInt(FacetValue::count).sum();
  }

  private static int count(List<FacetValue> values, String value) {
    return values.stream()
        .filter(each -> each.value().equals(value))
        .mapToInt(FacetValue::count)
        .sum();
  }
}
