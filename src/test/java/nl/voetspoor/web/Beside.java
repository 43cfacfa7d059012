package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a person does with the original beside the text, and with references to places.
final class Beside {
  private final Page page;
  private final String address;
  private final Locator original;
  private final Locator number;

  /// @param address of the site, without a slash at its end
  Beside(Page page, String address) {
    this.page = page;
    this.address = address;
    this.original = page.locator("#origineel");
    this.number = page.locator("#origineel [data-page]");
  }

  /// Opens it by keyboard, turns pages, lets the text lead, and closes it.
  void read(String paper) {
    page.navigate(address + paper + "?q=mensenhandel");
    page.locator("[data-original]").focus();
    page.keyboard().press("Enter");
    assertThat(original.locator(".textLayer .highlight").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("origineel=1"));
    assertThat(number).hasValue("1");
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
    assertThat(page.locator("[data-original]")).isFocused();
    assertThat(page).not().hasURL(Pattern.compile("origineel"));
  }

  /// Comes by an address that names a page.
  void comeBack(String paper, int wanted) {
    page.navigate(address + paper + "?origineel=" + wanted);
    assertThat(number).hasValue(String.valueOf(wanted));
    assertThat(original.locator("canvas").first()).isVisible();
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

  /// Copies how places are cited, with keys alone; `copied` is what is said of it.
  void cite(String paper, String copied) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(address + paper + "#alinea-4");
    page.keyboard().press("c");
    Locator button = page.locator(".vs-cite");
    assertThat(button).isFocused();
    String first = button.getAttribute("aria-label");
    page.keyboard().press("ArrowDown");
    assertThat(button).not().hasAttribute("aria-label", first);
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    Locator window = page.locator(".vs-cite-box");
    assertThat(window.locator("[data-cite-copy]").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(window.locator("[role=status]")).hasText(copied);
    String cited = window.locator("[data-cite-text]").first().innerText();
    assertEquals(cited, page.evaluate("navigator.clipboard.readText()"));
    assertTrue(cited.matches("Kamerstukken II 20\\d\\d/\\d\\d, \\d{5}, nr. \\d+, p. \\d+"), cited);
    assertEquals(
        address + paper + "#alinea-4", window.locator("[data-cite-text]").nth(1).innerText());
    page.keyboard().press("Escape");
    assertThat(button).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-cite]")).isFocused();
  }

  /// Is refused the clipboard, and finds the words selected.
  void citeWhereCopyingIsRefused(String paper) {
    page.navigate(address + paper);
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject()}})");
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
    page.locator("a[href='" + paper + "#alinea-4']").click();
    assertThat(page.locator("#alinea-4")).isInViewport();
    assertThat(page.locator(".vs-tools a[href*='/origineel?sha256='][href$='#page=1']"))
        .isVisible();
  }
}
