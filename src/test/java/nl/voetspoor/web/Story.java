package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// The story of Voetspoor, done by a person at a browser: search, narrow, open a paper, follow a
/// footnote to the paper it names, and come back by 'wordt aangehaald door'.
///
/// It holds for every collection that has letter 201 of dossier 28 638, whose note 2 names letter
/// 200.
final class Story {
  private static final String WORDS = "slachtoffers mensenhandel";
  private static final int ENOUGH_TABS = 400;

  private final Page page;
  private final String base;
  private final Hand hand;

  /// What the person does it with.
  enum Hand {
    MOUSE,
    KEYBOARD
  }

  /// @param base the address of the site, without a slash at its end
  Story(Page page, String base, Hand hand) {
    this.page = page;
    this.base = base;
    this.hand = hand;
  }

  void tell() {
    search();
    narrow("kind", Pattern.compile("^Kamerbrief"), "Kamerbrief");
    narrow("dossier", Pattern.compile("^28 638"), "28 638");
    choose(page.locator(".vs-hit__title a[href^='/kst-28638-201?q=']"));
    assertThat(page.locator("h1")).not().isEmpty();
    openNoteInPlace();
    choose(page.locator(".vs-note-inline a[href='/kst-28638-200']"));
    assertThat(page).hasURL(base + "/kst-28638-200");
    comeBack();
  }

  private void search() {
    page.navigate(base + "/");
    Locator box = page.locator("input[name=q]");
    if (hand == Hand.KEYBOARD) {
      page.keyboard().press("/");
      assertThat(box).isFocused();
      page.keyboard().type(WORDS);
      page.keyboard().press("Enter");
    } else {
      box.fill(WORDS);
      page.locator("main button[type=submit]").click();
    }
    assertThat(page).hasURL(Pattern.compile("/zoek\\?q="));
    assertThat(page.locator(".vs-hit mark").first()).isVisible();
  }

  private void narrow(String facet, Pattern choice, String chip) {
    Locator fold = page.locator(".vs-facets__summary");
    if (fold.isVisible() && page.locator(".vs-facets__fold[open]").count() == 0) {
      choose(fold);
    }
    Locator values = page.locator("section[aria-labelledby=facet-" + facet + "] .vs-choice");
    choose(
        values
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.locator(
                            ".vs-choice__label", new Page.LocatorOptions().setHasText(choice))))
            .first());
    assertThat(page.locator(".vs-chip").filter(new Locator.FilterOptions().setHasText(chip)))
        .isVisible();
  }

  private void openNoteInPlace() {
    Locator mark = page.locator("[data-note][href='#noot-2']");
    choose(mark);
    assertThat(mark).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("#noot-2-open")).isInViewport();
    if (hand == Hand.KEYBOARD) {
      page.keyboard().press("Escape");
      assertThat(page.locator("#noot-2-open")).hasCount(0);
      assertThat(mark).isFocused();
      page.keyboard().press("Space");
    }
  }

  private void comeBack() {
    Locator places =
        page.locator("section[aria-labelledby=aangehaald] a[href^='/kst-28638-201#ref-']");
    choose(places.first());
    assertThat(page).hasURL(Pattern.compile("/kst-28638-201#ref-\\d+$"));
    assertThat(page.locator(".vs-reference:target")).isInViewport();
  }

  private void choose(Locator target) {
    if (hand == Hand.MOUSE) {
      target.click();
      return;
    }
    for (int i = 0; i < ENOUGH_TABS; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) target.evaluate("element => element === document.activeElement")) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + target);
  }
}
