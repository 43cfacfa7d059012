package nl.voetspoor.engine.opensearch;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.engine.lucene.LuceneStore;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Prior answers from a cluster are those from a folder: the same passages in the same order, with
/// the same grounds, and worth the same to the last bit.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class SameAnswersIT {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final int PAPERS = 120;
  private static final int QUESTIONS = 12;

  @Test
  void questionsFromTheSamplesGetTheSameAnswersOnBothEngines(@TempDir Path folder)
      throws IOException {
    List<String> sentences = sentences();
    List<IndexedPaper> papers = papers(sentences, new Random(28638));
    try (PaperStore there = OnNode.store(folder);
        PaperStore here =
            new LuceneStore(folder.resolve("data"), OnNode.ANALYSIS, OnNode.ministries())) {
      papers.forEach(each -> keep(there, each));
      papers.forEach(each -> keep(here, each));
      // Some are read again: what they replace must not count.
      papers.subList(0, 20).forEach(each -> keep(there, each));
    }
    AnswersRequest request =
        AnswersRequest.of(
            new Questionnaire(
                sentences.get(3),
                sentences.get(5),
                List.of(),
                List.of(),
                Stream.iterate(1, i -> i + 1)
                    .limit(QUESTIONS)
                    .map(i -> new Asked(String.valueOf(i), sentences.get(i * 17)))
                    .toList()));
    try (OpenSearchSearch there = OnNode.search(folder);
        LuceneSearch here = here(folder.resolve("data"))) {
      PriorAnswers expected = here.answers(request);
      PriorAnswers found = there.answers(request);
      int answers = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        assertEquals(expected.questions().get(i), found.questions().get(i));
        answers += expected.questions().get(i).answers().size();
      }
      assertTrue(answers > 5 * QUESTIONS, answers + " answers compared");
    }
  }

  private static LuceneSearch here(Path data) {
    return new LuceneSearch(
        data,
        OnNode.ANALYSIS,
        OnNode.ministries(),
        DossierTitles.parse(OnNode.text("dossiers.tsv")),
        new NumberNotation(
            new Recogniser(
                CitationWords.parse(OnNode.text("citation-words.tsv")),
                DossierSuffixes.parse(OnNode.text("dossier-suffixes.tsv")),
                Laws.parse(OnNode.text("laws.tsv")))),
        KindNames.parse(OnNode.text("kind-names.tsv")));
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.length() > 60)
            .map(String::strip)
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static List<IndexedPaper> papers(List<String> sentences, Random random) {
    List<IndexedPaper> papers = new ArrayList<>();
    for (int i = 1; i <= PAPERS; i++) {
      String first = sentences.get(random.nextInt(sentences.size()));
      String second = sentences.get(random.nextInt(sentences.size()));
      Papers paper =
          paper("kst-28638-" + i)
              .on("20" + (10 + random.nextInt(14)) + "-01-0" + (1 + i % 9))
              .titled(sentences.get(random.nextInt(sentences.size())))
              .saying(first + "\n" + second);
      papers.add(
          i % 2 == 0
              ? paper.ready()
              : paper
                  .of(PaperKind.LIJST_VAN_VRAGEN_EN_ANTWOORDEN)
                  .asking(first.length(), first.length() + 1 + second.length())
                  .ready());
    }
    return papers;
  }

  private static void keep(PaperStore store, IndexedPaper paper) {
    store.keep(paper, Entries.of(paper));
  }
}
