package nl.voetspoor.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Taking results along and searching a list, as a person does it in a browser.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class TakeawayIT {
  private static Stage stage;
  private static Chromium chromium;

  @TempDir Path folder = Path.of("unset");

  @BeforeAll
  static void start(Stage shared) {
    stage = shared;
    chromium = shared.chromium();
  }

  @ParameterizedTest
  @CsvSource({
    "/zoek?q=uitbuiting&kind=kamerbrief, CSV, voetspoor-uitbuiting.csv, kst-28638-201",
    "/zoek?q=uitbuiting, RIS, voetspoor-uitbuiting.ris, ID  - kst-28638-201",
    "/dossier/28638, BibTeX, voetspoor-dossier-28638.bib, '@techreport{kst-28638-300,'"
  })
  void aClickBelowTheResultsSavesThemAll(String address, String form, String name, String entry)
      throws IOException {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at(address));
      Locator links =
          page.getByRole(
              AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Meenemen").setExact(true));
      Download file =
          page.waitForDownload(() ->
              links
                  .getByRole(
                      AriaRole.LINK, new Locator.GetByRoleOptions().setName(form).setExact(true))
                  .click());
      assertEquals(name, file.suggestedFilename());
      assertTrue(Files.readString(file.path()).contains(entry));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Chromium.Look.class,
      names = {"LIGHT", "NO_SCRIPT"})
  void aListIsPastedAndItsTableSaved(Chromium.Look look) throws IOException {
    try (Chromium.Window window = chromium.open(1280, look)) {
      Page page = window.page();
      page.navigate(at("/"));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lijst zoeken")).click();
      page.getByLabel("Woorden of nummers").fill("uitbuiting\n28 638, nr. 201\nkst-28638-190");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek alle regels"))
          .click();
      assertThat(page.locator("h2#gevonden")).hasText("Op 2 van de 3 regels is iets gevonden");
      assertThat(page.locator("tbody tr")).hasCount(3);
      assertThat(page.locator("tbody tr").nth(2)).containsText("niet in de collectie");
      Download file =
          page.waitForDownload(() ->
              page.getByRole(
                      AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resultaat als CSV"))
                  .click());
      assertEquals(4, Files.readString(file.path()).lines().count());
      page.locator("tbody tr").nth(1).getByRole(AriaRole.LINK).first().click();
      assertThat(page).hasURL(at("/kst-28638-201"));
    }
  }

  @Test
  void aFileWithAListIsUploaded() throws IOException {
    Path list = Files.writeString(folder.resolve("lijst.csv"), "uitbuiting;1\neenhoorn;2\n");
    try (Chromium.Window window = chromium.open(375, Chromium.Look.LIGHT)) {
      Page page = window.page();
      page.navigate(at("/lijst"));
      page.getByLabel("Of een bestand").setInputFiles(list);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoek alle regels"))
          .click();
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(page.getByLabel("Woorden of nummers")).hasValue("uitbuiting\neenhoorn");
    }
  }

  private static String at(String address) {
    return stage.address(Stage.Theatre.STRANGE) + address;
  }
}
