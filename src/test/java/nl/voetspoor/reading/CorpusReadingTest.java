package nl.voetspoor.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Every PDF, Word file and rendition of the corpus beside what was counted in it by eye; scans,
/// which take long, are in the report only.
@EnabledIf(value = "isThere", disabledReason = "the real papers are not in ../shared/corpus")
class CorpusReadingTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final List<String> FOLDERS = List.of("pdf", "docx", "koop-repository");
  private static final int ENOUGH = 26;

  private static final List<PaperFile> PAPERS = new ArrayList<>();

  static boolean isThere() {
    return FOLDERS.stream().allMatch(folder -> Files.isDirectory(CORPUS.resolve(folder)));
  }

  @BeforeAll
  static void read() throws IOException {
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
        files
            .filter(file -> NoteTruth.ours().of(String.valueOf(file.getFileName())).isPresent())
            .filter(file -> !file.toString().contains("blg-"))
            .sorted()
            .map(PaperFile::read)
            .forEach(PAPERS::add);
      }
    }
  }

  @Test
  void everyNoteIsFoundAndNoneInvented() {
    List<String> wrong = new ArrayList<>();
    for (PaperFile paper : PAPERS) {
      List<String> expected = NoteTruth.ours().of(paper.name()).orElseThrow();
      List<String> found = NoteTruth.read(paper.paper().content());
      if (!found.equals(expected)) {
        wrong.add(paper.name() + ": " + found + " for " + expected);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(PAPERS.size() >= ENOUGH, "only " + PAPERS.size() + " files");
  }

  @Test
  void everyNoteIsBoundToAWord() {
    List<String> loose =
        PAPERS.stream()
            .filter(paper ->
                NoteTruth.bound(paper.paper().content())
                    != paper.paper().content().footnotes().size())
            .map(PaperFile::name)
            .toList();
    assertEquals(List.of(), loose);
  }

  @Test
  void noWordIsLeftBroken() {
    List<String> broken = new ArrayList<>();
    PAPERS.forEach(paper ->
        Joins.broken(paper.paper().content())
            .forEach(word -> broken.add(paper.name() + ": " + word)));
    assertEquals(List.of(), broken);
  }

  @Test
  void noRunningHeadIsLeft() {
    List<String> heads = new ArrayList<>();
    PAPERS.forEach(paper ->
        Joins.heads(paper.pages(), paper.paper().content())
            .forEach(line -> heads.add(paper.name() + ": " + line)));
    assertEquals(List.of(), heads);
  }
}
