package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Questions and answers of real papers against what was counted in them by eye: how many
/// questions, how many answered, and which of them share an answer. In `ah-tk-20232024-1999` the
/// minister says that a letter answers them.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class ExchangesCorpusTest {
  private static final Path COUNTED = Path.of("src/test/resources/exchanges-corpus.tsv");

  @Test
  void everyQuestionHasItsAnswer() throws IOException {
    List<String> wrong = new ArrayList<>();
    long questions = 0;
    long tied = 0;
    for (String row : Files.readAllLines(COUNTED).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      Content content = Reading.file(find(cells[0])).content();
      String read = String.join("\t", cells[0], figures(content));
      questions += Long.parseLong(cells[1]);
      tied += answered(content);
      if (!read.equals(row)) {
        wrong.add("expected " + row + "\n    read " + read);
      }
    }
    System.out.println("questions tied / questions: " + tied + " / " + questions);
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void noQuestionOrAnswerHoldsTheLabelOfAnother() throws IOException {
    for (String row : Files.readAllLines(COUNTED).stream().skip(1).toList()) {
      Paper paper = Reading.file(find(row.split("\t", -1)[0]));
      String text = paper.content().text();
      for (Exchange exchange : paper.content().exchanges()) {
        Stream.concat(Stream.of(exchange.question()), exchange.answers().stream())
            .flatMap(span -> span.of(text).lines())
            .forEach(line ->
                assertTrue(
                    !line.matches("(?:Vraag|Vragen|Antwoord|Antwoorden)(?: op vra.*)? \\d.{0,30}"),
                    paper.id() + ": " + line));
        assertTrue(exchange.asker().orElse("?").matches("(?:het lid|de leden) .+\\(.+\\).*"));
      }
    }
  }

  private static String figures(Content content) {
    Map<Span, List<String>> covered = new TreeMap<>();
    for (Exchange exchange : content.exchanges()) {
      exchange
          .answers()
          .forEach(answer ->
              covered.computeIfAbsent(answer, a -> new ArrayList<>()).add(exchange.number()));
    }
    return content.exchanges().size()
        + "\t"
        + answered(content)
        + "\t"
        + covered.values().stream()
            .filter(numbers -> numbers.size() > 1)
            .map(numbers -> String.join(",", numbers))
            .collect(Collectors.joining(" "));
  }

  private static long answered(Content content) {
    return content.exchanges().stream().filter(each -> !each.answers().isEmpty()).count();
  }

  private static Path find(String beginning) throws IOException {
    try (Stream<Path> files = Files.walk(Reading.CORPUS, 10)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(Files::isRegularFile)
          .findFirst()
          .orElseThrow(() -> new IOException("no " + beginning + " in the corpus"));
    }
  }
}
