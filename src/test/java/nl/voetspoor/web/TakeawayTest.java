package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Files and feeds over real HTTP.
class TakeawayTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE =
      "=HYPERLINK(\"x\") <script>alert(1)</script> ]]>\nER  - \u202E\u0000 \uD83D } ontspoord";

  private static Site site;
  private static Site endless;

  @BeforeAll
  static void start() {
    FakePaperSearch collection = Samples.collection();
    collection.add(
        new PaperDraft("kst-31015-7")
            .titled(PaperKind.RAPPORT, HOSTILE, "2024-01-01")
            .from("\t=1+1, <b>Minister</b>", "JenV")
            .paragraph("Een stuk met een kwaadaardige titel over ontsporing."));
    site = Samples.site(collection);
    endless = Samples.site(new Endless());
  }

  @AfterAll
  static void stop() {
    endless.close();
    site.close();
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=utf-8, kst-28638-300",
    "jsonl, application/jsonl, \"id\":\"kst-28638-300\"",
    "ris, application/x-research-info-systems;charset=utf-8, ID  - kst-28638-300",
    "bib, application/x-bibtex;charset=utf-8, '@techreport{kst-28638-300,'",
    "csl.json, application/vnd.citationstyles.csl+json, \"id\":\"kst-28638-300\""
  })
  void allResultsAreTakenAlongInEveryForm(String ending, String type, String entry)
      throws Exception {
    for (String path : List.of("/zoek." + ending + "?q=motie", "/dossier/28638." + ending)) {
      HttpResponse<String> file = get(path);
      assertEquals(200, file.statusCode());
      assertEquals(type, header(file, "Content-Type").replace("; ", ";"));
      assertTrue(file.body().contains(entry), file.body());
      assertTrue(header(file, "Content-Disposition").contains("." + ending + "\""));
      assertEquals("nosniff", header(file, "X-Content-Type-Options"));
    }
  }

  @Test
  void aFileHasTheOrderOfThePagesAndAllOfThem() throws Exception {
    List<String> ids = ids(get("/zoek.jsonl?q=motie&sort=oldest&page=2&size=10").body());
    assertEquals(62, ids.size());
    JsonNode page = JSON.readTree(get("/api/v1/documents?q=motie&sort=oldest&size=100").body());
    assertEquals(
        IntStream.range(0, 62).mapToObj(i -> page.at("/hits/" + i + "/id").asText()).toList(), ids);
  }

  @Test
  void aFileOfADossierIsNarrowedAndOrderedAsItsPage() throws Exception {
    assertEquals("kst-28638-199", ids(get("/dossier/28638.jsonl").body()).getFirst());
    assertEquals(
        List.of("kst-28638-201", "kst-28638-200"),
        ids(get("/dossier/28638.jsonl?kind=kamerbrief&sort=newest").body()));
    assertEquals(404, get("/dossier/99999.csv").statusCode());
  }

  @Test
  void theApiGivesTheSameFile() throws Exception {
    assertEquals(
        get("/zoek.csv?q=uitbuiting&kind=kamerbrief").body(),
        get("/api/v1/documents/export?format=csv&q=uitbuiting&kind=kamerbrief").body());
    HttpResponse<String> none = get("/api/v1/documents/export?q=uitbuiting");
    assertEquals(400, none.statusCode());
    assertEquals("application/problem+json", header(none, "Content-Type"));
  }

  @Test
  void addressesInAFileAreWhole() throws Exception {
    JsonNode line =
        JSON.readTree(get("/zoek.jsonl?q=voorbeeldrapport").body().lines().toList().getFirst());
    assertEquals(
        "http://127.0.0.1:" + site.port() + "/" + line.at("/id").asText(),
        line.at("/url").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "404, /zoek.exe?q=a",
    "404, /zoek.?q=a",
    "404, /dossier/28638.docx",
    "404, /dossier/x.csv",
    "404, /dossier/99999.atom",
    "404, /geen/aangehaald.atom",
    "400, /zoek.csv?from=gisteren",
    "400, /zoek.atom?sort=mooiste",
    "500, /zoek.csv?q=ontplof",
    "500, /zoek.atom?q=ontplof"
  })
  void whatCannotBeTakenAlongIsAPageThatSaysSo(int status, String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertEquals(status, page.statusCode());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
    assertEquals("", header(page, "Content-Disposition"));
    assertEquals("", header(page, "Last-Modified"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "ris", "bib", "csl.json", "atom"})
  void aHostileTitleStaysWhereItBelongs(String ending) throws Exception {
    String file = get("/zoek." + ending + "?q=ontsporing").body();
    assertFalse(file.contains("\u202E") || file.contains("\u0000"), file);
    switch (ending) {
      case "csv" -> {
        assertEquals(2, file.lines().count(), file);
        assertTrue(file.contains(",\"'=HYPERLINK(\"\"x\"\")"), file);
        assertTrue(file.contains(",\"'=1+1, <b>"), file);
      }
      case "jsonl" -> assertEquals(1, file.lines().count());
      case "ris" -> assertEquals(1, file.lines().filter(l -> l.startsWith("ER  -")).count());
      case "bib" -> assertTrue(file.contains("\\textbraceright{} ontspoord}},"), file);
      case "csl.json" -> assertEquals(1, JSON.readTree(file).size());
      default -> {
        assertFalse(file.contains("<script>"), file);
        assertEquals(1, xml(file).getElementsByTagName("entry").getLength());
      }
    }
  }

  @Test
  void aHostileTitleStaysWhereItBelongsOnThePagesAndInTheApi() throws Exception {
    for (String path : List.of("/zoek?q=ontsporing", "/kst-31015-7", "/dossier/31015")) {
      String page = get(path).body();
      assertFalse(page.contains("<script>alert") || page.contains("<b>Minister"), page);
      assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }
    JsonNode title =
        JSON.readTree(get("/api/v1/documents?q=ontsporing").body()).at("/hits/0/title");
    assertTrue(title.asText().startsWith("=HYPERLINK(\"x\") <script>"), title::asText);
  }

  @ParameterizedTest
  @CsvSource({
    "mensen%0D%0AX-Evil:%201, voetspoor-mensen-X-Evil-1",
    "%22%3B%20filename%3Dx.exe, voetspoor-filename-x-exe",
    "%E2%80%AEgpj.exe, voetspoor-gpj-exe",
    "..%2F..%2Fetc%2Fpasswd, voetspoor-etc-passwd",
    "%00, voetspoor",
    "!!!, voetspoor"
  })
  void theNameOfAFileHoldsNothingButLettersAndDigitsOfTheQuestion(String question, String name)
      throws Exception {
    HttpResponse<String> file = get("/zoek.csv?q=" + question);
    String expected =
        "attachment; filename=\"" + name + ".csv\"; filename*=UTF-8''" + name + ".csv";
    assertEquals(expected, header(file, "Content-Disposition"));
    assertTrue(file.headers().firstValue("X-Evil").isEmpty());
  }

  @Test
  void theNameOfAnOriginalIsShownAsItIs() {
    assertEquals(
        "attachment; filename=\"a__b_c_gnp.exe\"; filename*=UTF-8''a__b_c_gnp.exe",
        Disposition.attachment("a\r\nb/c\u202Egnp.exe"));
    assertEquals(
        "inline; filename=\"br__f.pdf\"; filename*=UTF-8''br%C3%AB_f.pdf",
        Disposition.inline("brë\uD83Df.pdf"));
  }

  @Test
  void aHundredThousandPapersAreSentWhileTheyAreFound() throws Exception {
    HttpResponse<InputStream> file =
        CLIENT.send(request(endless, "/zoek.csv?q=100000"), BodyHandlers.ofInputStream());
    long lines = 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.body(), StandardCharsets.UTF_8))) {
      while (reader.readLine() != null) {
        lines++;
      }
    }
    assertEquals(100_001, lines);
    assertEquals("", file.headers().firstValue("Content-Length").orElse(""));
  }

  @Test
  void nothingIsFoundFarAheadOfWhatIsRead() throws Exception {
    Endless papers = new Endless();
    try (Site slow = Samples.site(papers);
        InputStream file =
            CLIENT
                .send(request(slow, "/zoek.jsonl?q=100000000"), BodyHandlers.ofInputStream())
                .body()) {
      file.readNBytes(100_000);
      Thread.sleep(300);
      assertTrue(papers.handedOver < 200_000, () -> papers.handedOver + " papers");
    }
  }

  @Test
  void halfAFileNeverPassesForAWholeOne() {
    assertThrows(
        IOException.class,
        () -> CLIENT.send(request(endless, "/zoek.csv?q=-5000"), BodyHandlers.ofString()));
  }

  @Test
  void theHeadOfAFileIsThatOfTheFileAndFindsNothing() throws Exception {
    HttpRequest head = HttpRequest.newBuilder(uri(endless, "/zoek.csv?q=-5000")).HEAD().build();
    HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Disposition").startsWith("attachment"));
  }

  @Test
  void aFeedHoldsTheNewestFifty() throws Exception {
    Document feed = xml(get("/zoek.atom?q=motie&sort=oldest").body());
    NodeList entries = feed.getElementsByTagName("entry");
    assertEquals(50, entries.getLength());
    Element first = (Element) entries.item(0);
    assertEquals("tag:127.0.0.1,2026:kst-28638-307", text(first, "id"));
    assertEquals("2023-03-27T22:00:00Z", text(first, "updated"));
    assertEquals("http://www.w3.org/2005/Atom", feed.getDocumentElement().getAttribute("xmlns"));
    assertEquals("tag:127.0.0.1,2026:/zoek.atom?q=motie", text(feed.getDocumentElement(), "id"));
    assertEquals("2026-01-02T03:04:05Z", text(feed.getDocumentElement(), "updated"));
  }

  @ParameterizedTest
  @CsvSource({
    "/zoek?q=uitbuiting&kind=kamerbrief, /zoek.atom?q=uitbuiting&kind=kamerbrief, 2",
    "/dossier/28638, /dossier/28638.atom, 50",
    "/kst-28638-201/aangehaald, /kst-28638-201/aangehaald.atom, 50"
  })
  void aPageNamesItsFeed(String page, String feed, int entries) throws Exception {
    String html = get(page).body();
    String link = "href=\"" + feed.replace("&", "&amp;") + "\"";
    assertTrue(
        html.lines()
            .anyMatch(l ->
                l.contains("rel=\"alternate\" type=\"application/atom+xml\"") && l.contains(link)),
        html);
    HttpResponse<String> answer = get(feed);
    assertEquals(
        "application/atom+xml;charset=utf-8", header(answer, "Content-Type").replace("; ", ";"));
    assertEquals(entries, xml(answer.body()).getElementsByTagName("entry").getLength());
  }

  @Test
  void aPageLinksToItsFiles() throws Exception {
    String html = get("/zoek?q=uitbuiting&kind=kamerbrief&page=1").body();
    assertTrue(html.contains("href=\"/zoek.csl.json?q=uitbuiting&amp;kind=kamerbrief\""), html);
    assertTrue(
        get("/dossier/28638?sort=newest").body().contains("\"/dossier/28638.ris?sort=newest\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoek.atom?q=uitbuiting",
        "/zoek.csv?q=uitbuiting",
        "/dossier/28638.atom",
        "/kst-28638-201/aangehaald.atom",
        "/api/v1/documents?q=uitbuiting",
        "/api/v1/documents/kst-28638-201",
        "/api/v1/dossiers/28638"
      })
  void whoHasTheAnswerIsToldSo(String path) throws Exception {
    HttpResponse<String> first = get(path);
    String tag = header(first, "ETag");
    assertTrue(tag.startsWith("W/\"of67-"), tag);
    assertEquals("no-cache", header(first, "Cache-Control"));
    for (String known : List.of(tag, "\"x\", " + tag, tag.substring(2), "*")) {
      HttpResponse<String> again = get(path, "If-None-Match", known);
      assertEquals(304, again.statusCode(), known);
      assertEquals(tag, header(again, "ETag"));
      assertEquals("", again.body());
    }
    assertEquals(200, get(path, "If-None-Match", "W/\"other\"").statusCode());
  }

  @Test
  void theTimeAloneIsEnoughOnceItHasSettled() throws Exception {
    Thread.sleep(3_000);
    String since = header(get("/zoek.atom?q=uitbuiting"), "Last-Modified");
    assertTrue(since.endsWith(" GMT"), since);
    assertEquals(304, get("/zoek.atom?q=uitbuiting", "If-Modified-Since", since).statusCode());
    String earlier = "Sat, 01 Jan 2000 00:00:00 GMT";
    assertEquals(200, get("/zoek.atom?q=uitbuiting", "If-Modified-Since", earlier).statusCode());
    assertEquals(200, get("/zoek.atom?q=uitbuiting", "If-Modified-Since", "ooit").statusCode());
  }

  /// As many papers as the question says, made while they are handed over; below zero it fails
  /// behind the last.
  private static final class Endless extends FakePaperSearch {
    private volatile long handedOver;

    @Override
    public void each(SearchRequest request, Consumer<PaperSummary> taker) {
      int asked = Integer.parseInt(request.text());
      for (int i = 1; i <= Math.abs(asked); i++) {
        taker.accept(paper(i));
        handedOver = i;
      }
      if (asked < 0) {
        throw new IllegalStateException("the disk is gone");
      }
    }

    private static PaperSummary paper(int number) {
      return new PaperSummary(
          new PaperId("kst-28638-" + number),
          PaperKind.MOTIE,
          "Motie " + number + " " + "lang ".repeat(20),
          Optional.empty(),
          List.of(DossierNumber.of("28638")),
          Optional.of(Integer.toString(number)),
          Optional.empty(),
          List.of(),
          0);
    }
  }

  private static List<String> ids(String lines) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      ids.add(JSON.readTree(line).at("/id").asText());
    }
    return ids;
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(site, path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest request(Site where, String path) {
    return HttpRequest.newBuilder(uri(where, path)).build();
  }

  private static URI uri(Site where, String path) {
    return URI.create("http://127.0.0.1:" + where.port() + path);
  }
}
