package nl.voetspoor.search;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Values picked per facet. A facet without values is absent.
///
/// @param values per facet its values, in order
public record Choices<F extends Enum<F>>(Map<F, SortedSet<String>> values) {
  /// Keeps its own copies; drops facets without values.
  public Choices {
    Map<F, SortedSet<String>> kept = new TreeMap<>();
    values.forEach((facet, each) -> {
      if (!each.isEmpty()) {
        kept.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(each)));
      }
    });
    values = Collections.unmodifiableMap(kept);
  }

  /// Nothing picked.
  public static <F extends Enum<F>> Choices<F> none() {
    return new Choices<F>(Map.of());
  }

  /// What is picked of `facet`.
  public SortedSet<String> of(F facet) {
    return values.getOrDefault(facet, Collections.emptySortedSet());
  }

  /// Whether nothing is picked.
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /// These and `value` of `facet`.
  public Choices<F> plus(F facet, String value) {
    SortedSet<String> more = new TreeSet<>(of(facet));
    more.add(value);
    return with(facet, more);
  }

  /// These without `value` of `facet`.
  public Choices<F> minus(F facet, String value) {
    SortedSet<String> fewer = new TreeSet<>(of(facet));
    fewer.remove(value);
    return with(facet, fewer);
  }

  private Choices<F> with(F facet, SortedSet<String> others) {
    Map<F, SortedSet<String>> all = new TreeMap<>(values);
    all.put(facet, others);
    return new Choices<>(all);
  }
}
