package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine must do for whoever takes all results along: hand them over in the order of
/// the pages, and name the state of the collection they are of.
abstract class WalkContract {
  @TempDir Path data = Path.of("unset");

  /// The door in of the engine under test, over `data`.
  protected abstract PaperStore store(Path folder);

  /// The door out of the engine under test, over `data`.
  protected abstract PaperSearch search(Path folder);

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, opvang",
    "RELEVANCE, ''",
    "NEWEST, opvang",
    "OLDEST, ''",
    "RELEVANCE, opvang OR eenhoorn"
  })
  void allPapersThatFitComeInTheOrderOfThePages(Sort sort, String words) {
    keep(
        IntStream.range(0, 45)
            .mapToObj(i ->
                paper("kst-" + (i % 2 == 0 ? "28638" : "31015") + "-" + (i + 1))
                    .of(i % 3 == 0 ? PaperKind.MOTIE : PaperKind.KAMERBRIEF)
                    .on("2021-09-0" + (i % 9 + 1))
                    .saying("opvang ".repeat(i % 7 + 1) + "van wie dan ook, nummer " + i))
            .toList());
    SearchRequest request =
        SearchRequest.of(words)
            .choosing(Facet.KIND, "kamerbrief")
            .excluding(Facet.DOSSIER, "31015")
            .withFolding(false)
            .sortedBy(sort)
            .sized(4);
    try (PaperSearch search = search(data)) {
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= search.search(request).pageCount(); page++) {
        search
            .search(request.onPage(page))
            .hits()
            .forEach(hit -> paged.add(hit.paper().id().value()));
      }
      assertEquals(15, paged.size());
      assertEquals(paged, walked(search, request.onPage(2)));
    }
  }

  @Test
  void aLongWalkRepeatsNothingAndLeavesNothingOut() {
    keep(
        IntStream.rangeClosed(1, 4_100)
            .mapToObj(i -> paper("kst-28638-" + i).on("2021-09-15").saying("opvang"))
            .toList());
    try (PaperSearch search = search(data)) {
      List<String> walked = walked(search, SearchRequest.of("").withFolding(false));
      assertEquals(4_100, walked.size());
      assertEquals(4_100, Set.copyOf(walked).size());
    }
  }

  @Test
  void anOlderEditionIsWalkedOnlyWhereNoNewerOneFits() {
    keep(
        List.of(
            paper("kst-28638-1").saying("opvang en huisvesting"),
            paper("kst-28638-1-h1").saying("opvang alleen")));
    try (PaperSearch search = search(data)) {
      assertEquals(List.of("kst-28638-1-h1"), walked(search, SearchRequest.of("opvang")));
      assertEquals(List.of("kst-28638-1"), walked(search, SearchRequest.of("huisvesting")));
      assertEquals(List.of(), walked(search, SearchRequest.of("eenhoorn")));
    }
  }

  @Test
  void aPaperWithSomeOfTheWordsIsWalkedOnlyWhereThatIsAsked() {
    keep(List.of(paper("kst-28638-1").saying("opvang")));
    try (PaperSearch search = search(data)) {
      SearchRequest both = SearchRequest.of("opvang eenhoorn");
      assertEquals(List.of(), walked(search, both));
      assertEquals(List.of("kst-28638-1"), walked(search, both.matching(Match.ANY)));
    }
  }

  @Test
  void thePapersThatAreShownForSomeOfTheWordsAreThoseForAnyOfThem() {
    keep(
        List.of(
            paper("kst-28638-1").saying("woningverlaging"),
            paper("kst-28638-2").saying("verlaging")));
    try (PaperSearch search = search(data)) {
      SearchRequest both = SearchRequest.of("woningverlaging eenhoorn");
      SearchResult shown = search.search(both);
      assertEquals(List.of(Notice.of(Notice.Kind.NOT_ALL_WORDS)), shown.notices());
      assertEquals(List.of("kst-28638-1"), walked(search, both.matching(Match.ANY)));
      assertEquals(1, shown.total());
    }
  }

  @Test
  void theSummaryOfAPaperIsThatOfTheResults() {
    keep(List.of(paper("kst-28638-1").titled("Een").saying("opvang")));
    try (PaperSearch search = search(data)) {
      assertEquals(
          Optional.of(search.search(SearchRequest.of("opvang")).hits().getFirst().paper()),
          search.summary(new PaperId("kst-28638-1")));
      assertEquals(Optional.empty(), search.summary(new PaperId("kst-28638-2")));
    }
  }

  @Test
  void everyCommitIsAnotherStateOfTheCollection() {
    Revision none = revision();
    keep(List.of(paper("kst-28638-1").saying("opvang")));
    Revision first = revision();
    assertEquals(first, revision());
    keep(List.of(paper("kst-28638-2").saying("opvang")));
    Revision second = revision();
    assertEquals(3, Set.of(none.name(), first.name(), second.name()).size());
    assertTrue(first.name().matches("[a-z0-9]+"), first.name());
    assertFalse(second.since().isBefore(first.since()));
  }

  private Revision revision() {
    try (PaperSearch search = search(data)) {
      return search.revision();
    }
  }

  private static List<String> walked(PaperSearch search, SearchRequest request) {
    List<String> ids = new ArrayList<>();
    search.each(request, paper -> ids.add(paper.id().value()));
    return ids;
  }

  private void keep(List<Papers> papers) {
    try (PaperStore store = store(data)) {
      for (Papers each : papers) {
        IndexedPaper paper = each.ready();
        store.keep(paper, Entries.of(paper));
      }
    }
  }
}
