package nl.voetspoor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How `./voetspoor` starts Java, for a process of its own with the classes under test.
final class Launcher {
  private Launcher() {}

  /// The beginning of a command line: Java with the options of the launcher, without the class.
  ///
  /// @param home the folder that holds `index-config`
  static List<String> java(Path home) throws IOException {
    String script = Files.readString(Path.of("voetspoor")).replace("\\\n", " ");
    String options =
        script.substring(script.indexOf("bin/java\"") + 9, script.indexOf("-Dvoetspoor.home"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Arrays.stream(options.strip().split("\\s+", -1)).forEach(command::add);
    // The jar says so itself.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dvoetspoor.home=" + home.toAbsolutePath());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    return command;
  }
}
