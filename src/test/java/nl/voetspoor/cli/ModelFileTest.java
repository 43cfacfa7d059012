package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.voetspoor.engine.onnx.ModelSettings;
import org.junit.jupiter.api.Test;

/// Which language model is used, by `index-config/model.properties` and the command line.
class ModelFileTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @Test
  void noModelIsUsedUnlessSomebodyNamesOne() {
    ModelFile shipped = new Settings(HOME).model();
    assertEquals(Optional.empty(), shipped.model(Optional.empty()));
    assertEquals(
        Set.of("folder", "before-question", "before-passage", "max-pieces", "judged"),
        shipped.values().stringPropertyNames());
    assertEquals(30, shipped.judged());
    Path own = Path.of("/own");
    assertEquals(Optional.of(new ModelSettings(own, "", "", 512)), shipped.model(Optional.of(own)));
  }

  @Test
  void theFolderIsNamedFromThatOfVoetspoorOn() {
    ModelFile file = file("model", "512");
    assertEquals(
        Optional.of(new ModelSettings(HOME.resolve("model"), "query: ", "passage: ", 512)),
        file.model(Optional.empty()));
  }

  @Test
  void theCommandLineGoesBeforeTheFile() {
    Path named = Path.of("/other");
    assertEquals(
        Optional.of(named),
        file("model", "512").model(Optional.of(named)).map(ModelSettings::folder));
  }

  @Test
  void aNumberThatIsNoneIsNamedWithItsValue() {
    var refused =
        assertThrows(SettingsException.class, () -> file("model", "veel").model(Optional.empty()));
    assertEquals(
        "index-config/model.properties: max-pieces must be a whole number from 1 to 99999, and is"
            + " 'veel'",
        refused.getMessage());
  }

  private static ModelFile file(String folder, String pieces) {
    Properties values = new Properties();
    values.setProperty("folder", folder);
    values.setProperty("before-question", "query: ");
    values.setProperty("before-passage", "passage: ");
    values.setProperty("max-pieces", pieces);
    return new ModelFile(values, HOME);
  }
}
