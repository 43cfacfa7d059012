package nl.voetspoor.search;

import java.util.List;
import java.util.Map;

/// The answer to a request. Everything is counted in papers; folding changes how they are laid out,
/// and no count.
///
/// @param request what was asked
/// @param total how many papers fit, exactly, unless the search was broken off
///   ([Notice.Kind#OUT_OF_TIME]); those that are folded away count
/// @param folded how many of them stand under another paper and not in a place of their own
/// @param hits those of the page that was asked for
/// @param facets the choices of each facet, most frequent first, years with the newest first
/// @param timeline the papers through time
/// @param notices what the person should know
public record SearchResult(
    SearchRequest request,
    long total,
    long folded,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    Timeline timeline,
    List<Notice> notices) {
  private static final int FEW = 3;

  /// Keeps its own copies.
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /// A result in which nothing is folded, without papers through time.
  public SearchResult(
      SearchRequest request,
      long total,
      List<Hit> hits,
      Map<Facet, List<FacetValue>> facets,
      List<Notice> notices) {
    this(request, total, 0, hits, facets, Timeline.none(), notices);
  }

  /// Whether so little was found that something else may have been meant.
  public boolean isLittle() {
    return total <= FEW || hasButSomeWords();
  }

  /// What asks for all papers that were found, to take them along; also where no paper has all of
  /// the words, and these have some of them.
  public SearchRequest taken() {
    return hasButSomeWords() ? request.matching(Match.ANY) : request;
  }

  private boolean hasButSomeWords() {
    return notices.stream().anyMatch(notice -> notice.kind() == Notice.Kind.NOT_ALL_WORDS);
  }

  /// How many papers have a place of their own, over all pages.
  public long places() {
    return total - folded;
  }

  /// How many pages there are, at least 1.
  public int pageCount() {
    return (int) Math.max(1, (places() + request.size() - 1) / request.size());
  }
}
