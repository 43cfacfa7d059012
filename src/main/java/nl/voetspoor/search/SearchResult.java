package nl.voetspoor.search;

import java.util.List;
import java.util.Map;

/// The answer to a request.
///
/// @param request what was asked
/// @param total how many papers fit, exactly
/// @param hits those of the page that was asked for
/// @param facets the choices of each facet, most frequent first, the year with the newest first
/// @param notices what the person should know
public record SearchResult(
    SearchRequest request,
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    List<Notice> notices) {
  /// Keeps its own copies.
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /// How many pages there are, at least 1.
  public int pageCount() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }
}
