package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages say when something is the matter, and in which language.
class StatesTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Site site;

  @BeforeAll
  static void start() {
    site = StrangeSearch.site(new StrangeSearch(), 0);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /gezocht?dossier=geen+nummer | 400 | Deze vraag kan niet gelezen worden
          /bestaat/niet                | 404 | Deze pagina bestaat niet
          /zoek?q=tegroot              | 413 | Dit is te groot om in één keer te lezen
          /zoek?q=ontplof              | 500 | Probeer deze pagina nog eens
          /zoek?q=onbereikbaar         | 503 | De collectie is even niet bereikbaar
          /zoek?q=andereversie         | 503 | De collectie kan nu niet gelezen worden
          """)
  void anErrorSaysWhatHappenedAndOffersAWayOn(String path, int status, String words)
      throws Exception {
    HttpResponse<String> page = get(path, "nl");
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains(words), page::body);
    assertTrue(page.body().contains("Fout " + status), page::body);
    assertTrue(page.body().contains("href=\"/\""), page::body);
  }

  @Test
  void aSearchInAnEmptyCollectionSaysHowToFillIt() throws Exception {
    try (Site empty = Samples.site(new FakePaperSearch())) {
      URI address = URI.create("http://" + Site.LOCAL + ":" + empty.port() + "/zoek?q=opvang");
      String page =
          CLIENT
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      assertTrue(page.contains("./voetspoor index"), page);
    }
  }

  @Test
  void whereNothingIsLackingNoPageIsBehindTheLast() throws Exception {
    String page = get("/gezocht?dossier=99999&page=5", "nl").body();
    assertFalse(page.contains("bestaat niet"), page);
    assertTrue(page.contains("Alles wat wordt aangehaald, is in de collectie"), page);
  }

  @Test
  void behindTheLastPageOfWhatIsLackingNothingIsSaidToBeComplete() throws Exception {
    String page = get("/gezocht?page=999", "nl").body();
    assertTrue(page.contains("Pagina 999 bestaat niet"), page);
    assertFalse(page.contains("is in de collectie"), page);
  }

  @Test
  void whatIsTooLargeLeadsBackToItsForm() throws Exception {
    String page = get("/zoek?q=tegroot", "nl").body();
    assertTrue(page.contains("href=\"/zoek\">Terug naar het formulier"), page);
  }

  @Test
  void whatCannotBeReachedSaysToProgramsWhenToAskAgain() throws Exception {
    HttpResponse<String> problem = get("/api/v1/documents?q=onbereikbaar", "nl");
    assertEquals(503, problem.statusCode());
    assertEquals("10", problem.headers().firstValue("Retry-After").orElse(""));
    assertEquals(
        "application/problem+json", problem.headers().firstValue("Content-Type").orElse(""));
    assertTrue(problem.body().contains("does not answer"), problem::body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en                      | en
          en-US,en;q=0.9          | en
          nl,en;q=0.8             | nl
          en;q=0.5,nl             | nl
          de-DE,de;q=0.9,en;q=0.5 | en
          de                      | nl
          *                       | nl
          ;;;                     | nl
          """)
  void theFirstVisitIsInTheLanguageThatTheBrowserAsksFor(String accepted, String language)
      throws Exception {
    HttpResponse<String> page = get("/over", accepted);
    assertTrue(page.body().contains("<html lang=\"" + language + "\">"), page::body);
    assertEquals(
        "Cookie, Accept-Language, Accept-Encoding", page.headers().firstValue("Vary").orElse(""));
  }

  @Test
  void aChosenLanguageWinsFromThatOfTheBrowser() throws Exception {
    HttpRequest chosen =
        HttpRequest.newBuilder(uri("/over"))
            .header("Accept-Language", "en")
            .header("Cookie", "lang=nl")
            .build();
    assertTrue(
        CLIENT
            .send(chosen, HttpResponse.BodyHandlers.ofString())
            .body()
            .contains("<html lang=\"nl\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "href=\"/bestanden?status=failed&amp;fault=damaged\"",
        "Het bestand breekt af of is niet wat het zegt te zijn.",
        "href=\"/zoek?q=&amp;kind=motie\"",
        "Laatst gewijzigd",
        "er zijn geen statistieken"
      })
  void thePageAboutTheCollectionTellsItsStateInFull(String words) throws Exception {
    HttpResponse<String> page = get("/over", "nl");
    assertTrue(page.body().contains(words), () -> words + " is not on " + page.body());
  }

  @Test
  void theWholeCollectionIsAskedOnceForEachOfItsStates() {
    FakePaperSearch papers = new FakePaperSearch();
    AtomicInteger asked = new AtomicInteger();
    Remembered<String> remembered =
        new Remembered<>(papers, search -> "answer " + asked.incrementAndGet());
    assertSame(remembered.now(), remembered.now());
    Samples.fill(papers);
    assertEquals("answer 2", remembered.now());
  }

  private static HttpResponse<String> get(String path, String accepted)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).header("Accept-Language", accepted).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }
}
