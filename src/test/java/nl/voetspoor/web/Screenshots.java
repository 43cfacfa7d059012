package nl.voetspoor.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.voetspoor.cli.ServedSamples;

/// Takes the pictures of the demo that stand in `src/docs/screenshots`: wide, narrow and dark. Run
/// by hand when a page looks different.
public final class Screenshots {
  private static final Path FOLDER = Path.of("src/docs/screenshots");

  private Screenshots() {}

  /// Takes them all anew.
  public static void main(String[] args) throws IOException {
    Files.createDirectories(FOLDER);
    Path data = Files.createTempDirectory("voetspoor-screenshots");
    try (ServedSamples samples = new ServedSamples(data);
        Chromium chromium = new Chromium()) {
      for (Map.Entry<String, String> page : pages().entrySet()) {
        String address = samples.address() + page.getValue();
        take(chromium.open(1280, Chromium.Look.LIGHT), address, page.getKey() + "-wide");
        take(chromium.open(375, Chromium.Look.LIGHT), address, page.getKey() + "-narrow");
        take(chromium.open(1280, Chromium.Look.DARK), address, page.getKey() + "-dark");
      }
    }
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("front", "/");
    pages.put("search", "/zoek?q=opvang+slachtoffers&ministry=JenV");
    pages.put("paper", "/kst-28638-201");
    pages.put("dossier", "/dossier/28638");
    pages.put("links", "/dossier/28638/verwijzingen");
    pages.put(
        "answers",
        "/antwoorden?q=Krijgt+een+slachtoffer+dat+als+verdachte+is+aangehouden+bedenktijd%3F");
    return pages;
  }

  private static void take(Chromium.Window opened, String address, String name) {
    try (Chromium.Window window = opened) {
      window.page().navigate(address);
      window
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(FOLDER.resolve(name + ".png"))
                  .setFullPage(!name.startsWith("paper")));
    }
  }
}
