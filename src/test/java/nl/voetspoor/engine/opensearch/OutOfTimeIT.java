package nl.voetspoor.engine.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A search on a cluster that takes too long ends with what was found by then, and says so.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OutOfTimeIT {
  /// So many words, with their forms in every field, take longer than a moment even when all is
  /// warm.
  private static final String WORDS =
      Stream.iterate(1, i -> i + 1)
          .limit(40)
          .map(i -> "opvangplaats" + "abcdefghij".charAt(i % 10) + i)
          .collect(Collectors.joining(" "));

  private static final SearchRequest ANYTHING = SearchRequest.of(WORDS).matching(Match.ANY);

  /// How often a search may yet come in time.
  private static final int TRIES = 50;

  /// Each commit makes a part of its own, and between two parts the cluster looks at the clock.
  private static final int COMMITS = 8;

  @TempDir private Path folder = Path.of("");

  @Test
  void aSearchThatIsBrokenOffSaysSoAndOneWithTimeSaysNothing() {
    try (PaperStore store = OnNode.store(folder)) {
      for (int i = 1; i <= COMMITS; i++) {
        IndexedPaper paper = Papers.paper("kst-28638-" + i).saying(WORDS).ready();
        store.keep(paper, Entries.of(paper));
        store.commit();
      }
    }
    assertTrue(isBrokenOff(ANYTHING));
    assertTrue(isBrokenOff(ANYTHING.choosing(Facet.DOSSIER, "28638")));
    assertEquals(List.of(), said(Duration.ofMinutes(1), ANYTHING));
  }

  private boolean isBrokenOff(SearchRequest request) {
    return Stream.generate(() -> said(Duration.ZERO, request))
        .limit(TRIES)
        .anyMatch(said -> said.contains(Notice.Kind.OUT_OF_TIME));
  }

  private List<Notice.Kind> said(Duration longest, SearchRequest request) {
    try (PaperSearch search = OnNode.search(OnNode.of(folder), folder, longest)) {
      return search.search(request).notices().stream().map(Notice::kind).toList();
    }
  }
}
