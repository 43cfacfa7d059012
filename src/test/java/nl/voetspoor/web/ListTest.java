package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.voetspoor.search.ListSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list that is searched in one go, over real HTTP.
class ListTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LIST =
      "uitbuiting\n\n28 638, nr. 201\nkst-28638-190\n28638\neenhoorn";

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
  void everyLineHasItsRow() throws Exception {
    String page = post("/lijst", field("regels", LIST)).body();
    assertTrue(page.contains("Op 3 van de 5 regels is iets gevonden"), page);
    assertTrue(
        page.contains("<a class=\"nl-link\" href=\"/zoek?q=uitbuiting\">4 stukken</a>"), page);
    assertTrue(page.contains(">28 638, nr. 201</td>"), page);
    assertTrue(page.contains("href=\"/kst-28638-190\">niet in de collectie</a>"), page);
    assertTrue(page.contains(">Dossier 28 638</td>"), page);
    assertTrue(page.contains(">\nuitbuiting\n\n28 638, nr. 201\n"), "the list stands in the form");
  }

  @Test
  void aListThatFitsInAnAddressIsAnAddress() throws Exception {
    String page = get("/lijst?regels=uitbuiting%0Aeenhoorn").body();
    assertTrue(page.contains("Op 1 van de 2 regels is iets gevonden"), page);
    assertFalse(get("/lijst").body().contains("is iets gevonden"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lijst.txt | 'uitbuiting;x\r\nmotie'               | uitbuiting;x | motie",
        "lijst.csv | '\"uitbuiting\";x\r\nmotie;y'         | uitbuiting   | motie",
        "LIJST.CSV | '\"a, \"\"b\"\"\",x\n\"motie\",y'     | 'a, \"b\"'   | motie",
        "lijst.tsv | 'uitbuiting, en meer\tx\nmotie\ty'    | uitbuiting, en meer | motie",
        "kapot.csv | '\"uitbuiting' | uitbuiting | ''"
      })
  void aFileGivesItsLinesAndATableItsFirstColumn(
      String name, String content, String first, String second) throws Exception {
    byte[] file = ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8);
    List<String> rows =
        post("/lijst.csv", file("bestand", name, file)).body().lines().skip(1).toList();
    assertTrue(
        rows.getFirst().replace("\"", "").startsWith("1," + first.replace("\"", "")),
        rows::toString);
    assertEquals(second.isEmpty() ? 1 : 2, rows.size());
    assertTrue(rows.getLast().contains(second), rows::toString);
  }

  @Test
  void aFileOfAnOlderSpreadsheetKeepsItsAccents() throws Exception {
    byte[] file = "coördinatie\nFinanciën".getBytes(Charset.forName("windows-1252"));
    String table = post("/lijst.csv", file("bestand", "lijst.txt", file)).body();
    assertTrue(table.contains(",coördinatie,") && table.contains(",Financiën,"), table);
  }

  @Test
  void theTableOfALineIsThatOfThePage() throws Exception {
    HttpResponse<String> table = post("/lijst.csv", field("regels", LIST + "\n=1+1"));
    assertEquals("text/csv;charset=utf-8", header(table, "Content-Type").replace("; ", ";"));
    assertTrue(header(table, "Content-Disposition").contains("voetspoor-lijst.csv"));
    String here = "http://127.0.0.1:" + site.port();
    List<String> rows = table.body().lines().toList();
    assertEquals("\uFEFFline,text,readAs,id,inCollection,total,first,url", rows.getFirst());
    assertEquals(
        "3,\"28 638, nr. 201\",number,kst-28638-201,true,1,kst-28638-201,"
            + here
            + "/kst-28638-201",
        rows.get(2));
    assertEquals(
        "4,kst-28638-190,number,kst-28638-190,false,0,," + here + "/kst-28638-190", rows.get(3));
    assertTrue(rows.get(6).startsWith("7,'=1+1,words,"), rows::toString);
  }

  @Test
  void linesOverTheLimitAreLeftOutAndThatIsSaid() throws Exception {
    String page = post("/lijst", field("regels", "eenhoorn\n".repeat(1_234))).body();
    assertTrue(page.contains("Alleen de eerste 1.000 regels zijn gezocht; 234 regels"), page);
    assertTrue(page.contains("Op 0 van de 1.000 regels"));
    String wide = post("/lijst", field("regels", "é".repeat(501) + "\n" + "é".repeat(500))).body();
    assertTrue(wide.contains("te lange regel") && wide.contains("niet gezocht"), wide);
    assertEquals(1, wide.split("te lange regel", -1).length - 1);
  }

  @Test
  void whatIsTooLargeIsRefusedAndNotSearched() throws Exception {
    HttpResponse<String> page = post("/lijst", field("regels", "a".repeat(2 * SentList.LARGEST)));
    assertEquals(413, page.statusCode());
    HttpResponse<String> much = post("/lijst", field("regels", "a".repeat(20 * SentList.LARGEST)));
    assertEquals(413, much.statusCode());
    byte[] large = "a\n".repeat(SentList.LARGEST / 2 + 1).getBytes(StandardCharsets.UTF_8);
    assertEquals(413, post("/lijst", file("bestand", "lijst.txt", large)).statusCode());
  }

  @Test
  void aFormThatIsNoneIsNoErrorOfOurs() throws Exception {
    assertEquals(400, send("/lijst", "multipart/form-data", "a").statusCode());
    assertEquals(400, send("/lijst", "multipart/form-data; boundary=x", "a").statusCode());
    assertEquals(200, send("/lijst", "application/x-www-form-urlencoded", "regels=a").statusCode());
    assertEquals(200, send("/lijst", "application/x-www-form-urlencoded", "").statusCode());
  }

  @Test
  void whatIsPastedRunsNowhere() throws Exception {
    String hostile = "</textarea><script>alert(1)</script>\n\u0000\u202Etxt ]]>";
    String page = post("/lijst", field("regels", hostile)).body();
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("&lt;/textarea&gt;&lt;script&gt;"), page);
  }

  @Test
  void aProgramGetsALineForALine() throws Exception {
    String body = JSON.writeValueAsString(LIST.lines().toList());
    JsonNode lines = JSON.readTree(send("/api/v1/searches", "application/json", body).body());
    assertEquals(5, lines.size());
    assertEquals("words", lines.at("/0/readAs").asText());
    assertEquals(4, lines.at("/0/total").asInt());
    assertEquals(3, lines.at("/0/hits").size());
    assertTrue(lines.at("/0/number").isNull());
    assertEquals(3, lines.at("/1/line").asInt());
    assertEquals("kst-28638-201", lines.at("/1/number/id").asText());
    assertFalse(lines.at("/2/number/inCollection").asBoolean());
    assertEquals("dossier-28638", lines.at("/3/number/id").asText());
    assertEquals(63, lines.at("/3/total").asInt());
    assertEquals(0, lines.at("/4/total").asInt());
    assertEquals(
        lines, JSON.readTree(send("/api/v1/searches", "text/plain; charset=utf-8", LIST).body()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"a\":1} | 400",
        "application/json | [1] | 400",
        "application/json | [ | 400",
        "application/json | '' | 400",
        "application/xml | <a/> | 415",
        "'' | a | 415"
      })
  void aListThatCannotBeReadIsAProblem(String type, String body, int status) throws Exception {
    assertProblem(status, send("/api/v1/searches", type, body));
  }

  @Test
  void aListOverTheLimitIsAProblem() throws Exception {
    int most = ListSearch.MOST_LINES;
    assertEquals(200, send("/api/v1/searches", "text/plain", "x\n\n".repeat(most)).statusCode());
    assertProblem(413, send("/api/v1/searches", "text/plain", "x\n".repeat(most + 1)));
    assertProblem(400, send("/api/v1/searches", "text/plain", "x".repeat(501)));
    assertProblem(413, send("/api/v1/searches", "text/plain", "x".repeat(SentList.LARGEST + 1)));
  }

  private static void assertProblem(int status, HttpResponse<String> answer) throws Exception {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals(status, JSON.readTree(answer.body()).at("/status").asInt());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static byte[] field(String name, String value) throws IOException {
    return part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] file(String name, String file, byte[] content) throws IOException {
    return part("form-data; name=\"" + name + "\"; filename=\"" + file + "\"", content);
  }

  private static byte[] part(String disposition, byte[] content) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        ("--grens\r\nContent-Disposition: " + disposition + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.write(content);
    form.write("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static HttpResponse<String> post(String path, byte[] form) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String path, String type, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }
}
