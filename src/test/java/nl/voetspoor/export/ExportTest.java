package nl.voetspoor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.search.PaperSummary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// What is taken along is what was found, in every form, whatever its words hold.
class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Ministries MINISTRIES =
      Ministries.parse(
          """
          code\ttooi\tname\tabbreviations\tfrom\tuntil\tsuccessor
          JenV\t\tJustitie en Veiligheid\tJ&V\t\t\t
          """);

  @Test
  void aRowHasEveryFieldBehindAByteOrderMark() {
    assertEquals(
        """
        \uFEFFid,title,kind,date,dossiers,ondernummer,ministries,sender,citedBy,officialUrl,url,signatories\r
        kst-28638-201,"Reactie op ""Onder de prijs"", tweede deel",kamerbrief,2021-09-15,28638; 31015,201,JenV,"Minister van Onderwijs, Cultuur en Wetenschap",3,https://zoek.officielebekendmakingen.nl/kst-28638-201,https://stukken.example/kst-28638-201,A. de Boer; B. Bos\r
        """,
        written(ExportFormat.CSV, letter()));
  }

  @Test
  void aLineOfJsonHasEveryField() throws Exception {
    JsonNode line = JSON.readTree(written(ExportFormat.JSON_LINES, letter()));
    assertEquals(
        JSON.readTree(
            """
            {"id":"kst-28638-201","title":"Reactie op \\"Onder de prijs\\", tweede deel",
             "kind":"kamerbrief","date":"2021-09-15","dossiers":["28638","31015"],
             "ondernummer":"201","ministries":["JenV"],
             "sender":"Minister van Onderwijs, Cultuur en Wetenschap","citedBy":3,
             "officialUrl":"https://zoek.officielebekendmakingen.nl/kst-28638-201",
             "url":"https://stukken.example/kst-28638-201","signatories":["A. de Boer","B. Bos"]}
            """),
        line);
  }

  @Test
  void anEntryInRisHasATagALine() {
    assertEquals(
        """
        TY  - GOVDOC\r
        ID  - kst-28638-201\r
        TI  - Reactie op "Onder de prijs", tweede deel\r
        AU  - Minister van Onderwijs Cultuur en Wetenschap\r
        PY  - 2021\r
        DA  - 2021/09/15/\r
        M1  - 28638, nr. 201\r
        M3  - kamerbrief\r
        PB  - Justitie en Veiligheid\r
        KW  - dossier 28638\r
        KW  - dossier 31015\r
        N1  - Aangehaald door: 3\r
        UR  - https://zoek.officielebekendmakingen.nl/kst-28638-201\r
        LK  - https://stukken.example/kst-28638-201\r
        ER  - \r
        \r
        """,
        written(ExportFormat.RIS, letter()));
  }

  @Test
  void anEntryInBibTexBearsTheIdentifierAsItsKey() {
    assertEquals(
        """
        @techreport{kst-28638-201,
          title = {{Reactie op \\textquotedbl{}Onder de prijs\\textquotedbl{}, tweede deel}},
          author = {{Minister van Onderwijs, Cultuur en Wetenschap}},
          year = {2021},
          month = sep,
          day = {15},
          type = {kamerbrief},
          number = {28638, nr. 201},
          institution = {{Justitie en Veiligheid}},
          keywords = {dossier 28638; 31015},
          note = {Aangehaald door: 3},
          url = {https://zoek.officielebekendmakingen.nl/kst-28638-201},
        }

        """,
        written(ExportFormat.BIBTEX, letter()));
  }

  @Test
  void itemsInCslAreOneList() throws Exception {
    JsonNode items = JSON.readTree(written(ExportFormat.CSL_JSON, letter(), undated()));
    assertEquals(2, items.size());
    assertEquals(
        JSON.readTree(
            """
            {"id":"kst-28638-201","type":"report","title":"Reactie op \\"Onder de prijs\\", tweede deel",
             "author":[{"literal":"Minister van Onderwijs, Cultuur en Wetenschap"}],
             "issued":{"date-parts":[[2021,9,15]]},"number":"28638, nr. 201","genre":"kamerbrief",
             "publisher":"Justitie en Veiligheid","keyword":"dossier 28638; 31015",
             "note":"Aangehaald door: 3","URL":"https://zoek.officielebekendmakingen.nl/kst-28638-201"}
            """),
        items.get(0));
    assertEquals("https://stukken.example/doc-00112233445566ff", items.get(1).at("/URL").asText());
    assertFalse(items.get(1).has("issued"));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void nothingFoundIsAWholeExportToo(ExportFormat format) throws Exception {
    String written = written(format);
    switch (format) {
      case CSV -> assertEquals(1, written.lines().count());
      case CSL_JSON -> assertEquals(JSON.readTree("[]"), JSON.readTree(written));
      case JSON_LINES, RIS, BIBTEX -> assertEquals("", written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\";\"klik\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "\t=1+1",
        "\r\n=1+1",
        " =1+1",
        "\u202E=1+1",
        "\u0000=1+1",
        "\uFF1D1+1",
        "<script>alert(1)</script>",
        "a ]]> b &amp; <![CDATA[",
        "regel een\nER  - \r\nTY  - JOUR",
        "} , url = {x}}\n@comment{",
        "\\input{/etc/passwd} 100% & $5 #1 a_b ~ ^",
        "half \uD83D teken \uDE00 en heel \uD83D\uDE00",
        "gedraaid \u202Egnp.exe en \u2066ook dit\u2069",
        "nul\u0000 bel\u0007 esc\u001B[31m del\u007F",
        "\"aan\"\"halings\" 'tekens', komma; puntkomma\ttab",
        "niet\uFFFE een teken\uFFFF"
      })
  void noTitleLeavesItsField(String title) throws Exception {
    String line = OneLine.of(title);
    Entry paper = entry("kst-28638-201", title);
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .parse(new StringReader(written(ExportFormat.CSV, paper).substring(1)))
            .getRecords();
    assertEquals(2, rows.size());
    String cell = rows.get(1).get(1);
    assertTrue("=+-@\t\r\n\uFF1D".indexOf(cell.charAt(0)) < 0, cell);
    assertEquals(line, cell.startsWith("'") ? cell.substring(1) : cell);
    String json = written(ExportFormat.JSON_LINES, paper);
    assertEquals(1, json.lines().count());
    assertEquals(line, JSON.readTree(json).at("/title").asText());
    assertEquals(
        line, JSON.readTree(written(ExportFormat.CSL_JSON, paper)).at("/0/title").asText());
    List<String> ris = written(ExportFormat.RIS, paper).lines().toList();
    assertTrue(ris.contains("TI  - " + line), ris::toString);
    assertEquals(1, ris.stream().filter(each -> each.startsWith("TY  -")).count());
    assertTrue(ris.stream().allMatch(each -> each.isEmpty() || each.startsWith("  -", 2)));
    assertBalanced(written(ExportFormat.BIBTEX, paper));
    Element entry = (Element) feed(paper).getElementsByTagName("entry").item(0);
    assertEquals(line, entry.getElementsByTagName("title").item(0).getTextContent());
  }

  @Test
  void aTitleKeepsItsWords() {
    assertEquals("Één brief, 100 % – «ja» 😀", OneLine.of(" Één\u00A0brief,\n\t100 % – «ja»  😀 "));
    assertEquals("half � teken", OneLine.of("half \uD83D teken"));
  }

  @Test
  void aFeedTellsWhenEachPaperCameOut() throws Exception {
    Document feed = feed(letter(), undated());
    Element first = (Element) feed.getElementsByTagName("entry").item(0);
    Element second = (Element) feed.getElementsByTagName("entry").item(1);
    assertEquals("2026-01-02T03:04:05Z", text(feed.getDocumentElement(), "updated"));
    assertEquals("2021-09-14T22:00:00Z", text(first, "published"));
    assertEquals("2021-09-14T22:00:00Z", text(first, "updated"));
    assertEquals("tag:stukken.example,2026:kst-28638-201", text(first, "id"));
    assertEquals(0, second.getElementsByTagName("published").getLength());
    assertEquals("2026-01-02T03:04:05Z", text(second, "updated"));
    Element link = (Element) first.getElementsByTagName("link").item(0);
    assertEquals("https://stukken.example/kst-28638-201", link.getAttribute("href"));
  }

  /// Written to nowhere one by one, so that only a list of them all could fill the memory.
  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void aHundredThousandPapersPassThroughWithoutBeingKept(ExportFormat format) throws Exception {
    CountingWriter out = new CountingWriter();
    Export export = format.to(out);
    Entry paper = letter();
    for (int i = 0; i < 100_000; i++) {
      export.add(paper);
    }
    export.end();
    assertTrue(out.written > 20_000_000, () -> out.written + " characters");
    assertTrue(out.largest < 10_000, () -> out.largest + " at once");
  }

  private static void assertBalanced(String bibTex) {
    int depth = 0;
    int closed = 0;
    for (int c : bibTex.chars().toArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      closed += c == '}' && depth == 0 ? 1 : 0;
      assertTrue(depth >= 0, bibTex);
    }
    assertEquals(0, depth, bibTex);
    assertEquals(1, closed, bibTex);
    assertEquals(1, bibTex.chars().filter(c -> c == '@').count() - atSigns(bibTex), bibTex);
  }

  /// Those within the title mean nothing there.
  private static long atSigns(String bibTex) {
    String title = bibTex.lines().filter(line -> line.startsWith("  title")).findFirst().orElse("");
    return title.chars().filter(c -> c == '@').count();
  }

  private static Document feed(Entry... papers) throws Exception {
    String feed =
        new AtomFeed(
                "tag:stukken.example,2026:/zoek.atom?q=a&b",
                "Zoeken naar <b> ]]> \u0000",
                "https://stukken.example/zoek.atom?q=a&b",
                "https://stukken.example/zoek?q=a&b",
                Instant.parse("2026-01-02T03:04:05.678Z"),
                List.of(papers).stream()
                    .map(
                        paper -> new AtomFeed.Item("tag:stukken.example,2026:" + paper.id(), paper))
                    .toList())
            .written();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static String written(ExportFormat format, Entry... papers) {
    StringWriter out = new StringWriter();
    try {
      Export export = format.to(out);
      for (Entry paper : papers) {
        export.add(paper);
      }
      export.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Entry letter() {
    return entry("kst-28638-201", "Reactie op \"Onder de prijs\",\n tweede deel");
  }

  private static Entry entry(String id, String title) {
    return entry(
        new PaperSummary(
            new PaperId(id),
            PaperKind.KAMERBRIEF,
            title,
            Optional.of(LocalDate.of(2021, 9, 15)),
            List.of(DossierNumber.of("28638"), DossierNumber.of("31015")),
            Optional.of("201"),
            Optional.of("Minister van Onderwijs, Cultuur en Wetenschap"),
            List.of("JenV"),
            List.of(Legibility.TEXT),
            3,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Signatory("A. de Boer", Optional.of("De Minister")),
                new Signatory("B. Bos", Optional.empty()))));
  }

  private static Entry undated() {
    return entry(
        new PaperSummary(
            new PaperId("doc-00112233445566ff"),
            PaperKind.RAPPORT,
            "Rapport",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0));
  }

  private static Entry entry(PaperSummary paper) {
    return Entry.of(paper, MINISTRIES, id -> "https://stukken.example/" + id);
  }

  private static final class CountingWriter extends Writer {
    private long written;
    private int largest;

    @Override
    public void write(char[] text, int from, int length) {
      written += length;
      largest = Math.max(largest, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
