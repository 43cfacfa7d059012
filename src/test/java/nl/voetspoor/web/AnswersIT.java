package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Earlier answers and work lists, as a person uses them in a browser.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class AnswersIT {
  private static final String SET =
      """
      Vragen van het lid Voorbeeld over de opvang
      Naar aanleiding van kst-28638-201 vraag ik het volgende.
      1. Kent u het bericht over uitbuiting van bezorgers?
      2. Hoeveel slachtoffers van uitbuiting kregen opvang?
      3. Bestaan er eenhoorns?
      """;

  private static Site site;
  private static Chromium chromium;

  @TempDir Path folder = Path.of("unset");

  @BeforeAll
  static void start(Stage shared) {
    site = Samples.site(Samples.withAnswers());
    chromium = shared.chromium();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void fromTheFrontPageAQuestionLeadsToTheVeryPlaceOfItsAnswer(Chromium.Look look) {
    try (Chromium.Window window = chromium.open(1280, look)) {
      Page page = window.page();
      page.navigate(at("/"));
      page.getByRole(AriaRole.MAIN).getByText("Vragen te beantwoorden?").click();
      page.getByLabel("Uw vraag of vragen").fill("Hoeveel slachtoffers kregen opvang?");
      button(page, "Zoek eerdere antwoorden").click();
      assertThat(page).hasURL(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F"));
      Locator first = page.locator(".vs-prior").first();
      assertThat(first).containsText("Standpunt gewijzigd");
      assertThat(first.locator("mark").first()).isVisible();
      first.locator("h3 a").click();
      assertThat(page).hasURL(at("/ah-tk-20232024-1203#alinea-1"));
      assertThat(page.locator("#alinea-1")).isVisible();
      page.goBack();
      first.getByText("Waarom dit antwoord?").click();
      assertThat(first).containsText("Uit uw vraag gevonden:");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void aSetIsPastedMendedAndNarrowed(Chromium.Look look) {
    try (Chromium.Window window = chromium.open(1280, look)) {
      Page page = window.page();
      page.navigate(at("/antwoorden"));
      page.getByLabel("Uw vraag of vragen").fill(SET);
      button(page, "Zoek eerdere antwoorden").click();
      assertThat(page.locator(".vs-question")).hasCount(3);
      assertThat(page.locator(".vs-answers__jump li").nth(2)).containsText("niets gevonden");
      button(page, "English").click();
      assertThat(page.locator(".vs-question")).hasCount(3);
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      button(page, "Nederlands").click();
      assertThat(page.locator(".vs-question")).hasCount(3);
      assertThat(page.locator(".vs-question").nth(2)).containsText("Geen eerder antwoord");
      page.getByText("Klopt dit niet?").click();
      button(page, "Laat weg Vraag 3").click();
      assertThat(page.locator(".vs-question")).hasCount(2);
      page.getByLabel("Sociale Zaken en Werkgelegenheid").check();
      page.getByLabel("Van", new Page.GetByLabelOptions().setExact(true)).fill("2026-01-01");
      button(page, "Pas toe").click();
      assertThat(page.getByLabel("Sociale Zaken en Werkgelegenheid")).isChecked();
      assertThat(page.locator(".vs-question").nth(1)).containsText("zonder de gekozen beperkingen");
      page.locator(".vs-answers__jump a").first().click();
      assertThat(page).hasURL(at("/antwoorden#v1"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void aFileIsUploadedOrItIsSaidWhyNot(Chromium.Look look) throws IOException {
    try (Chromium.Window window = chromium.open(360, look)) {
      Page page = window.page();
      page.navigate(at("/antwoorden"));
      page.getByLabel("Of een bestand")
          .setInputFiles(Files.writeString(folder.resolve("vragen.txt"), SET));
      button(page, "Zoek eerdere antwoorden").click();
      assertThat(page.locator(".vs-question")).hasCount(3);
      page.navigate(at("/antwoorden"));
      page.getByLabel("Of een bestand")
          .setInputFiles(Files.writeString(folder.resolve("vragen.pdf"), SET));
      button(page, "Zoek eerdere antwoorden").click();
      assertThat(page.locator("#fout")).containsText("Met wachtwoord");
    }
  }

  @Test
  void everythingIsDoneWithTheKeyboardAlone() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/antwoorden"));
      page.getByLabel("Uw vraag of vragen").focus();
      page.keyboard().type("Hoeveel slachtoffers kregen opvang?");
      tabTo(page, "Zoek eerdere antwoorden");
      page.keyboard().press("Enter");
      assertThat(page.locator(".vs-prior").first()).isVisible();
      page.locator(".vs-prior h3 a").first().focus();
      tabTo(page, "Bewaar in werklijst");
      page.keyboard().press("Enter");
      assertThat(page.locator(".vs-prior").first()).containsText("Bewaard in");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).containsText("Hoeveel slachtoffers kregen opvang?");
      tabTo(page, "Concept-antwoord");
      page.keyboard().type("Dat waren er 331.");
      tabTo(page, "Bewaar");
      String before = page.locator("[name=versie]").inputValue();
      page.keyboard().press("Enter");
      assertThat(page.locator("[name=versie]")).not().hasValue(before);
      assertThat(page.getByLabel("Concept-antwoord")).hasValue("Dat waren er 331.");
      tabTo(page, "Verwijder deze werklijst");
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).containsText("Werklijst verwijderen");
      tabTo(page, "Verwijder");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(at("/werklijsten"));
      assertEquals(List.of(), window.complaints());
    }
  }

  @Test
  void aPassageIsCopiedAsAQuotationWithItsSource() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      BrowserContext context = page.context();
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      page.navigate(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F"));
      Locator first = page.locator(".vs-prior").first();
      first.getByText("Kopieer als citaat met bron").click();
      assertThat(first).containsText("Gekopieerd");
      assertEquals(
          "“Dat waren er 331. De telling van eerdere jaren was te laag; zie 28 638, nr. 201.”"
              + " (Aanhangsel Handelingen II 2023/24, nr. 1203, antwoord op vraag 3)\n"
              + "https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1203",
          page.evaluate("navigator.clipboard.readText()"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void aWorkListIsMadeWrittenInAndTakenAlong(Chromium.Look look) throws IOException {
    try (Chromium.Window window = chromium.open(1280, look)) {
      Page page = window.page();
      page.navigate(at("/antwoorden"));
      page.getByLabel("Uw vraag of vragen").fill(SET);
      button(page, "Zoek eerdere antwoorden").click();
      page.getByLabel("Werklijst", new Page.GetByLabelOptions().setExact(true)).selectOption("");
      page.locator("#v2").locator("xpath=..").getByText("Bewaar in werklijst").first().click();
      if (look == Chromium.Look.LIGHT) {
        page.locator(".vs-prior__source [role=status] a").click();
      }
      assertThat(page.locator("h1")).hasText("Vragen van het lid Voorbeeld over de opvang");
      page.locator("#concept-1").fill("Ons <b>concept</b>.");
      page.locator("#notitie-1").fill("Bel VWS");
      button(page, "Bewaar").first().click();
      assertThat(page.locator("#concept-1")).hasValue("Ons <b>concept</b>.");
      button(page, "Hoger Vraag 2").click();
      assertThat(page.locator("#concept-0")).hasValue("Ons <b>concept</b>.");
      Download file = page.waitForDownload(() -> page.getByText("Word (DOCX)").click());
      try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file.path()))) {
        List<String> lines = read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertTrue(lines.contains("Ons <b>concept</b>."), lines::toString);
        assertTrue(
            lines.contains(
                "Bron: Aanhangsel Handelingen II 2023/24, nr. 1203, antwoord op vraag 3,"
                    + " https://zoek.officielebekendmakingen.nl/ah-tk-20232024-1203"),
            lines::toString);
      }
      page.getByText("Verwijder deze werklijst").click();
      button(page, "Verwijder").click();
      assertThat(page).hasURL(at("/werklijsten"));
    }
  }

  @Test
  void whoeverLeavesWithWordsThatWereNotSentIsAskedFirst() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      List<String> asked = new ArrayList<>();
      page.onDialog(dialog -> {
        asked.add(dialog.type());
        dialog.dismiss();
      });
      page.navigate(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F"));
      page.getByLabel("Werklijst", new Page.GetByLabelOptions().setExact(true)).selectOption("");
      button(page, "Bewaar deze vraag").click();
      page.locator("[data-kept] a").click();
      page.getByLabel("Notitie").click();
      page.keyboard().type("nog niet bewaard");
      page.evaluate("setTimeout(() => { location.href = '/werklijsten'; }, 0)");
      page.waitForCondition(() -> !asked.isEmpty());
      assertEquals(List.of("beforeunload"), asked);
      assertThat(page.getByLabel("Notitie")).hasValue("nog niet bewaard");
      button(page, "Bewaar").first().click();
      assertThat(page.getByLabel("Notitie")).hasValue("nog niet bewaard");
      button(page, "Haal weg Vraag 1").click();
      assertThat(page.locator("h1")).hasText("Vraag 1 weghalen");
      checked(page, "taking a question out");
      button(page, "Haal weg").click();
      assertThat(page.locator(".vs-question")).hasCount(0);
      assertEquals(List.of("beforeunload"), asked);
    }
  }

  @Test
  void whatIsTypedForADeletedListCanBeTakenOver() {
    try (Chromium.Window one = chromium.open(1280, Chromium.Look.LIGHT);
        Chromium.Window other = chromium.open(320, Chromium.Look.DARK)) {
      one.page().navigate(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F"));
      one.page()
          .getByLabel("Werklijst", new Page.GetByLabelOptions().setExact(true))
          .selectOption("");
      button(one.page(), "Bewaar deze vraag").click();
      one.page().locator("[data-kept] a").click();
      assertThat(one.page().locator("#notitie-0")).isVisible();
      other.page().navigate(one.page().url());
      one.page().getByText("Verwijder deze werklijst").click();
      button(one.page(), "Verwijder").click();
      other.page().getByLabel("Notitie").fill("van de ander");
      button(other.page(), "Bewaar").first().click();
      assertThat(other.page().locator("h1")).hasText("Deze werklijst is er niet meer");
      assertThat(other.page().getByLabel("Notitie bij vraag 1")).hasValue("van de ander");
      checked(other.page(), "a list that is gone");
    }
  }

  @Test
  void twoWindowsDoNotOverwriteEachOther() {
    try (Chromium.Window one = chromium.open(1280, Chromium.Look.LIGHT);
        Chromium.Window other = chromium.open(1280, Chromium.Look.LIGHT)) {
      one.page().navigate(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F"));
      one.page()
          .getByLabel("Werklijst", new Page.GetByLabelOptions().setExact(true))
          .selectOption("");
      button(one.page(), "Bewaar deze vraag").click();
      one.page().locator("[data-kept] a").click();
      other.page().navigate(one.page().url());
      one.page().getByLabel("Notitie").fill("van de een");
      button(one.page(), "Bewaar").first().click();
      assertThat(one.page().getByLabel("Notitie")).hasValue("van de een");
      other.page().getByLabel("Notitie").fill("van de ander");
      button(other.page(), "Bewaar").first().click();
      assertThat(other.page().locator("#fout")).containsText("intussen gewijzigd");
      assertThat(other.page().locator("#verloren-0")).hasValue("van de ander");
      assertThat(other.page().locator("#notitie-0")).hasValue("van de een");
    }
  }

  @Test
  void noStateShutsAnybodyOut() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      for (String address :
          List.of(
              "/antwoorden",
              "/antwoorden?q=",
              "/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F&ministry=VWS&not-kind=motie",
              "/antwoorden?q=Bestaan+er+eenhoorns%3F&from=x",
              "/antwoorden?stuk=ah-tk-20232024-1203",
              "/ah-tk-20212022-417#alinea-3",
              "/werklijsten")) {
        page.navigate(at(address));
        checked(page, address);
      }
      send(page, SET);
      checked(page, "a set");
      send(page, "Dit vraagt niets. ".repeat(200));
      checked(page, "no question");
      send(page, questions(60));
      assertThat(page.locator(".vs-question")).hasCount(60);
      checked(page, "sixty questions");
      page.navigate(at("/antwoorden?q=Hoe+lang+wachten+slachtoffers+kregen+opvang%3F"));
      page.getByLabel("Werklijst", new Page.GetByLabelOptions().setExact(true)).selectOption("");
      page.getByText("Bewaar in werklijst").first().click();
      page.locator(".vs-prior__source [role=status] a").click();
      checked(page, "a work list");
      page.getByText("Verwijder deze werklijst").click();
      checked(page, "deleting");
      button(page, "Verwijder").click();
      assertEquals(
          List.of(),
          window.complaints().stream().filter(c -> c.contains("Content Security")).toList());
    }
  }

  @Test
  void inEnglishEverythingIsSaidInEnglishButThePapers() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.NO_SCRIPT)) {
      Page page = window.page();
      page.navigate(at("/antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F&lang=en"));
      assertThat(page.locator("h1")).hasText("Earlier answers");
      Locator first = page.locator(".vs-prior").first();
      assertThat(first).containsText("Position changed");
      assertThat(first).containsText("Dat waren er 331.");
      assertThat(first.locator("cite")).hasAttribute("lang", "nl");
      page.navigate(at("/werklijsten"));
      assertThat(page.locator("h1")).hasText("Work lists");
    }
  }

  @Test
  void onPaperThePassagesAreWholeAndNothingElseIsInTheWay() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/antwoorden?q=Hoe+lang+wachten+slachtoffers+op+opvang%3F"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(page.locator("#nieuw")).isHidden();
      assertThat(page.locator(".vs-keep")).isHidden();
      assertThat(page.locator(".vs-more p").last()).isVisible();
    }
  }

  private static void checked(Page page, String state) {
    assertEquals(List.of(), Everybody.shutOutBy(page), state);
  }

  private static void send(Page page, String text) {
    page.navigate(at("/antwoorden"));
    page.getByLabel("Uw vraag of vragen").fill(text);
    button(page, "Zoek eerdere antwoorden").click();
    page.waitForLoadState();
  }

  /// Goes on with the tab key to what has this name.
  private static void tabTo(Page page, String name) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      Object now =
          page.evaluate(
              "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
      if (String.valueOf(now).startsWith(name)) {
        return;
      }
    }
    throw new AssertionError(name + " is not reached with the tab key");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String questions(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + ". Hoeveel opvang is er in jaar " + i + "?")
        .collect(Collectors.joining("\n", "Titel\n", ""));
  }

  private static String at(String address) {
    return "http://127.0.0.1:" + site.port() + address;
  }
}
