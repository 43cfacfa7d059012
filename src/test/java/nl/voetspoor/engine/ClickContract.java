package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;
import nl.voetspoor.search.Companion;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every engine must do with counts and with papers that belong together: every number on the
/// page is what a click on it gives.
public abstract class ClickContract {
  private static final int PAPERS = 150;

  private static final List<String> WORDS =
      List.of(
          "opvang",
          "uitbuiting",
          "slachtoffers",
          "bedenktijd",
          "motie",
          "aanpak",
          "gemeente",
          "minderjarigen",
          "toezicht",
          "rapport",
          "inspectie",
          "aangifte",
          "verblijf",
          "politie");
  private static final List<String> MINISTRIES =
      List.of("JenV", "VenJ", "Jus", "SZW", "EZ", "EZK", "EL&I", "Fin");

  @TempDir Path data = Path.of("unset");

  /// The door in of the engine under test, over `folder`.
  protected abstract PaperStore store(Path folder);

  /// The door out of the engine under test, over `folder`.
  protected abstract PaperSearch search(Path folder);

  /// How many searches are made by chance.
  protected int searches() {
    return 1_000;
  }

  /// Of how many numbers on a page one is clicked on: in the next search by chance the next ones.
  protected int share() {
    return 4;
  }

  /// How many papers a page has, to go through all of them; some other number than that of papers.
  protected int pageSize() {
    return 7;
  }

  /// The ways to click that must have come up among them.
  protected Set<String> ways() {
    return Set.of("chosen", "excluded", "beside", "free", "bar", "folded", "some", "older");
  }

  @Test
  void everyCountIsTheTotalAfterTheClickOverManyRandomSearches() {
    keep(collection(new Random(28638)));
    Random random = new Random(31015);
    int clicks = 0;
    Set<String> seen = new HashSet<>();
    try (PaperSearch search = search(data)) {
      Map<SearchRequest, Long> known = new HashMap<>();
      Totals totals =
          request -> known.computeIfAbsent(plain(request), it -> search.search(it).total());
      for (int i = 0; i < searches(); i++) {
        SearchResult result = search.search(any(random).sized(1));
        assertEquals(result.total(), search.search(result.request().withFolding(false)).total());
        clicks += check(totals, result, i, seen);
      }
    }
    assertTrue(clicks > 15 * searches() / share(), clicks + " clicks");
    Set<String> lacking = new HashSet<>(ways());
    lacking.removeAll(seen);
    assertEquals(Set.of(), lacking);
  }

  /// How many papers a request has.
  private interface Totals {
    long of(SearchRequest request);
  }

  /// The order and the layout change no total, as every search above shows once. A page behind the
  /// last has no hits to read.
  private static SearchRequest plain(SearchRequest request) {
    return request.sortedBy(Sort.RELEVANCE).withFolding(false).sized(1).onPage(2 * PAPERS);
  }

  private int check(Totals totals, SearchResult result, int turn, Set<String> seen) {
    SearchRequest request = result.request();
    int clicks = 0;
    int shown = 0;
    for (Facet facet : Facet.values()) {
      for (FacetValue value : result.facets().getOrDefault(facet, List.of())) {
        if (shown++ % share() != turn % share()) {
          continue;
        }
        SearchRequest click = click(request, facet, value, seen);
        assertEquals(value.after(), totals.of(click), click::address);
        assertEquals(value.count(), count(totals, result, facet, value), click::address);
        clicks++;
      }
    }
    List<Timeline.Bar> bars = result.timeline().bars();
    for (int i = clicks % 4; i < bars.size(); i += 4) {
      Timeline.Bar bar = bars.get(i);
      SearchRequest click = request.between(Optional.of(bar.first()), Optional.of(bar.last()));
      assertEquals(bar.count(), totals.of(click), click::address);
      seen.add("bar");
      clicks++;
    }
    note(result, seen);
    return clicks;
  }

  private static SearchRequest click(
      SearchRequest request, Facet facet, FacetValue value, Set<String> seen) {
    if (value.chosen() || value.excluded()) {
      seen.add(value.chosen() ? "chosen" : "excluded");
      return request.dropping(facet, value.value());
    }
    seen.add(request.chosen(facet).isEmpty() ? "free" : "beside");
    return request.choosing(facet, value.value());
  }

