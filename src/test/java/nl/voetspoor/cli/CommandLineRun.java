package nl.voetspoor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// Runs commands as a person would, on a data folder of its own.
final class CommandLineRun {
  private static final Path HOME = Path.of("").toAbsolutePath();

  private final Path data;

  CommandLineRun(Path data) {
    this.data = data;
  }

  /// How a command ended.
  ///
  /// @param code its exit code
  /// @param out what it wrote for programs
  /// @param err what it wrote for people
  record Ended(int code, String out, String err) {}

  Ended run(String command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Voetspoor.commandLine(new House(new Settings(HOME)));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of(command, "--data", data.toString()));
    all.addAll(List.of(arguments));
    int code = line.execute(all.toArray(String[]::new));
    return new Ended(code, out.toString(), err.toString());
  }
}
