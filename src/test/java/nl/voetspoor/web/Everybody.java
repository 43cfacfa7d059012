package nl.voetspoor.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether a page shuts anybody out: what an automatic test of WCAG 2.2 AA finds, light and dark,
/// and whether it scrolls sideways, wide or narrow.
final class Everybody {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /// What can differ between a page in the light and in the dark.
  private static final List<String> OF_THE_LOOK = List.of("color-contrast");

  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  private static final String ASKED =
      """
      only => axe
        .run(document, { runOnly: only, resultTypes: ['violations'], selectors: false, iframes: false })
        .then(found => found.violations.map(
          rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))
      """;

  private Everybody() {}

  /// Everything that is wrong with the page that is shown, with all that folds opened; it is left
  /// wide and light.
  static List<String> shutOutBy(Page page) {
    unfold(page);
    List<String> wrong = new ArrayList<>(violations(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    found(page, "rule", OF_THE_LOOK).forEach(each -> wrong.add("dark: " + each));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    wrong.addAll(sideways(page));
    return wrong;
  }

  /// Whether the page that is shown scrolls sideways, wide or narrow, with all that folds opened;
  /// it is left wide.
  static List<String> sideways(Page page) {
    List<String> wrong = new ArrayList<>();
    for (int width : List.of(NARROW, WIDE)) {
      page.setViewportSize(width, 800);
      unfold(page);
      if (wider(page) > 0) {
        wrong.add("at " + width + " it scrolls sideways by " + wider(page));
      }
    }
    return wrong;
  }

  private static void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
  }

  /// What on the page as it is shown breaks WCAG 2.2 A or AA.
  static List<String> violations(Page page) {
    return found(page, "tag", WCAG_22_AA);
  }

  /// By how many pixels the page is wider than its window.
  static int wider(Page page) {
    return (Integer)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /// What axe-core finds, put in the page once and asked for nothing but what is wrong: all that is
  /// right as well would be most of the time.
  private static List<String> found(Page page, String kind, List<String> values) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    Object found = page.evaluate(ASKED, Map.of("type", kind, "values", values));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
