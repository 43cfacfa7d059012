package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;

/// What fits a search, with what would fit if one of the facets that narrow it did not.
final class Sideways<T> implements Index.Counts {
  private final T hits;
  private final SortedSetDocValuesReaderState state;
  private final FacetsCollector fitting;
  private final Map<String, FacetsCollector> aside;
  private final Map<String, Facets> counted = new HashMap<>();

  private Sideways(
      T hits,
      SortedSetDocValuesReaderState state,
      FacetsCollector fitting,
      Map<String, FacetsCollector> aside) {
    this.hits = hits;
    this.state = state;
    this.fitting = fitting;
    this.aside = aside;
  }

  /// Searches.
  ///
  /// @param dimensions those that `query` narrows, in the order in which it does
  /// @param deadline until when; of what is broken off there is what was found by then
  static <C extends Collector, T> Sideways<T> of(
      IndexSearcher searcher,
      SortedSetDocValuesReaderState state,
      DrillDownQuery query,
      List<String> dimensions,
      CollectorManager<C, T> hits,
      Deadline deadline)
      throws IOException {
    CollectorManager<? extends Collector, Object[]> both =
        deadline.over(new MultiCollectorManager(hits, new FacetsCollectorManager()));
    if (dimensions.isEmpty()) {
      return of(searcher.search(query, both), state, Map.of());
    }
    List<FacetsCollectorManager> each =
        dimensions.stream().map(_ -> new FacetsCollectorManager()).toList();
    DrillSideways.Result<Object[], FacetsCollector> found =
        new DrillSideways(searcher, Documents.facetsConfig(), state).search(query, both, each);
    Map<String, FacetsCollector> aside = new HashMap<>();
    IntStream.range(0, dimensions.size())
        .forEach(i -> aside.put(dimensions.get(i), found.drillSidewaysResults().get(i)));
    return of(found.drillDownResult(), state, aside);
  }

  @SuppressWarnings("unchecked") // the first result is that of `hits`, the second that of facets
  private static <T> Sideways<T> of(
      Object[] results, SortedSetDocValuesReaderState state, Map<String, FacetsCollector> aside) {
    return new Sideways<>((T) results[0], state, (FacetsCollector) results[1], aside);
  }

  /// What was collected of what fits.
  T hits() {
    return hits;
  }

  /// What fits but for `dimension`.
  FacetsCollector without(String dimension) {
    return aside.getOrDefault(dimension, fitting);
  }

  @Override
  public int totalWithout(String dimension) {
    return without(dimension).getMatchingDocs().stream()
        .mapToInt(FacetsCollector.MatchingDocs::totalHits)
        .sum();
  }

  @Override
  public Map<String, Integer> values(String dimension, int most) throws IOException {
    return top(counts(dimension), dimension, most);
  }

  /// The most frequent values of `dimension` in `counts`.
  static Map<String, Integer> top(Facets counts, String dimension, int most) throws IOException {
    Map<String, Integer> values = new LinkedHashMap<>();
    Optional<FacetResult> result = Optional.ofNullable(counts.getTopChildren(most, dimension));
    if (result.isPresent()) {
      for (LabelAndValue each : result.get().labelValues) {
        values.put(each.label, each.value.intValue());
      }
    }
    return values;
  }

  @Override
  public int count(String dimension, String value) throws IOException {
    return count(counts(dimension), dimension, value);
  }

  @Override
  public int countFitting(String dimension, String value) throws IOException {
    return count(counts(""), dimension, value);
  }

  private static int count(Facets counts, String dimension, String value) throws IOException {
    return Math.max(0, counts.getSpecificValue(dimension, value).intValue());
  }

  @Override
  public NavigableMap<YearMonth, Integer> months(String dimension) throws IOException {
    return Months.of(without(dimension));
  }

  /// The empty name stands for what fits.
  private Facets counts(String dimension) throws IOException {
    String key = aside.containsKey(dimension) ? dimension : "";
    Facets known = counted.get(key);
    if (known != null) {
      return known;
    }
    Facets counts = new SortedSetDocValuesFacetCounts(state, without(key));
    counted.put(key, counts);
    return counts;
  }
}
