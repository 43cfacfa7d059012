package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each row of the tables is a text with what must be recognised between ⟦ and ⟧, and what that
/// names. In the tables `\n` is a line break and `\u00a0` a character by its code.
class RecogniserTest {
  private static final Path FORMS = Path.of("index-config/citation-forms.tsv");
  private static final Path TABLES = Path.of("src/test/resources/references");

  /// What is expected of a text.
  private record Example(String text, List<Span> spans, List<String> targets, List<String> pages) {}

  static Stream<String> forms() throws IOException {
    return rows(FORMS);
  }

  static Stream<String> sentences() throws IOException {
    try (Stream<Path> tables = Files.list(TABLES)) {
      List<String> rows = new ArrayList<>();
      for (Path table : tables.sorted().toList()) {
        rows(table).forEach(rows::add);
      }
      return rows.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void readsEachForm(String row) {
    String[] cells = row.split("\t", -1);
    Example example = example(cells[1], cells[2], cells[3]);
    check(example);
    Configured.RECOGNISER.recognise(example.text()).forEach(m -> assertEquals(cells[0], m.rule()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void readsEachSentence(String row) {
    String[] cells = row.split("\t", -1);
    check(example(cells[0], cells.length > 1 ? cells[1] : "", cells.length > 2 ? cells[2] : ""));
  }

  @Test
  void everyRuleHasAnExample() throws IOException {
    Set<String> shown = forms().map(row -> row.split("\t", -1)[0]).collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    sentences()
        .map(row -> example(row.split("\t", -1)[0], "", "").text())
        .forEach(text -> Configured.RECOGNISER.recognise(text).forEach(m -> used.add(m.rule())));
    used.removeAll(shown);
    assertEquals(Set.of(), used);
  }

  private static void check(Example example) {
    List<Mention> mentions = Configured.RECOGNISER.recognise(example.text());
    assertEquals(
        example.spans().stream().map(span -> span.of(example.text())).toList(),
        mentions.stream().map(Mention::text).toList());
    assertEquals(example.spans(), mentions.stream().map(Mention::span).toList());
    assertEquals(example.targets(), mentions.stream().map(RecogniserTest::targets).toList());
    assertEquals(
        example.pages(), mentions.stream().flatMap(mention -> mention.pages().stream()).toList());
  }

  private static String targets(Mention mention) {
    return mention.targets().isEmpty()
        ? "?"
        : mention.targets().stream().map(PaperId::value).collect(Collectors.joining(" "));
  }

  private static Stream<String> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1);
  }

  private static Example example(String marked, String targets, String pages) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (char c : unicode(marked.replace("\\n", "\n").replace("\\t", "\t")).toCharArray()) {
      switch (c) {
        case '⟦' -> start = text.length();
        case '⟧' -> spans.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
    return new Example(text.toString(), spans, split(targets), split(pages));
  }

  private static List<String> split(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" / ", -1));
  }

  private static String unicode(String cell) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = cell.indexOf("\\u"); i >= 0; i = cell.indexOf("\\u", at)) {
      text.append(cell, at, i).append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
      at = i + 6;
    }
    return text.append(cell.substring(at)).toString();
  }
}
