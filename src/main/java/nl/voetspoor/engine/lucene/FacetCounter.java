package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.SearchRequest;

/// Turns counts per value into the choices of a facet, each with what a click on it gives.
final class FacetCounter {
  private static final int MOST_VALUES = 50;
  private static final int MOST_YEARS = 400;
  private static final int ALL_VALUES = 100_000;

  /// What a person reads for a value.
  interface Labels {
    String of(Facet facet, String value);
  }

  /// Counts another request over the same words and papers.
  interface Total {
    int of(SearchRequest request) throws IOException;
  }

  private final Labels labels;
  private final Ministries ministries;
  private final SearchRequest request;
  private final Index.Counts found;
  private final int fitting;
  private final Total total;

  /// @param found what fits `request`, with its facets
  /// @param fitting how many papers those are
  FacetCounter(
      Labels labels,
      Ministries ministries,
      SearchRequest request,
      Index.Counts found,
      int fitting,
      Total total) {
    this.labels = labels;
    this.ministries = ministries;
    this.request = request;
    this.found = found;
    this.fitting = fitting;
    this.total = total;
  }

  /// The choices of every facet: the most frequent ones, and those that are chosen or excluded,
  /// also when no paper has them.
  Map<Facet, List<FacetValue>> all() throws IOException {
    Map<Facet, List<FacetValue>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean years = facet == Facet.YEAR || facet == Facet.SESSION;
      all.put(facet, values(facet, years ? MOST_YEARS : MOST_VALUES));
    }
    return all;
  }

  /// Every choice of a facet.
  List<FacetValue> every(Facet facet) throws IOException {
    return values(facet, ALL_VALUES);
  }

  private List<FacetValue> values(Facet facet, int most) throws IOException {
    String dimension = dimension(facet);
    Map<String, Integer> counts = new LinkedHashMap<>(found.values(dimension, most));
    SortedSet<String> asked = new TreeSet<>(request.chosen(facet));
    asked.addAll(request.excluded(facet));
    for (String value : asked) {
      if (!counts.containsKey(value)) {
        counts.put(value, found.count(dimension, value));
      }
    }
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (asked.contains(each.getKey()) || isOffered(facet, each.getKey())) {
        values.add(value(facet, each.getKey(), each.getValue()));
      }
    }
    if (facet == Facet.YEAR || facet == Facet.SESSION) {
      values.sort(Comparator.comparing(FacetValue::value).reversed());
    }
    return values;
  }

  /// Together with its predecessors, a ministry stands under the one of today alone.
  private boolean isOffered(Facet facet, String value) {
    return facet != Facet.MINISTRY
        || request.narrowing().apart()
        || ministries.lineOf(value).equals(value);
  }

  private FacetValue value(Facet facet, String value, int count) throws IOException {
    String label = labels.of(facet, value);
    if (request.excluded(facet).contains(value)) {
      int after = total.of(request.dropping(facet, value));
      boolean both = request.chosen(facet).contains(value);
      int admitted = both ? total.of(request.admitting(facet, value)) : after;
      return new FacetValue(value, label, admitted - fitting, after, false, true);
    }
    if (request.chosen(facet).contains(value)) {
      return new FacetValue(value, label, count, afterDropping(facet, value), true, false);
    }
    return new FacetValue(value, label, count, afterChoosing(facet, value, count), false, false);
  }

  /// A first choice leaves what has it; one more adds what has it and fits not yet.
  private int afterChoosing(Facet facet, String value, int count) throws IOException {
    return request.chosen(facet).isEmpty()
        ? count
        : fitting + count - found.countFitting(dimension(facet), value);
  }

  private int afterDropping(Facet facet, String value) throws IOException {
    return request.chosen(facet).size() == 1
        ? found.totalWithout(dimension(facet))
        : total.of(request.dropping(facet, value));
  }

  private String dimension(Facet facet) {
    return Documents.dimension(facet, request.narrowing().apart());
  }
}
