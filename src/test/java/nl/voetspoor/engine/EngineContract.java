package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.index.Effort;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;
import nl.voetspoor.model.Vergaderjaar;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Note;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.Choices;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.ResolvedReference;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.WantedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine must do, whichever stands behind the doors.
public abstract class EngineContract extends BelongingContract {
  private static final Clue FIRST_OF_JULY =
      new Clue.Letter(LocalDate.of(2021, 7, 1), true, Optional.empty());

  @Test
  void everyWordMustOccur() {
    keep(
        paper("kst-28638-1").saying("opvang van slachtoffers"),
        paper("kst-28638-2").saying("opvang van daders"));
    assertEquals(List.of("kst-28638-1"), ids(ask("opvang slachtoffers")));
  }

  @ParameterizedTest
  @CsvSource({
    "slachtoffer, slachtoffers",
    "brief, brieven",
    "ministerie, ministeries",
    "ziekenhuis, ziekenhuizen",
    "cooperatie, coöperatie",
    "MENSENHANDEL, mensenhandel",
    "28638, dossier 28 638 van de Kamer",
    "28 638, dossier 28638 van de Kamer",
  })
  void inflectionsAccentsAndSpacedNumbersMeet(String asked, String written) {
    keep(paper("kst-31015-1").saying(written), paper("kst-31015-2").saying("iets heel anders"));
    assertEquals(List.of("kst-31015-1"), ids(ask(asked)));
  }

  @Test
  void aPaperKeepsItsQuestionsWithTheirAnswersAndTheReasonOfItsKind() {
    IndexedPaper kept = paper("kst-28638-1").saying("Klopt dit? Ja.").asking(10, 14).ready();
    keepReady(kept);
    assertEquals(1, kept.paper().content().exchanges().size());
    assertEquals(kept.paper(), view("kst-28638-1").paper());
  }

  @Test
  void aPhraseIsFoundOnlyInItsOrder() {
    keep(
        paper("kst-28638-1").saying("de bestrijding van mensenhandel gaat voort"),
        paper("kst-28638-2").saying("mensenhandel en de bestrijding ervan"));
    assertEquals(List.of("kst-28638-1"), ids(ask("\"bestrijding van mensenhandel\"")));
  }

  @Test
  void anExcludedWordDoesNotOccur() {
    keep(paper("kst-28638-1").saying("opvang jongeren"), paper("kst-28638-2").saying("opvang"));
    assertEquals(List.of("kst-28638-2"), ids(ask("opvang -jongeren")));
    assertEquals(List.of("kst-28638-2"), ids(ask("-jongeren")));
  }

  @Test
  void orGivesEither() {
    keep(
        paper("kst-28638-1").saying("arbeidsuitbuiting"),
        paper("kst-28638-2").saying("gedwongen bedelen"),
        paper("kst-28638-3").saying("iets anders"));
    assertEquals(2, ask("arbeidsuitbuiting OR bedelen").total());
  }

  @Test
  void aWordInTheTitleCountsMoreThanInTheText() {
    keep(
        paper("kst-28638-1").saying("Over bedenktijd, bedenktijd en nog eens bedenktijd."),
        paper("kst-28638-2").titled("Bedenktijd voor slachtoffers").saying("Een brief."));
    assertEquals(List.of("kst-28638-2", "kst-28638-1"), ids(ask("bedenktijd")));
  }

  @Test
  void aSentenceThatGoesOnForEverGivesAShortSnippet() {
    keep(paper("kst-28638-1").saying("opvang en nog iets ".repeat(20_000)));
    for (Snippet snippet : ask("opvang").hits().getFirst().snippets()) {
      assertTrue(snippet.text().length() <= 1_200, snippet.text().length() + " letters");
    }
  }

  @Test
  void twoCompoundsBehindOneAnotherAreMarkedEachByItself() {
    keep(paper("kst-28638-1").saying("Wie mensenhandel meldt van mensenhandel en geweld."));
    assertEquals(
        List.of("mensenhandel", "mensenhandel"),
        ask("mensenhandel").hits().getFirst().snippets().getFirst().pieces().stream()
            .filter(Snippet.Piece::marked)
            .map(Snippet.Piece::text)
            .toList());
  }

  @Test
  void aSnippetMarksTheWordsAndTellsThePage() {
    keep(
        paper("kst-28638-1")
            .saying("Eerste bladzijde over niets.", "Tweede bladzijde over slachtoffers."));
    Snippet snippet = ask("slachtoffer").hits().getFirst().snippets().getFirst();
    assertEquals(2, snippet.page());
    assertEquals(
        List.of("slachtoffers"),
        snippet.pieces().stream().filter(Snippet.Piece::marked).map(Snippet.Piece::text).toList());
  }

  @Test
  void aSnippetDoesNotRunFromAHeadingIntoTheSentenceBelow() {
    keep(
        paper("kst-28638-1")
            .saying(
                "Opvang en bedenktijd\nSlachtoffers krijgen na een eerste signaal drie maanden om tot"
                    + " rust te komen en te beslissen of zij aangifte willen doen. Daarna volgt meer."));
    assertTrue(
        ask("signaal").hits().getFirst().snippets().getFirst().text().startsWith("Slachtoffers"));
  }

