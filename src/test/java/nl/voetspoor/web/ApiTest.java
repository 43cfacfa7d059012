package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answers for programs over real HTTP, and their description.
class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Site site;

  @BeforeAll
  static void start() {
    site = Samples.site(Samples.collection());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aSearchGivesHitsAndFacets() throws Exception {
    JsonNode answer = json("/api/v1/documents?q=minderjarigen&kind=kamerbrief&kind=motie");
    assertEquals(1, answer.at("/total").asInt());
    assertEquals("kst-28638-201", answer.at("/hits/0/id").asText());
    assertEquals("2021-09-15", answer.at("/hits/0/date").asText());
    assertEquals(1, answer.at("/hits/0/page").asInt());
    assertTrue(answer.at("/hits/0/snippet").asText().contains("minderjarigen"));
    assertEquals("kamerbrief", answer.at("/facets/kind/0/value").asText());
    assertTrue(answer.at("/facets/kind/0/chosen").asBoolean());
  }

  @Test
  void pagesThatArePicturesAreNamedWithTheirConfidence() throws Exception {
    JsonNode read = json("/api/v1/documents/kst-28638-201").at("/scans");
    assertEquals("[{\"page\":2,\"confidence\":0.87}]", read.toString());
    JsonNode blank = json("/api/v1/documents/doc-ffeeddccbbaa9988").at("/scans");
    assertEquals("[{\"page\":1,\"confidence\":null}]", blank.toString());
    JsonNode found = json("/api/v1/documents?reading=scan");
    assertEquals(1, found.at("/total").asInt());
    assertEquals("[\"scan\"]", found.at("/hits/0/reading").toString());
  }

  @Test
  void aReferenceHasTheShapeThatTheCommandLineGives() throws Exception {
    String text = json("/api/v1/documents/kst-28638-201").at("/text").asText();
    int start = text.lastIndexOf("Kamerstuk 28 638, nr. 200");
    String expected =
        """
        {"line":1,"start":%d,"end":%d,"text":"Kamerstuk 28 638, nr. 200",
         "kind":"kamerstuk","targets":["kst-28638-200"],"pages":null,"footnote":"2",
         "state":"in-collection","url":"https://zoek.officielebekendmakingen.nl/kst-28638-200",
         "resolutions":[{"state":"in-collection","id":"kst-28638-200"}],
         "rule":"draft","core":{"start":%d,"end":%d},
         "places":[{"start":%d,"end":%d}],"notes":[]}
        """
            .formatted(start, start + 25, start, start + 25, start + 22, start + 25);
    assertEquals(MAPPER.readTree(expected), noteTwo());
  }

  @Test
  void aPaperComesWithItsQuestionsAndTheirAnswers() throws Exception {
    JsonNode paper = json("/api/v1/documents/ah-tk-20212022-417");
    JsonNode third = paper.at("/exchanges/2");
    String text = paper.at("/text").asText();
    assertEquals("3", third.at("/number").asText());
    assertEquals(
        "Wanneer informeert u de Kamer?",
        text.substring(third.at("/question/start").asInt(), third.at("/question/end").asInt()));
    assertEquals(paper.at("/exchanges/1/answers"), third.at("/answers"));
    assertEquals("het lid Voorbeeld (VRB)", third.at("/asker").asText());
    assertEquals(1, third.at("/page").asInt());
    assertTrue(paper.at("/kindEvidence").isNull());
  }

  @Test
  void aPaperComesWithItsTextAndBothDirections() throws Exception {
    JsonNode paper = json("/api/v1/documents/kst-28638-201");
    JsonNode note = paper.at("/footnotes/1");
    String text = paper.at("/text").asText();
    assertEquals(
        note.at("/text").asText(),
        text.substring(note.at("/start").asInt(), note.at("/end").asInt()));
    assertEquals("ah-tk-20212022-417", paper.at("/citedBy/0/id").asText());
    assertEquals("tk", paper.at("/chamber").asText());
  }

  @Test
  void aNoteOfAPaperWithoutPagesStandsOnNone() throws Exception {
    JsonNode note = json("/api/v1/documents/doc-00112233445566ff").at("/footnotes/0");
    assertTrue(note.has("page") && note.get("page").isNull(), note::toString);
  }

  @Test
  void aDossierGivesItsPapersAndWhatIsMissing() throws Exception {
    JsonNode dossier = json("/api/v1/dossiers/28%20638");
    assertEquals("28638", dossier.at("/number").asText());
    assertEquals(dossier.at("/count").asInt(), dossier.at("/papers").size());
    assertEquals(MAPPER.readTree("{\"first\":1,\"last\":198}"), dossier.at("/missing/0"));
  }

  @Test
  void theLedgerIsNarrowedAndPaged() throws Exception {
    JsonNode failed = json("/api/v1/files?status=failed&fault=damaged&size=2&page=2");
    assertEquals(3, failed.at("/total").asInt());
    assertEquals(1, failed.at("/files").size());
    assertTrue(failed.at("/files/0/path").asText().endsWith(".zip!/kst-28638-180.pdf"));
    assertEquals(1200, failed.at("/files/0/milliseconds").asInt());
    assertTrue(failed.at("/files/0/id").isNull());
    assertTrue(failed.at("/facets/status/0/chosen").asBoolean());
  }

  @Test
  void aNumberIsResolved() throws Exception {
    assertEquals("kst-28638-201", json("/api/v1/resolve?q=28+638,+nr.+201").at("/id").asText());
  }

  @Test
  void whoCitesAPaperIsKnownWithoutThePaper() throws Exception {
    JsonNode citations = json("/api/v1/documents/kst-28638-190/cited-by");
    assertEquals("kst-28638-201", citations.at("/0/id").asText());
    assertEquals(1, citations.at("/0/places/0/page").asInt());
    assertEquals(200, get("/api/v1/documents/kst-1234-5/cited-by").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "404, /api/v1/documents/kst-28638-999",
    "400, /api/v1/documents/geen",
    "400, /api/v1/documents?page=x",
    "400, /api/v1/documents?page=2147483647",
    "400, /api/v1/dossiers/x",
    "404, /api/v1/dossiers/99999",
    "404, /api/v1/resolve?q=woord",
    "400, /api/v1/resolve",
    "400, /api/v1/resolve?q=",
    "400, /api/v1/files?page=x",
    "400, /api/v1/documents/kst-28638-201/original?file=x",
    "400, /api/v1/documents/kst-28638-201/original?file=0",
    "404, /api/v1/documents/kst-28638-201/original?file=2",
    "404, /api/v1/anders",
    "500, /api/v1/documents?q=ontplof"
  })
  void whatCannotBeAnsweredIsAProblem(int status, String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(status, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(status, MAPPER.readTree(answer.body()).at("/status").asInt());
    assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElse(""));
  }

  @Test
  void anAddressThatCannotBeReadIsAProblemToo() throws Exception {
    HttpResponse<String> answer = get("/api/v1/documents/kst-1%2F2");
    assertEquals(400, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(400, MAPPER.readTree(answer.body()).at("/status").asInt());
    assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElse(""));
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, 405, /api/v1/documents",
    "DELETE, 405, /api/v1/documents/kst-28638-201",
    "GET, 405, /api/v1/searches",
    "PUT, 405, /api/v1/searches",
    "GET, 404, /api/v1/documents/kst-28638-201/anders",
    "POST, 404, /api/v1/anders",
    "GET, 404, /api/v1",
    "GET, 404, /api/v2/documents"
  })
  void whatIsNotOfferedIsAProblem(String method, int status, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(status, answer.statusCode());
    assertEquals(status, MAPPER.readTree(answer.body()).at("/status").asInt());
    assertEquals(status == 405, answer.headers().firstValue("Allow").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/documents, 'GET, HEAD, OPTIONS'",
    "/api/v1/searches, 'OPTIONS, POST'",
    "/lijst, 'GET, HEAD, OPTIONS, POST'",
    "/zoek, 'GET, HEAD, OPTIONS'",
    "/dossier/28638.csv, 'GET, HEAD, OPTIONS'"
  })
  void everyPathTellsItsMethods(String path, String methods) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(204, answer.statusCode());
    assertEquals(methods, answer.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    HttpRequest delete =
        HttpRequest.newBuilder(uri("/api/v1/documents/kst-28638-201")).DELETE().build();
    HttpResponse<String> answer = CLIENT.send(delete, HttpResponse.BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD, OPTIONS", answer.headers().firstValue("Allow").orElse(""));
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void aTextThatIsSentGetsItsReferences() throws Exception {
    String text = "Zie kst-28638-201\nen kst-28638-1.";
    JsonNode plain = MAPPER.readTree(post("", "text/plain", text).body());
    assertEquals("kst-28638-201", plain.at("/0/targets/0").asText());
    assertEquals("elsewhere", plain.at("/1/state").asText());
    assertEquals(1, plain.at("/1/line").asInt());
    String body = MAPPER.createObjectNode().put("text", text).put("lines", true).toString();
    JsonNode lines = MAPPER.readTree(post("", "application/json; charset=utf-8", body).body());
    assertEquals(2, lines.at("/1/line").asInt());
    assertEquals(3, lines.at("/1/start").asInt());
    assertEquals(lines, MAPPER.readTree(post("?lines=true", "text/plain", text).body()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"tekst\":1} | 400",
        "application/json | {\"text\":\"a\",\"lines\":1} | 400",
        "application/json | {\"text\": | 400",
        "application/xml | <a/> | 415"
      })
  void aTextThatCannotBeReadIsAProblem(String type, String body, int status) throws Exception {
    HttpResponse<String> answer = post("", type, body);
    assertEquals(status, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(status, MAPPER.readTree(answer.body()).at("/status").asInt());
  }

  @Test
  void aTextThatIsTooLargeIsAProblem() throws Exception {
    HttpResponse<String> answer = post("", "text/plain", "a".repeat(TextReferences.LARGEST + 1));
    assertEquals(413, answer.statusCode());
    assertTrue(MAPPER.readTree(answer.body()).at("/detail").asText().contains("1000000 bytes"));
    assertEquals(200, post("", "text/plain", "a".repeat(TextReferences.LARGEST)).statusCode());
  }

  @Test
  void whatIsLackingIsCountedAndNarrowed() throws Exception {
    JsonNode wanted = json("/api/v1/wanted?dossier=28638&kind=kamerstuk&size=2");
    assertEquals(2, wanted.at("/papers").size());
    assertEquals("kst-28638-1", wanted.at("/papers/0/id").asText());
    assertEquals(
        "https://zoek.officielebekendmakingen.nl/kst-28638-1", wanted.at("/papers/0/url").asText());
    assertEquals(400, get("/api/v1/wanted?kind=wet").statusCode());
    assertEquals(400, get("/api/v1/wanted?dossier=x").statusCode());
  }

  @Test
  void whoRefersToAPaperCanBeSortedNarrowedAndPaged() throws Exception {
    String path = "/api/v1/documents/kst-28638-200/cited-by";
    assertEquals(61, json(path).size());
    assertEquals(10, json(path + "?size=10&page=2").size());
    assertEquals("kst-28638-201", json(path + "?sort=oldest").at("/0/id").asText());
    assertEquals(1, json(path + "?kind=kamerbrief").size());
    assertEquals(1, json(path + "?place=note").size());
  }

  @Test
  void theSiteTellsHowItIs() throws Exception {
    assertEquals("ok", json("/health/live").at("/status").asText());
    assertEquals("ok", json("/health/ready").at("/status").asText());
    get("/zoek?q=uitbuiting");
    List<String> metrics = get("/metrics").body().lines().toList();
    assertTrue(metrics.contains("voetspoor_papers 66"), metrics::toString);
    assertTrue(
        metrics.stream()
            .anyMatch(line ->
                line.startsWith(
                    "voetspoor_http_request_duration_seconds_count{route=\"/zoek\",status=\"200\"}")));
  }

  private static JsonNode noteTwo() throws Exception {
    for (JsonNode reference : json("/api/v1/documents/kst-28638-201/references")) {
      if (reference.at("/footnote").asText().equals("2")) {
        return reference;
      }
    }
    throw new AssertionError("note 2 refers to nothing");
  }

  private static JsonNode json(String path) throws Exception {
    return MAPPER.readTree(get(path).body());
  }

  private static HttpResponse<String> post(String query, String type, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + site.port() + "/api/v1/references" + query))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
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
