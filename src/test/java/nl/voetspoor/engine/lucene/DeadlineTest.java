package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search that takes too long ends with what was found by then, and says so.
class DeadlineTest {
  private static final SearchRequest ANYTHING = SearchRequest.of("kamer");

  @TempDir private Path folder;

  @BeforeEach
  void keep() {
    try (PaperStore store = LuceneEngineTest.storeIn(folder)) {
      IndexedPaper paper = Papers.paper("kst-28638-201").saying("De Kamer, gehoord.").ready();
      store.keep(paper, Entries.of(paper));
    }
  }

  @Test
  void aSearchWithoutTimeSaysThatItWasBrokenOff() {
    assertEquals(List.of(Notice.Kind.OUT_OF_TIME), said(Duration.ZERO, ANYTHING));
  }

  @Test
  void aSearchWithinAFacetSaysItToo() {
    SearchRequest within = ANYTHING.choosing(Facet.DOSSIER, "28638");
    assertTrue(said(Duration.ZERO, within).contains(Notice.Kind.OUT_OF_TIME));
  }

  @Test
  void aSearchWithTimeSaysNothing() {
    assertEquals(List.of(), said(Duration.ofMinutes(1), ANYTHING));
  }

  private List<Notice.Kind> said(Duration longest, SearchRequest request) {
    try (PaperSearch search = LuceneEngineTest.searchIn(folder, longest)) {
      SearchResult result = search.search(request);
      return result.notices().stream().map(Notice::kind).toList();
    }
  }
}
