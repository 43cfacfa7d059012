package nl.voetspoor.search;

/// One value of a facet, with what a click on it gives. A click on a chosen value gives it up, a
/// click on an excluded one lets its papers in again, a click on any other chooses it beside those
/// chosen already.
///
/// @param value as it stands in addresses
/// @param label as a person reads it, where the collection knows a name (`Mensenhandel`, `Justitie
///   en Veiligheid`); else the value
/// @param count how many papers have it: the total when it alone is chosen in its facet, all else
///   being as it is. Of an excluded value: how many papers its exclusion leaves out
/// @param after the total after a click on it. It differs from `count` only where something is
///   chosen or excluded in the facet already
/// @param chosen whether it narrows the request now
/// @param excluded whether its papers are left out now
public record FacetValue(
    String value, String label, int count, int after, boolean chosen, boolean excluded) {
  /// A value that is not excluded, in a list where one value at most is chosen.
  public FacetValue(String value, String label, int count, boolean chosen) {
    this(value, label, count, count, chosen, false);
  }
}
