package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.cli.CommandLineRun.Ended;
import nl.voetspoor.engine.onnx.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `answers` says where there is nothing to answer with, or nothing to answer.
class AnswersCommandTest {
  private static final Path SAMPLE = Path.of("src/test/resources/papers/kst-28638-201.pdf");

  private static final Path ANSWERED = Path.of("src/test/resources/papers/ah-tk-20242025-1571.pdf");

  @TempDir Path folder;

  @Test
  void eachQuestionOfASetGetsItsPriorAnswers() throws IOException {
    Path data = folder.resolve("data");
    new CommandLineRun(data).run("index", ANSWERED.toString());
    String set =
        """
        1. Hoe vaak is in 2023 bedenktijd geweigerd aan een minderjarige verdachte?
        2. Kunt u bevorderen dat tolken beschikbaar zijn bij het eerste gesprek?
        """;
    Ended json = new CommandLineRun(data).run("answers", "--json", "--most", "1", text(set));
    assertEquals(Voetspoor.DONE, json.code(), json.err());
    List<JsonNode> questions = json.out().lines().map(AnswersCommandTest::read).toList();
    assertEquals(2, questions.size());
    assertEquals("2", questions.get(1).path("number").asText());
    JsonNode best = questions.get(1).path("answers").path(0);
    assertEquals("ah-tk-20242025-1571", best.path("id").asText());
    assertEquals("6", best.path("number").asText());
    assertTrue(best.path("address").asText().startsWith("/ah-tk-20242025-1571#alinea-"));
    Ended plain = new CommandLineRun(data).run("answers", "--most", "1", text(set));
    assertTrue(plain.out().contains("1  2025-03-11  ah-tk-20242025-1571, question 6, p. "));
  }

  @Test
  void aModelOfOnesOwnSaysHowAlikeTheMeaningIs() throws IOException {
    Path data = folder.resolve("data");
    Path model = Files.createDirectory(folder.resolve("model"));
    List<String> pieces = List.of("[UNK]", "[CLS]", "[SEP]", "tolken", "bedenktijd");
    TinyModel.write(model, pieces, new float[][] {{0, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 1}});
    new CommandLineRun(data).run("index", ANSWERED.toString());
    String asked = text("Kunt u bevorderen dat tolken beschikbaar zijn bij het eerste gesprek?");
    Ended ended =
        new CommandLineRun(data).run("answers", "--json", "--model", model.toString(), asked);
    assertEquals(Voetspoor.DONE, ended.code(), ended.err());
    JsonNode best = read(ended.out()).path("answers").path(0);
    assertEquals("6", best.path("number").asText());
    assertEquals(1, best.path("grounds").path("likeness").asDouble(), 1e-6);
  }

  @Test
  void anEmptyCollectionIsSaidToBeEmpty() throws IOException {
    Ended ended = run(folder.resolve("none"), text("Hoe vaak?"));
    assertEquals(Voetspoor.NOT_HANDLED, ended.code());
    assertTrue(ended.err().startsWith("no papers in "), ended::err);
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    Ended ended = run(collection(), folder.resolve("weg.pdf").toString());
    assertEquals(Voetspoor.NOT_HANDLED, ended.code());
    assertTrue(ended.err().endsWith("weg.pdf: no file that can be read; check the path\n"));
  }

  @Test
  void aTextThatAsksNothingIsSaidToAskNothing() throws IOException {
    Ended ended = run(collection(), text("De inspectie heeft niets gevonden. ".repeat(100)));
    assertEquals(Voetspoor.NOT_HANDLED, ended.code());
    assertTrue(ended.err().startsWith("no question in it: "), ended::err);
  }

  @Test
  void aNumberOfAnswersThatCannotBeIsWrongUsage() throws IOException {
    Ended ended = new CommandLineRun(folder).run("answers", "--most", "0", text("Hoe vaak?"));
    assertEquals(Voetspoor.WRONG_USAGE, ended.code());
    assertTrue(ended.err().startsWith("--most must be 1 to 100, and is 0"), ended::err);
  }

  @Test
  void aFolderWithoutAModelSaysWhatToPutThere() throws IOException {
    String model = folder.toString();
    Ended ended = new CommandLineRun(collection()).run("answers", "--model", model, text("Hoe?"));
    assertEquals(Voetspoor.NOT_HANDLED, ended.code());
    assertTrue(ended.err().contains(" holds no tokenizer.json or vocab.txt"), ended::err);
  }

  @Test
  void aFacetThatIsNoneIsWrongUsage() throws IOException {
    Ended ended = new CommandLineRun(folder).run("answers", "--facet", "x=1", text("Hoe vaak?"));
    assertEquals(Voetspoor.WRONG_USAGE, ended.code());
    assertTrue(ended.err().startsWith("--facet needs field=value"), ended::err);
  }

  private static Ended run(Path data, String file) {
    return new CommandLineRun(data).run("answers", file);
  }

  private Path collection() {
    Path data = folder.resolve("data");
    new CommandLineRun(data).run("index", SAMPLE.toString());
    return data;
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private String text(String words) throws IOException {
    return Files.writeString(folder.resolve("vraag.txt"), words).toString();
  }
}
