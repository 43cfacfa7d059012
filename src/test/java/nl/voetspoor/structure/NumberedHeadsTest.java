package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Headings and subjects that name other papers stand in the text.
class NumberedHeadsTest {
  @TempDir Path folder;

  @Test
  void aSubjectThatNamesAPaperStandsOverTheText() {
    Paper letter =
        Reading.text(
            folder,
            "brief.txt",
            """
            Den Haag, 3 maart 2020

            Betreft: Reactie op de motie over water (Kamerstuk 28 638, nr. 244)

            Geachte voorzitter,

            Het water stijgt niet meer, zo bleek in het afgelopen jaar.
            """);
    assertEquals(
        "Reactie op de motie over water (Kamerstuk 28 638, nr. 244)", letter.description().title());
    assertTrue(
        Reading.form(letter.content())
            .startsWith(
                """
                HEADING 1: Reactie op de motie over water (Kamerstuk 28 638, nr. 244)
                PARAGRAPH: Den Haag, 3 maart 2020
                """),
        Reading.form(letter.content()));
  }

  @Test
  void aHeadingThatNamesAPaperStandsOverTheFirstPage() {
    Paper motie =
        Reading.text(
            folder,
            "motie.txt",
            """
            28 638

            Voorbeelden

            Nr. 7

            GEWIJZIGDE MOTIE VAN HET LID VOORBEELD (T.V.V. 26643-1406)

            De Kamer,

            \fverzoekt de regering iets te doen¹,

            ¹ Een noot.

            en gaat over tot de orde van de dag.

            Voorbeeld
            """);
    Content content = motie.content();
    assertEquals(Block.Kind.HEADING, content.blocks().getFirst().kind());
    assertTrue(content.text().startsWith("GEWIJZIGDE MOTIE VAN HET LID VOORBEELD (T.V.V."));
    assertEquals(0, content.pages().getFirst().offset());
    assertEquals(2, content.pageAt(content.text().indexOf("verzoekt")));
    assertTrue(
        content.text().substring(0, content.footnotes().getFirst().anchor()).endsWith("doen"));
  }

  @Test
  void aHeadWithoutSuchANumberOrThatStandsInTheTextIsNotRepeated() {
    Paper letter =
        Reading.text(
            folder,
            "brief.txt",
            "Den Haag, 3 maart 2020\n\nBetreft: Begroting voor 2025\n\nGeachte voorzitter,\n");
    assertTrue(letter.content().text().startsWith("Den Haag"), letter.content().text());
  }
}
