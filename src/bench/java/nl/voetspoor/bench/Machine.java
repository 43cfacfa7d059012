package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where and on what something is measured, as a report says it.
public final class Machine {
  private Machine() {}

  /// The commit that is measured, and whether anything differs from it.
  public static String commit() throws Exception {
    String changed = firstLine(List.of("git", "status", "--porcelain", "-uno"));
    return firstLine(List.of("git", "rev-parse", "--short", "HEAD"))
        + (changed.isEmpty() ? "" : " with changes");
  }

  /// The name of the processor.
  public static String processor() throws IOException {
    return said("/proc/cpuinfo", "model name\\s*: (.*)");
  }

  /// How many programs have waited for a processor in the last minute.
  public static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
  }

  /// What a file says behind a pattern.
  static String said(String file, String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
    return found.find() ? String.valueOf(found.group(1)) : "unknown";
  }

  /// The first line that a program prints.
  static String firstLine(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().findFirst().orElse("");
  }
}
