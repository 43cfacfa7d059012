package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.cli.ServedCrowd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages when there is nothing, very much, or something the matter, as a person meets them.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class StatesIT {
  private static Stage stage;
  private static Chromium chromium;

  @BeforeAll
  static void start(Stage shared) {
    stage = shared;
    chromium = shared.chromium();
  }

  /// The page itself notes what it shows while the browser waits: from outside it cannot be asked
  /// until the answer has come. Keys reach it all the same.
  @ParameterizedTest
  @CsvSource({"click, ''", "focus, Enter", "focus, Space", "blur, Escape"})
  void anAnswerThatTakesItsTimeIsAnnouncedAndCanBeStopped(String done, String key) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(strange("/zoek?q=uitbuiting"));
      page.evaluate(
          """
          done => new MutationObserver(() => {
            const line = document.querySelector('.vs-busy');
            if (!line || document.body.dataset.said) return;
            document.body.dataset.said = line.querySelector('[role=status]').textContent;
            setTimeout(() => line.querySelector('button')[done](), 50);
          }).observe(document.body, { childList: true })
          """,
          done);
      page.locator("[data-search]").fill("traag");
      page.evaluate(
          "setTimeout(() => document.querySelector('[data-search]').form.requestSubmit(), 0)");
      if (!key.isEmpty()) {
        page.waitForTimeout(1000);
        page.keyboard().press(key);
      }
      assertThat(page.locator("body[data-said='Bezig met zoeken …']")).hasCount(1);
      assertThat(page.locator(".vs-busy")).hasCount(0);
      assertThat(page.locator("[data-search]")).isFocused();
      assertThat(page).hasURL(strange("/zoek?q=uitbuiting"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | langer dan 5 seconden | er kunnen meer stukken zijn
          en | longer than 5 seconds | there may be more papers
          """)
  void resultsThatAreNotAllSaySoAboveThemAndAreShownAllTheSame(
      String language, String how, String what) {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(strange("/zoek?q=halverwege&lang=" + language));
      Locator notice = page.locator(".vs-notice");
      assertThat(notice).hasCount(1);
      assertThat(notice).containsText(how);
      assertThat(notice).containsText(what);
      assertThat(page.locator(".vs-hit")).hasCount(20);
      assertTrue(
          notice.boundingBox().y < page.locator(".vs-hit").first().boundingBox().y,
          "it stands below");
    }
  }

  @Test
  void whoeverAsksThatNothingMovesSeesNothingMove() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      page.navigate(strange("/kst-28638-201"));
      page.locator("[data-note]").first().click();
      assertThat(page.locator(".vs-note-inline")).isVisible();
      Object still =
          page.evaluate(
              """
              () => {
                document.getElementById('noot-4').scrollIntoView({ block: 'end' });
                const there = scrollY;
                return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
                  () => done(there > 0 && scrollY === there && document.getAnimations().length === 0))));
              }
              """);
      assertEquals(true, still);
    }
  }

  @Test
  void aSwiftAnswerIsNotAnnounced() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(strange("/zoek?q=uitbuiting"));
      page.locator(".vs-hit__title a").first().click();
      assertThat(page.locator(".vs-paper__head")).isVisible();
      assertThat(page.locator(".vs-busy")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/over", "/bestanden"})
  void anEmptyCollectionSaysWhatToDoNow(String path) {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(stage.address(Stage.Theatre.EMPTY) + path);
      assertThat(page.locator(".vs-steps li")).hasCount(3);
      assertThat(page.locator(".vs-steps")).containsText("./voetspoor index");
    }
  }

  @Test
  void aDossierOfThreeThousandPapersIsSeenAtALookAndInPages() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(crowd("/dossier/" + ServedCrowd.LARGE));
      assertThat(page.locator(".vs-papers__item")).hasCount(100);
      page.locator(".vs-overview__table summary").click();
      Locator undated = page.locator(".vs-matrix tbody tr").last();
      assertThat(undated.locator("th")).hasText("zonder datum");
      String count = undated.locator("td").last().innerText();
      undated.locator("th a").click();
      assertThat(page.locator("#stukken")).hasText(count + " van 3.000 stukken");
      page.navigate(crowd("/dossier/" + ServedCrowd.LARGE + "/verwijzingen"));
      assertThat(page.locator(".vs-map__row")).hasCount(DossierMap.MOST);
      assertThat(page.locator("main")).containsText("de 150 stukken met de meeste verwijzingen");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 600, 1280})
  void theNumberOfAPaperStandsOnOneLine(int width) {
    try (Chromium.Window window = chromium.open(width, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(crowd("/dossier/" + ServedCrowd.LARGE + "?page=15"));
      Object broken =
          page.evaluate(
              """
              [...document.querySelectorAll('.vs-papers__number')]
                  .filter(number => {
                    number.textContent = number.textContent.replace(/^\\d/, '88');
                    const range = document.createRange();
                    range.selectNodeContents(number);
                    return range.getClientRects().length > 1
                        || number.scrollWidth > number.clientWidth;
                  })
                  .map(number => number.textContent)
              """);
      assertEquals(List.of(), broken);
      assertEquals(0, Everybody.wider(page));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/zoek?q=uitbuiting, #totaal",
    "/dossier/28638, #stukken",
    "/bestanden, #totaal",
    "/antwoorden, #antwoorden"
  })
  void withoutTheScriptALinkLeadsPastWhatNarrows(String path, String place) {
    try (Chromium.Window window = chromium.open(320, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(strange(path));
      Locator past = page.locator(".vs-past-filter a");
      assertThat(past).isVisible();
      past.click();
      assertThat(page.locator(place)).isInViewport();
      page.setViewportSize(1280, 800);
      assertThat(past).isHidden();
    }
    try (Chromium.Window window = chromium.open(320, Chromium.Look.LIGHT)) {
      window.page().navigate(strange(path));
      assertThat(window.page().locator(".vs-past-filter a")).isHidden();
    }
  }

  @Test
  void thePictureSaysWithSignsWhatItSaysWithColours() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(strange("/dossier/28638/verwijzingen"));
      assertThat(page.locator(".vs-legend li")).hasCount(3);
      page.locator(".vs-map__row a").first().focus();
      Object dashes =
          page.evaluate(
              "getComputedStyle(document.querySelector('.vs-legend .vs-map__arc--from')).strokeDasharray");
      assertEquals("6px, 3px", dashes);
      Object sign =
          page.evaluate(
              "getComputedStyle(document.querySelector('.vs-map__row--to .vs-map__link'), '::before').content");
      assertEquals("\"→\"", sign);
    }
  }

  @Test
  void allOfTwoThousandDossiersAreSearchedAndPaged() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(crowd("/dossiers?sort=largest"));
      assertThat(page.locator(".vs-dossiers__item")).hasCount(100);
      assertThat(page.locator(".vs-dossiers__item").first()).containsText("3.000 stukken");
      page.locator(".nl-pagination [rel=next]").click();
      assertThat(page).hasURL(crowd("/dossiers?sort=largest&page=2"));
      page.locator("#dossiers-q").fill("onderwerp 1234 ");
      page.locator(".vs-dossiers__form button").click();
      assertThat(page.locator(".vs-dossiers__item")).hasCount(1);
    }
  }

  /// The same as a zoom of 400 percent in a window of 1280.
  @Test
  void titlesWithoutEndBreakWithinTheWindow() {
    try (Chromium.Window window = chromium.open(320, Chromium.Look.LIGHT)) {
      Page page = window.page();
      for (String path :
          List.of("/zoek?q=titel", "/" + ServedCrowd.UNBROKEN, "/" + ServedCrowd.LONG)) {
        page.navigate(crowd(path));
        assertEquals(0, Everybody.wider(page), path);
      }
    }
  }

  @Test
  void theStateOfTheCollectionLeadsToTheFilesThatWereNotReadAndWhatToDo() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(strange("/"));
      page.locator(".vs-page-footer a[href='/over']").click();
      page.locator(".vs-ledger a[href*='fault=damaged']").click();
      assertThat(page.locator(".vs-files__row")).hasCount(3);
      assertThat(page.locator(".vs-files__reason").first())
          .hasText(Pattern.compile("Haal het opnieuw op"));
      assertThat(page.locator(".vs-files__reason[lang=en]").first()).containsText("fetch it again");
      page.navigate(strange("/bestanden?status=failed&lang=en"));
      assertThat(page.locator(".vs-files__reason").first()).containsText("Fetch it again");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zoek?q=ontplof", "/zoek?q=onbereikbaar"})
  void whatMayPassCanBeTriedAgain(String path) {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(strange(path));
      page.getByText("Probeer deze pagina nog eens").click();
      assertThat(page).hasURL(strange(path));
    }
  }

  @Test
  void onPaperAndInForcedColoursThePageIsWhole() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(strange("/dossier/28638"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".vs-page-header")).isHidden();
      assertThat(page.locator(".vs-papers__item").first()).isVisible();
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setMedia(Media.SCREEN)
              .setForcedColors(ForcedColors.ACTIVE));
      page.navigate(strange("/zoek?q=uitbuiting&kind=kamerbrief"));
      Object border =
          page.evaluate("getComputedStyle(document.querySelector('.vs-chip')).borderTopStyle");
      assertEquals("solid", border);
      assertTrue(page.locator(".vs-choice--chosen").first().isVisible());
    }
  }

  private static String strange(String path) {
    return stage.address(Stage.Theatre.STRANGE) + path;
  }

  private static String crowd(String path) {
    return stage.address(Stage.Theatre.CROWD) + path;
  }
}
