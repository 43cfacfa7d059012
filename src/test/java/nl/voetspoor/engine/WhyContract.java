package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Tie;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine must tell of why a paper has its place: the truth, and all of it.
public abstract class WhyContract {
  @TempDir Path data = Path.of("unset");

  /// The door in of the engine under test, over `data`.
  protected abstract PaperStore store(Path folder);

  /// The door out of the engine under test, over `data`.
  protected abstract PaperSearch search(Path folder);

  /// By how much points may differ between two questions: not at all, where the engine weighs as it
  /// explains.
  protected double rounding() {
    return 0.0001;
  }

  @BeforeEach
  void keepSome() {
    keep(
        paper("kst-28638-1")
            .titled("Opvang van slachtoffers")
            .on("2024-05-15")
            .saying(
                "Slachtoffers en elk slachtoffer krijgen slachtofferhulp. De fraktie van JenV wil"
                    + " gezinshereniging. Zie het rapport over opvang in de gemeente.")
            .noting("Zie het rapport"),
        paper("kst-28638-2")
            .titled("Motie over hulp")
            .on("2014-02-01")
            .saying("hulp bij opvang, het beleid over handel in mensen; verhoging van de opvang")
            .citing("kst-28638-1", "Zie nr. 1."),
        paper("blg-900001")
            .titled("Bijlage: onderzoek")
            .on("2024-05-15")
            .saying("zweefvliegen is een sport; hulp")
            .tied(Tie.Kind.ANNEX_OF, "kst-28638-1"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          slachtoffers              | exact slachtoffers title 1
          slachtoffers              | exact slachtoffers text 1
          slachtoffers              | inflection slachtoffer text 1
          slachtoffers              | compound slachtofferhulp text 1
          slachtoffer               | inflection slachtoffers title 1
          fractie                   | spelling fraktie text 1
          "opvang van slachtoffers" | exact opvang van slachtoffers title 1
          rapport                   | exact rapport note 1
          Justitie en Veiligheid    | synonym JenV text 1
          slacht*                   | shape slachtofferhulp text 1
          mensenhandelbeleid hulp   | apart beleid over handel in mensen text 1
          verhogen onbestaanbaar    | kin verhoging text 1
          gezinsbeleid onbestaanbaar | part gezinshereniging text 1
          van:minister              | exact minister sender 1
          titel:opvang              | exact opvang title 1
          28638                     | exact 28 638 about 1
          """)
  void itSaysAsWhatAWordStandsWhere(String question, String expected) {
    assertTrue(told(question).contains(expected), () -> question + " gives " + told(question));
  }

  private List<String> told(String question) {
    return whys(SearchRequest.of(question)).values().stream()
        .flatMap(why -> why.asked().stream())
        .flatMap(asked -> asked.found().stream())
        .map(found ->
            String.join(
                " ",
                found.manner().code(),
                found.form(),
                found.field().code(),
                String.valueOf(found.times())))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slachtoffers",
        "opvang hulp",
        "opvang hulp onbestaanbaar",
        "\"opvang van slachtoffers\" OR handel",
        "slacht* hulp~",
        "(hulp OR opvang) -verhoging",
        "titel:opvang van:minister",
        "Justitie en Veiligheid",
        "mensenhandelbeleid 28638 gezinsbeleid",
        "opvang opvang",
        "soort:kamerbrief opvang datum:2000..2030"
      })
  void thePartsAddUpToTheScoreThatOrderedTheResults(String question) {
    for (boolean signals : List.of(true, false)) {
      SearchRequest request = SearchRequest.of(question).withSignals(signals);
      Map<PaperId, Why> whys = whys(request);
      for (Hit hit : hits(request)) {
        Why why = Optional.ofNullable(whys.get(hit.paper().id())).orElseThrow();
        double parts =
            why.wordPoints() + why.signals().stream().mapToDouble(Why.Signal::points).sum();
        assertEquals(hit.score(), parts, 0.0001 * hit.score(), question);
        assertEquals(hit.score(), why.score(), 0.0001 * hit.score(), question);
      }
    }
  }

  @Test
  void aWordThatIsLeftOutTakesItsPointsWithIt() {
    Why both = why(SearchRequest.of("opvang hulp"), "kst-28638-2");
    Why one = why(SearchRequest.of("opvang"), "kst-28638-2");
    assertEquals(List.of("opvang", "hulp"), both.asked().stream().map(Why.Asked::text).toList());
    assertEquals(List.of("opvang"), one.asked().stream().map(Why.Asked::text).toList());
    assertEquals(both.asked().getFirst().points(), one.wordPoints(), rounding());
    assertTrue(both.asked().getLast().points() > 0);
    assertTrue(one.score() < both.score());
  }

  @Test
  void thePartsOfACompoundWithinItselfAreNoOtherPlace() {
    keep(paper("kst-31015-1").titled("Aanpak mensenhandel").saying("mensenhandel"));
    List<String> told =
        why(SearchRequest.of("mensenhandel"), "kst-31015-1").asked().stream()
            .flatMap(asked -> asked.found().stream())
            .map(found -> found.manner() + " " + found.field())
            .toList();
    assertEquals(List.of("EXACT TITLE", "EXACT TEXT"), told);
  }

  @Test
  void aCompoundIsNeverCountedAsTheWordThatItHolds() {
    keep(
        paper("kst-28638-3")
            .titled("Motie over mensenhandel")
            .saying("mensenhandel, mensenhandelbeleid, mensenhandelaanpak en mensenhandelbeleid"));
    List<String> told = told("mensenhandel");
    assertTrue(told.contains("exact mensenhandel text 1"), told::toString);
    assertTrue(told.contains("compound mensenhandelbeleid text 2"), told::toString);
    assertTrue(told.contains("exact mensenhandel title 1"), told::toString);
  }

  @Test
  void aWordThatDoesNotOccurIsNamedAndAddsNothing() {
    Why why = why(SearchRequest.of("opvang onbestaanbaar"), "kst-28638-2");
    assertEquals(new Why.Asked("onbestaanbaar", List.of()), why.asked().getLast());
    assertEquals(0, why.asked().getLast().points());
  }

  @Test
  void recencyAndCitationsAddTheirShareOfTheWords() {
    Why why = why(SearchRequest.of("opvang"), "kst-28638-1");
    Map<Why.Signal.Kind, Why.Signal> signals =
        why.signals().stream().collect(Collectors.toMap(Why.Signal::kind, each -> each));
    signals.values().forEach(each -> assertTrue(each.share() > 0, each.toString()));
    signals
        .values()
        .forEach(each -> assertEquals(each.share() * why.wordPoints(), each.points(), 0.0001));
    assertEquals(
        List.of(), why(SearchRequest.of("opvang").withSignals(false), "kst-28638-1").signals());
    assertEquals(
        List.of(), why(SearchRequest.of("opvang").sortedBy(Sort.NEWEST), "kst-28638-1").signals());
  }

  @Test
  void theWeightsThatHadAPartAreNamed() {
    Why why = why(SearchRequest.of("slachtoffers"), "kst-28638-1");
    assertTrue(
        why.weights().keySet().containsAll(List.of("title", "body", "stem", "part", "recency")),
        why.weights().toString());
  }

  @Test
  void aPaperThatHasItsPlaceByAnotherUnderItSaysByWhich() {
    keep(paper("kst-28638-3").titled("Opvang").saying("hulp"));
    SearchRequest request = SearchRequest.of("zweefvliegen OR slachtofferhulp");
    assertEquals("kst-28638-1", hits(request).getFirst().paper().id().value());
    Why why = why(request, "kst-28638-1");
    assertEquals(hits(request).getFirst().score(), why.score(), 0.001);
  }

  @Test
  void whatIsNotAmongTheResultsHasNoReason() {
    assertEquals(Map.of(), whys(SearchRequest.of("slachtoffers"), "kst-28638-2", "kst-1-1"));
    assertEquals(Map.of(), whys(SearchRequest.of(""), "kst-28638-2"));
    assertEquals(Map.of(), whys(SearchRequest.of("onbestaanbaar"), "kst-28638-2"));
  }

  private Why why(SearchRequest request, String id) {
    return Optional.ofNullable(whys(request, id).get(new PaperId(id))).orElseThrow();
  }

  private Map<PaperId, Why> whys(SearchRequest request, String... ids) {
    try (PaperSearch search = search(data)) {
      return search.why(request, List.of(ids).stream().map(PaperId::new).toList());
    }
  }

  private Map<PaperId, Why> whys(SearchRequest request) {
    try (PaperSearch search = search(data)) {
      return search.why(
          request, search.search(request).hits().stream().map(hit -> hit.paper().id()).toList());
    }
  }

  private List<Hit> hits(SearchRequest request) {
    try (PaperSearch search = search(data)) {
      return search.search(request).hits();
    }
  }

  private void keep(Papers... papers) {
    try (PaperStore store = store(data)) {
      for (Papers each : papers) {
        IndexedPaper ready = each.ready();
        store.keep(ready, Entries.of(ready));
      }
    }
  }
}