  private static long count(Totals totals, SearchResult result, Facet facet, FacetValue value) {
    if (value.excluded()) {
      return value.after() - result.total();
    }
    SearchRequest alone = result.request();
    for (String other : result.request().chosen(facet)) {
      alone = alone.dropping(facet, other);
    }
    return value.chosen() || !alone.equals(result.request())
        ? totals.of(alone.choosing(facet, value.value()))
        : value.after();
  }

  private static void note(SearchResult result, Set<String> seen) {
    if (result.folded() > 0) {
      seen.add("folded");
    }
    if (result.notices().stream().anyMatch(n -> n.kind().name().equals("NOT_ALL_WORDS"))) {
      seen.add("some");
    }
    if (result.hits().stream().anyMatch(hit -> hit.paper().id().value().equals("kst-28638-1"))) {
      seen.add("older");
    }
  }

  @Test
  void thePagesTogetherHoldEveryPaperOnceFoldedOrNot() {
    keep(collection(new Random(28638)));
    try (PaperSearch search = search(data)) {
      for (Sort sort : Sort.values()) {
        for (boolean folded : new boolean[] {true, false}) {
          SearchRequest request =
              SearchRequest.of("").sortedBy(sort).withFolding(folded).sized(pageSize());
          SearchResult first = search.search(request);
          List<PaperId> seen = new ArrayList<>();
          for (int page = 1; page <= first.pageCount(); page++) {
            search.search(request.onPage(page)).hits().forEach(hit -> add(hit, seen));
          }
          assertEquals(first.total(), seen.size(), sort + " " + folded);
          assertEquals(first.total(), new HashSet<>(seen).size(), sort + " " + folded);
        }
      }
    }
  }

  private static void add(Hit hit, List<PaperId> seen) {
    seen.add(hit.paper().id());
    hit.companions().stream()
        .filter(Companion::found)
        .forEach(companion -> seen.add(companion.paper().id()));
  }

  @Test
  void aPaperStandsWithItsAnnexAndItsNotaInOnePlaceAndEachCounts() {
    keep(
        List.of(
            paper("kst-28638-1").saying("opvang"),
            paper("blg-1")
                .of(PaperKind.RAPPORT)
                .saying("opvang opvang opvang")
                .tied(Tie.Kind.ANNEX_OF, "kst-28638-1"),
            paper("doc-00000000000000aa")
                .of(PaperKind.BESLISNOTA)
                .saying("iets anders")
                .tied(Tie.Kind.BESLISNOTA_OF, "kst-28638-1")));
    SearchResult result = ask(SearchRequest.of("opvang"));
    assertEquals(2, result.total());
    assertEquals(1, result.folded());
    Hit hit = result.hits().getFirst();
    assertEquals("kst-28638-1", hit.paper().id().value());
    assertEquals(List.of("ANNEX blg-1 true", "BESLISNOTA doc-00000000000000aa false"), told(hit));
    Hit apart = ask(SearchRequest.of("opvang").withFolding(false)).hits().getFirst();
    assertEquals(List.of("WHOLE kst-28638-1 false"), told(apart));
  }

  @Test
  void aPartWhoseWholeDoesNotFitStandsAloneAndNamesIt() {
    keep(
        List.of(
            paper("kst-28638-1").saying("een brief"),
            paper("blg-1").saying("opvang").tied(Tie.Kind.ANNEX_OF, "kst-28638-1")));
    Hit hit = ask(SearchRequest.of("opvang")).hits().getFirst();
    assertEquals("blg-1", hit.paper().id().value());
    assertEquals(Optional.of(Tie.Kind.ANNEX_OF), hit.paper().part());
    assertEquals(List.of("WHOLE kst-28638-1 false"), told(hit));
  }

  @Test
  void papersWithNearlyTheSameTextStandUnderTheNewest() {
    String text = text(new Random(1), 120);
    keep(
        List.of(
            paper("kst-28638-1").on("2020-01-01").saying(text),
            paper("kst-28638-2").on("2022-01-01").saying(text + " Een toegevoegd slot."),
            paper("kst-28638-3").on("2021-01-01").saying(text(new Random(2), 120))));
    SearchResult result = ask(SearchRequest.of("opvang"));
    assertEquals(3, result.total());
    assertEquals(1, result.folded());
    Hit hit =
        result.hits().stream().filter(it -> !it.companions().isEmpty()).findFirst().orElseThrow();
    assertEquals("kst-28638-2", hit.paper().id().value());
    assertEquals(List.of("TWIN kst-28638-1 true"), told(hit));
  }

