package nl.voetspoor.web;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The browser of the machine, driven by tests.
final class Chromium implements AutoCloseable {
  /// Why browser tests are left out where they are.
  static final String LACKING =
      "no /usr/bin/chromium, or its driver is not on the class path (profile browser)";

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /// The same browser without the furniture of its windows: a window takes a third of the processor
  /// time. Debian has it as `chromium-headless-shell`; where it is not, the other does as well.
  private static final Path BARE = Path.of("/usr/bin/chromium-headless-shell");

  /// Nothing is fetched: the browser is the one of the machine.
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Files.isExecutable(BARE) ? BARE : PROGRAM)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-background-networking",
                          "--no-first-run")));

  /// Whether browser tests are run: where the browser is, and where it must be, so that its lack
  /// fails.
  static boolean isWanted() {
    return "1".equals(System.getenv("VOETSPOOR_REQUIRE_BROWSER")) || isThere();
  }

  private static boolean isThere() {
    try {
      Class.forName("com.microsoft.playwright.impl.driver.jar.DriverJar");
      return Files.isExecutable(PROGRAM);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /// A window of its own, `width` wide.
  Window open(int width, Look look) {
    return new Window(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("nl-NL")
                .setBypassCSP(look.bypassesPolicy())
                .setJavaScriptEnabled(look != Look.NO_SCRIPT)
                .setColorScheme(look == Look.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)));
  }

  /// How long a window of its own, which has nothing kept, takes until the page at `address` is
  /// whole.
  Opening opening(String address) {
    try (Window window = open(1280, Look.LIGHT)) {
      CDPSession session = window.context.newCDPSession(window.page());
      session.send("Performance.enable");
      window.page().navigate(address);
      double processor = busy(session);
      return new Opening(
          told(
              window.page(), "performance.getEntriesByName('first-contentful-paint')[0].startTime"),
          told(window.page(), "performance.getEntriesByType('navigation')[0].loadEventEnd"),
          processor);
    }
  }

  private static double told(Page page, String milliseconds) {
    page.waitForFunction("() => (" + milliseconds.replace("].", "]?.") + " ?? 0) > 0");
    return ((Number) page.evaluate(milliseconds)).doubleValue() / 1000;
  }

  private static double busy(CDPSession session) {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("ProcessTime")) {
        return metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new IllegalStateException("the browser does not tell its ProcessTime");
  }

  @Override
  public void close() {
    playwright.close();
  }

  /// How a page opened, in seconds.
  ///
  /// @param painted from asking for it until the first words were seen
  /// @param whole from asking for it until all of it was there
  /// @param processor of the processor, until it was whole
  record Opening(double painted, double whole, double processor) {}

  /// How a window shows pages.
  enum Look {
    /// As most people see it.
    LIGHT,
    DARK,
    /// Under our own policy, which no other look keeps together with JavaScript.
    POLICY,
    /// Without JavaScript.
    NO_SCRIPT;

    /// The checker of accessibility runs scripts of its own, which our policy forbids.
    private boolean bypassesPolicy() {
      return this != NO_SCRIPT && this != POLICY;
    }
  }

  /// A window with what it complained of and asked for.
  static final class Window implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Window(BrowserContext context) {
      this.context = context;
      this.page = context.newPage();
      page.onPageError(complaints::add);
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.onRequest(request -> requests.add(request.url()));
    }

    Page page() {
      return page;
    }

    /// What is shown, from the top of the page down to `highest`, as PNG.
    byte[] picture(int highest) {
      Object whole = page.evaluate("document.documentElement.scrollHeight");
      int width = page.viewportSize().width;
      return page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setClip(0, 0, width, Math.min(highest, ((Number) whole).intValue())));
    }

    /// Errors of scripts and of the policy.
    List<String> complaints() {
      return List.copyOf(complaints);
    }

    /// The address of everything that was loaded.
    List<String> requests() {
      return List.copyOf(requests);
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
