package nl.voetspoor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;
import nl.voetspoor.worklist.WorkListId;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A work list that is taken along.
class WorkListFilesTest {
  private static final WorkListLabels LABELS =
      new WorkListLabels("Vraag", "Concept", "Notitie", "Eerdere antwoorden", "Bron:");
  private static final String SOURCE =
      "Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag 3";

  private static WorkList list() {
    Chosen chosen =
        new Chosen(
            new PaperId("ah-tk-20242025-1028"),
            "alinea-17",
            "Antwoord",
            Optional.empty(),
            Optional.empty(),
            "Hoeveel?",
            "Dat waren er *214* <b>of</b> [meer](http://x).\n# Geen kop\u0007\n1. geen lijst",
            SOURCE);
    return new WorkList(
        new WorkListId("2026-11-22-opvang"),
        "Opvang & <veiligheid>",
        Instant.EPOCH,
        Instant.EPOCH,
        1,
        List.of(
            new WorkItem(
                "3",
                "Hoeveel plaatsen?",
                "Bellen met VWS",
                "Concept {MERGEFIELD}",
                List.of(chosen)),
            WorkItem.of("", "En daarna?")));
  }

  @Test
  void theDocumentHoldsEverythingInItsOrder() throws IOException {
    List<String> read = read().getParagraphs().stream().map(XWPFParagraph::getText).toList();
    assertEquals(
        List.of(
            "Opvang & <veiligheid>",
            "Vraag 3",
            "Hoeveel plaatsen?",
            "Concept",
            "Concept {MERGEFIELD}",
            "Notitie",
            "Bellen met VWS",
            "Eerdere antwoorden",
            "Dat waren er *214* <b>of</b> [meer](http://x).",
            "# Geen kop",
            "1. geen lijst",
            "Bron: " + SOURCE,
            "Vraag 2",
            "En daarna?"),
        read);
  }

  @Test
  void headingsAreHeadingsAndTheSourceIsALink() throws IOException {
    XWPFDocument read = read();
    XWPFParagraph question = read.getParagraphs().get(1);
    assertEquals("heading 2", read.getStyles().getStyle(question.getStyle()).getName());
    XWPFHyperlinkRun link =
        read.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(XWPFHyperlinkRun.class::isInstance)
            .map(XWPFHyperlinkRun.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(SOURCE, link.text());
    assertEquals("https://zoek.example/ah-tk-20242025-1028", link.getHyperlink(read).getURL());
  }

  @Test
  void nothingInTheDocumentRunsOrFillsItselfIn() throws IOException {
    String xml = read().getDocument().xmlText();
    assertFalse(xml.contains("w:fldSimple") || xml.contains("w:instrText"), xml);
  }

  @Test
  void markdownHoldsTheSameAndNoWordMeansAnythingInIt() {
    String text = WorkListMarkdown.written(list(), LABELS, each -> "https://zoek.example/a b<c>");
    assertTrue(text.startsWith("# Opvang \\& \\<veiligheid\\>\n\n## Vraag 3\n\n"), text);
    assertTrue(
        text.contains(
            "> Dat waren er \\*214\\* \\<b\\>of\\</b\\> \\[meer\\]\\(http\\://x\\)\\.\n>\n> \\# Geen kop\n>\n> 1\\. geen lijst"),
        text);
    assertTrue(text.contains("antwoord op vraag 3](<https://zoek.example/a%20b%3Cc%3E>)"), text);
  }

  @ParameterizedTest
  @CsvSource({"- a, \\- a", "'=== a', '\\=\\=\\= a'", "a_b, a\\_b", "&amp;, \\&amp;"})
  void whatMeansSomethingIsEscaped(String line, String escaped) {
    assertEquals(escaped, WorkListMarkdown.escaped(line));
  }

  private static XWPFDocument read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkListDocx.write(
        list(), LABELS, chosen -> "https://zoek.example/" + chosen.paper().value(), out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
