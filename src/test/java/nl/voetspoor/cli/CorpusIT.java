package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.PaperReading;
import nl.voetspoor.ingest.SentPapers;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Listing;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import nl.voetspoor.search.answers.Questionnaires;
import nl.voetspoor.web.Desk;
import nl.voetspoor.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The whole road over real papers: indexed by the command, searched, and every page asked for.
@EnabledIf(
    value = "isThere",
    disabledReason = "the folder with real papers, ../shared/corpus, is not there")
class CorpusIT {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path SEEDS = Path.of("../shared/seeds");
  private static final String SAME = PriorAnswer.Sureness.SAME + " ";

  /// How many questions the answer papers in `pdf` and `docx` hold, as counted by eye.
  private static final int ASKED_AGAIN = 130;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path data = Path.of("unset");
  private static CommandLineRun.Ended indexed = new CommandLineRun.Ended(-1, "", "");
  private static LuceneSearch search;
  private static SentPapers reading;
  private static Site site;

  static boolean isThere() {
    return Files.isDirectory(CORPUS) && Files.isDirectory(SEEDS);
  }

  @BeforeAll
  static void index() {
    indexed = new CommandLineRun(data).run("index", CORPUS.toString(), SEEDS.toString());
    House house = new House(new Settings(Path.of("").toAbsolutePath()));
    search = house.search(data);
    reading = house.reading(data);
    Desk desk = new Desk(search, reading, house.workLists(data));
    site = new Site(search, house.ministries(), desk, Site.LOCAL, 0).start();
  }

  @AfterAll
  static void close() {
    site.close();
    reading.close();
    search.close();
  }

  @Test
  void everyPaperIsIndexedAndWhatIsNoneIsListedWithItsReason() throws IOException {
    Set<String> reasons =
        indexed
            .err()
            .lines()
            .filter(line -> line.startsWith("failed: /"))
            .map(line -> line.substring(line.indexOf(": ", 8) + 2))
            .map(reason -> reason.replaceFirst(" \\(.*|: .*|;.*", ""))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("not a kind of file that holds a paper", "a list of numbers or codes, and no text"),
        reasons);
    try (Stream<Path> xml = Files.list(CORPUS.resolve("koop-xml"))) {
      assertTrue(search.summary().papers() > xml.count());
    }
  }

  @Test
  void theExampleLetterLinksToThePapersOfItsNotes() {
    PaperView letter = search.paper(new PaperId("kst-28638-201")).orElseThrow();
    assertTrue(
        targets(letter)
            .containsAll(
                List.of("kst-28638-190", "kst-28638-200", "kst-31015-221", "kst-28638-199")));
    assertTrue(letter.paper().content().text().contains("de aanpak van mensenhandel."));
  }

  @Test
  void theExampleNotaLinksToTheQuestionsOfItsNote() {
    PaperView nota =
        search
            .search(
                SearchRequest.of("\"beleidsreactie rapport\"").choosing(Facet.KIND, "beslisnota"))
            .hits()
            .stream()
            .map(hit -> search.paper(hit.paper().id()).orElseThrow())
            .findFirst()
            .orElseThrow();
    assertTrue(targets(nota).contains("2022Z19982"), targets(nota)::toString);
  }

  @Test
  void aQuestionThatIsAskedAgainLeadsFirstToItsOwnAnswer() throws Exception {
    List<String> lost = new ArrayList<>();
    int all = 0;
    for (Path file : answerPapers()) {
      PaperReading.Read read =
          reading.ofFile(file.getFileName().toString(), Files.readAllBytes(file));
      Questionnaire asked = Questionnaires.of(read.paper(), read.references());
      for (PriorAnswers.Found found : search.answers(AnswersRequest.of(asked)).questions()) {
        all++;
        String first =
            found.answers().stream().findFirst().map(CorpusIT::shown).orElse("no answer at all");
        if (!first.equals(SAME + plain(found.asked().text()))) {
          lost.add(file.getFileName() + " " + found.asked().number() + ": " + first);
        }
      }
    }
    assertEquals(List.of(), lost);
    assertEquals(ASKED_AGAIN, all);
  }

  private static String shown(PriorAnswer answer) {
    return answer.sureness() + " " + plain(answer.passage().plainQuestion());
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static List<Path> answerPapers() throws IOException {
    try (Stream<Path> pdf = Files.list(CORPUS.resolve("pdf"));
        Stream<Path> docx = Files.list(CORPUS.resolve("docx"))) {
      return Stream.concat(pdf.filter(file -> file.toString().contains("ah-tk-")), docx)
          .sorted()
          .toList();
    }
  }

  @Test
  void everyPaperHasAPage() throws Exception {
    List<String> broken = new ArrayList<>();
    for (Hit hit : everything()) {
      String path = "/" + hit.paper().id().value();
      HttpResponse<String> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create("http://" + Site.LOCAL + ":" + site.port() + path))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200 || !answer.body().contains("</html>")) {
        broken.add(path + " " + answer.statusCode());
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<Hit> everything() {
    List<Hit> all = new ArrayList<>();
    SearchResult page =
        search.search(SearchRequest.of("").withFolding(false).sized(Listing.MAX_SIZE));
    for (int i = 1; i <= page.pageCount(); i++) {
      all.addAll(search.search(page.request().onPage(i)).hits());
    }
    assertEquals(search.summary().papers(), all.size());
    return all;
  }

  private static List<String> targets(PaperView view) {
    return view.references().stream()
        .flatMap(reference -> reference.reference().mention().targets().stream())
        .map(PaperId::value)
        .toList();
  }
}
