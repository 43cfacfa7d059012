package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.worklist.WorkLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Work lists over real HTTP.
class WorkListTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PASSAGE = "1|ah-tk-20232024-1203|alinea-1|1|3";

  private Site site = Samples.site(Samples.withAnswers());

  @BeforeEach
  void isEmpty() throws Exception {
    assertTrue(get("/werklijsten").body().contains("Er is nog geen werklijst."));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private String kept() throws Exception {
    return location(
        post(
            "/werklijst/erbij",
            "titel",
            "Vragen over <opvang>",
            "nummer",
            "1",
            "vraag",
            "Kent u het bericht?",
            "nummer",
            "2",
            "vraag",
            "Hoeveel opvang?",
            "passage",
            PASSAGE));
  }

  @Test
  void aPassageIsKeptWithAllQuestionsInANewList() throws Exception {
    String list = kept();
    assertTrue(list.matches("/werklijst/\\d{4}-\\d\\d-\\d\\d-vragen-over-opvang#v2"), list);
    String page = get(list).body();
    for (String words :
        new String[] {
          "Vragen over &lt;opvang&gt;",
          "Kent u het bericht?",
          "Dat waren er 331.",
          "href=\"/ah-tk-20232024-1203#alinea-1\"",
          "Aanhangsel Handelingen II 2023/24, nr. 1203, antwoord op vraag 3"
        }) {
      assertTrue(page.contains(words), () -> words + " is not on " + page);
    }
  }

  @Test
  void aListThatCannotBeReadIsNamedWithItsFileAndTheOthersStayInUse(@TempDir Path folder)
      throws Exception {
    WorkLists lists = new WorkLists(folder, Clock.systemUTC());
    lists.create("Heel", List.of());
    Files.writeString(folder.resolve("kapot.json"), "{\n\"title\": ");
    FakePaperSearch search = Samples.withAnswers();
    site.close();
    site =
        new Site(search, Samples.ministries(), Samples.desk(search, lists), Site.LOCAL, 0).start();
    for (String path : new String[] {"/werklijsten", "/werklijst/kapot"}) {
      HttpResponse<String> answer = get(path);
      assertEquals(path.equals("/werklijsten") ? 200 : 500, answer.statusCode());
      assertTrue(
          answer.body().contains("kapot.json is vanaf regel 2 niet als werklijst te lezen."),
          answer.body());
      assertTrue(answer.body().contains("<bdi>Heel</bdi>"), answer.body());
    }
  }

  @Test
  void theButtonOfAnAnswerNamesItSoThatItsOwnWordsAreKept() throws Exception {
    String answers = get("/antwoorden?q=Hoe+lang+wachten+slachtoffers+op+opvang%3F").body();
    Matcher button =
        Pattern.compile("name=\"passage\" value=\"([^\"]*77[^\"]*)\"").matcher(answers);
    assertTrue(button.find(), answers);
    String list =
        location(post("/werklijst/erbij", "vraag", "Hoe lang?", "passage", button.group(1)));
    assertTrue(get(list).body().contains("De wachttijd verschilt per regio"));
  }

  @Test
  void aFurtherPassageGoesToTheListThatIsChosen() throws Exception {
    String list = kept();
    String id = list.replaceAll(".*/|#.*", "");
    post(
        "/werklijst/erbij",
        "lijst",
        id,
        "vraag",
        "Hoe lang wachten zij?",
        "passage",
        "0|ah-tk-20222023-77|alinea-1|1|3");
    post(
        "/werklijst/erbij", "lijst", id, "vraag", "Derde vraag?", "vraag", "Hoe lang wachten zij?");
    String page = get(list).body();
    assertTrue(page.contains("id=\"v4\"") && !page.contains("id=\"v5\""), page);
    assertTrue(page.contains("2 antwoorden gekozen"));
  }

  @Test
  void titleNoteAndDraftAreKeptAndThingsAreMovedAndTakenOut() throws Exception {
    String list = kept();
    HttpResponse<String> saved =
        post(
            path(list),
            "versie",
            "2",
            "titel",
            "Anders",
            "concept",
            "",
            "notitie",
            "",
            "concept",
            "Mijn concept.\r\nTwee.",
            "notitie",
            "Bel VWS",
            "doe",
            "hoger-1");
    assertEquals(303, saved.statusCode(), saved.body());
    String page = get(list).body();
    assertTrue(page.contains("<bdi>Anders</bdi>"), page);
    assertTrue(page.indexOf("Mijn concept.\nTwee.") < page.indexOf("Kent u het bericht?"), page);
    post(path(list), "versie", "3", "doe", "uit-0-0");
    assertFalse(get(list).body().contains("Dat waren er 331."));
    post(path(list), "versie", "4", "doe", "weg-1");
    assertFalse(get(list).body().contains("Kent u het bericht?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"boven", "onder"})
  void whatIsKeptIsSaidToBeBesideTheButtonThatWasUsed(String button) throws Exception {
    String list = path(kept());
    String after = location(post(list, "versie", "2", "notitie", "Bel VWS", "doe", button));
    assertEquals(list + "?bewaard=" + button + "#bewaard", after);
    var page = org.jsoup.Jsoup.parse(get(after).body());
    assertTrue(page.expectFirst("#bewaard[role=status]").text().startsWith("Bewaard: "));
    var order = page.select("#bewaard, button[name=doe][value=" + button + "], .vs-question");
    int said = order.indexOf(page.expectFirst("#bewaard"));
    assertEquals(button, order.get(said - 1).attr("value"));
    assertEquals(0, org.jsoup.Jsoup.parse(get(list).body()).select("#bewaard").size());
  }

  @Test
  void aQuestionThatIsWorkedOnGoesOnlyAfterThePersonWasAsked() throws Exception {
    String list = path(kept());
    String ask = location(post(list, "versie", "2", "notitie", "Bel VWS", "doe", "weg-0"));
    assertEquals(list + "/weghalen?vraag=1", ask);
    String asking = get(ask).body();
    assertTrue(asking.contains("Vraag 1 weghalen") && asking.contains("<li>Notitie</li>"), asking);
    assertTrue(asking.contains("name=\"doe\" value=\"weg-0\""), asking);
    assertTrue(get(list).body().contains("Bel VWS"));
    post(list, "versie", "3", "zeker", "ja", "doe", "weg-0");
    assertFalse(get(list).body().contains("Kent u het bericht?"));
    assertTrue(
        get(location(post(list, "versie", "4", "doe", "weg-0")))
            .body()
            .contains("1 antwoord gekozen"));
    assertEquals(404, get(list + "/weghalen?vraag=2").statusCode());
  }

  @Test
  void whatWasTypedForADeletedListIsShownToTakeOver() throws Exception {
    String list = path(kept());
    post(list + "/verwijderen");
    HttpResponse<String> late =
        post(list, "versie", "2", "titel", "T", "nummer", "4", "vraag", "Hoe <b>?", "notitie", "n");
    assertEquals(404, late.statusCode());
    assertTrue(late.body().contains("Deze werklijst is er niet meer"), late.body());
    assertTrue(late.body().contains("Notitie bij vraag 4: Hoe &lt;b&gt;?</label>"), late.body());
    assertTrue(late.body().contains(">\nn</textarea>"), late.body());
  }

  @Test
  void theFormSaysWhatEachQuestionIsCalled() throws Exception {
    String page = get(kept()).body();
    assertTrue(
        page.contains(
            "name=\"nummer\" value=\"2\"><input type=\"hidden\" name=\"vraag\" value=\"Hoeveel opvang?\">"),
        page);
  }

  @Test
  void aNewListIsOfferedUnlessAllThatIsAskedWasKeptAlready() throws Exception {
    String list = kept().replaceAll(".*/|#.*", "");
    String other = get("/antwoorden?q=Hoe+lang+wachten+slachtoffers+op+opvang%3F").body();
    assertTrue(other.contains("<option value=\"" + list + "\">"), other);
    assertTrue(other.indexOf("<option value=\"\">") < other.indexOf("value=\"" + list), other);
    String same = get("/antwoorden?q=Hoeveel+opvang%3F").body();
    assertTrue(same.contains("<option value=\"" + list + "\" selected>"), same);
  }

  @Test
  void itIsSaidWhoCanOpenTheLists() throws Exception {
    String here = get("/werklijsten").body();
    assertTrue(here.contains("deze site is alleen op deze machine te openen"), here);
    assertFalse(here.contains("Niemand anders"), here);
  }

  @Test
  void aChangeOfAnOlderPageIsNotKeptAndItsWordsAreShown() throws Exception {
    String list = kept();
    post(path(list), "versie", "2", "notitie", "Eerst");
    HttpResponse<String> late =
        post(path(list), "versie", "2", "nummer", "4", "vraag", "Hoe?", "notitie", "Te laat");
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("intussen gewijzigd"), late.body());
    assertTrue(late.body().contains("Te laat"));
    assertTrue(late.body().contains("Notitie bij vraag 4: Hoe?"), late.body());
    assertFalse(get(list).body().contains("Te laat"));
  }

  @Test
  void whatIsTooLongIsNotKeptAndThatIsSaid() throws Exception {
    String list = kept();
    HttpResponse<String> page = post(path(list), "versie", "2", "notitie", "x".repeat(20_001));
    assertEquals(422, page.statusCode());
    assertTrue(page.body().contains("Dit is niet bewaard."));
  }

  @Test
  void aListIsDeletedAfterAQuestion() throws Exception {
    String list = path(kept());
    assertTrue(get(list + "/verwijderen").body().contains("kan niet ongedaan worden gemaakt"));
    assertEquals(200, get(list).statusCode());
    assertEquals("/werklijsten", location(post(list + "/verwijderen")));
    assertEquals(404, get(list).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # Sec-Fetch-Site | Origin                  | status
          same-origin      | -                       | 303
          none             | -                       | 303
          cross-site       | -                       | 403
          same-site        | http://127.0.0.1        | 403
          -                | http://evil.example     | 403
          -                | null                    | 403
          -                | https://{own}           | 303
          -                | -                       | 303
          """)
  void onlyItsOwnPagesAndProgramsChangeAnything(
      @org.jspecify.annotations.Nullable String fetchSite,
      @org.jspecify.annotations.Nullable String origin,
      int status)
      throws Exception {
    String list = path(kept());
    for (String path :
        new String[] {"/werklijsten", "/werklijst/erbij", list, list + "/verwijderen"}) {
      HttpRequest.Builder request = request(path, "vraag", "A?", "versie", "2", "titel", "T");
      if (fetchSite != null) {
        request.header("Sec-Fetch-Site", fetchSite);
      }
      if (origin != null) {
        request.header("Origin", origin.replace("{own}", "127.0.0.1:" + site.port()));
      }
      assertEquals(
          status,
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode(),
          path);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "md, text/markdown; charset=utf-8",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  })
  void aListIsTakenAlong(String form, String type) throws Exception {
    HttpResponse<String> file = get(path(kept()) + "." + form);
    assertEquals(200, file.statusCode());
    assertEquals(type, file.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        file.headers()
            .firstValue("Content-Disposition")
            .orElse("")
            .contains("-vragen-over-opvang." + form));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /werklijst/bestaat-niet, 404",
    "GET, /werklijst/..%2F..%2Fetc, 404",
    "GET, /werklijst/bestaat-niet.docx, 404",
    "POST, /werklijst/bestaat-niet, 404",
    "POST, /werklijst/erbij, 400"
  })
  void whatIsNotThereIsSaid(String method, String path, int status) throws Exception {
    int answered = method.equals("GET") ? get(path).statusCode() : post(path).statusCode();
    assertEquals(status, answered);
  }

  @Test
  void aPassageThatIsGoneIsNotKept() throws Exception {
    for (String passage :
        new String[] {
          "0|kst-1-1|alinea-1|1|", "0|ah-tk-20222023-77|alinea-99|1|", "7" + PASSAGE, "x"
        }) {
      assertEquals(
          400, post("/werklijst/erbij", "vraag", "A?", "passage", passage).statusCode(), passage);
    }
    assertTrue(get("/werklijsten").body().contains("Er is nog geen werklijst."));
  }

  private static String path(String location) {
    return location.replaceFirst("#.*", "");
  }

  private static String location(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpRequest.Builder request(String path, String... fields) {
    String form =
        IntStream.range(0, fields.length / 2)
            .mapToObj(i ->
                fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    return CLIENT.send(request(path, fields).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }
}
