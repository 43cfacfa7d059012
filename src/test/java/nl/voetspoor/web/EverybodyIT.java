package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What looks at every page finds what is wrong with one, though it asks as little as it can.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class EverybodyIT {
  private static final String ROWS = "<p class='row'>Een regel tekst.</p>".repeat(9);

  private static Chromium chromium;

  @BeforeAll
  static void start(Stage stage) {
    chromium = stage.chromium();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          color-contrast       | | <p class='row' style='color:#ccc'>Bleek tussen rijen die zo heten.</p>
          color-contrast       | | <div style='background:#555'><p class='row'>Dezelfde rij op een andere grond.</p></div>
          color-contrast       | | <div style='opacity:.3'><p class='row'>Dezelfde rij, doorschijnend.</p></div>
          color-contrast       | | <label>Naam <input style='color:#ccc' value='bleek'></label>
          dark: color-contrast | @media (prefers-color-scheme: dark) { .night { color: #ddd } } | <p class='night'>Bleek in het donker.</p>
          image-alt            | | <img src='x.png'>
          in forced colours    | .hidden { forced-color-adjust: none; color: #fff; background: #fff } @media not (forced-colors: active) { .hidden { color: #000 } } | <p class='hidden'>Wit op wit.</p>
          without an edge      | | <button class='nl-button' style='border:0'>Knop</button>
          moves                | .slow { transition: color 1s } | <p class='slow'>Traag.</p>
          on paper there is .vs | | <div class='vs-page-footer'>Voet</div>
          on paper there is nothing | @media print { main { display: none } } |
          on paper it is too wide   | @media print { .sheet { width: 1000px } } | <p class='sheet'>Breed.</p>
          wide it scrolls      | | <div style='width:2000px'>Breed.</div>
          narrow it scrolls    | | <div style='width:400px'>Breed.</div>
          target-size          | nav a { display: inline-block; font: 8px/8px serif } @media (min-width: 600px) { nav a { padding: 24px } } | <nav><a href='#a'>een</a> <a href='#b'>twee</a></nav>
          """)
  void whatIsWrongIsFound(String fault, @Nullable String style, @Nullable String part) {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      List<String> wrong =
          shown(window.page(), style == null ? "" : style, part == null ? "" : part);
      assertTrue(wrong.stream().anyMatch(each -> each.startsWith(fault)), wrong::toString);
    }
  }

  @Test
  void whatIsRightIsNotBlamed() {
    try (Chromium.Window window = chromium.open(1280, Chromium.Look.LIGHT)) {
      assertEquals(List.of(), shown(window.page(), "", "<p><a href='#a'>Een link</a></p>"));
    }
  }

  private static List<String> shown(Page page, String style, String part) {
    page.setContent(
        "<!doctype html><html lang='nl'><title>Proef</title><meta name='viewport' content='width=device-width'>"
            + "<style>body { margin: 0; color: #111; background: #fff } @media print { .vs-page-footer { display: block } } "
            + style
            + "</style><main id='a'><h1 id='b'>Proef</h1>"
            + ROWS
            + part
            + "</main>");
    return Everybody.shutOutBy(page);
  }
}