  @Test
  void aMinistryHoldsForItsPredecessorsUnlessApart() {
    keep(
        List.of(
            paper("kst-28638-1").from("Jus"),
            paper("kst-28638-2").from("VenJ", "JenV"),
            paper("kst-28638-3").from("SZW")));
    SearchRequest all = SearchRequest.of("");
    assertEquals("JenV 2, SZW 1", told(ask(all), Facet.MINISTRY));
    assertEquals(2, ask(all.choosing(Facet.MINISTRY, "JenV")).total());
    assertEquals(
        "JenV 1, Jus 1, SZW 1, VenJ 1", told(ask(all.withMinistriesApart(true)), Facet.MINISTRY));
    assertEquals(1, ask(all.withMinistriesApart(true).choosing(Facet.MINISTRY, "JenV")).total());
  }

  @Test
  void theMostCitedComesFirstWhenAsked() {
    keep(
        List.of(
            paper("kst-28638-1"),
            paper("kst-28638-2").citing("kst-28638-3", "Zie nr. 3."),
            paper("kst-28638-3"),
            paper("kst-28638-4").citing("kst-28638-3", "Zie.").citing("kst-28638-1", "Ook.")));
    List<Hit> hits = ask(SearchRequest.of("").sortedBy(Sort.CITED)).hits();
    assertEquals("kst-28638-3", hits.getFirst().paper().id().value());
    assertEquals("kst-28638-1", hits.get(1).paper().id().value());
    assertEquals(2, hits.getFirst().paper().citedBy());
  }

  @Test
  void aShortPeriodIsCountedByMonthInItsWholeYears() {
    keep(
        List.of(
            paper("kst-28638-1").on("2010-03-01"),
            paper("kst-28638-2").on("2021-03-31"),
            paper("kst-28638-3").on("2021-11-01"),
            paper("kst-28638-4").undated()));
    Timeline years = ask(SearchRequest.of("")).timeline();
    assertEquals(Timeline.Unit.YEAR, years.unit());
    assertEquals(12, years.bars().size());
    Timeline months =
        ask(SearchRequest.of("")
                .between(
                    Optional.of(LocalDate.of(2021, 2, 1)), Optional.of(LocalDate.of(2021, 6, 30))))
            .timeline();
    assertEquals(Timeline.Unit.MONTH, months.unit());
    assertEquals(12, months.bars().size());
    assertEquals(1, months.bars().get(2).count());
    assertTrue(months.bars().get(2).within());
    assertEquals(1, months.bars().get(10).count());
    assertTrue(!months.bars().get(10).within());
  }

  @Test
  void theFiveHundredthPageOfTenThousandHitsIsThere() {
    List<Papers> many = new ArrayList<>();
    for (int i = 1; i <= 10_000; i++) {
      many.add(paper("kst-28638-" + i).titled("Nummer " + i).on("2021-01-01"));
    }
    keep(many);
    SearchRequest request = SearchRequest.of("nummer").sortedBy(Sort.OLDEST);
    SearchResult result = ask(request.onPage(500));
    assertEquals(10_000, result.total());
    assertEquals(500, result.pageCount());
    assertEquals(20, result.hits().size());
    List<String> inOrder =
        many.stream().map(it -> it.ready().paper().id().value()).sorted().toList();
    assertEquals(inOrder.getLast(), result.hits().getLast().paper().id().value());
    assertEquals(List.of(), ask(request.onPage(501)).hits());
  }

  private static String told(SearchResult result, Facet facet) {
    return String.join(
        ", ",
        result.facets().getOrDefault(facet, List.of()).stream()
            .map(value -> value.value() + " " + value.count())
            .sorted()
            .toList());
  }

  private static List<String> told(Hit hit) {
    return hit.companions().stream()
        .map(each -> each.role() + " " + each.paper().id() + " " + each.found())
        .toList();
  }

