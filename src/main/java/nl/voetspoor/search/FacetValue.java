package nl.voetspoor.search;

/// One choice of a facet.
///
/// @param value as it stands in addresses
/// @param label as a person reads it, where the collection knows a name (`Mensenhandel`, `Justitie
///   en Veiligheid`); else the value
/// @param count how many results a click on it gives
/// @param chosen whether it narrows the request now
public record FacetValue(String value, String label, int count, boolean chosen) {}
