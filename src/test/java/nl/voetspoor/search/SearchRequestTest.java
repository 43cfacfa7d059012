package nl.voetspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.voetspoor.model.PaperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRequestTest {
  private static final String ODD = "ab \"'<>&=+%#?é€-()";

  @Test
  void theAddressHoldsTheWholeStateOfTheSearch() {
    SearchRequest request =
        SearchRequest.of("\"opvang\" & <meer>")
            .choosing(Facet.DOSSIER, "36410-XIII")
            .choosing(Facet.MINISTRY, "V&J")
            .choosing(Facet.MINISTRY, "JenV")
            .excluding(Facet.KIND, "motie")
            .matching(Match.ANY)
            .withSignals(false)
            .withFolding(false)
            .between(Optional.of(LocalDate.of(2020, 2, 29)), Optional.empty())
            .citing(Optional.of(new PaperId("kst-28638-190")))
            .sortedBy(Sort.OLDEST)
            .sized(50)
            .onPage(3);
    assertEquals(request, parsed(request.address()).request());
  }

  @Test
  void anyRequestComesBackFromItsAddress() {
    Random random = new Random(28638);
    for (int i = 0; i < 500; i++) {
      SearchRequest request = any(random);
      assertEquals(request, parsed(request.address()).request(), request.address());
    }
  }

  @Test
  void anotherChoiceStartsOnTheFirstPage() {
    SearchRequest third = SearchRequest.of("opvang").onPage(3);
    assertEquals(1, third.choosing(Facet.KIND, "motie").page());
    assertEquals(1, third.sortedBy(Sort.NEWEST).page());
    assertEquals(1, third.asking("anders").page());
  }

  @Test
  void aValueIsChosenOrExcludedButNeverBoth() {
    SearchRequest excluded =
        SearchRequest.of("").choosing(Facet.KIND, "motie").excluding(Facet.KIND, "motie");
    assertTrue(excluded.chosen(Facet.KIND).isEmpty());
    assertEquals(
        SearchRequest.of("").choosing(Facet.KIND, "motie"), excluded.choosing(Facet.KIND, "motie"));
    assertEquals(SearchRequest.of(""), excluded.dropping(Facet.KIND, "motie"));
  }

  @Test
  void choosingAndDroppingGivesTheSameRequest() {
    SearchRequest request = SearchRequest.of("opvang").choosing(Facet.YEAR, "2021");
    assertEquals(request, request.choosing(Facet.YEAR, "2020").dropping(Facet.YEAR, "2020"));
  }

  @ParameterizedTest
  @CsvSource({
    "from, 31-12-2021",
    "to, 2021-02-30",
    "page, -1",
    "page, twee",
    "page, 99999999999",
    "sort, mooiste",
    "match, some",
    "signals, maybe",
    "fold, 1",
    "cites, <script>"
  })
  void aValueThatCannotBeReadIsLeftOutAndNamed(String name, String value) {
    SearchRequest.Parsed parsed =
        SearchRequest.parse(Map.of("q", List.of("opvang"), name, List.of(value)));
    assertEquals(SearchRequest.of("opvang"), parsed.request());
    assertEquals(List.of(name, value), parsed.notices().getFirst().details());
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsTurnedRoundAndThatIsSaid() {
    SearchRequest.Parsed parsed =
        SearchRequest.parse(Map.of("from", List.of("2022-01-01"), "to", List.of("2021-01-01")));
    assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), parsed.request().from());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 1)), parsed.request().until());
    assertEquals(Notice.Kind.REVERSED_PERIOD, parsed.notices().getFirst().kind());
  }

  @Test
  void aPageSizeStaysWithinBounds() {
    SearchRequest.Parsed parsed = SearchRequest.parse(Map.of("size", List.of("100000")));
    assertEquals(Listing.MAX_SIZE, parsed.request().size());
    assertEquals(
        List.of(Notice.of(Notice.Kind.PAGE_TOO_LARGE, "size", "100000", "100")), parsed.notices());
  }

  @ParameterizedTest
  @CsvSource({
    "kind, onzin",
    "not-kind, Motie",
    "dossier, abc",
    "year, 20x1",
    "session, 2020",
    "chamber, derde",
    "notes, misschien",
    "reading, best"
  })
  void aValueThatNoPaperCanHaveIsLeftOutAndNamed(String facet, String value) {
    SearchRequest.Parsed parsed = SearchRequest.parse(Map.of(facet, List.of(value)));
    assertEquals(SearchRequest.of(""), parsed.request());
    assertEquals(List.of(Notice.of(Notice.Kind.IGNORED_PARAMETER, facet, value)), parsed.notices());
  }

  @Test
  void emptyFieldsOfAFormAreNoChoice() {
    SearchRequest.Parsed parsed =
        SearchRequest.parse(
            Map.of("q", List.of("opvang"), "from", List.of(""), "dossier", List.of(" ")));
    assertEquals(SearchRequest.of("opvang"), parsed.request());
    assertTrue(parsed.notices().isEmpty());
  }

  private static SearchRequest any(Random random) {
    SearchRequest request = SearchRequest.of(randomText(random));
    for (Facet facet : Facet.values()) {
      for (int i = random.nextInt(3); i > 0; i--) {
        request = request.choosing(facet, value(facet, random, "&=+ %é"));
        request = request.excluding(facet, value(facet, random, ""));
      }
    }
    if (random.nextBoolean()) {
      request =
          request.between(
              Optional.of(LocalDate.ofEpochDay(random.nextInt(20000))),
              Optional.of(LocalDate.ofEpochDay(20000 + random.nextInt(1000))));
    }
    return request
        .sortedBy(List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST).get(random.nextInt(3)))
        .sized(1 + random.nextInt(100))
        .onPage(1 + random.nextInt(50));
  }

  /// One that a paper could have.
  private static String value(Facet facet, Random random, String odd) {
    int number = random.nextInt(100);
    return switch (facet) {
      case DOSSIER -> String.valueOf(30_000 + number);
      case KIND -> number % 2 == 0 ? "motie" : "kamerbrief";
      case SESSION -> (1900 + number) + "-" + (1901 + number);
      case YEAR -> String.valueOf(1950 + number);
      case CHAMBER -> number % 2 == 0 ? "tk" : "ek";
      case NOTES -> number % 2 == 0 ? "yes" : "no";
      case READING -> number % 2 == 0 ? "scan" : "text";
      case MINISTRY, SENDER, ADDRESSEE, LANGUAGE -> "v" + number + odd;
    };
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(20); i > 0; i--) {
      text.appendCodePoint(ODD.codePointAt(random.nextInt(ODD.length())));
    }
    return text.toString();
  }

  private static SearchRequest.Parsed parsed(String address) {
    Map<String, List<String>> parameters = new HashMap<>();
    String query = address.substring(address.indexOf('?') + 1);
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      parameters
          .computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
          .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return SearchRequest.parse(parameters);
  }
}