  @Test
  void aSnippetEndsWithItsBlock() {
    keep(paper("kst-28638-1").saying("Kort over opvang.\nDe Minister,\nA. Verzonnen\nEen noot."));
    assertEquals("Kort over opvang.", ask("opvang").hits().getFirst().snippets().getFirst().text());
  }

  @Test
  void aDossierThatNoPaperGivesATitleHasTheTitleOfTheList() {
    keep(paper("kst-28638-1").alsoIn("31015"));
    assertEquals(
        "Kindermishandeling",
        ask("").facets().getOrDefault(Facet.DOSSIER, List.of()).stream()
            .filter(value -> value.value().equals("31015"))
            .map(FacetValue::label)
            .findFirst()
            .orElse(""));
  }

  @Test
  void countsOfAFacetDoNotCollapseWhenOneOfItsValuesIsChosen() {
    keep(
        paper("kst-28638-1").from("JenV").on("2020-01-01"),
        paper("kst-28638-2").from("VWS").on("2021-01-01"),
        paper("kst-28638-3").from("JenV", "VWS").on("2021-05-01"));
    SearchResult result = ask(SearchRequest.of("").choosing(Facet.MINISTRY, "VWS"));
    assertEquals(2, result.total());
    assertEquals(Map.of("JenV", 2, "VWS", 2), counts(result, Facet.MINISTRY));
    assertEquals(Map.of("2021", 2), counts(result, Facet.YEAR));
  }

  @Test
  void severalValuesOfOneFacetAreAlternativesAndFacetsTogetherNarrow() {
    keep(
        paper("kst-28638-1").of(PaperKind.MOTIE).from("JenV"),
        paper("kst-28638-2").of(PaperKind.KAMERBRIEF).from("JenV"),
        paper("kst-28638-3").of(PaperKind.VERSLAG).from("JenV"),
        paper("kst-28638-4").of(PaperKind.MOTIE).from("VWS"));
    SearchRequest either =
        SearchRequest.of("").choosing(Facet.KIND, "motie").choosing(Facet.KIND, "kamerbrief");
    assertEquals(3, ask(either).total());
    assertEquals(2, ask(either.choosing(Facet.MINISTRY, "JenV")).total());
  }

  @Test
  void papersAreCountedAndFoundByHowFarTheyCouldBeRead() {
    keep(
        paper("kst-28638-1").saying("geheel tekst"),
        paper("kst-28638-2").saying("deels gescand").scanned(1, Optional.of(0.8)),
        paper("kst-28638-3")
            .saying("half")
            .scanned(1, Optional.of(0.8))
            .scanned(2, Optional.empty()),
        paper("kst-28638-4").scanned(1, Optional.empty()));
    try (PaperStore store = store(data)) {
      store.keep(paper("kst-28638-5").saying("afgekapt").ready(), cutOff("kst-28638-5"));
    }
    assertEquals(
        Map.of("text", 1, "scan", 2, "no-text", 2, "truncated", 1), counts(ask(""), Facet.READING));
    SearchResult blank = ask(SearchRequest.of("").choosing(Facet.READING, "no-text"));
    assertEquals(Set.of("kst-28638-3", "kst-28638-4"), Set.copyOf(ids(blank)));
    SearchResult cut = ask(SearchRequest.of("").choosing(Facet.READING, "truncated"));
    assertEquals(List.of(Legibility.TRUNCATED), cut.hits().getFirst().paper().cautions());
  }

  @Test
  void aFacetCountIsWhatAClickGives() {
    keep(
        paper("kst-28638-1").of(PaperKind.MOTIE).from("JenV").on("2019-01-01"),
        paper("kst-31015-2").of(PaperKind.KAMERBRIEF).from("JenV").alsoIn("28638"),
        paper("kst-28638-3").of(PaperKind.VERSLAG).from("VWS"),
        paper("kst-31015-4").of(PaperKind.MOTIE).from("VWS").on("2020-01-01"));
    SearchRequest start = SearchRequest.of("").choosing(Facet.KIND, "motie");
    SearchResult result = ask(start);
    for (Facet facet : Facet.values()) {
      for (FacetValue value : result.facets().getOrDefault(facet, List.of())) {
        SearchRequest alone =
            (facet == Facet.KIND ? SearchRequest.of("") : start).choosing(facet, value.value());
        assertEquals(ask(alone).total(), value.count(), facet + " " + value.value());
      }
    }
  }

  @Test
  void anExcludedValueIsInNoResult() {
    keep(
        paper("kst-28638-1").of(PaperKind.MOTIE).from("JenV"),
        paper("kst-28638-2").of(PaperKind.KAMERBRIEF).from("JenV"),
        paper("kst-28638-3").of(PaperKind.VERSLAG).from("VWS"));
    assertEquals(2, ask(SearchRequest.of("").excluding(Facet.KIND, "motie")).total());
    assertEquals(
        1,
        ask(SearchRequest.of("").excluding(Facet.KIND, "motie").excluding(Facet.MINISTRY, "JenV"))
            .total());
  }

  @Test
  void oneOfTheWordsIsEnoughWhenThatIsAsked() {
    keep(paper("kst-28638-1").saying("opvang"), paper("kst-28638-2").saying("opsporing"));
    SearchResult found = ask(SearchRequest.of("opvang opsporing").matching(Match.ANY));
    assertEquals(2, found.total());
    assertEquals(List.of(), found.notices());
  }