  private SearchResult ask(SearchRequest request) {
    try (PaperSearch search = search(data)) {
      return search.search(request);
    }
  }

  private void keep(List<Papers> papers) {
    try (PaperStore store = store(data)) {
      for (Papers each : papers) {
        IndexedPaper ready = each.ready();
        store.keep(ready, Entries.of(ready));
      }
    }
  }

  private static List<Papers> collection(Random random) {
    Map<Integer, String> texts = new HashMap<>();
    List<Papers> papers = new ArrayList<>();
    papers.add(paper("kst-28638-1").saying("oudste opvang"));
    papers.add(paper("kst-28638-1-h1").saying("opvang"));
    for (int i = 2; i < PAPERS; i++) {
      String text = text(random, i % 5 == 0 ? 60 : 8);
      texts.put(i, i % 10 == 7 ? texts.getOrDefault(i - 2, text) : text);
      Papers each =
          paper(i % 4 == 0 ? "kst-31015-" + i : i % 9 == 0 ? "blg-" + i : "kst-28638-" + i)
              .of(List.of(PaperKind.values()).get(random.nextInt(4)))
              .saying(texts.getOrDefault(i, text))
              .from(MINISTRIES.get(random.nextInt(8)), MINISTRIES.get(random.nextInt(8)))
              .on("20" + (18 + random.nextInt(5)) + "-0" + (1 + random.nextInt(9)) + "-1" + i % 10)
              .sentBy("het lid " + WORDS.get(random.nextInt(4)) + " c.s.");
      if (i % 3 == 0) {
        each.alsoIn("36410-XIII").inEnglish();
      }
      if (i % 7 == 0) {
        each.undated().scanned(1, i % 2 == 0 ? Optional.of(0.9) : Optional.empty());
      }
      if (i % 6 == 0) {
        each.tied(i % 12 == 0 ? Tie.Kind.ANNEX_OF : Tie.Kind.CARRIES, "kst-28638-" + (i + 5));
      }
      papers.add(each.citing("kst-28638-" + (2 + random.nextInt(PAPERS)), "Zie daar."));
    }
    return papers;
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder("opvang");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      if (words > 50) {
        text.append(i);
      }
    }
    return text.toString();
  }

  private static SearchRequest any(Random random) {
    List<String> asked = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      asked.add(random.nextInt(9) == 0 ? "oudste" : WORDS.get(random.nextInt(WORDS.size())));
    }
    SearchRequest request = SearchRequest.of(String.join(" ", asked));
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = oneOf(Facet.values(), random);
      String value = value(facet, random);
      request =
          random.nextInt(3) == 0 ? request.excluding(facet, value) : request.choosing(facet, value);
    }
    if (random.nextInt(4) == 0) {
      LocalDate first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1500));
      request =
          request.between(
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(first),
              random.nextInt(4) == 0
                  ? Optional.empty()
                  : Optional.of(first.plusDays(random.nextInt(1500))));
    }
    if (random.nextInt(12) == 0) {
      request = request.citing(Optional.of(new PaperId("kst-28638-" + random.nextInt(2, PAPERS))));
    }
    return request
        .matching(random.nextInt(4) == 0 ? Match.ANY : Match.ALL)
        .withFolding(random.nextBoolean())
        .withMinistriesApart(random.nextInt(3) == 0)
        .sortedBy(oneOf(Sort.values(), random));
  }

  private static <T> T oneOf(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static String value(Facet facet, Random random) {
    List<String> values =
        switch (facet) {
          case DOSSIER -> List.of("28638", "31015", "36410-XIII");
          case MINISTRY -> MINISTRIES;
          case KIND -> List.of("beslisnota", "kamerbrief", "motie", "brief");
          case SESSION -> List.of("2018-2019", "2019-2020", "2020-2021");
          case YEAR -> List.of("2019", "2020", "2021");
          case SENDER -> List.of("opvang", "uitbuiting", "slachtoffers", "niemand");
          case ADDRESSEE -> List.of("Tweede Kamer");
          case CHAMBER -> List.of("tk", "ek");
          case LANGUAGE -> List.of("nl", "en");
          case NOTES -> List.of("yes", "no");
          case READING -> List.of("text", "scan", "no-text");
        };
    return values.get(random.nextInt(values.size()));
  }
}
