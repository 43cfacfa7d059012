package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The story over real files, with mouse and with keyboard alone, in a wide and a narrow window.
/// With the system property `voetspoor.url` it is done on the site at that address instead of on
/// our samples.
@ExtendWith(Stage.Shared.class)
@EnabledIf(value = "nl.voetspoor.web.Chromium#isWanted", disabledReason = Chromium.LACKING)
class StoryIT {
  private static Stage stage;

  @BeforeAll
  static void start(Stage shared) {
    stage = shared;
  }

  @ParameterizedTest(name = "{0} in a window {1} wide")
  @CsvSource({"MOUSE, 1280", "MOUSE, 375", "KEYBOARD, 1280", "KEYBOARD, 375"})
  void fromASearchToACitedPaperAndBack(Story.Hand hand, int width) {
    try (Chromium.Window window = stage.chromium().open(width, Chromium.Look.LIGHT)) {
      String base = System.getProperty("voetspoor.url", stage.address(Stage.Theatre.SAMPLES));
      new Story(window.page(), base, hand).tell();
      assertEquals(List.of(), window.complaints());
    }
  }
}
