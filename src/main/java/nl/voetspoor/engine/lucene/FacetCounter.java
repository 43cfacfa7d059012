package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.voetspoor.search.Choices;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;

/// Turns counts per value into the choices of a facet.
final class FacetCounter {
  private static final int MOST_VALUES = 50;

  /// What a person reads for a value.
  interface Labels {
    String of(Facet facet, String value);
  }

  private final Labels labels;

  FacetCounter(Labels labels) {
    this.labels = labels;
  }

  /// The choices of every facet. A chosen value is always among them, also when nothing has it.
  Map<Facet, List<FacetValue>> count(Facets counts, Choices<Facet> chosen) throws IOException {
    Map<Facet, List<FacetValue>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      all.put(facet, values(counts, facet, chosen.of(facet)));
    }
    return all;
  }

  private List<FacetValue> values(Facets counts, Facet facet, SortedSet<String> picked)
      throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    Optional<FacetResult> result =
        Optional.ofNullable(counts.getTopChildren(MOST_VALUES, facet.parameter()));
    if (result.isPresent()) {
      for (LabelAndValue each : result.get().labelValues) {
        found.put(each.label, each.value.intValue());
      }
    }
    for (String value : picked) {
      if (!found.containsKey(value)) {
        found.put(value, counted(counts, facet, value));
      }
    }
    List<FacetValue> values = new ArrayList<>();
    found.forEach((value, count) ->
        values.add(new FacetValue(value, labels.of(facet, value), count, picked.contains(value))));
    if (facet == Facet.YEAR) {
      values.sort(Comparator.comparing(FacetValue::value).reversed());
    }
    return values;
  }

  private static int counted(Facets counts, Facet facet, String value) throws IOException {
    return Math.max(0, counts.getSpecificValue(facet.parameter(), value).intValue());
  }
}
