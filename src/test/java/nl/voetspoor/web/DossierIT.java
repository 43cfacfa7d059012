package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// Dossiers in a browser: the list of all, one at a look, and who refers to whom in it.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class DossierIT {
  private static Stage stage;
  private static Chromium chromium;

  @BeforeAll
  static void start(Stage shared) {
    stage = shared;
    chromium = shared.chromium();
  }

  private static String at(String path) {
    return stage.address(Stage.Theatre.STRANGE) + path;
  }

  @Test
  void aCellOfTheTableLeadsToAsManyPapersAsItSays() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638"));
      Locator cell = page.locator(".vs-matrix tbody td a").first();
      int count =
          Integer.parseInt(cell.innerText().lines().findFirst().orElseThrow().split(" ", -1)[0]);
      cell.click();
      assertThat(page.locator(".vs-papers__item")).hasCount(count);
      assertThat(page.locator(".vs-overview")).hasCount(0);
    }
  }

  @Test
  void aWriterLeadsToWhatTheyWrote() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638"));
      Locator writer = page.locator("section[aria-labelledby=schrijvers] li").first();
      int count = Integer.parseInt(writer.locator(".nl-number-badge").innerText());
      writer.locator("a").click();
      assertThat(page.locator(".vs-papers__item")).hasCount(Math.min(100, count));
    }
  }

  @Test
  void thePictureIsWalkedWithTheArrowsAndStaysWhereItIsWhenAPaperIsChosen() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638"));
      page.locator("a[href='/dossier/28638/verwijzingen']").first().click();
      Locator rows = page.locator(".vs-map__row");
      rows.first().locator("a").focus();
      assertThat(rows.first()).hasClass(Pattern.compile("vs-map__row--here"));
      page.keyboard().press("ArrowDown");
      assertThat(rows.nth(1).locator("a")).isFocused();
      assertThat(rows.nth(1)).hasClass(Pattern.compile("vs-map__row--here"));
      page.keyboard().press("ArrowUp");
      assertThat(rows.first().locator("a")).isFocused();
      assertThat(page.locator(".vs-map__said")).isHidden();
      page.keyboard().press("Enter");
      Locator said = page.locator(".vs-map__said");
      assertThat(said).isInViewport();
      assertThat(rows.first().locator("a")).isFocused();
      assertThat(rows.first()).isInViewport();
      assertThat(said.locator(".vs-papers__title"))
          .hasAttribute("href", "/" + rows.first().getAttribute("data-paper"));
      Locator step = said.locator(".vs-walk__step").first();
      String other = step.getAttribute("href");
      step.click();
      assertThat(page.locator(".vs-map__row a[href='" + other + "']")).isFocused();
      assertThat(page.locator(".vs-map__row--here a")).hasAttribute("href", other);
      page.locator("h1").hover();
      page.locator("footer a").first().focus();
      assertThat(page.locator(".vs-map__row--here a")).hasAttribute("href", other);
      assertEquals(List.of(), Everybody.violations(page));
    }
  }

  @Test
  void theKeysLeadToTheEndsOfThePictureAndIntoTheChosenPaper() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638/verwijzingen"));
      assertThat(page.locator(".vs-map__keys")).isVisible();
      Locator rows = page.locator(".vs-map__row");
      rows.first().locator("a").focus();
      page.keyboard().press("End");
      assertThat(rows.last().locator("a")).isFocused();
      page.keyboard().press("Home");
      assertThat(rows.first().locator("a")).isFocused();
      String paper = rows.first().getAttribute("data-paper");
      page.keyboard().press("Enter");
      assertThat(page.locator(".vs-map__said")).isVisible();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(at("/" + paper));
    }
  }

  @Test
  void withoutJavaScriptAPaperOfThePictureLeadsToTheSameInWords() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638/verwijzingen"));
      assertThat(page.locator(".vs-map__keys")).isHidden();
      Locator row = page.locator(".vs-map__row").first();
      row.locator("a").click();
      assertThat(page.locator("#bij-" + row.getAttribute("data-paper"))).isInViewport();
    }
  }

  @Test
  void titlesInThePictureAreReadOnAPhone() {
    try (Chromium.Window window = chromium.open(320, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638/verwijzingen"));
      Object lines =
          page.evaluate(
              "Math.max(...[...document.querySelectorAll('.vs-map__title')]"
                  + ".map(title => title.getClientRects()[0].height))");
      assertTrue(((Number) lines).doubleValue() > 30, lines + " pixels high");
      assertTrue(
          (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }
  }

  @Test
  void aReferenceInWordsLeadsToTheOtherPaperInTheList() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/dossier/28638/verwijzingen"));
      Locator step = page.locator(".vs-walk__step").first();
      String target = step.getAttribute("href");
      step.click();
      assertThat(page.locator(target)).isInViewport();
    }
  }

  @Test
  void allDossiersAreSearchedByWordAndNumber() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/"));
      page.locator(".vs-page-footer a[href='/dossiers']").click();
      page.locator("#dossiers-q").fill("28 638");
      page.locator(".vs-dossiers__form button").click();
      assertThat(page.locator(".vs-dossiers__item")).hasCount(1);
      page.locator(".vs-dossiers__item a").click();
      assertThat(page.locator("h1")).containsText("Mensenhandel");
      page.navigate(at("/dossiers?q=eenhoorn"));
      assertThat(page.locator("main")).containsText("Geen dossier met ‘eenhoorn’");
    }
  }

  @Test
  void anEmptyCollectionSaysThatThereAreNoDossiers() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(stage.address(Stage.Theatre.EMPTY) + "/dossiers");
      assertThat(page.locator("main")).containsText("nog geen dossier");
      assertEquals(java.util.List.of(), Everybody.violations(page));
    }
  }

  @Test
  void theFrontPageLeadsToTheNewestTheMostCitedAndTheLiveliest() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/"));
      assertThat(page.locator("a[href='" + FrontPage.NEWEST_ADDRESS + "']")).isVisible();
      page.locator("a[href='" + FrontPage.CITED_ADDRESS + "']").click();
      assertThat(page.locator(".vs-hit").first()).isVisible();
    }
  }
}
