package nl.voetspoor.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How many of the words that were asked must stand in a paper.
public enum Match {
  /// All of them; where no paper has all, those that have some, and a notice says so.
  ALL,
  /// At least one of them.
  ANY;

  /// Its name in addresses.
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one with this name.
  public static Optional<Match> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(it -> it.parameter().equals(parameter)).findFirst();
  }
}
