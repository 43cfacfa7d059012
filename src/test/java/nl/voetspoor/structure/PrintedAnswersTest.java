package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Who answers in the printed Aanhangsel, also where a line of its head begins with a dash.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class PrintedAnswersTest {
  @Test
  void everyPrintedAnswerHasItsKindSenderAndMinistry() throws IOException {
    List<String> wrong = new ArrayList<>();
    int answers = 0;
    for (Path file : papers()) {
      Paper paper = Reading.file(file);
      var from = paper.correspondence();
      String row =
          String.join(
              " | ",
              paper.id().value(),
              paper.description().kind().code(),
              from.sender().orElse("?"),
              from.ministries().toString());
      answers++;
      boolean right =
          paper.description().kind() == PaperKind.ANTWOORD_KAMERVRAGEN
              && from.sender()
                  .filter(s -> s.matches("(?:Minister|Staatssecretaris) .*"))
                  .isPresent()
              && !from.ministries().isEmpty();
      if (!right) {
        wrong.add(row);
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(answers > 5, "only " + answers + " answers");
  }

  private static List<Path> papers() throws IOException {
    try (var files = Files.list(Reading.CORPUS.resolve("pdf"))) {
      return files.filter(f -> f.getFileName().toString().startsWith("ah-")).sorted().toList();
    }
  }
}
