package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order of results.
public enum Sort {
  RELEVANCE,
  NEWEST,
  OLDEST,
  /// By how many papers in the collection refer to it, the most first.
  CITED;

  /// Its name in addresses.
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The order with this name, if there is one.
  public static Optional<Sort> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(sort -> sort.parameter().equals(parameter)).findFirst();
  }
}
