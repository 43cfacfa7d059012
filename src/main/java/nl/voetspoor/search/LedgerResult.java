package nl.voetspoor.search;

import java.util.List;
import java.util.Map;
import nl.voetspoor.index.LedgerEntry;

/// A page of the ledger.
///
/// @param request what was asked
/// @param total how many files fit, exactly
/// @param files those of the page that was asked for, the last seen first
/// @param facets the choices of each facet, most frequent first, versions with the newest first
public record LedgerResult(
    LedgerRequest request,
    long total,
    List<LedgerEntry> files,
    Map<LedgerFacet, List<FacetValue>> facets) {
  /// Keeps its own copies.
  public LedgerResult {
    files = List.copyOf(files);
    facets = Map.copyOf(facets);
  }

  /// How many pages there are, at least 1.
  public int pageCount() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }
}
