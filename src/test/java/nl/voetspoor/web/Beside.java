package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// What a person does with the original beside the text, and with references to places.
final class Beside {
  private static final Pattern WHOLE =
      Pattern.compile("Kamerstukken II 20\\d\\d/\\d\\d, \\d{5}, nr\\. \\d+");

  private final Page page;
  private final String address;
  private final Locator original;
  private final Locator number;
  private final Locator box;
  private final Locator cited;
  private final Locator link;

  /// @param address of the site, without a slash at its end
  Beside(Page page, String address) {
    this.page = page;
    this.address = address;
    this.original = page.locator("#origineel");
    this.number = page.locator("#origineel [data-page]");
    this.box = page.locator(".vs-cite-box");
    this.cited = box.locator("[data-cite-text]").first();
    this.link = box.locator("[data-cite-text]").nth(1);
  }

  /// Opens it by keyboard, turns pages, lets the text lead, and closes it.
  void read(String paper) {
    page.navigate(address + paper + "?q=mensenhandel");
    page.locator("[data-original]").focus();
    page.keyboard().press("Enter");
    assertThat(original.locator(".textLayer .highlight").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("origineel=1"));
    assertThat(number).hasValue("1");
    Locator opener = page.locator("[data-original]");
    assertThat(opener).hasText("Sluit het origineel");
    assertThat(opener).hasAttribute("aria-expanded", "true");
    assertThat(original.locator(".textLayer .highlight").first()).hasCSS("opacity", "1");
    assertThat(original.locator(".textLayer").first()).hasCSS("mix-blend-mode", "multiply");
    original.locator("[data-turn='1']").focus();
    page.keyboard().press("Enter");
    assertThat(number).hasValue("2");
    assertThat(page.locator("#pagina-2")).isInViewport();
    assertThat(page).hasURL(Pattern.compile("origineel=2"));
    page.waitForTimeout(400);
    page.locator("#pagina-5").scrollIntoViewIfNeeded();
    page.evaluate("document.getElementById('pagina-5').scrollIntoView()");
    assertThat(number).hasValue("5");
    assertThat(original.locator(".page[data-page-number='5'] canvas").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(original).isHidden();
    assertThat(opener).isFocused();
    assertThat(opener).hasText("Origineel naast de tekst");
    assertThat(opener).hasAttribute("aria-expanded", "false");
    assertThat(page).not().hasURL(Pattern.compile("origineel"));
  }

  /// Comes by an address that names a page.
  void comeBack(String paper, int wanted) {
    page.navigate(address + paper + "?origineel=" + wanted);
    assertThat(number).hasValue(String.valueOf(wanted));
    assertThat(original.locator("canvas").first()).isVisible();
  }

  /// Steps to the next place that was found, which is outlined in the original too.
  void step(String paper) {
    page.navigate(address + paper + "?q=mensenhandel&origineel=1");
    assertThat(original.locator(".textLayer .highlight").first()).isVisible();
    page.locator("h1").click();
    page.keyboard().press("n");
    Locator here = original.locator(".vs-original__here");
    assertThat(here).hasCount(1);
    assertThat(here).hasText(Pattern.compile("mensenhandel", Pattern.CASE_INSENSITIVE));
  }

  /// Reads an original whose fonts are not in the file.
  void readWithoutFonts(String paper) throws IOException {
    byte[] file = withoutFonts();
    page.route(
        Pattern.compile("/origineel\\?"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(200)
                    .setContentType("application/pdf")
                    .setBodyBytes(file)));
    page.navigate(address + paper + "?origineel=1");
    assertThat(original.locator(".textLayer")).containsText("Zonder lettertype");
    page.evaluate("document.fonts.ready");
    page.unrouteAll();
  }

  private static byte[] withoutFonts() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument file = new PDDocument()) {
      PDPage only = new PDPage();
      file.addPage(only);
      try (PDPageContentStream words = new PDPageContentStream(file, only)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
        words.newLineAtOffset(72, 700);
        words.showText("Zonder lettertype");
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 24);
        words.newLineAtOffset(0, -40);
        words.showText("en een tweede");
        words.endText();
      }
      file.save(bytes);
    }
    return bytes.toByteArray();
  }

  /// What is said where fetching the file ends so.
  ///
  /// @param status of the answer; 0 for none, 200 for bytes that are no PDF
  void fail(String paper, int status, String said) {
    page.route(
        Pattern.compile("/origineel\\?"),
        route -> {
          if (status == 0) {
            route.abort();
          } else {
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/pdf")
                    .setBody("geen PDF"));
          }
        });
    page.navigate(address + paper + "?origineel=1");
    assertThat(original.locator("[data-said]")).containsText(said);
    assertEquals(status == 0, original.locator("[data-again]").isVisible());
    boolean lost = status == 404 || status == 410;
    assertEquals(!lost, original.locator("[data-zoom]").first().isVisible());
    page.unrouteAll();
    if (status == 0) {
      original.locator("[data-again]").click();
      assertThat(original.locator("canvas").first()).isVisible();
    }
  }

  /// Finds a file of which this is said, and which no second try opens.
  void cannotBeOpened(String paper, byte[] file, String said) {
    Route.FulfillOptions answer =
        new Route.FulfillOptions().setContentType("application/pdf").setBodyBytes(file);
    page.route(Pattern.compile("/origineel\\?"), route -> route.fulfill(answer));
    page.navigate(address + paper + "?origineel=1");
    assertThat(original.locator("[data-said]")).containsText(said);
    assertThat(original.locator("[data-again]")).isHidden();
    assertThat(original.locator("[data-alone]")).isVisible();
    page.unrouteAll();
  }

  /// Is asked before a large file is fetched, and has it shown, with keys alone.
  void allowLarge(String paper) {
    List<String> fetched = new ArrayList<>();
    page.onRequest(request -> {
      if (request.url().contains("/origineel?")) {
        fetched.add(request.url());
      }
    });
    page.navigate(address + paper);
    page.evaluate("document.getElementById('origineel').dataset.large = 'yes'");
    page.locator("[data-original]").focus();
    page.keyboard().press("Enter");
    assertThat(original.locator("[data-said]")).containsText("Dit origineel is groot");
    assertEquals(List.of(), fetched, "fetched without asking");
    original.locator("[data-anyway]").focus();
    page.keyboard().press("Enter");
    assertThat(original.locator("canvas").first()).isVisible();
    assertThat(original.locator("[data-do]")).isHidden();
  }

  /// Copies how a paper and its places are cited, with keys alone; `copied` is what is said of it.
  void cite(String paper, String copied) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(address + paper);
    page.keyboard().press("c");
    assertThat(box.locator("[data-cite-copy]").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(box.locator("[role=status]")).hasText(copied);
    assertThat(cited).hasText(WHOLE);
    assertEquals(cited.innerText(), page.evaluate("navigator.clipboard.readText()"));
    assertThat(link).hasText(address + paper);
    page.keyboard().press("ArrowDown");
    assertThat(cited).hasText(Pattern.compile(WHOLE.pattern() + ", p\\. 1"));
    assertThat(page.locator(".vs-cite-at")).isInViewport();
    String first = link.innerText();
    page.keyboard().press("ArrowDown");
    assertThat(link).not().hasText(first);
    page.keyboard().press("Enter");
    assertThat(box.locator("[role=status]")).hasText(copied);
    page.keyboard().press("Home");
    assertThat(link).hasText(address + paper);
    page.keyboard().press("Escape");
    assertThat(box).isHidden();
    assertThat(page.locator(".vs-cite-at")).hasCount(0);
  }

  /// Cites the place the address led to, by the link above the text, and the whole from there.
  void citeWhereTheAddressLed(String paper) {
    page.navigate(address + paper + "#alinea-4");
    page.locator("[data-cite]").focus();
    page.locator("#alinea-4").scrollIntoViewIfNeeded();
    page.keyboard().press("Enter");
    assertThat(link).hasText(address + paper + "#alinea-4");
    assertThat(box.locator("[data-cite-what=place]")).hasAttribute("aria-pressed", "true");
    box.locator("[data-cite-what=whole]").click();
    assertThat(cited).hasText(WHOLE);
    assertThat(box.locator("[data-cite-what=whole]")).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-cite]")).isFocused();
  }

  /// The box that cites stays whole in a small window, whatever is said in it.
  void citeInASmallWindow(String paper, int height) {
    page.setViewportSize(320, height);
    page.navigate(address + paper);
    refuseCopying();
    page.evaluate("document.querySelector('[data-cite]').scrollIntoView({block: 'end'})");
    page.keyboard().press("c");
    box.locator("[data-cite-copy]").first().click();
    assertThat(box.locator("[role=status]")).containsText("Ctrl+C");
    page.waitForFunction(
        "() => { const at = document.querySelector('.vs-cite-box').getBoundingClientRect();"
            + " return at.top >= 0 && at.bottom <= innerHeight; }",
        null,
        new Page.WaitForFunctionOptions().setTimeout(3000));
    box.locator("[role=status]").scrollIntoViewIfNeeded();
    assertThat(box.locator("[role=status]")).isInViewport();
  }

  private void refuseCopying() {
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: () => Promise.reject()}})");
  }

  /// Is refused the clipboard, and finds the words selected.
  void citeWhereCopyingIsRefused(String paper) {
    page.navigate(address + paper);
    refuseCopying();
    page.locator("#alinea-4").hover();
    page.locator(".vs-cite").click();
    page.locator(".vs-cite-box [data-cite-copy]").first().click();
    assertThat(page.locator(".vs-cite-box [role=status]")).containsText("Ctrl+C");
    assertEquals(
        page.locator(".vs-cite-box [data-cite-text]").first().innerText(),
        page.evaluate("getSelection().toString()"));
  }

  /// Finds the reference of every place without JavaScript.
  void citeByLinks(String paper) {
    page.navigate(address + paper);
    page.locator("a[href$='?verwijzingen=1#tekst']").click();
    page.locator("#alinea-4 .vs-cite-link").click();
    assertThat(page.locator("[data-cite-text]").first()).containsText(", p. 1");
    assertThat(page.locator("[data-cite-text]").nth(1)).hasText(address + paper + "#alinea-4");
    assertThat(page.locator("[data-cite-copy]").first()).isHidden();
    page.goBack();
    page.locator("a[href='" + paper + "/verwijzing/stuk']").click();
    assertThat(page.locator("[data-cite-text]").first()).hasText(WHOLE);
    assertThat(page.locator("[data-cite-text]").nth(1)).hasText(address + paper);
    page.goBack();
    page.locator("#alinea-4 .vs-cite-link").click();
    page.locator("a[href='" + paper + "#alinea-4']").click();
    assertThat(page.locator("#alinea-4")).isInViewport();
    assertThat(page.locator(".vs-tools a[href*='/origineel?sha256='][href$='#page=1']"))
        .isVisible();
  }
}
