package nl.voetspoor.search.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.index.PaperReading.UnreadableException;
import nl.voetspoor.ingest.Sent;
import nl.voetspoor.ingest.SentPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Real answers, as counted by eye, are split into exactly their questions: as files, and pasted as
/// `pdftotext` prints them.
@EnabledIf(
    value = "corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus, or pdftotext is not installed")
class QuestionnairesCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path COUNTED = Path.of("src/test/resources/exchanges-corpus.tsv");
  private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

  @TempDir Path workspace;

  static boolean corpusIsHere() {
    return Files.isDirectory(CORPUS) && Files.isExecutable(PDFTOTEXT);
  }

  @Test
  void everyAnswerPaperIsSplitIntoExactlyItsQuestions() throws IOException, UnreadableException {
    List<String> wrong = new ArrayList<>();
    int questions = 0;
    for (String row : Files.readAllLines(COUNTED).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      List<Asked> read = ofFile(find(cells[0])).questions();
      questions += read.size();
      if (read.size() != Integer.parseInt(cells[1])
          || read.stream().anyMatch(asked -> asked.text().contains("Antwoord "))) {
        wrong.add(cells[0] + ": " + read);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(166, questions);
  }

  @Test
  void theSameQuestionsComeOutOfThePastedText()
      throws IOException, UnreadableException, InterruptedException {
    int alike = 0;
    int all = 0;
    List<String> other = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve("pdf"))) {
      for (Path file : files.filter(f -> f.toString().contains("ah-tk-")).sorted().toList()) {
        List<Asked> printed = ofFile(file).questions();
        for (String mode : List.of("-layout", "-nodiag")) {
          List<Asked> pasted = ofText(text(file, mode)).questions();
          assertEquals(numbers(printed), numbers(pasted), () -> file + " " + mode);
          all += printed.size();
          for (int i = 0; i < printed.size(); i++) {
            boolean same = plain(printed.get(i)).equals(plain(pasted.get(i)));
            alike += same ? 1 : 0;
            if (!same) {
              other.add(file.getFileName() + " " + mode + " " + pasted.get(i));
            }
          }
        }
      }
    }
    System.out.println("questions word for word from pasted text: " + alike + " of " + all);
    // Four questions of one paper stand under one number, which only the text parts line by line.
    assertTrue(all - alike <= 5, String.join("\n", other));
  }

  @Test
  void theSubjectOfThePastedTextIsThatOfThePaper()
      throws IOException, UnreadableException, InterruptedException {
    int papers = 0;
    try (Stream<Path> files = Files.list(CORPUS.resolve("pdf"))) {
      for (Path file : files.filter(f -> f.toString().contains("ah-tk-")).sorted().toList()) {
        String printed = subject(ofFile(file));
        for (String mode : List.of("-layout", "-nodiag")) {
          assertEquals(printed, subject(ofText(text(file, mode))), () -> file + " " + mode);
        }
        papers++;
      }
    }
    assertTrue(papers >= 11);
  }

  /// Whether it is called an answer depends on what was read below it.
  private static String subject(Questionnaire questionnaire) {
    return questionnaire.title().replaceFirst("^Antwoord op vragen ", "Vragen ");
  }

  private static List<String> numbers(List<Asked> questions) {
    return questions.stream().map(Asked::number).toList();
  }

  private static String plain(Asked asked) {
    return asked.text().replaceAll("[\\s\\u00a0]+", " ");
  }

  private Questionnaire ofFile(Path file) throws IOException, UnreadableException {
    try (SentPapers sent = Sent.reading(workspace)) {
      return questionnaire(sent.ofFile(file.getFileName().toString(), Files.readAllBytes(file)));
    }
  }

  private Questionnaire ofText(String text) {
    try (SentPapers sent = Sent.reading(workspace)) {
      return questionnaire(sent.ofText(text));
    }
  }

  private static Questionnaire questionnaire(PaperReading.Read read) {
    return Questionnaires.of(read.paper(), read.references());
  }

  private static String text(Path file, String mode) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(PDFTOTEXT.toString(), mode, file.toString(), "-").start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return text;
  }

  private static Path find(String beginning) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS, 10)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(Files::isRegularFile)
          .findFirst()
          .orElseThrow(() -> new IOException("no " + beginning + " in the corpus"));
    }
  }
}
