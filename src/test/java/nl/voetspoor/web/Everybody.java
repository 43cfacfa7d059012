package nl.voetspoor.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a page shuts anybody out: what an automatic test of WCAG 2.2 AA finds, light and dark
/// and in forced colours, whether it scrolls sideways, wide or narrow, what is left of it on paper,
/// and whether anything moves where that is not wanted.
final class Everybody {
  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  /// A sheet of A4 at 96 pixels an inch.
  private static final int SHEET = 794;

  /// What axe-core finds, asked for nothing but what is wrong: all that is right as well would be
  /// most of the time. The contrast of words is the costliest question, and what is painted alike
  /// has the same, so it is asked of one element of each kind: its tag, classes and letters, and
  /// all grounds that it lies on.
  private static final String ASKED =
      """
      asked => {
        const ask = (where, runOnly, rules) => axe
          .run(where, { runOnly, rules, resultTypes: ['violations'], selectors: false, iframes: false })
          .then(found => found.violations.map(
            rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')));
        const grounds = new Map();
        const groundOf = element => {
          if (!element) return '';
          if (!grounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
            const own = [backgroundColor, backgroundImage, opacity].join();
            grounds.set(element, groundOf(element.parentElement) + (own === 'rgba(0, 0, 0, 0),none,1' ? '' : own));
          }
          return grounds.get(element);
        };
        const hasWords = element => 'placeholder' in element || element.tagName === 'SELECT'
          || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
        const painted = () => {
          const kinds = new Map();
          for (const element of document.body.querySelectorAll('*')) {
            if (!hasWords(element) || !element.checkVisibility()) continue;
            const { color, fontSize, fontWeight } = getComputedStyle(element);
            const kind = [element.tagName, element.getAttribute('class'), color, fontSize, fontWeight, groundOf(element)].join();
            if (!kinds.has(kind)) kinds.set(kind, element);
          }
          return [...kinds.values()];
        };
        const questions = {
          RULES: () => ask(document,
            { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
            { 'color-contrast': { enabled: false } }),
          CONTRAST: () => ask(painted(), { type: 'rule', values: ['color-contrast'] }, {}),
        };
        return questions[asked]();
      }
      """;

  private static final String LEFT_ON_PAPER =
      """
      () => ['.nl-skip-link', '.vs-page-header', '.vs-page-footer', '.nl-breadcrumb-nav', '.vs-search',
          '.vs-facets', '.nl-pagination', '.vs-takeaway', '.vs-jump', '.vs-tools', 'button']
        .filter(each => [...document.querySelectorAll(each)].some(it => it.checkVisibility() && it.getBoundingClientRect().bottom > 0))
      """;

  private static final String UNREADABLE =
      """
      () => {
        const groundOf = element => {
          if (!element) return getComputedStyle(document.documentElement).backgroundColor;
          const ground = getComputedStyle(element).backgroundColor;
          return /, 0\\)$/.test(ground) ? groundOf(element.parentElement) : ground;
        };
        return [...document.body.querySelectorAll('*')]
          .filter(each => each.checkVisibility() && [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
          .filter(each => getComputedStyle(each).color === groundOf(each))
          .map(each => each.outerHTML);
      }
      """;

  private static final String WITHOUT_EDGE =
      """
      () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea, .nl-button')]
        .filter(each => each.checkVisibility() && getComputedStyle(each).borderTopStyle === 'none')
        .filter(each => !['checkbox', 'radio', 'file'].includes(each.type))
        .map(each => each.outerHTML)
      """;

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')]
        .filter(each => {
          const style = getComputedStyle(each);
          const lasts = times => times.split(',').some(time => parseFloat(time) > 0.001);
          return lasts(style.transitionDuration) || lasts(style.animationDuration) || style.scrollBehavior !== 'auto';
        })
        .map(each => each.className)
      """;

  private Everybody() {}

  private enum Question {
    RULES,
    CONTRAST
  }

  /// Everything that is wrong with the page that is shown, with all that folds opened; it is left
  /// wide and light, on a screen. What hangs on no colour is asked in the narrow window, where what
  /// is touched lies nearest to what else is.
  static List<String> shutOutBy(Page page) {
    unfold(page);
    List<String> wrong = new ArrayList<>(found(page, Question.CONTRAST));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    found(page, Question.CONTRAST).forEach(each -> wrong.add("dark: " + each));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    wrong.addAll(inForcedColours(page));
    wrong.addAll(moving(page));
    wrong.addAll(outOfBounds(page));
    resize(page, NARROW);
    wrong.addAll(found(page, Question.RULES));
    resize(page, WIDE);
    return wrong;
  }

  /// Where the page that is shown scrolls sideways, wide or narrow, with all that folds opened, and
  /// what is wrong with it on paper; it is left wide.
  static List<String> outOfBounds(Page page) {
    unfold(page);
    List<String> wrong = new ArrayList<>();
    tooWide(page, "wide it scrolls sideways").ifPresent(wrong::add);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    resize(page, SHEET);
    wrong.addAll(onPaper(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    resize(page, NARROW);
    tooWide(page, "narrow it scrolls sideways").ifPresent(wrong::add);
    resize(page, WIDE);
    return wrong;
  }

  /// Furniture that is of no use on paper, nothing to read, or lines that are wider than the sheet.
  private static List<String> onPaper(Page page) {
    List<String> wrong = new ArrayList<>();
    listed(page, LEFT_ON_PAPER).forEach(each -> wrong.add("on paper there is " + each));
    if (!page.locator("main").isVisible()) {
      wrong.add("on paper there is nothing to read");
    }
    tooWide(page, "on paper it is too wide").ifPresent(wrong::add);
    return wrong;
  }

  /// Words of the colour of their ground, and fields and buttons without an edge, where the reader
  /// chose the colours.
  private static List<String> inForcedColours(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    List<String> wrong = new ArrayList<>();
    listed(page, UNREADABLE).forEach(each -> wrong.add("in forced colours: " + each));
    listed(page, WITHOUT_EDGE).forEach(each -> wrong.add("without an edge: " + each));
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    return wrong;
  }

  /// What moves though the reader asked that nothing does.
  private static List<String> moving(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    List<String> wrong = listed(page, MOVING).stream().map(each -> "moves: " + each).toList();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    return wrong;
  }

  private static void unfold(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(it => { it.open = true; })");
  }

  /// What on the page as it is shown breaks WCAG 2.2 A or AA.
  static List<String> violations(Page page) {
    List<String> wrong = new ArrayList<>(found(page, Question.RULES));
    wrong.addAll(found(page, Question.CONTRAST));
    return wrong;
  }

  /// By how many pixels the page is wider than its window.
  static int wider(Page page) {
    return (Integer)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static Optional<String> tooWide(Page page, String fault) {
    int by = wider(page);
    return by > 0 ? Optional.of(fault + " by " + by) : Optional.empty();
  }

  /// What a script puts elsewhere in the new window, as an open note, it does in the frame that
  /// follows; a reader sees that one.
  private static void resize(Page page, int width) {
    page.setViewportSize(width, 800);
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  private static List<String> found(Page page, Question question) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return texts(page.evaluate(ASKED, question.name()));
  }

  private static List<String> listed(Page page, String script) {
    return texts(page.evaluate(script));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
