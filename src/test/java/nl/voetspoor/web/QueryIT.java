package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.cli.ServedSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asking, in a browser: suggestions by keyboard and mouse, other spellings, the help, fields, and
/// what the box makes of numbers and citations.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class QueryIT {
  private static ServedSamples samples;
  private static Chromium chromium;

  @BeforeAll
  static void start(Stage stage) {
    samples = stage.samples();
    chromium = stage.chromium();
  }

  @Test
  void suggestionsAreChosenWithTheKeyboard() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/");
      Locator box = page.locator("#zoek");
      Locator list = page.locator("#zoek-suggesties");
      box.pressSequentially("mensenha");
      assertThat(list).isVisible();
      assertThat(box).hasAttribute("role", "combobox");
      assertThat(box).hasAttribute("aria-expanded", "true");
      assertEquals(List.of(), Everybody.violations(page));
      box.press("ArrowDown");
      assertThat(list.locator("[aria-selected=true]")).containsText("28 638 Mensenhandel");
      assertThat(box).hasAttribute("aria-activedescendant", "zoek-suggesties-0");
      box.press("ArrowUp");
      assertThat(list.locator("[aria-selected=true]")).hasCount(0);
      box.press("ArrowDown");
      box.press("Enter");
      assertThat(page).hasURL(samples.address() + "/dossier/28638");
      assertEquals(List.of(), window.complaints());
    }
  }

  @Test
  void escapeClosesTheSuggestionsAndEnterSearchesWhatWasTyped() {
    try (Chromium.Window window = chromium.open(375, Chromium.Look.DARK)) {
      Page page = window.page();
      page.navigate(samples.address() + "/");
      Locator box = page.locator("#zoek");
      box.pressSequentially("staatssecr");
      assertThat(page.locator("#zoek-suggesties")).isVisible();
      assertEquals(0, Everybody.wider(page));
      box.press("Escape");
      assertThat(page.locator("#zoek-suggesties")).isHidden();
      assertThat(box).hasValue("staatssecr");
      assertThat(box).hasAttribute("aria-expanded", "false");
      box.press("Enter");
      assertThat(page).hasURL(samples.address() + "/zoek?q=staatssecr");
    }
  }

  @Test
  void aPersonIsSuggestedAndAClickGivesWhatComesFromThere() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/");
      page.locator("#zoek").pressSequentially("staatssecr");
      page.locator(".vs-suggestion").filter(having("Afzender")).first().click();
      assertThat(page).hasURL(Pattern.compile("/zoek\\?q=van%3A%22Staatssecretaris"));
      assertThat(page.locator(".vs-hit").first()).isVisible();
    }
  }

  @Test
  void withoutJavaScriptTheBoxIsAPlainBox() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(samples.address() + "/");
      page.locator("#zoek").fill("mensenhandel");
      page.locator("#zoek").press("Enter");
      assertThat(page.locator(".vs-hit").first()).isVisible();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "slachtofer mensenhadel, slachtoffer mensenhandel",
    "uit buiting kindermishandelng, uitbuiting kindermishandeling",
    "28639 opvang, 28638 opvang",
  })
  void whatMayHaveBeenMeantIsOfferedAndNotTakenForIt(String typed, String meant) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      ask(page, typed);
      assertThat(page.locator("#zoek-hier")).hasValue(typed);
      Locator link = page.locator(".vs-meant a").filter(having(meant)).first();
      assertThat(link).isVisible();
      link.click();
      assertThat(page.locator("#zoek-hier")).hasValue(meant);
      assertThat(page.locator(".vs-hit").first()).isVisible();
    }
  }

  @Test
  void aDossierThatIsNotThereShowsThoseWithNearlyItsNumber() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      ask(page, "28 639");
      assertThat(page.locator(".vs-meant")).containsText("Mensenhandel");
      page.locator(".vs-meant a").first().click();
      assertThat(page).hasURL(samples.address() + "/dossier/28638");
    }
  }

  @Test
  void aPastedFootnoteNamesThePapersAndSearchesBelow() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      ask(
          page,
          "Zie Kamerstukken II 2020/21, 28 638, nr. 201, p. 3; 28 638, nr. 1; Stb. 2002, 575.");
      Locator named = page.locator(".vs-named");
      assertThat(named.locator("a[href='/kst-28638-201']")).isVisible();
      assertThat(named.locator("a[href='https://zoek.officielebekendmakingen.nl/kst-28638-1']"))
          .isVisible();
      assertThat(named.locator("a[href='https://zoek.officielebekendmakingen.nl/stb-2002-575']"))
          .isVisible();
      assertThat(page.locator(".vs-results")).isVisible();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "https://zoek.officielebekendmakingen.nl/kst-28638-201.html ; /kst-28638-201",
        "Kamerstukken II 2020/21, 28 638, nr. 201, p. 3 ; /kst-28638-201",
        "28638/201 ; /kst-28638-201",
        "dossier 28 638 ; /dossier/28638",
      })
  void oneNumberLeadsToItsPage(String typed, String path) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      ask(window.page(), typed);
      assertThat(window.page()).hasURL(samples.address() + path);
    }
  }

  @Test
  void whatIsNoFieldOrNoValueIsSaidInASentence() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      ask(page, "foo:bar soort:moite datum:ooit (");
      assertThat(page.locator(".nl-alert").filter(having("‘foo:’ is geen veld"))).isVisible();
      assertThat(page.locator(".nl-alert").filter(having("Erop lijken: motie"))).isVisible();
      assertThat(page.locator(".nl-alert").filter(having("‘ooit’ kan niet gelezen"))).isVisible();
      assertEquals(List.of(), Everybody.violations(page));
    }
  }

  @Test
  void aWordInAnotherFieldIsNotMarkedInTheText() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      ask(page, "titel:mensenhandel -soort:motie -amendement");
      assertThat(page.locator(".vs-hit").first()).isVisible();
      assertThat(page.locator(".vs-snippet mark")).hasCount(0);
      assertThat(page.locator(".vs-hit__title mark").first()).isVisible();
      ask(page, "titel:mensenhandel slachtoffers");
      assertThat(page.locator(".vs-snippet mark").first())
          .hasText(Pattern.compile("slachtoffer", Pattern.CASE_INSENSITIVE));
    }
  }

  @Test
  void whereNothingHasAllTheWordsThoseWithSomeAreOffered() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      ask(page, "uitbuiting eenhoorn");
      page.locator(".vs-match a").click();
      assertThat(page).hasURL(Pattern.compile("match=any"));
      assertThat(page.locator(".vs-hit").first()).isVisible();
    }
  }

  @Test
  void theHelpOpensBesideTheBoxAndItsExamplesRunInBothLanguages() {
    try (Chromium.Window window = chromium.open(320, Chromium.Look.LIGHT)) {
      Page page = window.page();
      ask(page, "mensenhandel");
      page.locator(".vs-help__summary").click();
      assertThat(page.locator(".vs-help__topics")).isVisible();
      assertEquals(0, Everybody.wider(page));
      assertEquals(List.of(), Everybody.violations(page));
      page.locator(".vs-help__topics a").filter(having("titel:mensenhandel")).click();
      assertThat(page.locator("#zoek-hier")).hasValue("titel:mensenhandel");
      assertThat(page.locator(".vs-hit").first()).isVisible();
      page.navigate(samples.address() + "/hulp?lang=en");
      assertThat(page.locator("h1")).hasText("Help with searching");
      assertEquals(List.of(), Everybody.violations(page));
      assertEquals(0, Everybody.wider(page));
    }
  }

  private static void ask(Page page, String question) {
    page.navigate(
        samples.address() + "/zoek?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
