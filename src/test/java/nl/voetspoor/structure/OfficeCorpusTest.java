package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.voetspoor.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Every note of the real Word files is bound; the table tells how many were counted by eye, and
/// the words before the first mark.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the real papers are not in ../shared/corpus")
class OfficeCorpusTest {
  @ParameterizedTest(name = "{0}…: {1} notes")
  @CsvFileSource(
      resources = "/office-notes.tsv",
      delimiter = '\t',
      quoteCharacter = '\u00a4',
      numLinesToSkip = 1)
  void everyNoteIsBoundBehindItsWords(String beginning, int notes, String marks, String before)
      throws IOException {
    Content content = Reading.file(find(beginning)).content();
    assertEquals(notes, content.footnotes().size());
    assertEquals(marks, String.join(" ", content.footnotes().stream().map(n -> n.mark()).toList()));
    int body = content.blocks().getLast().span().end();
    assertTrue(content.footnotes().stream().allMatch(note -> note.anchor() < body));
    String words = content.text().substring(0, content.footnotes().getFirst().anchor());
    assertTrue(words.endsWith(before), words.substring(Math.max(0, words.length() - 60)));
  }

  @Test
  void aLetterWithoutNotesHasNone() throws IOException {
    assertEquals(
        0,
        Reading.file(find("Beantwoording Kamervragen leden Mutluer")).content().footnotes().size());
  }

  private static Path find(String beginning) throws IOException {
    try (Stream<Path> files = Files.walk(Reading.CORPUS.resolve("docx"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .findFirst()
          .orElseThrow();
    }
  }
}
