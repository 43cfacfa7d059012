package nl.voetspoor.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nl.voetspoor.engine.onnx.ModelSettings;

/// What `index-config/model.properties` says of a language model.
///
/// @param values its rows
/// @param home the folder of Voetspoor, from which the folder of the model is named
record ModelFile(Properties values, Path home) {
  /// The model that is to be used, if any.
  ///
  /// @param named the folder that was named on the command line, before that of the file
  Optional<ModelSettings> model(Optional<Path> named) {
    String folder = values.getProperty("folder", "").strip();
    Optional<Path> set = folder.isEmpty() ? Optional.empty() : Optional.of(home.resolve(folder));
    return named
        .or(() -> set)
        .map(place ->
            new ModelSettings(
                place,
                values.getProperty("before-question", ""),
                values.getProperty("before-passage", ""),
                number("max-pieces")));
  }

  /// How many answers the model judges for each question.
  int judged() {
    return number("judged");
  }

  private int number(String key) {
    String value = values.getProperty(key, "").strip();
    if (!value.matches("[1-9]\\d{0,4}")) {
      throw new SettingsException(
          "index-config/model.properties: "
              + key
              + " must be a whole number from 1 to 99999, and is '"
              + value
              + "'");
    }
    return Integer.parseInt(value);
  }
}
