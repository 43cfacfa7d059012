package nl.voetspoor.search.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.ingest.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables in `src/test/resources/questions` give texts as people paste them, each with what is
/// asked in it.
class QuestionnairesTest {
  private static final Path TABLES = Path.of("src/test/resources/questions");

  @TempDir Path workspace;

  /// A text with what is asked in it.
  record Case(String name, String text, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aTextAsksWhatItsTableSays(Case example) {
    assertEquals(example.expected(), shown(read(example.text())));
  }

  @Test
  void windowsLineEndsChangeNothing() throws IOException {
    for (Case example : cases().toList()) {
      assertEquals(
          example.expected(), shown(read(example.text().replace("\n", "\r\n"))), example::name);
    }
  }

  @Test
  void moreQuestionsThanAreTakenAreCounted() {
    String list =
        IntStream.rangeClosed(1, Questionnaires.MOST + 200)
            .mapToObj(i -> i + ". Hoeveel waren er in jaar " + i + "?")
            .collect(Collectors.joining("\n"));
    Questionnaire questionnaire = read(list);
    assertEquals(Questionnaires.MOST, questionnaire.questions().size());
    assertEquals(200, questionnaire.left());
  }

  @Test
  void aReportWithoutAQuestionHoldsNone() {
    String report = "De inspectie heeft in dit jaar gecontroleerd en niets gevonden. ".repeat(60);
    assertEquals(List.of(), read(report).questions());
  }

  private Questionnaire read(String text) {
    try (var reading = Sent.reading(workspace)) {
      PaperReading.Read read = reading.ofText(text);
      return Questionnaires.of(read.paper(), read.references());
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String file : List.of("sets.txt", "loose.txt", "pages.txt")) {
      Arrays.stream(Files.readString(TABLES.resolve(file)).split("(?m)^# ", -1))
          .filter(part -> !part.isBlank())
          .map(QuestionnairesTest::parse)
          .forEach(cases::add);
    }
    assertTrue(cases.size() > 25);
    return cases.stream();
  }

  private static Case parse(String part) {
    int name = part.indexOf('\n');
    int arrow = part.indexOf("\n=>\n");
    return new Case(
        part.substring(0, name),
        arrow > name ? part.substring(name + 1, arrow).strip() : "",
        part.substring(arrow + "\n=>\n".length()).strip());
  }

  private static String shown(Questionnaire questionnaire) {
    List<String> rows = new ArrayList<>();
    if (!questionnaire.title().isEmpty()) {
      rows.add("title | " + questionnaire.title());
    }
    if (!questionnaire.cited().isEmpty()) {
      rows.add(
          "cited | "
              + questionnaire.cited().stream()
                  .map(Object::toString)
                  .collect(Collectors.joining(" ")));
    }
    if (!questionnaire.introduction().isEmpty()) {
      rows.add("introduction | " + questionnaire.introduction().replace("\n", " / "));
    }
    questionnaire
        .questions()
        .forEach(asked ->
            rows.add(
                (asked.number().isEmpty() ? "-" : asked.number())
                    + " | "
                    + asked.text().replace("\n", " / ")));
    return String.join("\n", rows);
  }
}
