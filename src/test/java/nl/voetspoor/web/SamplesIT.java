package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.voetspoor.cli.ServedSamples;
import nl.voetspoor.samples.BadInput;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.worklist.Chosen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The demo in a browser: papers read from real files, and each of them for everyone.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class SamplesIT {
  private static ServedSamples samples;
  private static Chromium chromium;

  @BeforeAll
  static void start(Stage stage) {
    samples = stage.samples();
    chromium = stage.chromium();
  }

  @Test
  void oneClickOnTheNoteBelowLeadsToThePaperItNamesAndOneClickBack() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      window.page().navigate(samples.address() + "/kst-28638-201");
      window.page().locator("#noot-2 a[href='/kst-28638-200']").click();
      assertEquals(samples.address() + "/kst-28638-200", window.page().url());
      window
          .page()
          .locator("section[aria-labelledby=aangehaald] a[href^='/kst-28638-201']")
          .first()
          .click();
      assertEquals("/kst-28638-201", java.net.URI.create(window.page().url()).getPath());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "brief van 10 november 2022, /kst-28638-212",
    "motie van het lid Oudshoorn, /kst-28638-233",
    "Tweede rapportage over uitbuiting op het werk, /doc-",
    "motie-Verlinden c.s., /kst-28638-199",
    "brief van 1 juli 2021, /kst-28638-200",
    "stuk nr. 190, /kst-28638-190",
    "Genoemde brief, #keuze-",
  })
  void whatHasNoNumberIsALinkToo(String words, String address) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      window.page().navigate(samples.address() + "/kst-28638-240");
      Locator link =
          window
              .page()
              .locator("#tekst a[href^='" + address + "']")
              .filter(new Locator.FilterOptions().setHasText(words));
      assertThat(link.first()).isVisible();
    }
  }

  @Test
  void everyExampleOnTheFrontPageFindsSomething() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address());
      Locator examples = page.locator(".vs-examples a");
      assertThat(examples).hasCount(3);
      for (String address : examples.all().stream().map(a -> a.getAttribute("href")).toList()) {
        page.navigate(samples.address() + address);
        assertThat(page.locator(".vs-hit, .vs-paper__head").first()).isVisible();
      }
    }
  }

  @Test
  void idemIsALinkAndWhatIsDoubtedIsMarkedAndWhoIsMeantKnowsIt() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/kst-28638-240");
      assertThat(page.locator("#noot-3 a[href='/kst-28638-201']")).hasText("Idem");
      assertThat(page.locator(".vs-doubt")).hasCount(2);
      page.navigate(samples.address() + "/kst-28638-212");
      assertThat(page.locator("section[aria-labelledby=aangehaald]"))
          .containsText("In mijn brief van 10 november 2022 staat");
    }
  }

  @Test
  void anAnswerShowsItsListAsAListAndItsTableAsATable() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/ah-tk-20242025-1571");
      assertThat(page.locator("#antwoord-7-t-m-9 li")).hasCount(2);
      assertThat(page.locator("#antwoord-3-en-4 table tr")).hasCount(3);
      assertThat(page.locator("#antwoord-3-en-4 > p").last()).containsText("te vermelden.");
    }
  }

  @Test
  void whatANotaRelaysLeadsToItsAnswerAndBack() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/kst-36547-6");
      assertThat(page.locator("#vraag-2")).containsText("Vraag (de leden van de DSP-fractie)");
      assertThat(page.locator("#vraag-2 a[href='#antwoord-2']")).hasCount(1);
      assertThat(page.locator("#antwoord-2 a[href='#vraag-2']")).hasCount(1);
    }
  }

  /// In one look: what differs between looks is the same for every paper.
  @Test
  void noSamplePaperShutsAnybodyOut() {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      for (String path : everyPaper().toList()) {
        window.page().navigate(samples.address() + path);
        List<String> found = new ArrayList<>(Everybody.violations(window.page()));
        found.addAll(Everybody.outOfBounds(window.page()));
        wrong.put(path, found);
      }
    }
    wrong.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), wrong);
  }

  @Test
  void theOriginalStandsBesideTheTextAndGoesWithItUnderOurPolicy() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.POLICY)) {
      Beside beside = new Beside(window.page(), samples.address());
      beside.read(report());
      beside.step(report());
      beside.comeBack(report(), 4);
      assertThat(window.page().locator("#pagina-4")).isInViewport();
      window.requests().forEach(url -> assertTrue(url.startsWith(samples.address()), url));
      assertEquals(List.of(), window.complaints());
    }
  }

  @Test
  void anOriginalWithoutFontsOfItsOwnIsDrawnWithOursUnderOurPolicy() throws IOException {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.POLICY)) {
      new Beside(window.page(), samples.address()).readWithoutFonts("/kst-28638-200");
      window.requests().forEach(url -> assertTrue(url.startsWith(samples.address()), url));
      assertEquals(List.of(), window.complaints());
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "375, DARK"})
  void theOriginalShutsNobodyOut(int width, Chromium.Look look) {
    try (Chromium.Window window = chromium.open(width, look)) {
      new Beside(window.page(), samples.address()).comeBack(report(), 2);
      assertEquals(List.of(), Everybody.violations(window.page()));
      assertEquals(0, Everybody.wider(window.page()));
      window.page().locator("[data-close-original]").click();
      assertThat(window.page().locator("#origineel")).isHidden();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, de server antwoordt niet",
    "404, niet meer bewaard",
    "410, uit een ander bestand gelezen",
    "200, beschadigd",
  })
  void whatIsTheMatterWithAnOriginalIsSaidWithWhatToDo(int status, String said) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.POLICY)) {
      new Beside(window.page(), samples.address()).fail("/kst-28638-200", status, said);
    }
  }

  @Test
  void aLockedOriginalIsSaidToBeLockedAndALargeOneIsNotFetchedUnasked(@TempDir Path folder)
      throws IOException {
    byte[] locked = Files.readAllBytes(new BadInput(folder).encryptedPdf());
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.POLICY)) {
      Beside beside = new Beside(window.page(), samples.address());
      beside.cannotBeOpened("/kst-28638-200", locked, "met een wachtwoord beveiligd");
      beside.allowLarge("/kst-28638-200");
    }
  }

  @Test
  void aPaperAndItsPlacesAreCitedWithKeysAloneAndInBothLanguages() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Beside beside = new Beside(window.page(), samples.address());
      beside.cite("/kst-28638-200", "Gekopieerd.");
      beside.citeWhereTheAddressLed("/kst-28638-200");
      beside.citeWhereCopyingIsRefused("/kst-28638-200");
      assertEquals(List.of(), Everybody.violations(window.page()), "an open reference");
      window.page().navigate(samples.address() + "/?lang=en");
      beside.cite("/kst-28638-200", "Copied.");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {700, 560, 360})
  void theBoxThatCitesStaysWithinASmallWindowAfterCopying(int height) {
    try (Chromium.Window window = chromium.open(320, Chromium.Look.POLICY)) {
      new Beside(window.page(), samples.address()).citeInASmallWindow("/kst-28638-200", height);
      assertEquals(List.of(), window.complaints());
    }
  }

  @Test
  void withoutJavaScriptEveryPlaceHasALinkToItsReferenceAndThePageOpensInTheFile() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      new Beside(window.page(), samples.address()).citeByLinks("/kst-28638-200");
    }
  }

  @Test
  void whatWasSoughtIsMarkedInTheTitleOfAHitAndInItsPaper() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/zoek?q=uitbuiting+opvang");
      page.locator(".vs-hit__title a:has(mark)").first().click();
      assertThat(page.locator("mark[id^=gevonden-]").first()).isVisible();
    }
  }

  @Test
  void whatIsPickedForAWorkListHasTheWordsAndTheSourceThatWereShown() {
    int picked = 0;
    for (Hit hit : samples.search().search(SearchRequest.of("").sized(Listing.MAX_SIZE)).hits()) {
      Questionnaire asked =
          PaperQuestions.of(
              samples.search().paper(hit.paper().id()).orElseThrow(), OptionalInt.empty());
      for (PriorAnswers.Found found :
          samples.answers().answers(AnswersRequest.of(asked)).questions()) {
        for (PriorAnswer answer : found.answers()) {
          PassageView passage = answer.passage();
          Chosen chosen =
              PickedPassage.read(PickedPassage.written(0, passage))
                  .flatMap(each -> each.in(samples.search()))
                  .orElseThrow();
          assertEquals(passage.plainText(), chosen.text(), passage::anchor);
          assertEquals(PriorView.source(passage), chosen.source());
          picked++;
        }
      }
    }
    assertTrue(picked > 100, "only " + picked + " passages were found");
  }

  /// A paper whose original is a PDF of ten pages.
  private static String report() {
    SearchRequest request = SearchRequest.of("titel:\"Onder de prijs\"");
    return "/" + samples.search().search(request).hits().getFirst().paper().id().value();
  }

  private static Stream<String> everyPaper() {
    Stream<String> papers =
        samples.search().search(SearchRequest.of("").sized(Listing.MAX_SIZE)).hits().stream()
            .map(Hit::paper)
            .map(paper -> "/" + paper.id().value());
    return Stream.concat(papers, Stream.of("/antwoorden?stuk=ah-tk-20242025-1571"));
  }
}
