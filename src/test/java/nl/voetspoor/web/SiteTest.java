package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over real HTTP.
class SiteTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                                 | 200 | Volg het spoor
          /zoek?q=uitbuiting                | 200 | <mark class="nl-mark">uitbuiting</mark>
          /zoek                             | 200 | hieronder staat alles
          /zoek?q=eenhoorn                  | 200 | Geen enkel stuk
          /zoek?q=uitbuiting&page=99        | 200 | Naar de laatste pagina
          /zoek?q=uitbuiting                | 200 | href="/zoek/waarom?q=uitbuiting&amp;id=kst-28638-201"
          /zoek/waarom?q=uitbuiting&id=kst-28638-201 | 200 | ‘uitbuiting’ in de titel
          /zoek/waarom?q=uitbuiting&id=kst-28638-201 | 200 | ‘uitbuitinghulp’ 3 keer in de tekst (deel van een samenstelling)
          /zoek/waarom?q=uitbuiting&id=kst-28638-201 | 200 | Recent stuk: +5 %
          /zoek/waarom?q=uitbuiting&id=kst-28638-201 | 200 | Gebruikte gewichten: recent 0,05 · titel 1,6
          /zoek/waarom?q=eenhoorn&id=kst-28638-201   | 404 | Deze pagina bestaat niet
          /zoek?q=uitbuiting&page=99        | 200 | Pagina 99 bestaat niet: er is 1 pagina.
          /zoek?kind=onzin                  | 200 | ‘onzin’ kan niet gelezen worden als waarde van ‘kind’
          /zoek?size=1000                   | 200 | Een bladzijde heeft hoogstens 100 resultaten
          /zoek/waarom?q=uitbuiting                  | 404 | Deze pagina bestaat niet
          /zoek/waarom?q=uitbuiting&id=geen          | 404 | Deze pagina bestaat niet
          /kst-28638-201                    | 200 | Reactie op het voorbeeldrapport
          /doc-00112233445566ff             | 200 | &lt;b&gt;over&lt;/b&gt;
          /ah-tk-20212022-417               | 200 | Vraag 1
          /kst-28638-201                    | 200 | Pagina 2 is gescand; de tekst is herkend en kan leesfouten bevatten (zekerheid 87 %).
          /kst-28638-201                    | 200 | aria-label="pagina 2, gescand">p. 2 (scan)</span>
          /doc-ffeeddccbbaa9988             | 200 | Dit stuk heeft geen tekstlaag. <a class="nl-link" href="/doc-ffeeddccbbaa9988/origineel">Bekijk het origineel.</a>
          /zoek?q=uitbuiting                | 200 | <span class="nl-data-badge vs-caution">Gescand</span>
          /zoek?reading=no-text             | 200 | <span class="vs-chip__kind">Leesbaarheid</span> <span class="vs-chip__label">Geen tekstlaag
          /kst-28638-190                    | 404 | https://zoek.officielebekendmakingen.nl/kst-28638-190
          /kst-28638-190                    | 404 | /kst-28638-201#ref-
          /h-tk-20222023-84-12              | 404 | Handelingen II 2022/23, nr. 84, item 12
          /h-tk-20222023-84                 | 404 | Handelingen II 2022/23, nr. 84 is
          /kst-28638-200                    | 200 | A. de Boer<span class="vs-quiet">, de Staatssecretaris
          /kst-28638-190                    | 404 | <a class="nl-link" href="/dossier/28638">Dossier 28 638</a>
          /dossier/28638                    | 200 | Ontbrekende nummers
          /zoek?q=25.000                    | 200 | resultaten
          /dossier/28638                    | 200 | Tot en met nr. 359
          /dossier/28638?year=abc           | 200 | ‘abc’ kan niet gelezen worden als waarde van ‘year’
          /dossier/28638?kind=onzin         | 200 | ‘onzin’ kan niet gelezen worden als waarde van ‘kind’
          /dossier/28638?page=999           | 200 | Pagina 999 bestaat niet: er is 1 pagina.
          /dossiers?page=999                | 200 | Pagina 999 bestaat niet: er is 1 pagina.
          /dossiers?page=0                  | 200 | ‘0’ kan niet gelezen worden als waarde van ‘page’
          /dossiers?sort=onzin              | 200 | ‘onzin’ kan niet gelezen worden als waarde van ‘sort’
          /dossier/28638                    | 200 | <a class="nl-link" href="#ontbreekt">
          /dossier/28638?kind=motie         | 200 | <a class="nl-link" href="/dossier/28638#ontbreekt">
          /dossier/28638                    | 200 | href="/kst-28638-198">198</a>
          /dossier/36410-XIII               | 404 | Van dit dossier is geen stuk in de collectie
          /dossier/36410-XIII               | 404 | https://zoek.officielebekendmakingen.nl/dossier/36410-XIII
          /over                             | 200 | 3 bestanden zijn niet gelezen
          /                                 | 200 | href="/bestanden?status=failed">3</a>
          /bestanden                        | 200 | 69 bestanden
          /bestanden?status=failed          | 200 | the file is cut off halfway: fetch it again
          /bestanden?status=failed          | 200 | <strong class="vs-files__name">kst-28638-180.pdf</strong>
          /bestanden?q=leeg                 | 200 | 1 bestand
          /bestanden?q=kst-28638-201        | 200 | /kst-28638-201/origineel?sha256=abab
          /bestanden?page=2                 | 200 | pagina 2 van 2
          /bestanden?page=99                | 200 | Naar de laatste pagina
          /bestanden?page=x                 | 200 | kan niet gelezen worden
          /bestanden?status=failed&format=x | 200 | Geen enkel bestand voldoet hieraan
          /bestaat-niet                     | 404 | Deze pagina bestaat niet
          /kst-28638-201/verwijzing/alinea-2 | 200 | Kamerstukken II 2020/21, 28638, nr. 201, p. 1
          /kst-28638-201/verwijzing/noot-2  | 200 | , noot 2
          /kst-28638-201/verwijzing/stuk    | 200 | nr. 201</p>
          /doc-ffeeddccbbaa9988             | 200 | href="/doc-ffeeddccbbaa9988/verwijzing/stuk" rel="nofollow" data-cite=
          /kst-28638-201/verwijzing/geen    | 404 | Deze pagina bestaat niet
          /kst-28638-201?verwijzingen=1     | 200 | href="/kst-28638-201/verwijzing/alinea-2"
          /kst-28638-201?origineel=2        | 200 | #page=2" data-original
          /doc-00112233445566ff?origineel=1 | 200 | Dit origineel is geen PDF
          /kst-28638-359/origineel          | 404 | Lees het bestand opnieuw in
          /kst-28638-201/origineel?sha256=0 | 410 | Laad de pagina van het stuk opnieuw
          /a/b/c/d                          | 404 | Deze pagina bestaat niet
          /zoek?q=ontplof                   | 500 | Er ging iets mis
          /zoek?q=onbereikbaar              | 503 | De collectie is even niet bereikbaar
          """)
  void everyPageSaysWhatItIsAbout(String path, int status, String words) throws Exception {
    HttpResponse<String> page = get(path);
    assertEquals(status, page.statusCode());
    assertTrue(page.body().contains(words), () -> words + " is not on " + page.body());
    assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /zoek?q=28638               | /dossier/28638
          /zoek?q=28+638,+nr.+201     | /kst-28638-201
          /zoek?q=kst-28638-190       | /kst-28638-190
          /28638/201                  | /kst-28638-201
          /28638/201?q=jongeren       | /kst-28638-201?q=jongeren
          /28638                      | /dossier/28638
          /36410-XIII/9               | /kst-36410-XIII-9
          /dossier/28%20638           | /dossier/28638
          /dossier-28638              | /dossier/28638
          /KST-28638-201              | /kst-28638-201
          /kst-36410-xiii-9           | /kst-36410-XIII-9
          /36410-xiii/9               | /kst-36410-XIII-9
          /dossier/36410-xiii         | /dossier/36410-XIII
          """)
  void aNumberLeadsToItsPage(String path, String to) throws Exception {
    assertEquals(to, get(path).headers().firstValue("Location").orElse(""));
  }

  @Test
  void aNumberWithinANarrowedSearchIsSearched() throws Exception {
    assertEquals(200, get("/zoek?q=28638&year=2021").statusCode());
  }

  @Test
  void fourDigitsThatAreNoDossierOfOursAreAYear() throws Exception {
    assertEquals(200, get("/zoek?q=2021").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "de het een",
        "\"open",
        "((",
        "<script>alert(1)</script>",
        "a\u0000b",
        "💥",
        "%",
        "*",
        "\"; drop table"
      })
  void whateverIsAskedThereIsAPage(String question) throws Exception {
    HttpResponse<String> page = get("/zoek?q=" + encode(question));
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("<script>alert"));
  }

  @Test
  void tenThousandCharactersAreAQuestionToo() throws Exception {
    assertEquals(200, get("/zoek?q=" + encode("woord ".repeat(1_667))).statusCode());
    assertEquals(200, get("/zoek?q=" + encode("é".repeat(10_000))).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=x",
        "page=2147483647",
        "page=99999999999",
        "from=gisteren",
        "to=2021-02-30",
        "sort=mooiste",
        "size=0",
        "cites=x"
      })
  void aValueThatCannotBeReadIsNamed(String parameter) throws Exception {
    HttpResponse<String> page = get("/zoek?q=uitbuiting&" + parameter);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("kan niet gelezen worden"), page.body());
  }

  @Test
  void whereNothingIsFoundTheNumberOfAPaperThatIsThereIsShown() throws Exception {
    var example =
        org.jsoup.Jsoup.parse(get("/zoek?q=eenhoorn").body())
            .expectFirst(".vs-none li:last-child a");
    String paper = get(example.attr("href")).headers().firstValue("Location").orElse("");
    assertEquals(200, get(paper).statusCode());
    var none = Samples.site(new FakePaperSearch());
    try (none) {
      String page =
          CLIENT
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + none.port() + "/zoek?q=eenhoorn"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString())
              .body();
      assertFalse(page.contains("Zoekt u een bepaald stuk?"), page);
    }
  }

  @Test
  void noPageCallsAPaperByItsHash() throws Exception {
    for (String path :
        List.of(
            "/", "/zoek?q=uitbuiting", "/dossier/28638", "/bestanden", "/doc-00112233445566ff")) {
      var page = org.jsoup.Jsoup.parse(get(path).body());
      page.select("code, .vs-files__place, .vs-fields, .vs-printed").remove();
      assertFalse(page.text().matches(".*doc-[0-9a-f]{16}.*"), page::text);
    }
  }

  @Test
  void whatIsNotFoundForAReferenceIsToldInEnglishOnEnglishPages() throws Exception {
    HttpRequest english =
        HttpRequest.newBuilder(uri("/kst-28638-201")).header("Cookie", "lang=en").build();
    String page = CLIENT.send(english, HttpResponse.BodyHandlers.ofString()).body();
    assertFalse(page.contains("zonder nummer; alleen het verband"), page);
    assertTrue(page.contains("without a number; only the context"), page);
  }

  @Test
  void theTextOfAPaperIsNotPushedDownByItsFieldsOrItsOwnHeadings() throws Exception {
    var paper = org.jsoup.Jsoup.parse(get("/kst-28638-201").body());
    assertFalse(paper.expectFirst("details.vs-fold").hasAttr("open"));
    assertTrue(paper.expectFirst(".vs-paper__about").text().contains("Dossier 28 638"));
    assertTrue(paper.select(".vs-paper--exchange").isEmpty());
    assertTrue(get("/ah-tk-20212022-417").body().contains("vs-paper vs-paper--exchange"));
  }

  @Test
  void whatNarrowsASearchCanBeGivenUpWhereNothingIsFound() throws Exception {
    String page = get("/zoek?q=eenhoorn&kind=motie").body();
    assertTrue(page.contains("class=\"vs-chip\""), page);
    assertTrue(page.contains("class=\"vs-facets\"") && page.contains("id=\"van\""), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zoek?q=uitbuiting&page=99", "/zoek?q=eenhoorn&page=99"})
  void aPageThatIsNotThereIsOfNoNumberOfPages(String path) throws Exception {
    assertFalse(get(path).body().contains("pagina 99 van"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoek?q=%zz",
        "/zoek?%",
        "/kst-1%2F2",
        "/%2e%2e/x",
        "/kst-28638-201?plaats=x",
        "/dossier/28638?page=-4&year=x"
      })
  void aBrokenAddressIsNoErrorOfOurs(String path) throws Exception {
    assertTrue(raw(path) < 500);
  }

  @Test
  void whatIsTooLongToReadIsSaidToBe() throws Exception {
    HttpResponse<String> page = get("/zoek?q=" + "a".repeat(70_000));
    assertEquals(414, page.statusCode());
    assertTrue(page.body().contains("Deze vraag is te lang"), page.body());
  }

  @ParameterizedTest
  @CsvSource({"/zoek?q=uitbuiting, 200", "/kst-28638-190, 404", "/bestaat-niet, 404"})
  void theHeadOfAPageIsThatOfThePage(String path, int status) throws Exception {
    HttpRequest head = HttpRequest.newBuilder(uri(path)).HEAD().build();
    HttpResponse<String> answer = CLIENT.send(head, HttpResponse.BodyHandlers.ofString());
    assertEquals(status, answer.statusCode());
    assertEquals("text/html;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void aPortInUseIsSaidInASentence() {
    FakePaperSearch papers = Samples.collection();
    Site second =
        new Site(papers, Samples.ministries(), Samples.desk(papers), Site.LOCAL, site.port());
    String message = assertThrows(PortTakenException.class, second::start).getMessage();
    assertEquals(
        "port "
            + site.port()
            + " on 127.0.0.1 is in use: stop what uses it, or choose another with --port",
        message);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, '192.0.2.1 is no address of this machine'",
    "no.such.invalid, 'the host no.such.invalid is not known'"
  })
  void aHostThatIsNotHereIsNotSaidToBeInUse(String host, String said) {
    Throwable failed = new IOException("Failed to bind", new BindException("Cannot assign"));
    String message = String.valueOf(PortTakenException.of(host, 8080, failed).getMessage());
    assertTrue(message.startsWith(said), message);
  }

  @Test
  void aPortThatNeedsPermissionIsNotSaidToBeInUse() {
    Throwable denied = new IOException("Failed to bind", new BindException("Permission denied"));
    assertEquals(
        "no permission to use port 80: choose one above 1023 with --port",
        PortTakenException.of(Site.LOCAL, 80, denied).getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void aNumberThatIsNoPortIsRefused(int port) {
    FakePaperSearch papers = Samples.collection();
    assertEquals(
        "not a port: " + port + "; choose one from 1 to 65535 with --port",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Site(papers, Samples.ministries(), Samples.desk(papers), Site.LOCAL, port))
            .getMessage());
  }

  @Test
  void theLanguageIsKeptAndTheAddressStays() throws Exception {
    HttpResponse<String> chosen = get("/zoek?q=uitbuiting&lang=en&year=2021");
    assertEquals(303, chosen.statusCode());
    assertEquals(
        "/zoek?q=uitbuiting&year=2021", chosen.headers().firstValue("Location").orElse(""));
    HttpRequest english = HttpRequest.newBuilder(uri("/")).header("Cookie", "lang=en").build();
    String page = CLIENT.send(english, HttpResponse.BodyHandlers.ofString()).body();
    assertTrue(page.contains("<html lang=\"en\">") && page.contains("Follow the trail"));
  }

  @ParameterizedTest
  @CsvSource({
    "/, '', ''",
    "/dossiers, Dossiers, page",
    "/dossiers?q=uitbuiting, Dossiers, page",
    "/dossier/28638, Dossiers, true",
    "/antwoorden?q=Hoeveel%3F, Eerdere antwoorden, page",
    "/werklijsten, Werklijsten, page",
    "/kst-28638-201, '', ''",
    "/bestaat-niet, '', ''",
  })
  void theHeadOfEveryPageLeadsToTheMainPlacesAndSaysWhichOneThisIs(
      String path, String here, String how) throws Exception {
    var nav = org.jsoup.Jsoup.parse(get(path).body()).expectFirst("header nav");
    assertEquals(
        List.of("/dossiers", "/antwoorden", "/werklijsten"), nav.select("a").eachAttr("href"));
    assertEquals(here, nav.select("[aria-current]").text());
    assertEquals(how, nav.select("[aria-current]").attr("aria-current"));
  }

  @Test
  void theLanguageNeverLeadsToAnotherHost() throws Exception {
    String to = get("//example.org/?lang=en").headers().firstValue("Location").orElse("");
    assertFalse(to.startsWith("//"), to);
  }

  @Test
  void nothingLoadsFromElsewhere() throws Exception {
    var headers = get("/").headers();
    assertTrue(
        headers.firstValue("Content-Security-Policy").orElse("").contains("default-src 'none'"));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
    assertTrue(headers.firstValue("Server").isEmpty());
  }

  @Test
  void filesOfThePagesAreKeptForEver() throws Exception {
    HttpResponse<String> style = get(Asset.STYLE.address());
    assertEquals(200, style.statusCode());
    assertTrue(style.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    assertEquals(404, get("/static/0/pom.xml").statusCode());
  }

  @Test
  void aPdfOpensInTheBrowser() throws Exception {
    HttpResponse<String> file = get("/kst-28638-201/origineel");
    assertEquals("application/pdf", file.headers().firstValue("Content-Type").orElse(""));
    assertTrue(file.headers().firstValue("Content-Disposition").orElse("").startsWith("inline"));
    assertEquals("%PDF-1.7", file.body());
  }

  @Test
  void aPartOfAnOriginalIsSentToWhoeverAsksForIt() throws Exception {
    HttpResponse<String> part = getWith("/kst-28638-201/origineel", "Range", "bytes=1-3");
    assertEquals(206, part.statusCode());
    assertEquals("PDF", part.body());
    assertEquals("bytes 1-3/8", part.headers().firstValue("Content-Range").orElse(""));
    assertEquals(416, getWith("/kst-28638-201/origineel", "Range", "bytes=8-").statusCode());
    String tag = part.headers().firstValue("ETag").orElse("");
    assertEquals(304, getWith("/kst-28638-201/origineel", "If-None-Match", tag).statusCode());
  }

  @Test
  void anAnswerIsNotSentAgainToWhoeverHasIt() throws Exception {
    String address = "/zoek?q=opvang";
    String tag = get(address).headers().firstValue("ETag").orElse("");
    assertTrue(tag.matches("W/\"[0-9a-z]+-\\d+\""), tag);
    HttpResponse<String> again = getWith(address, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, getWith(address + "&page=2", "If-None-Match", tag).statusCode());
  }

  @Test
  void ofPdfJsOnlyWhatShowsAPdfIsGivenAway() throws Exception {
    String folder = PdfJs.address();
    assertEquals(200, get(folder + "build/pdf.min.mjs").statusCode());
    HttpResponse<String> worker = get(folder + "build/pdf.worker.min.mjs");
    assertEquals(
        "text/javascript; charset=utf-8", worker.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        worker
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("script-src 'self';"));
    assertEquals(200, get(folder + "standard_fonts/FoxitSerif.pfb").statusCode());
    assertEquals(404, get(folder + "build/pdf.sandbox.min.mjs").statusCode());
    assertEquals(404, get(folder + "build/..%2fpackage.json").statusCode());
    assertEquals(404, get("/static/pdfjs/1.0.0/build/pdf.min.mjs").statusCode());
  }

  @Test
  void anHtmlFileIsSavedAndCanRunNothing() throws Exception {
    HttpResponse<String> file = get("/doc-00112233445566ff/origineel");
    String disposition = file.headers().firstValue("Content-Disposition").orElse("");
    assertTrue(disposition.startsWith("attachment; filename=\"een _mooi_ stuk"), disposition);
    assertTrue(file.headers().firstValue("Content-Security-Policy").orElse("").contains("sandbox"));
    assertEquals("nosniff", file.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals(404, get("/doc-00112233445566ff/origineel?bestand=2").statusCode());
    assertEquals(404, get("/doc-00112233445566ff/origineel?bestand=x").statusCode());
  }

  private static HttpResponse<String> getWith(String path, String header, String value)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).header(header, value).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /// The status for a path that no client library would send.
  private static int raw(String path) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
