package nl.voetspoor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `voetspoor refs --json` finds in documents: the product as it is, from file to reference.
public final class FoundReferences {
  /// One target of a reference.
  ///
  /// @param place `body` or `footnote`
  /// @param form the rule that read it
  /// @param words the core of its words
  record Hit(String paper, String place, String form, String words, String target) {}

  private FoundReferences() {}

  /// The targets in all papers of a folder.
  ///
  /// @throws IOException where the command did not end well
  static List<Hit> in(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath());
    command.add("nl.voetspoor.cli.Voetspoor");
    Path nothing = Files.createTempDirectory("voetspoor-report");
    command.addAll(List.of("--data", nothing.toString(), "refs", "--json"));
    try (Stream<Path> papers = Files.list(folder)) {
      papers.filter(p -> p.toString().endsWith(".xml")).sorted().forEach(p -> command.add(p + ""));
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Hit> hits = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      ObjectMapper json = new ObjectMapper();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        hits.addAll(hits(json.readTree(line)));
      }
    }
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException("refs ended with " + process.exitValue());
    }
    return hits;
  }

  /// The class path of this program, also where Maven runs it.
  public static String classPath() {
    if (FoundReferences.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(URL::getPath)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static List<Hit> hits(JsonNode reference) {
    String file = Path.of(reference.get("path").asText()).getFileName().toString();
    int start = reference.get("start").asInt();
    JsonNode core = reference.get("core");
    String words =
        reference
            .get("text")
            .asText()
            .substring(core.get("start").asInt() - start, core.get("end").asInt() - start);
    List<Hit> hits = new ArrayList<>();
    for (JsonNode target : reference.get("targets")) {
      hits.add(
          new Hit(
              file.replace(".xml", ""),
              reference.get("footnote").isNull() ? "body" : "footnote",
              reference.get("rule").asText(),
              Decision.line(words),
              target.asText()));
    }
    return hits;
  }
}
