package nl.voetspoor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.source.UnpackLimits;

/// What `index-config` says, read when it is asked for.
///
/// @param home the folder of Voetspoor, which holds `index-config`
record Settings(Path home) {
  /// The folder of Voetspoor, as the launcher gives it; else the working folder.
  static Settings ofLauncher() {
    return new Settings(Path.of(System.getProperty("voetspoor.home", "")).toAbsolutePath());
  }

  Ministries ministries() {
    return Ministries.parse(text("ministries.tsv"));
  }

  AnalysisConfig analysis() {
    return AnalysisConfig.read(this::text);
  }

  Limits limits() {
    Properties limits = limitsFile();
    return new Limits(
        megabytes(limits),
        (int) Math.min(Integer.MAX_VALUE, number(limits, "max-text-megacharacters") * 1_000_000),
        Duration.ofSeconds(number(limits, "max-seconds-per-file")),
        number(limits, "memory-per-worker-megabytes") << 20);
  }

  UnpackLimits unpackLimits() {
    Properties limits = limitsFile();
    return new UnpackLimits(
        megabytes(limits),
        (int) number(limits, "max-files-per-archive"),
        number(limits, "max-unpacked-megabytes") << 20,
        (int) number(limits, "max-archive-depth"));
  }

  Holding holding(Path workspace) {
    UnpackLimits limits = unpackLimits();
    return new Holding(
        workspace.toAbsolutePath().toString(),
        limits.files(),
        limits.fileBytes(),
        limits.totalBytes());
  }

  /// The papers that come with Voetspoor.
  Path samples() {
    return home.resolve("src/test/resources/papers");
  }

  /// The text of a file in `index-config`.
  ///
  /// @throws SettingsException when it is not there
  String text(String name) {
    Path file = home.resolve("index-config").resolve(name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new SettingsException(
          "cannot read "
              + file
              + ": start Voetspoor with the launcher ./voetspoor of its own folder",
          e);
    }
  }

  private Properties limitsFile() {
    return properties("limits.properties");
  }

  /// Which language model is used, if any.
  ModelFile model() {
    return new ModelFile(properties("model.properties"), home);
  }

  private Properties properties(String name) {
    Properties properties = new Properties();
    try (java.io.Reader reader = new java.io.StringReader(text(name))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static long megabytes(Properties limits) {
    return number(limits, "max-file-megabytes") << 20;
  }

  private static long number(Properties limits, String key) {
    String value = limits.getProperty(key, "");
    try {
      long number = Long.parseLong(value.strip());
      if (number > 0) {
        return number;
      }
      throw new NumberFormatException("not above zero");
    } catch (NumberFormatException e) {
      throw new SettingsException(
          "index-config/limits.properties: "
              + key
              + " must be a whole number above zero, and is '"
              + value
              + "'",
          e);
    }
  }
}
