package nl.voetspoor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
      new WorkListLabels(
          "Vraag",
          "Concept-antwoord",
          "Notitie",
          "Eerdere antwoorden",
          "Gevraagd:",
          "Antwoord:",
          "Uit:",
          "Bron:",
          LocalDate::toString);
  private static final String SOURCE =
      "Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag 3";

  private static WorkList list() {
    Chosen chosen =
        new Chosen(
            new PaperId("ah-tk-20242025-1028"),
            "alinea-17",
            "Antwoord",
            Optional.of(LocalDate.of(2025, 2, 3)),
            Optional.of("Minister *Voorbeeld* (VWS)"),
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
            "Concept-antwoord",
            "Concept {MERGEFIELD}",
            "Notitie",
            "Bellen met VWS",
            "Eerdere antwoorden",
            "Gevraagd:",
            "Hoeveel?",
            "Antwoord: Minister *Voorbeeld* (VWS), 2025-02-03",
            "Dat waren er *214* <b>of</b> [meer](http://x).",
            "# Geen kop",
            "1. geen lijst",
            "Bron: " + SOURCE + ", https://zoek.example/ah-tk-20242025-1028",
            "Vraag 2",
            "En daarna?"),
        read);
  }

  @Test
  void whatAnswersNoQuestionIsToldByItsPaperAndNotAsAnAnswer() {
    Chosen motie =
        new Chosen(
            new PaperId("kst-28638-201"),
            "alinea-3",
            "Motie van het lid Jansen",
            Optional.of(LocalDate.of(2024, 11, 6)),
            Optional.of("het lid Jansen"),
            "",
            "verzoekt de regering te tellen",
            "Kamerstukken II 2024/25, 28638, nr. 201");
    WorkList one =
        new WorkList(
            new WorkListId("2026-11-22-opvang"),
            "Opvang",
            Instant.EPOCH,
            Instant.EPOCH,
            1,
            List.of(new WorkItem("1", "Hoeveel?", "", "", List.of(motie))));
    String text = WorkListMarkdown.written(one, LABELS, _ -> "https://zoek.example/a");
    assertTrue(text.contains("\nUit: Motie van het lid Jansen, 2024-11-06\n"), text);
    assertFalse(text.contains("Antwoord:"), text);
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
    assertEquals(
        """
        # Opvang & \\<veiligheid>

        ## Vraag 3

        Hoeveel plaatsen?

        ### Concept-antwoord

        Concept {MERGEFIELD}

        ### Notitie

        Bellen met VWS

        ### Eerdere antwoorden

        Gevraagd:

        > Hoeveel?

        Antwoord: Minister \\*Voorbeeld\\* (VWS), 2025-02-03

        > Dat waren er \\*214\\* \\<b>of\\</b> \\[meer\\](http://x).
        >
        > \\# Geen kop
        >
        > 1\\. geen lijst

        Bron: [Aanhangsel Handelingen II 2024/25, nr. 1028, antwoord op vraag 3](<https://zoek.example/a%20b%3Cc%3E>)

        ## Vraag 2

        En daarna?

        """,
        text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      textBlock =
          """
          - a; \\- a
          -a b - c; -a b - c
          ---; \\---
          - - -; \\- - -
          ===; \\===
          12) a; 12\\) a
          2024. De minister: nr. 3 (a-b); 2024\\. De minister: nr. 3 (a-b)
          2024.; 2024\\.
          3.2 miljoen; 3.2 miljoen
          > a; \\> a
          a > b < c & d; a > b < c & d
          # a; \\# a
          #a #; #a \\#
          a_b _c_; a_b \\_c\\_
          &amp|; \\&amp|
          ![a](b); !\\[a\\](b)
          `a` ~b~ $c$; \\`a\\` \\~b\\~ \\$c\\$
          """)
  void aCharacterIsEscapedWhereItMeansSomething(String line, String escaped) {
    assertEquals(escaped, WorkListMarkdown.escaped(line));
  }

  private static XWPFDocument read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkListDocx.write(
        list(), LABELS, chosen -> "https://zoek.example/" + chosen.paper().value(), out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }
}
