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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of earlier answers over real HTTP.
class AnswersTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SET =
      """
      Vragen van het lid Voorbeeld over de opvang
      Naar aanleiding van kst-28638-201 vraag ik het volgende.
      1. Kent u het bericht over uitbuiting van bezorgers?
      2. Hoeveel slachtoffers van uitbuiting kregen opvang?
      3. Bestaan er eenhoorns?
      """;

  private static Site site;

  @BeforeAll
  static void start() {
    site = Samples.site(Samples.withAnswers());
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
          /antwoorden                                  | 200 | Plak een vraag
          /antwoorden?q=                               | 200 | U heeft niets ingevuld
          /antwoorden?q=Bestaan+er+eenhoorns%3F        | 200 | Geen eerder antwoord in de collectie past bij deze vraag.
          /antwoorden?q=Hoeveel+opvang%3F              | 200 | Aanhangsel Handelingen II 2023/24, nr. 1203, antwoord op vraag 3
          /antwoorden?q=Hoeveel+opvang%3F              | 200 | href="/ah-tk-20232024-1203#alinea-1"
          /antwoorden?q=Hoeveel+opvang%3F              | 200 | Standpunt gewijzigd
          /antwoorden?q=Hoeveel+opvang%3F&from=2026-01-01 | 200 | Misschien wel zonder de gekozen beperkingen.
          /antwoorden?q=Hoeveel+opvang%3F&ministry=SZW | 200 | value="SZW" form="nieuw" checked
          /antwoorden?q=Hoeveel+opvang%3F&dossier=28+638 | 200 | value="28638"
          /antwoorden?q=Hoeveel+opvang%3F&not-kind=motie | 200 | zonder Soort: Motie
          /antwoorden?q=Hoeveel+opvang%3F&from=x       | 200 | kan niet gelezen worden
          /antwoorden?dossier=onzin                    | 200 | ‘onzin’ kan niet gelezen worden als waarde van ‘dossier’
          /antwoorden?q=Hoeveel+opvang%3F&ministry=Onzin | 200 | ‘Onzin’ kan niet gelezen worden als waarde van ‘ministry’
          /antwoorden?q=Hoeveel+opvang%3F&ministry=Onzin | 200 | Dat waren er 331.
          /antwoorden?q=Hoeveel+opvang%3F&not-ministry=x | 200 | als waarde van ‘not-ministry’
          /antwoorden?from=2024-01-01&to=2020-01-01    | 200 | begin en eind zijn omgewisseld
          /antwoorden?q=Kent+u+schijnzelfstandigheid%3F | 200 | &lt;script&gt;alert(1)&lt;/script&gt;
          /antwoorden?stuk=ah-tk-20232024-1203         | 200 | Wat er elders is geantwoord op de vragen van
          /antwoorden?stuk=ah-tk-20232024-1203         | 200 | Aanhangsel Handelingen II 2019/20, nr. 512
          /antwoorden?stuk=kst-1-1                     | 404 | Deze pagina bestaat niet
          /antwoorden?q=ontplof%3F                     | 500 | Er ging iets mis
          /zoek?q=Hoeveel+slachtoffers+kregen+opvang%3F | 200 | /antwoorden?q=Hoeveel+slachtoffers+kregen+opvang%3F
          /ah-tk-20212022-417                          | 200 | href="/antwoorden?stuk=ah-tk-20212022-417"
          /ah-tk-20212022-417                          | 200 | /antwoorden?stuk=ah-tk-20212022-417&amp;alinea=3
          /ah-tk-20212022-417                          | 200 | <p class="nl-paragraph" id="alinea-3">
          /                                            | 200 | href="/antwoorden"
          /hulp                                        | 200 | href="/antwoorden"
          """)
  void everyStateSaysWhatItIs(String path, int status, String words) throws Exception {
    HttpResponse<String> page = get(path);
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains(words), () -> words + " is not on " + page.body());
  }

  @Test
  void aPaperIsNoAnswerToItsOwnQuestions() throws Exception {
    String page = get("/antwoorden?stuk=ah-tk-20232024-1203").body();
    assertFalse(page.contains("/ah-tk-20232024-1203#"), page);
  }

  @Test
  void oneQuestionOfAPaperIsAskedByThePlaceOfItsBlock() throws Exception {
    String one = get("/antwoorden?stuk=ah-tk-20212022-417&alinea=1").body();
    assertTrue(one.contains("Kent u het bericht over uitbuiting van bezorgers?"));
    assertFalse(one.contains("Wat doet u daaraan?"));
  }

  @Test
  void aShortQuestionThatIsSentBecomesAnAddressWithItsFilters() throws Exception {
    HttpResponse<String> sent =
        post(form("q", "Hoeveel opvang?", "ministry", "VWS", "from", "", "to", "2025-01-01"));
    assertEquals(303, sent.statusCode());
    assertEquals(
        "/antwoorden?q=Hoeveel+opvang%3F&ministry=VWS&to=2025-01-01",
        sent.headers().firstValue("Location").orElse(""));
  }

  @Test
  void whatCannotBeReadOfAFormIsSaidAtTheAddressItLeadsTo() throws Exception {
    HttpResponse<String> sent =
        post(
            form(
                "q",
                "Opvang?",
                "ministry",
                "Onzin",
                "from",
                "2024-02-01",
                "to",
                "2020-01-01",
                "dossier",
                "28 638, onzin"));
    String address = sent.headers().firstValue("Location").orElse("");
    String page = get(address).body();
    for (String words :
        List.of(
            "‘Onzin’ kan niet", "‘onzin’ kan niet", "begin en eind zijn omgewisseld", "28638")) {
      assertTrue(page.contains(words), () -> words + " is not on " + address);
    }
  }

  @Test
  void theOverviewCountsApartHowSureTheAnswersAre() throws Exception {
    String page = post(form("q", SET)).body();
    assertTrue(
        page.contains("<span class=\"vs-answers__count\">1 op dezelfde vraag, 2 mogelijk</span>"),
        page);
  }

  @Test
  void besideAnAnswerToTheSameQuestionWhatIsOnlyPossibleWaitsBehindAFold() throws Exception {
    String page = post(form("q", SET)).body();
    int question = page.indexOf("op dezelfde vraag, 2 mogelijk");
    int same = page.lastIndexOf("Zelfde vraag</span>");
    int fold = page.indexOf("<summary>Nog 2 antwoorden</summary>", same);
    int possible = page.indexOf("Mogelijk</span>", same);
    assertTrue(
        0 < question && question < same && same < fold && fold < possible,
        question + " " + same + " " + fold + " " + possible);
  }

  @Test
  void anEmptyFileIsCalledEmptyAndNoFileIsNot() throws Exception {
    HttpResponse<String> empty = upload("leeg.pdf", new byte[0]);
    assertEquals(422, empty.statusCode());
    assertTrue(empty.body().contains("Dit bestand is leeg."), empty.body());
    assertTrue(upload("", new byte[0]).body().contains("U heeft niets ingevuld"));
    HttpResponse<String> program = upload("/api/v1/answers", "file", "leeg.pdf", new byte[0]);
    assertEquals(400, program.statusCode());
    assertTrue(program.body().contains("the file is empty"), program.body());
  }

  @Test
  void aSetIsUnderstoodAndEachOfItsQuestionsAnswered() throws Exception {
    String page = post(form("q", SET)).body();
    for (String words :
        List.of(
            "Vragen van het lid Voorbeeld over de opvang",
            "Naar aanleiding van",
            "data-preview>28 638, nr. 201</a>",
            "<dt>Genoemde stukken</dt>",
            "Vraag 1",
            "href=\"#v3\"",
            "niets gevonden",
            "Dat waren er 331.")) {
      assertTrue(page.contains(words), () -> words + " is not on " + page);
    }
  }

  /// Without JavaScript, by the form in the head of the page.
  @Test
  void theLanguageOfWhatWasSentIsChangedWithoutLosingIt() throws Exception {
    String file = upload("vragen.txt", SET.getBytes(StandardCharsets.UTF_8)).body();
    String text = post(form("q", SET, "ministry", "SZW")).body();
    for (String page : List.of(file, text, post(form("q", "Waarom? ".repeat(300))).body())) {
      HttpResponse<String> english = inTheOtherLanguage(page);
      assertEquals(200, english.statusCode());
      assertTrue(english.body().contains("<html lang=\"en\">"), english.body());
      assertTrue(english.headers().firstValue("Set-Cookie").orElse("").startsWith("lang=en;"));
      assertEquals(asked(page), asked(english.body()));
    }
    assertTrue(inTheOtherLanguage(text).body().contains("value=\"SZW\" form=\"begrepen\" checked"));
    String none = post(form("q", "Dit vraagt niets. ".repeat(200))).body();
    assertTrue(inTheOtherLanguage(none).body().contains("Dit vraagt niets. Dit vraagt niets."));
    assertTrue(get("/antwoorden?q=Opvang%3F").body().contains("?q=Opvang%3F&amp;lang=en"));
  }

  private static List<String> asked(String page) {
    return Jsoup.parse(page).select("[name=vraag], textarea[name=q]").stream()
        .map(Element::val)
        .toList();
  }

  private static HttpResponse<String> inTheOtherLanguage(String page) throws Exception {
    Element sent = Jsoup.parse(page).expectFirst("header form.vs-language");
    String[] fields =
        sent.select("input").stream()
            .flatMap(field -> Stream.of(field.attr("name"), field.attr("value")))
            .toArray(String[]::new);
    return post(sent.attr("action"), form(fields));
  }

  @ParameterizedTest
  @CsvSource({"'', 3", "weg-0, 2", "samen-2, 2", "weg-9, 3", "x, 3"})
  void whatWasUnderstoodIsMended(String todo, int left) throws Exception {
    String page =
        post(form(
                "titel",
                "Titel",
                "doe",
                todo,
                "nummer",
                "1",
                "vraag",
                "Een opvang?",
                "nummer",
                "2",
                "vraag",
                "Twee opvang?",
                "nummer",
                "",
                "vraag",
                "Drie opvang?"))
            .body();
    assertEquals(left, page.split("<textarea[^>]*name=\"vraag\"", -1).length - 1, page);
    assertTrue(page.contains("Titel"));
  }

  @Test
  void sixtyQuestionsAreAllAnsweredAndMoreThanAHundredAreCut() throws Exception {
    assertTrue(post(form("q", questions(60))).body().contains("id=\"v60\""));
    String page = post(form("q", questions(104))).body();
    assertTrue(page.contains("id=\"v100\""));
    assertTrue(page.contains("De eerste 100 vragen zijn gezocht; 4 vragen zijn weggelaten."), page);
  }

  @Test
  void sixtyLongQuestionsCanBeMended() throws Exception {
    StringBuilder form = new StringBuilder("titel=T");
    for (int i = 0; i < 60; i++) {
      form.append("&nummer=").append(i + 1).append("&vraag=").append("Waarom%3F+".repeat(180));
    }
    assertTrue(post(form.toString()).body().contains("id=\"v60\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vragen.txt | 200 | Dat waren er 331.
          vragen.pdf | 422 | Het bestand opent alleen met een wachtwoord. Sla het op zonder wachtwoord.
          """)
  void aFileIsReadOrItIsSaidWhyNot(String name, int status, String words) throws Exception {
    HttpResponse<String> page = upload(name, SET.getBytes(StandardCharsets.UTF_8));
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains(words), page.body());
  }

  @Test
  void tooMuchIsRefusedOnThePageItself() throws Exception {
    HttpResponse<String> large = upload("groot.txt", new byte[SentQuestions.LARGEST_FILE + 10]);
    assertEquals(413, large.statusCode());
    assertTrue(large.body().contains("ten hoogste 20 MB"), large.body());
    HttpResponse<String> larger = upload("groot.txt", new byte[SentQuestions.LARGEST_FORM + 10]);
    assertEquals(413, larger.statusCode());
    assertTrue(larger.body().contains("ten hoogste 20 MB"), larger.body());
    assertEquals(
        413, post(form("q", "waarom ".repeat(SentQuestions.LONGEST_TEXT / 7 + 10))).statusCode());
  }

  @Test
  void aLongTextWithoutAQuestionSaysSoAndKeepsTheText() throws Exception {
    String page = post(form("q", "Dit vraagt niets. ".repeat(200))).body();
    assertTrue(page.contains("Hierin is geen vraag gevonden"), page);
    assertTrue(page.contains("Dit vraagt niets. Dit vraagt niets."), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # type           | address         | body                                 | status | words
          application/json | /answers        | {"text":"Hoeveel opvang?"}           | 200    | "question":1
          application/json | /answers        | {"questions":["Opvang?","Opvang?"]}  | 200    | "question":2
          text/plain       | /answers?size=1 | Hoeveel opvang?                      | 200    | "sureness":"likely"
          text/plain       | /answers?size=60 | Hoeveel opvang?                      | 400    | size must be 1 to 50
          text/plain       | /answers?from=x | Hoeveel opvang?                      | 400    | cannot be read: from=x
          text/plain       | /answers?dossier=x | Hoeveel opvang?                   | 400    | cannot be read: dossier=x
          text/plain       | /answers?ministry=x | Hoeveel opvang?                  | 400    | cannot be read: ministry=x
          text/plain       | /answers        | ' '                                  | 400    | nothing was sent
          application/json | /answers        | {"questions":[""]}                   | 400    | expected {
          application/json | /answers        | {"text":                             | 400    | not JSON
          application/json | /answers        | []                                   | 400    | expected {
          image/png        | /answers        | x                                    | 415    | and not 'image/png'
          multipart/form-data; boundary=x | /answers | --x--                        | 400    | the part 'file' is missing
          """)
  void programsGetTheSameAndAreToldWhatIsWrong(
      String type, String address, String body, int status, String words) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(uri("/api/v1" + address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().replace("\\", "").contains(words), answer.body());
    assertEquals(
        status == 200 ? "application/json" : "application/problem+json",
        answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void programsSendAFileAsWell() throws Exception {
    byte[] set = SET.getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> read = upload("/api/v1/answers", "file", "vragen.txt", set);
    assertEquals(200, read.statusCode(), read.body());
    assertEquals(422, upload("/api/v1/answers", "file", "vragen.pdf", set).statusCode());
    assertEquals(400, upload("/api/v1/answers", "x", "vragen.txt", set).statusCode());
    byte[] large = new byte[SentQuestions.LARGEST_FILE + 10];
    assertEquals(413, upload("/api/v1/answers", "file", "vragen.txt", large).statusCode());
  }

  @Test
  void anEmptyCollectionSaysWhatToDo() throws Exception {
    try (Site empty = Samples.site(new FakePaperSearch())) {
      String page =
          CLIENT
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + empty.port() + "/antwoorden"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      assertTrue(page.contains("Zonder stukken valt er niets te vinden."), page);
    }
  }

  private static String questions(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + ". Hoeveel opvang is er in jaar " + i + "?")
        .collect(Collectors.joining("\n", "Titel\n", ""));
  }

  private static String form(String... fields) {
    return IntStream.range(0, fields.length / 2)
        .mapToObj(
            i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpResponse<String> upload(String name, byte[] content) throws Exception {
    return upload("/antwoorden", "bestand", name, content);
  }

  private static HttpResponse<String> upload(String path, String field, String name, byte[] content)
      throws Exception {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    byte[] whole =
        concat(
            head.getBytes(StandardCharsets.UTF_8),
            content,
            "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(whole))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static byte[] concat(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static HttpResponse<String> post(String form) throws Exception {
    return post("/antwoorden", form);
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }
}
