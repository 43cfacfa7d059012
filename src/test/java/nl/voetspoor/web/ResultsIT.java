package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.cli.ServedSamples;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person can see and do on the page of results, in a browser: over the samples, and over
/// hundreds of dossiers with long titles.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class ResultsIT {
  private static ServedSamples samples;
  private static Site many;
  private static Chromium chromium;

  @BeforeAll
  static void start(Stage shared) {
    samples = shared.samples();
    many = Samples.site(hundredsOfDossiers());
    chromium = shared.chromium();
  }

  @AfterAll
  static void stop() {
    many.close();
  }

  @Test
  void whyAPaperIsAmongTheResultsOpensInItsPlace() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers+mensenhandel"));
      Locator link = page.locator("[data-why]").first();
      link.click();
      Locator box = page.locator(".vs-why").first();
      assertThat(box).isVisible();
      assertThat(box).containsText("‘slachtoffers’");
      assertThat(box).containsText("Score");
      assertThat(link).hasAttribute("aria-expanded", "true");
      assertEquals(List.of(), Everybody.violations(page));
      link.press(" ");
      assertThat(box).isHidden();
      assertEquals(List.of(), window.complaints());
    }
  }

  @Test
  void onPaperStandsWhatWasSearchedAndResultsThatGoOnOnTheNextSheet() {
    try (Chromium.Window window = chromium.open(794, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=uitbuiting&kind=kamerbrief"));
      assertThat(page.locator(".vs-asked")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".vs-asked")).hasText("Gezocht: uitbuiting");
      assertThat(page.locator(".vs-chip").first()).isVisible();
      assertThat(page.locator(".vs-help")).isHidden();
      assertThat(page.locator("[data-why]").first()).isHidden();
      assertEquals(
          "auto",
          page.evaluate("getComputedStyle(document.querySelector('.vs-hits > li')).breakInside"));
    }
  }

  @Test
  void whyAPaperIsAmongTheResultsIsAPageWithoutScript() {
    try (Chromium.Window window = chromium.open(400, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers+eenhoorn"));
      page.locator("[data-why]").first().click();
      assertThat(page.locator("h1")).hasText("Waarom dit resultaat");
      assertThat(page.locator(".vs-why")).containsText("Staat er niet in: eenhoorn.");
      page.getByText("Terug naar de resultaten").click();
      assertThat(page.locator("#totaal")).isVisible();
    }
  }

  @Test
  void theNumberBesideAChoiceIsTheTotalAfterTheClick() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers"));
      int choices = page.locator(".vs-pick > .vs-choice--free").count();
      assertTrue(choices > 20, choices + " choices");
      for (int i = 0; i < choices; i += 5) {
        page.navigate(at("/zoek?q=slachtoffers"));
        Locator choice = page.locator(".vs-pick > .vs-choice--free").nth(i);
        String number = choice.locator(".nl-number-badge").textContent();
        page.navigate(samples.address() + choice.getAttribute("href"));
        assertThat(page.locator("#totaal")).hasText(Pattern.compile("^" + number + " result.*"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void whoChoosesByKeyboardIsAtTheSameChoiceOnTheNextPage(Chromium.Look look) {
    try (Chromium.Window window = chromium.open(1280, look)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers"));
      for (String facet : List.of("kind", "year", "sender")) {
        Locator choice = page.locator("[data-facet=" + facet + "] .vs-choice--free").first();
        String id = choice.getAttribute("id");
        choice.press("Enter");
        Locator chosen = page.locator("[id='" + id + "']");
        assertThat(chosen).hasClass(Pattern.compile("vs-choice--chosen"));
        assertThat(chosen).isFocused();
        assertThat(chosen).isInViewport();
        chosen.press("Enter");
        assertThat(page.locator("[id='" + id + "']")).isFocused();
        assertThat(page.locator("[id='" + id + "']")).hasClass(Pattern.compile("--free"));
      }
    }
  }

  @Test
  void whoChoosesByMouseBeginsAtTheTopOfTheNextPage() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers"));
      page.locator("[data-facet=sender] .vs-choice--free").first().click();
      assertThat(page.locator(".vs-choice--chosen")).hasCount(1);
      assertTrue(page.url().indexOf('#') < 0, page.url());
      assertEquals(0, ((Number) page.evaluate("scrollY")).intValue());
    }
  }

  @Test
  void aValueCanBeLeftOutAndLetInAgainWithoutJavaScript() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers"));
      String all = page.locator("#totaal").textContent();
      page.locator("[data-facet=kind] .vs-pick__not").first().click();
      assertThat(page.locator(".vs-chip--not")).containsText("zonder");
      assertThat(page.locator("[data-facet=kind] .vs-choice--excluded")).hasCount(1);
      assertTrue(!all.equals(page.locator("#totaal").textContent()));
      page.locator("[data-facet=kind] .vs-choice--excluded").click();
      assertThat(page.locator("#totaal")).hasText(all);
    }
  }

  /// A page arrives in parts, and what narrows it comes last in it though it stands first.
  @ParameterizedTest
  @ValueSource(ints = {1280, 375, 320})
  void theResultsStayWhereTheyAreWhenWhatNarrowsThemArrives(int width) {
    try (Chromium.Window window = chromium.open(width, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=slachtoffers"));
      BoundingBox whole = page.locator(".vs-results").boundingBox();
      page.evaluate("document.querySelector('.vs-facets').remove()");
      BoundingBox before = page.locator(".vs-results").boundingBox();
      assertEquals(before.x, whole.x);
      assertEquals(before.y, whole.y);
      assertEquals(before.width, whole.width);
    }
  }

  @Test
  void ministriesStandApartFromTheirPredecessorsOnRequest() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q="));
      Locator ministries = page.locator("[data-facet=ministry]");
      assertThat(ministries).not().containsText("Veiligheid en Justitie");
      ministries.locator("text=Toon voorgangers apart").click();
      assertThat(ministries).containsText("Veiligheid en Justitie");
      ministries.locator("text=Voeg ministeries").click();
      assertThat(ministries).not().containsText("Veiligheid en Justitie");
    }
  }

  @Test
  void aLetterStandsWithItsNotaAndApartWhenAsked() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=&size=100"));
      assertThat(page.locator(".vs-folding")).containsText("staan onder een ander stuk");
      assertThat(page.locator(".vs-companion--found")).hasCount(2);
      Locator nota = page.locator(".vs-companion--found", having("Beslisnota"));
      assertThat(nota).containsText("ook gevonden");
      int places = page.locator(".vs-hits > li").count();
      page.locator(".vs-folding a").click();
      assertThat(page.locator(".vs-hits > li")).hasCount(places + 2);
      assertThat(page.locator(".vs-companion", having("Hoort bij"))).hasCount(2);
      page.locator(".vs-folding a").click();
      assertThat(page.locator(".vs-hits > li")).hasCount(places);
    }
  }

  @Test
  void furtherPassagesOfAPaperUnfold() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q=jongeren"));
      Locator further = page.locator(".vs-fold-in", having("in dit stuk")).first();
      assertThat(further.locator(".vs-snippet").first()).not().isVisible();
      further.locator("summary").click();
      assertThat(further.locator(".vs-snippet").first()).isVisible();
    }
  }

  @Test
  void aPeriodIsChosenWithTheMouseByAClickOrByDragging() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q="));
      BoundingBox box = page.locator(".vs-timeline__bars").boundingBox();
      int bars = page.locator(".vs-bar").count();
      double step = box.width / bars;
      page.mouse().move(box.x + step * (bars - 3.5), box.y + 20);
      page.mouse().down();
      page.mouse().move(box.x + step * (bars - 2.5), box.y + 20);
      assertThat(page.locator(".vs-bar--picked")).hasCount(2);
      assertThat(page.locator(".vs-timeline__said")).containsText("stukken");
      page.mouse().up();
      page.waitForURL(Pattern.compile("from=2022-01-01&to=2023-12-31"));
      assertThat(page.locator(".vs-chip")).hasCount(2);
      page.locator("text=Toon alle jaren").click();
      box = page.locator(".vs-timeline__bars").boundingBox();
      page.mouse().click(box.x + box.width - step / 2, box.y + 20);
      page.waitForURL(Pattern.compile("from=2025-01-01&to=2025-12-31"));
    }
  }

  @Test
  void aPeriodIsChosenWithTheKeyboard() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q="));
      Locator slider = page.locator("[role=slider]");
      slider.focus();
      page.keyboard().press("End");
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("Shift+ArrowLeft");
      assertThat(slider)
          .hasAttribute("aria-valuetext", Pattern.compile("2023 – 2024: \\d+ stukken"));
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("from=2023-01-01&to=2024-12-31"));
    }
  }

  @Test
  void withoutJavaScriptABarAndItsRowInTheTableLeadToThatPeriod() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/zoek?q="));
      page.locator(".vs-timeline__table summary").click();
      Locator row = page.locator(".vs-timeline__table tbody tr").last();
      String number = row.locator("td").textContent();
      assertThat(row.locator("a")).hasText("2025");
      row.locator("a").click();
      assertThat(page.locator("#totaal")).hasText(Pattern.compile("^" + number + " result.*"));
      assertThat(page.locator(".vs-bar")).hasCount(12);
      page.navigate(at("/zoek?q="));
      page.locator(".vs-bar").last().click();
      assertThat(page.locator("#totaal")).hasText(Pattern.compile("^" + number + " result.*"));
    }
  }

  @Test
  void aDossierIsFoundAmongHundredsWhileTyping() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate("http://127.0.0.1:" + many.port() + "/zoek?q=");
      page.locator("#vind-dossier").fill("30 147");
      assertThat(page.locator("[data-facet=dossier] .vs-choice:visible")).hasCount(1);
      page.locator("[data-facet=dossier] .vs-choice:visible").click();
      assertThat(page.locator("#totaal")).hasText(Pattern.compile("^1 result.*"));
    }
  }

  @Test
  void withoutJavaScriptADossierIsFoundOnThePageOfAllDossiers() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate("http://127.0.0.1:" + many.port() + "/zoek?q=motie");
      page.locator("main >> text=Alle dossiers").click();
      assertThat(page.locator(".vs-choices-list li")).hasCount(300);
      page.locator("#vind").fill("30147");
      page.locator("#vind").press("Enter");
      assertThat(page.locator(".vs-choices-list li")).hasCount(1);
      page.locator(".vs-choices-list .vs-choice").click();
      assertThat(page.locator(".vs-hits > li")).hasCount(1);
      assertThat(page).hasURL(Pattern.compile("q=motie&dossier=30147(#.*)?$"));
    }
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static FakePaperSearch hundredsOfDossiers() {
    FakePaperSearch search = new FakePaperSearch();
    for (int i = 1; i <= 300; i++) {
      search.add(
          new PaperDraft("kst-" + (30_000 + i) + "-1")
              .titled(
                  PaperKind.MOTIE,
                  "Motie over een zeer lange titel " + "die maar niet ophoudt ".repeat(i % 20),
                  "20" + (10 + i % 15) + "-03-0" + (1 + i % 9))
              .from("het lid Voorbeeld-" + i)
              .paragraph("De Kamer, gehoord de beraadslaging, verzoekt de regering te vervolgen."));
    }
    return search;
  }

  private static String at(String path) {
    return samples.address() + path;
  }
}
