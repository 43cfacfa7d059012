package nl.voetspoor.extract;

import java.util.Optional;
import java.util.Set;

/// That the words of a page came from a picture of it.
///
/// @param confidence how sure the recognition was of them, from 0 to 1, as the mean over the words;
///   empty where nothing could be recognised, so that the page has no words
/// @param unsure the words of which it was not sure at all
public record Recognition(Optional<Double> confidence, Set<String> unsure) {
  /// A page of which no word can be read.
  public static final Recognition NOTHING = new Recognition(Optional.empty(), Set.of());

  /// Keeps its own copy of the set.
  public Recognition {
    unsure = Set.copyOf(unsure);
  }
}
