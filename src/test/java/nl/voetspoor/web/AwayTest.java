package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.answers.AnswerSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While the collection cannot be reached every address says so, and answers when it is back.
class AwayTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicBoolean AWAY = new AtomicBoolean();
  private static Site site;

  @BeforeAll
  static void start() {
    FakePaperSearch here = Samples.withAnswers();
    PaperSearch papers = sometimes(PaperSearch.class, here);
    AnswerSearch answers = sometimes(AnswerSearch.class, new FakeAnswers(here));
    Desk desk = new Desk(answers, Samples.desk(here).reading(), Samples.desk(here).lists());
    site = new Site(papers, Samples.ministries(), desk, Site.LOCAL, 0).start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  /// A collection that can be reached, and at times cannot.
  private static <T> T sometimes(Class<T> door, T here) {
    return door.cast(
        Proxy.newProxyInstance(
            AwayTest.class.getClassLoader(),
            new Class<?>[] {door},
            (_, asked, arguments) -> answer(here, asked, arguments)));
  }

  private static Object answer(Object here, Method asked, Object[] arguments) throws Throwable {
    if (AWAY.get() && !asked.getName().equals("close")) {
      throw new CollectionException.Unreachable("https://search", new IOException("no answer"));
    }
    try {
      return asked.invoke(here, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /zoek?q=opvang                                        | De collectie is even niet bereikbaar
          GET  | /zoek.csv?q=opvang                                    | De collectie is even niet bereikbaar
          GET  | /zoek.atom?q=opvang                                   | De collectie is even niet bereikbaar
          GET  | /dossier/28638                                        | De collectie is even niet bereikbaar
          GET  | /dossier/28638.atom                                   | De collectie is even niet bereikbaar
          GET  | /kst-28638-201                                        | De collectie is even niet bereikbaar
          GET  | /kst-28638-200/aangehaald.atom                        | De collectie is even niet bereikbaar
          POST | /antwoorden                                           | De collectie is even niet bereikbaar
          GET  | /api/v1/documents?q=opvang                            | "status":503
          GET  | /api/v1/documents/export?q=opvang&format=csv          | "status":503
          GET  | /api/v1/suggestions?q=opv                             | "status":503
          POST | /api/v1/answers                                       | "status":503
          """)
  void everyAddressSaysThatTheCollectionIsAwayAndAnswersWhenItIsBack(
      String method, String path, String words) throws Exception {
    AWAY.set(true);
    try {
      HttpResponse<String> away = ask(method, path);
      assertEquals(503, away.statusCode(), away.body());
      assertTrue(away.headers().firstValue("Retry-After").isPresent(), path);
      assertTrue(away.body().contains(words), away.body());
    } finally {
      AWAY.set(false);
    }
    assertEquals(200, ask(method, path).statusCode(), path);
  }

  private static HttpResponse<String> ask(String method, String path) throws Exception {
    boolean form = path.equals("/antwoorden");
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
            .header("Content-Type", form ? "application/x-www-form-urlencoded" : "text/plain")
            .method(
                method,
                HttpRequest.BodyPublishers.ofString(
                    form
                        ? "vragen=Hoeveel+slachtoffers+kregen+opvang%3F"
                        : method.equals("POST") ? "Hoeveel slachtoffers kregen opvang?" : ""))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
