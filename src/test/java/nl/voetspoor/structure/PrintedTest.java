package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Real papers as PDF and Word: no margins in the text, every note at a place, every question tied
/// to its answer.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class PrintedTest {
  private static final Pattern MARGIN =
      Pattern.compile(
          "ISSN 0921|Tweede Kamer, vergaderjaar|(?m)^(?:ah-tk-\\d+|Pagina \\d+ van|Datum$|Onze referentie$)"
              + "|’s-Gravenhage 20\\d\\d");

  /// In this letter nothing stands over the answers to questions 5 and 6.
  private static final String WITHOUT_HEADINGS = "Sammy Baker";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Test
  void noMarginStandsInTheText() throws IOException {
    for (Path file : papers("pdf")) {
      assertFalse(MARGIN.matcher(Reading.file(file).content().text()).find(), file.toString());
    }
  }

  @Test
  void everyNoteStandsAtAPlaceInTheBody() throws IOException {
    List<String> loose = new ArrayList<>();
    int count = 0;
    for (Path file : papers("pdf", "docx")) {
      Content content = Reading.file(file).content();
      int end = content.blocks().getLast().span().end();
      count += content.footnotes().size();
      content.footnotes().stream()
          .filter(note -> note.anchor() >= end && note.span().start() <= end + 1)
          .forEach(note -> loose.add(file.getFileName() + " " + note.mark()));
    }
    assertEquals(List.of(), loose);
    assertFalse(count < 60, "only " + count + " notes");
  }

  @Test
  void everyQuestionIsTiedToItsAnswer() throws IOException {
    List<String> untied = new ArrayList<>();
    for (Path file : papers("pdf", "docx")) {
      Paper paper = Reading.file(file);
      Set<String> asked = labels(paper, Block.Kind.QUESTION);
      Set<String> answered = labels(paper, Block.Kind.ANSWER);
      boolean postponed = paper.content().text().contains("Mededeling van");
      boolean unmarked = file.getFileName().toString().contains(WITHOUT_HEADINGS);
      if (!postponed && !unmarked && !asked.equals(answered)) {
        untied.add(file.getFileName() + ": asked " + asked + ", answered " + answered);
      }
    }
    assertEquals("", String.join("\n", untied));
  }

  private static Set<String> labels(Paper paper, Block.Kind kind) {
    Set<String> numbers = new TreeSet<>();
    paper.content().blocks().stream()
        .filter(block -> block.kind() == kind)
        .forEach(
            block -> NUMBER.matcher(block.label()).results().forEach(m -> numbers.add(m.group())));
    return numbers;
  }

  private static List<Path> papers(String... folders) throws IOException {
    List<Path> papers = new ArrayList<>();
    for (String folder : folders) {
      try (var files = Files.list(Reading.CORPUS.resolve(folder))) {
        files.sorted().forEach(papers::add);
      }
    }
    return papers;
  }
}