  @Test
  void fromWhomHoldsAlsoWhereSomeOfTheWordsWillDo() {
    keep(
        paper("kst-28638-1").sentBy("Grinwis").saying("opvang"),
        paper("kst-28638-2").sentBy("Kuik").saying("opvang"));
    SearchResult found = ask(SearchRequest.of("opvang eenhoorn van:Grinwis"));
    assertEquals(List.of("kst-28638-1"), ids(found));
    assertEquals(1, ask(SearchRequest.of("opvang van:Kuik").matching(Match.ANY)).total());
    assertEquals(0, ask(SearchRequest.of("eenhoorn van:Kuik")).total());
  }

  @Test
  void aChosenValueThatNothingHasIsStillShown() {
    keep(paper("kst-28638-1").from("JenV"));
    SearchResult result = ask(SearchRequest.of("").choosing(Facet.MINISTRY, "OCW"));
    assertEquals(0, result.total());
    assertEquals(Map.of("JenV", 1, "OCW", 0), counts(result, Facet.MINISTRY));
  }

  @Test
  void aPeriodIncludesItsFirstAndLastDay() {
    keep(
        paper("kst-28638-1").on("2021-01-01"),
        paper("kst-28638-2").on("2021-12-31"),
        paper("kst-28638-3").on("2022-01-01"),
        paper("kst-28638-4").undated());
    SearchRequest year =
        SearchRequest.of("")
            .between(
                Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2021, 12, 31)));
    assertEquals(2, ask(year).total());
  }

  @Test
  void papersAreOrderedByDateAndOneWithoutComesLast() {
    keep(
        paper("kst-28638-1").on("2020-01-01"),
        paper("kst-28638-2").undated(),
        paper("kst-28638-3").on("2022-01-01"));
    assertEquals(
        List.of("kst-28638-3", "kst-28638-1", "kst-28638-2"),
        ids(ask(SearchRequest.of("").sortedBy(Sort.NEWEST))));
    assertEquals(
        List.of("kst-28638-1", "kst-28638-3", "kst-28638-2"),
        ids(ask(SearchRequest.of("").sortedBy(Sort.OLDEST))));
  }

  @Test
  void whoAsksNothingButNarrowsIsNotToldThatEverythingIsShown() {
    keep(paper("kst-28638-1").on("2020-01-01"));
    SearchRequest everything = SearchRequest.of("");
    assertEquals(List.of(Notice.of(Notice.Kind.EMPTY_QUERY)), ask(everything).notices());
    assertEquals(List.of(), ask(everything.choosing(Facet.YEAR, "2020")).notices());
  }

  @Test
  void pagesGoToTheEndWithoutRepeats() {
    keep(
        java.util.stream.IntStream.rangeClosed(1, 45)
            .mapToObj(n -> paper("kst-28638-" + n).saying("opvang"))
            .toArray(Papers[]::new));
    List<String> all =
        java.util.stream.IntStream.rangeClosed(1, 3)
            .mapToObj(page -> ids(ask(SearchRequest.of("opvang").onPage(page))))
            .flatMap(List::stream)
            .toList();
    assertEquals(45, all.size());
    assertEquals(45, all.stream().distinct().count());
    assertEquals(List.of(), ids(ask(SearchRequest.of("opvang").onPage(4))));
    assertEquals(List.of(), ids(ask(SearchRequest.of("opvang").onPage(Integer.MAX_VALUE))));
  }

  @Test
  void aPaperShowsWhoRefersToItWithTheSentence() {
    keep(
        paper("kst-28638-200"),
        paper("kst-28638-201").citing("kst-28638-200", "In mijn brief van 1 juli — zie daar."));
    Citation citation = view("kst-28638-200").citedBy().getFirst();
    assertEquals(new PaperId("kst-28638-201"), citation.from().id());
    assertEquals("In mijn brief van 1 juli — zie daar.", citation.places().getFirst().sentence());
    assertEquals(Optional.of("2"), citation.places().getFirst().footnote());
  }

  @Test
  void aPaperKnowsThePapersItRefersTo() {
    keep(
        paper("kst-28638-200").titled("Brief over opvang"),
        paper("kst-28638-201").citing("kst-28638-200", "a").citing("kst-31015-221", "b"));
    PaperView view = view("kst-28638-201");
    assertEquals(List.of(new PaperId("kst-28638-200")), List.copyOf(view.cited().keySet()));
    assertEquals(
        List.of("in-collection", "elsewhere"),
        view.references().stream().map(r -> r.resolutions().getFirst().state()).toList());
  }

  @Test
  void whoRefersToAPaperThatIsNotHereIsKnownToo() {
    keep(paper("kst-28638-201").citing("kst-31015-221", "Zie aldaar."));
    try (PaperSearch search = search(data)) {
      assertEquals(1, search.citedBy(new PaperId("kst-31015-221")).size());
      assertTrue(search.paper(new PaperId("kst-31015-221")).isEmpty());
    }
  }

  @Test
  void theCountOfCitingPapersStandsInTheResults() {
    keep(
        paper("kst-28638-200").saying("opvang"),
        paper("kst-28638-201").citing("kst-28638-200", "a").citing("kst-28638-200", "b"),
        paper("kst-28638-202").citing("kst-28638-200", "c"));
    assertEquals(2, ask("opvang").hits().getFirst().paper().citedBy());
  }

  @Test
  void papersThatCiteOneCanBeSearched() {
    keep(
        paper("kst-28638-200"),
        paper("kst-28638-201").citing("kst-28638-200", "a"),
        paper("kst-28638-202"));
    SearchRequest citing = SearchRequest.of("").citing(Optional.of(new PaperId("kst-28638-200")));
    assertEquals(List.of("kst-28638-201"), ids(ask(citing)));
  }

  @Test
  void aPaperReadAgainReplacesTheOlderReadingWhole() {
    keep(paper("kst-28638-201").saying("oude tekst").citing("kst-28638-200", "a"));
    keep(paper("kst-28638-201").saying("nieuwe tekst"));
    assertEquals(0, ask("oude").total());
    assertEquals(1, ask("nieuwe").total());
    try (PaperSearch search = search(data)) {
      assertEquals(List.of(), search.citedBy(new PaperId("kst-28638-200")));
    }
  }

  @Test
  void aPaperComesBackAsItWasKept() {
    IndexedPaper kept = paper("kst-36410-XIII-9").alsoIn("28638").saying("Één.", "Twee.").ready();
    keepReady(kept);
    assertEquals(kept.paper(), view("kst-36410-XIII-9").paper());
  }

  @Test
  void aDossierListsItsPapersInOrderAndTellsWhatIsMissing() {
    keep(
        paper("kst-28638-12"),
        paper("kst-28638-9"),
        paper("kst-28638-10"),
        paper("kst-28638-B"),
        paper("kst-31015-3").alsoIn("28638"));
    try (PaperSearch search = search(data)) {
      DossierView dossier = search.dossier(DossierNumber.of("28638")).orElseThrow();
      assertEquals(
          List.of("kst-28638-9", "kst-28638-10", "kst-28638-12", "kst-28638-B", "kst-31015-3"),
          dossier.papers().stream().map(p -> p.id().value()).toList());
      assertEquals(
          List.of(new DossierView.Gap(1, 8), new DossierView.Gap(11, 11)), dossier.missing());
      assertEquals(Optional.of("Mensenhandel"), dossier.title());
      assertTrue(search.dossier(DossierNumber.of("99999")).isEmpty());
    }
  }

  @Test
  void aDossierTellsWhoRefersToItsPapersFromWithinAndFromOutside() {
    keep(
        paper("kst-28638-1"),
        paper("kst-28638-2").citing("kst-28638-1", "a").citing("kst-28638-1", "b"),
        paper("kst-28638-3").citing("kst-28638-2", "c").citing("kst-31015-4", "d"),
        paper("kst-31015-3").citing("kst-28638-1", "e"));
    try (PaperSearch search = search(data)) {
      DossierLinks links = search.links(DossierNumber.of("28638")).orElseThrow();
      assertEquals(
          List.of(link("kst-28638-2", "kst-28638-1"), link("kst-28638-3", "kst-28638-2")),
          links.within());
      assertEquals(List.of(link("kst-31015-3", "kst-28638-1")), links.outside());
      assertEquals(1, links.citedFromOutside().get(new PaperId("kst-28638-1")));
      assertTrue(search.links(DossierNumber.of("99999")).isEmpty());
    }
  }

  private static DossierLinks.Link link(String from, String to) {
    return new DossierLinks.Link(new PaperId(from), new PaperId(to));
  }

  @Test
  void thePlacesOfWordsInAPaperAreThoseThatAResultMarks() {
    String text =
        "Het slachtoffer kreeg hulp. Slachtofferhulp helpt slachtoffers. Bron: slachtoffer";
    keep(paper("kst-28638-1").saying(text).noting("Bron: slachtoffer"));
    try (PaperSearch search = search(data)) {
      PaperId id = new PaperId("kst-28638-1");
      assertEquals(
          List.of("slachtoffer", "Slachtofferhulp", "slachtoffers", "slachtoffer"),
          search.places(id, "slachtoffers").stream().map(span -> span.of(text)).toList());
      assertEquals(
          List.of("kreeg hulp"),
          search.places(id, "\"kreeg hulp\"").stream().map(span -> span.of(text)).toList());
      assertEquals(List.of(), search.places(id, "eenhoorn"));
      assertEquals(List.of(), search.places(id, ""));
      assertEquals(List.of(), search.places(new PaperId("kst-28638-99"), "hulp"));
    }
  }

  @Test
  void papersAboutTheSameAreFoundAndNotTheOwnSetOrTwins() {
    String about = "uitbuiting van arbeidsmigranten door malafide uitzendbureaus in de tuinbouw ";
    List<Papers> papers = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      papers.add(paper("kst-31015-" + i).saying("begroting wegen bruggen onderhoud nummer" + i));
    }
    papers.add(paper("kst-28638-1").saying(about + "en wat de inspectie daaraan doet"));
    papers.add(paper("kst-28638-2").saying("Over malafide uitzendbureaus in de tuinbouw"));
    papers.add(
        paper("blg-1000001").saying(about + "als bijlage").tied(Tie.Kind.ANNEX_OF, "kst-28638-1"));
    keep(papers.toArray(Papers[]::new));
    try (PaperSearch search = search(data)) {
      assertEquals(
          List.of("kst-28638-2"),
          search.similar(new PaperId("kst-28638-1"), 5).stream().map(p -> p.id().value()).toList());
      assertEquals(List.of(), search.similar(new PaperId("kst-28638-99"), 5));
    }
  }

  @Test
  void papersThatShareOnlyTheirFormAreNotAlike() {
    String form =
        " gehoord de beraadslaging constaterende dat overwegende dat verzoekt de regering ";
    List<Papers> papers = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      papers.add(paper("kst-31015-" + i).saying(form + "begroting nummer" + i));
    }
    papers.add(
        paper("kst-28638-1")
            .saying(
                form + "malafide uitzendbureaus tuinbouw arbeidsmigranten huisvesting toezicht"));
    papers.add(
        paper("kst-28638-2")
            .saying(form + "zonnepanelen daken scholen subsidie netcongestie salderen"));
    keep(papers.toArray(Papers[]::new));
    try (PaperSearch search = search(data)) {
      assertEquals(List.of(), search.similar(new PaperId("kst-28638-1"), 5));
    }
  }

  @Test
  void theWordsThatWereAskedAreMarkedInTitles() {
    keep(paper("kst-28638-1").titled("Motie over opvang van slachtoffers").saying("Over opvang."));
    try (PaperSearch search = search(data)) {
      assertEquals(
          List.of("opvang"),
          search.search(SearchRequest.of("opvang motief")).hits().getFirst().title().stream()
              .filter(Snippet.Piece::marked)
              .map(Snippet.Piece::text)
              .toList());
    }
  }

  @Test
  void everyDossierIsListedWithItsSizeAndItsLastPaper() {
    keep(
        paper("kst-28638-1").on("2021-01-01"),
        paper("kst-28638-2").on("2023-05-06"),
        paper("kst-28638-1-h1").on("2021-01-01"),
        paper("kst-31015-3").on("2020-02-02").alsoIn("28638"),
        paper("kst-9000-1").undated());
    try (PaperSearch search = search(data)) {
      assertEquals(
          List.of(
              new DossierSummary(DossierNumber.of("9000"), Optional.empty(), 1, Optional.empty()),
              new DossierSummary(
                  DossierNumber.of("28638"),
                  Optional.of("Mensenhandel"),
                  3,
                  Optional.of(LocalDate.of(2023, 5, 6))),
              new DossierSummary(
                  DossierNumber.of("31015"),
                  Optional.of("Kindermishandeling"),
                  1,
                  Optional.of(LocalDate.of(2020, 2, 2)))),
          search.dossiers());
    }
  }

  @Test
  void aValueThatIsChosenAndExcludedCountsThePapersThatHaveIt() {
    keep(
        paper("kst-28638-1").of(PaperKind.MOTIE),
        paper("kst-28638-2").of(PaperKind.KAMERBRIEF),
        paper("kst-28638-3").of(PaperKind.VERSLAG));
    Choices<Facet> motie = Choices.<Facet>none().plus(Facet.KIND, "motie");
    SearchResult result =
        ask(
            SearchRequest.of("")
                .narrowed(
                    new Narrowing(
                        motie,
                        motie,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)));
    assertEquals(0, result.total());
    assertEquals(
        List.of(1),
        result.facets().getOrDefault(Facet.KIND, List.of()).stream()
            .filter(FacetValue::excluded)
            .map(FacetValue::count)
            .toList());
  }

  @Test
  void aPaperIsFoundByItsIdentifierAmongOtherWords() {
    keep(paper("kst-28638-201").saying("opvang"), paper("kst-28638-202").saying("opvang"));
    for (String asked : List.of("kst-28638-201", "KST-28638-201", "opvang kst-28638-201")) {
      assertEquals(1, ask(SearchRequest.of(asked)).total(), asked);
    }
    assertEquals(1, ask(SearchRequest.of("opvang -kst-28638-201")).total());
  }

  @Test
  void aNumberLeadsToItsPaper() {
    keep(paper("kst-28638-201"));
    try (PaperSearch search = search(data)) {
      assertEquals(
          new PaperId("kst-28638-201"), search.resolve("28 638, nr. 201").orElseThrow().id());
      assertTrue(search.resolve("28 638, nr. 201").orElseThrow().inCollection());
      assertTrue(search.resolve("mensenhandel").isEmpty());
    }
  }

  @Test
  void aReferenceWithoutANumberWaitsForThePaperItMeans() {
    keep(
        paper("kst-28638-201")
            .on("2021-09-15")
            .meaning(FIRST_OF_JULY, "In mijn brief van 1 juli."));
    assertEquals("unresolved", state("kst-28638-201"));
    keep(paper("kst-28638-200").on("2021-07-01").saying("opvang"));
    assertEquals("in-collection", state("kst-28638-201"));
    Citation citation = view("kst-28638-200").citedBy().getFirst();
    assertEquals("In mijn brief van 1 juli.", citation.places().getFirst().sentence());
    assertEquals(1, ask("opvang").hits().getFirst().paper().citedBy());
    SearchRequest citing = SearchRequest.of("").citing(Optional.of(new PaperId("kst-28638-200")));
    assertEquals(List.of("kst-28638-201"), ids(ask(citing)));
  }

  @Test
  void aReferenceThatCanMeanTwoPapersOffersBothAndCountsForNeither() {
    keep(
        paper("kst-28638-201").on("2021-09-15").meaning(FIRST_OF_JULY, "In mijn brief van 1 juli."),
        paper("kst-28638-199").on("2021-07-01"),
        paper("kst-28638-200").on("2021-07-01"));
    assertEquals(
        List.of(
            new Resolution.Ambiguous(
                List.of(new PaperId("kst-28638-199"), new PaperId("kst-28638-200")))),
        view("kst-28638-201").references().getFirst().resolutions());
    assertEquals(2, view("kst-28638-201").cited().size());
    assertEquals(List.of(), view("kst-28638-200").citedBy());
  }

  @Test
  void aReferenceWithoutANumberMeansTheNewestEditionOfAPaper() {
    keep(
        paper("kst-28638-201").on("2021-09-15").meaning(FIRST_OF_JULY, "In mijn brief van 1 juli."),
        paper("kst-28638-200").on("2021-07-01"),
        paper("kst-28638-200-h1").on("2021-07-01"));
    assertEquals(
        List.of(new Resolution.Found(new PaperId("kst-28638-200-h1"))),
        view("kst-28638-201").references().getFirst().resolutions());
    assertEquals(1, view("kst-28638-200-h1").citedBy().size());
    assertEquals(List.of(), view("kst-28638-200").citedBy());
  }

  @Test
  void aChoiceAmongWhatThePaperItselfNamedStaysOne() {
    List<PaperId> two = List.of(new PaperId("kst-28638-199"), new PaperId("kst-28638-200"));
    keep(
        paper("kst-28638-201")
            .meaning(new Clue.Among(two), "Genoemde brief.")
            .meaning(FIRST_OF_JULY, "In mijn brief van 1 juli."));
    assertEquals(
        List.of(new Resolution.Ambiguous(two)),
        view("kst-28638-201").references().getFirst().resolutions());
  }

  @Test
  void whenAPaperIsReadAgainItsOldReferencesWithoutANumberGo() {
    keep(
        paper("kst-28638-200").on("2021-07-01"),
        paper("kst-28638-201")
            .on("2021-09-15")
            .meaning(FIRST_OF_JULY, "In mijn brief van 1 juli."));
    assertEquals(1, view("kst-28638-200").citedBy().size());
    keep(paper("kst-28638-201").on("2021-09-15"));
    assertEquals(List.of(), view("kst-28638-200").citedBy());
  }

  @Test
  void aTitleThatNoPaperHasIsNoReference() {
    Clue title = new Clue.Title("Onder de prijs gewerkt");
    keep(paper("kst-28638-201").meaning(title, "Het rapport."));
    assertEquals(List.of(), view("kst-28638-201").references());
    keep(paper("blg-1").titled("Onder de prijs gewerkt"));
    assertEquals("in-collection", state("kst-28638-201"));
  }

  @Test
  void aReferenceOfAPaperToItselfDoesNotCount() {
    keep(paper("kst-28638-201").saying("opvang").citing("kst-28638-201", "Dit stuk."));
    assertEquals(0, ask("opvang").hits().getFirst().paper().citedBy());
    assertEquals(List.of(), view("kst-28638-201").citedBy());
  }

  @Test
  void aLinkToALaterPaperOrWithAnotherYearStandsAndIsNoted() {
    keep(
        paper("kst-28638-200").on("2023-02-01"),
        paper("kst-28638-201").on("2021-09-15").citingOf("kst-28638-200", 2021, "Zie aldaar."));
    PaperId later = new PaperId("kst-28638-200");
    ResolvedReference reference = view("kst-28638-201").references().getFirst();
    assertEquals("in-collection", reference.resolutions().getFirst().state());
    assertEquals(
        List.of(
            new Note.OtherYear(later, new Vergaderjaar(2021), new Vergaderjaar(2022)),
            new Note.LaterThanPaper(later, Optional.of(LocalDate.of(2023, 2, 1)))),
        reference.notes());
  }

  @Test
  void whatIsCitedAndNotThereIsWantedMostCitedFirst() {
    keep(
        paper("kst-28638-1").citing("kst-31015-5", "a").citing("kst-28638-9", "b"),
        paper("kst-28638-2").citing("kst-28638-9", "c").citing("kst-28638-9", "d"),
        paper("kst-28638-3").citing("kst-28638-1", "e").citing("dossier-36000", "f"));
    assertEquals(List.of("kst-28638-9 2", "kst-31015-5 1"), wanted(WantedRequest.all()));
    assertEquals(List.of("kst-31015-5 1"), wanted(WantedRequest.of(DossierNumber.of("31015"))));
    assertEquals(List.of(), wanted(WantedRequest.all().ofKind(Optional.of(IdKind.HANDELINGEN))));
    keep(paper("kst-28638-9"), paper("kst-28638-1"));
    assertEquals(List.of(), wanted(WantedRequest.all()));
  }

  @Test
  void theReferencesOfATextAreLookedUp() {
    keep(paper("kst-28638-201"));
    try (PaperSearch search = search(data)) {
      List<ResolvedReference> found =
          search.references("Zie Kamerstuk 28 638, nr. 201 en Kamerstuk 28 638, nr. 202.");
      assertEquals(
          List.of("in-collection", "elsewhere"),
          found.stream().map(r -> r.resolutions().getFirst().state()).toList());
    }
  }

  @Test
  void anEmptyCollectionGivesEmptyAnswers() {
    assertEquals(List.of(), wanted(WantedRequest.all()));
    assertEquals(0, ask("mensenhandel").total());
    try (PaperSearch search = search(data)) {
      assertEquals(0, search.summary().papers());
      assertTrue(search.paper(new PaperId("kst-28638-1")).isEmpty());
    }
  }

  @Test
  void theSummaryCountsPapersAndSpansTheirDates() {
    keep(paper("kst-28638-1").on("2011-02-03"), paper("kst-28638-2").on("2024-05-06"));
    try (PaperSearch search = search(data)) {
      assertEquals(2, search.summary().papers());
      assertEquals(Optional.of(LocalDate.of(2011, 2, 3)), search.summary().oldest());
      assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), search.summary().newest());
      assertEquals("28638", search.summary().dossiers().getFirst().value());
      assertEquals("Mensenhandel", search.summary().dossiers().getFirst().label());
    }
  }

  @Test
  void whatIsNotCommittedIsNotSeenAndCommitShowsIt() {
    try (PaperStore store = store(data)) {
      store.commit();
      try (PaperSearch search = search(data)) {
        store.keep(paper("kst-28638-1").ready(), entry("kst-28638-1", LedgerEntry.Status.INDEXED));
        assertEquals(0, search.summary().papers());
      }
      store.commit();
      assertEquals(1, ask("").total());
    }
  }

  @Test
  void theLedgerRemembersFilesAlsoBeforeACommit() {
    try (PaperStore store = store(data)) {
      store.remember(entry("kst-28638-1", LedgerEntry.Status.RENDITION));
      assertEquals(1, store.renditions(new PaperId("kst-28638-1")).size());
      store.commit();
      assertEquals(1, store.renditions(new PaperId("kst-28638-1")).size());
      assertTrue(store.remembered("/papers/kst-28638-1").isPresent());
      assertTrue(store.remembered("/papers/other").isEmpty());
    }
  }

  @Test
  void theLedgerShowsTheLastSeenFirstAndPagesToItsEnd() {
    try (PaperStore store = store(data)) {
      for (int i = 0; i < 25; i++) {
        store.remember(seen("/papers/" + i + ".pdf", i));
      }
    }
    try (PaperSearch search = search(data)) {
      LedgerResult first = files(search, "size=10");
      assertEquals(25, first.total());
      assertEquals("/papers/24.pdf", first.files().getFirst().origin().location());
      LedgerResult last = files(search, "size=10&page=3");
      assertEquals(5, last.files().size());
      assertEquals("/papers/0.pdf", last.files().getLast().origin().location());
      assertEquals(List.of(), files(search, "size=10&page=99999").files());
    }
  }

  @Test
  void aFacetOfTheLedgerCountsAsIfItWereNotChosenItself() {
    try (PaperStore store = store(data)) {
      store.remember(failed("/a.pdf", Fault.DAMAGED, "0.1.1"));
      store.remember(failed("/b.pdf", Fault.ENCRYPTED, "0.1.1"));
      store.remember(failed("/c.pdf", Fault.DAMAGED, "0.2.1"));
      store.remember(seen("/d.pdf", 1));
    }
    try (PaperSearch search = search(data)) {
      LedgerResult damaged = files(search, "fault=damaged&version=0.1.1");
      assertEquals(1, damaged.total());
      assertEquals(
          Map.of("damaged", 1, "encrypted", 1), counts(damaged, LedgerFacet.FAULT), "faults");
      assertEquals(Map.of("0.1.1", 1, "0.2.1", 1), counts(damaged, LedgerFacet.VERSION));
      assertEquals(Map.of("failed", 1), counts(damaged, LedgerFacet.STATUS));
      assertEquals(
          Map.of("failed", 3, "indexed", 1), counts(files(search, ""), LedgerFacet.STATUS));
      assertEquals(2, files(search, "fault=damaged&fault=timeout").total());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BRIEF, 1",
    "moties kst, 1",
    "papers, 2",
    "2021*, 0",
    "a?b, 0",
    "[c], 1",
    "'\\', 0",
    "niets, 0",
  })
  void filesAreFoundByAnyPartOfTheirPath(String words, int found) {
    try (PaperStore store = store(data)) {
      store.remember(seen("/papers/Brief 2021 [c].pdf", 1));
      store.remember(seen("/papers/moties.zip!/kst-28638-1.xml", 2));
    }
    try (PaperSearch search = search(data)) {
      assertEquals(
          found, search.files(LedgerRequest.all().asking(words)).total(), () -> "'" + words + "'");
    }
  }

  @Test
  void theFilesInAFileAreRememberedUnderIt() {
    try (PaperStore store = store(data)) {
      store.remember(seen("/a.zip!/b.eml", 1));
      store.commit();
      store.remember(seen("/a.zip!/b.eml!/c.pdf", 1));
      store.remember(seen("/a.zip", 1));
      assertEquals(
          List.of("/a.zip!/b.eml"),
          store.within("/a.zip").stream().map(e -> e.origin().location()).toList());
      assertEquals(1, store.within("/a.zip!/b.eml").size());
      assertEquals(3, store.ledger().size());
    }
  }

  @Test
  void failuresAreListedWithTheirReason() {
    try (PaperStore store = store(data)) {
      Origin origin = new Origin("/papers/bad.pdf", "", "application/pdf", 0);
      store.remember(
          new LedgerEntry(
              origin, LedgerEntry.Status.FAILED, Optional.empty(), "empty file", Instant.EPOCH));
    }
    try (PaperSearch search = search(data)) {
      assertEquals("empty file", files(search, "status=failed").files().getFirst().reason());
      assertEquals(1, search.summary().failed());
    }
  }

  @Test
  void wordsThatNeverOccurTogetherAreFoundApartAndThatIsSaid() {
    keep(paper("kst-28638-1").saying("opvang"), paper("kst-28638-2").saying("bedenktijd"));
    SearchResult result = ask("opvang bedenktijd");
    assertEquals(2, result.total());
    assertTrue(said(result, Notice.Kind.NOT_ALL_WORDS));
  }

  @Test
  void aPartOfAWordDoesNotStandForItWhereAPaperHasTheWord() {
    keep(
        paper("kst-28638-1").saying("gezinshereniging"),
        paper("kst-28638-2").saying("gezin"),
        paper("kst-28638-3").saying("hereniging"));
    assertEquals(1, ask("gezinshereniging onbestaanbaar").total());
    assertEquals(2, ask("gezinsbeleid onbestaanbaar").total());
  }

  @Test
  void onlyStopWordsAreSearchedAndThatIsSaid() {
    keep(paper("kst-28638-1").saying("dit is de tekst"), paper("kst-28638-2").saying("anders"));
    SearchResult result = ask("de het een");
    assertTrue(said(result, Notice.Kind.ONLY_STOP_WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "(",
        ")",
        "-",
        "*",
        "**",
        "AND OR NOT",
        "OR",
        "\"open",
        "(((",
        "a OR",
        "<script>",
        "&&||!",
        "[a TO b]",
        "a:b",
        "\\",
        "~",
        "^2",
        "-\"a b\"",
        "€ %",
        "\u0000",
        "😀",
        "''"
      })
  void anythingAPersonTypesGivesAnAnswer(String typed) {
    keep(paper("kst-28638-1").saying("opvang a b"));
    assertTrue(ask(typed).total() >= 0);
  }

  @Test
  void tenThousandCharactersGiveAnAnswerAndANotice() {
    keep(paper("kst-28638-1").saying("opvang"));
    SearchResult result = ask("opvang ".repeat(1500));
    assertEquals(1, result.total());
    assertTrue(said(result, Notice.Kind.TOO_LONG));
  }

  private SearchResult ask(String text) {
    return ask(SearchRequest.of(text));
  }

  private SearchResult ask(SearchRequest request) {
    try (PaperSearch search = search(data)) {
      return search.search(request);
    }
  }

  private PaperView view(String id) {
    try (PaperSearch search = search(data)) {
      return search.paper(new PaperId(id)).orElseThrow();
    }
  }

  private String state(String id) {
    return view(id).references().getFirst().resolutions().getFirst().state();
  }

  private List<String> wanted(WantedRequest request) {
    try (PaperSearch search = search(data)) {
      return search.wanted(request).papers().stream()
          .map(missing -> missing.id() + " " + missing.citedBy())
          .toList();
    }
  }

  private void keep(Papers... papers) {
    keepReady(Arrays.stream(papers).map(Papers::ready).toArray(IndexedPaper[]::new));
  }

  private void keepReady(IndexedPaper... papers) {
    try (PaperStore store = store(data)) {
      for (IndexedPaper paper : papers) {
        store.keep(paper, entry(paper.paper().id().value(), LedgerEntry.Status.INDEXED));
      }
    }
  }

  private static LedgerResult files(PaperSearch search, String parameters) {
    Map<String, List<String>> read =
        Arrays.stream(parameters.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    return search.files(LedgerRequest.parse(read).request());
  }

  private static Map<String, Integer> counts(LedgerResult result, LedgerFacet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private static LedgerEntry seen(String location, int second) {
    return new LedgerEntry(
        new Origin(location, "00".repeat(32), "application/pdf", 1),
        LedgerEntry.Status.INDEXED,
        Optional.of(new PaperId("kst-28638-1")),
        "",
        Instant.ofEpochSecond(second));
  }

  private static LedgerEntry failed(String location, Fault fault, String version) {
    return new LedgerEntry(
        new Origin(location, "00".repeat(32), "application/pdf", 1),
        LedgerEntry.Status.FAILED,
        Optional.empty(),
        Optional.of(fault),
        "reason",
        Instant.EPOCH,
        new Effort(Duration.ofMillis(5), 0, 0, version));
  }

  private static LedgerEntry entry(String id, LedgerEntry.Status status) {
    Origin origin = new Origin("/papers/" + id, "00", "application/pdf", 1);
    return new LedgerEntry(origin, status, Optional.of(new PaperId(id)), "", Instant.EPOCH);
  }

  private static LedgerEntry cutOff(String id) {
    return new LedgerEntry(
        new Origin("/papers/" + id, "00", "application/pdf", 1),
        LedgerEntry.Status.INDEXED,
        Optional.of(new PaperId(id)),
        Optional.of(Fault.TRUNCATED),
        "truncated at 9 characters",
        Instant.EPOCH,
        Effort.NONE);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.paper().id().value()).toList();
  }

  private static Map<String, Integer> counts(SearchResult result, Facet facet) {
    return result.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private static boolean said(SearchResult result, Notice.Kind kind) {
    return result.notices().stream().anyMatch(notice -> notice.kind() == kind);
  }
}
