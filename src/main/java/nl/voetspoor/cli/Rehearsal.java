package nl.voetspoor.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;

/// Searches once before anybody does, so that the first who asks does not wait for the program to
/// find its own parts, nor for what is worked out once for a collection. Who asks at once has the
/// processors alone first.
final class Rehearsal {
  private static final Duration AFTER = Duration.ofSeconds(2);

  private Rehearsal() {}

  /// Begins, and lets others go on.
  static void begin(PaperSearch search) {
    Ahead.of(() -> {
      try {
        Thread.sleep(AFTER);
        search.search(SearchRequest.of("").sized(1)).hits().stream()
            .map(hit -> longestWord(hit.paper().title()))
            .forEach(word -> search.search(SearchRequest.of(word)));
      } catch (CollectionException e) {
        // Who asks hears what is the matter with it.
      }
      return search;
    });
  }

  private static String longestWord(String title) {
    return Arrays.stream(title.split("\\P{L}+", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
