package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Paper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers from a word processor.
class OfficeTest {
  @TempDir Path folder;

  @Test
  void aLetterInRtfHasItsFieldsListAndSignature() {
    String rtf =
        """
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}
        \\pard Den Haag, 4 februari 2025\\par
        \\pard Onderwerp: Opvang van slachtoffers\\par
        \\pard Geachte voorzitter,\\par
        \\pard Hierbij zend ik u de brief over de opvang, zie Kamerstuk 28 638, nr. 201.\\par
        \\pard\\bullet  opvang in alle regio\\rquote s;\\par
        \\pard\\bullet  hulp voor jongeren.\\par
        \\pard De Minister van Justitie en Veiligheid,\\par
        \\pard B.C. Voorbeeld\\par
        }
        """;
    Paper letter = Reading.text(folder, "brief.rtf", rtf);
    assertEquals("Opvang van slachtoffers", letter.description().title());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 4)), letter.description().date());
    assertEquals(List.of("JenV"), letter.correspondence().ministries());
    assertEquals(
        """
        PARAGRAPH: Den Haag, 4 februari 2025
        PARAGRAPH: Geachte voorzitter,
        PARAGRAPH: Hierbij zend ik u de brief over de opvang, zie Kamerstuk 28 638, nr. 201.
        LIST_ITEM 1 [•]: opvang in alle regio’s;
        LIST_ITEM 1 [•]: hulp voor jongeren.
        SIGNATURE: De Minister van Justitie en Veiligheid,
        B.C. Voorbeeld
        """,
        Reading.form(letter.content()));
  }

  @Test
  void aParagraphOfRtfIsAHeadingByItsStyleOrItsLevelInTheOutline() {
    String rtf =
        """
        {\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}
        {\\s7\\outlinelevel1 Tussentitel;}{\\s8\\outlinelevel9 Gewoon;}}
        \\pard\\s1 Naam van de stijl\\par
        \\pard\\s0 Dit is de eerste alinea van het stuk.\\par
        \\pard\\s7 Niveau van de stijl\\par
        \\pard\\s8 Dit is de tweede alinea van het stuk.\\par
        \\pard\\s0\\outlinelevel2 Niveau van de alinea\\par
        \\pard\\s0 Dit is de derde alinea van het stuk.\\par
        }
        """;
    assertEquals(
        """
        HEADING 1: Naam van de stijl
        PARAGRAPH: Dit is de eerste alinea van het stuk.
        HEADING 2: Niveau van de stijl
        PARAGRAPH: Dit is de tweede alinea van het stuk.
        HEADING 3: Niveau van de alinea
        PARAGRAPH: Dit is de derde alinea van het stuk.
        """,
        Reading.form(Reading.text(folder, "stuk.rtf", rtf).content()));
  }

  @Test
  void contentsAndTablesOfWordKeepTheirForm() throws IOException {
    Path file = folder.resolve("nota.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(word, "Inhoud");
      paragraph(word, "1 Aanleiding\t2");
      paragraph(word, "1.1 Vragen\t2");
      paragraph(word, "2 Planning\t4");
      paragraph(word, "De planning is als volgt voor de komende jaren vastgesteld:");
      table(word);
      word.write(out);
    }
    assertEquals(
        """
        PARAGRAPH: Inhoud
        LIST_ITEM 1 [1]: Aanleiding
        LIST_ITEM 2 [1.1]: Vragen
        LIST_ITEM 1 [2]: Planning
        PARAGRAPH: De planning is als volgt voor de komende jaren vastgesteld:
        TABLE: Jaar	Bedrag
        2025	1,2 mln.
        """,
        Reading.form(Reading.file(file).content()));
  }

  private static void paragraph(XWPFDocument word, String text) {
    var run = word.createParagraph().createRun();
    String[] parts = text.split("\t", -1);
    run.setText(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      run.addTab();
      run.setText(parts[i]);
    }
  }

  private static void table(XWPFDocument word) {
    XWPFTable table = word.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Jaar");
    table.getRow(0).getCell(1).setText("Bedrag");
    table.getRow(1).getCell(0).setText("2025");
    table.getRow(1).getCell(1).setText("1,2 mln.");
  }
}
