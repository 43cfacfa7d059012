package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;
import nl.voetspoor.extract.Recognition;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Correspondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a paper is called.
class TitlesTest {
  @ParameterizedTest(name = "{0}, a scan: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`| peshut vergunnlng Hascumplën` | true | besluit 2021",
        "aX3 b;;q vcR. Brief | true | besluit 2021",
        "Besluit over de vergunning (2021) | true | Besluit over de vergunning (2021)",
        "`Besluit | vergunning` | false | `Besluit | vergunning`"
      })
  void noiseOfAScanIsNoTitle(String words, boolean scanned, String title) {
    Flow body = new Flow(List.of(Element.paragraph(Text.of(words))), List.of(), List.of());
    Titles titles =
        new Titles(
            Declared.NOTHING,
            new Letterhead(Map.of(), List.of(), body),
            Correspondence.NONE,
            List.of());
    assertEquals(title, titles.title(body, "besluit 2021.pdf", extracted(scanned)));
  }

  @ParameterizedTest(name = "{0}, {1}, a scan: {2}")
  @CsvSource({
    "'', false, true, besluit over het stelsel",
    "de Voorzitter, false, true, Brief aan de Voorzitter",
    "de Voorzitter, false, false, Brief aan de Voorzitter",
    "'', false, false, Wettelijk kader",
    "de Voorzitter, true, true, Wettelijk kader",
  })
  void theHeadingOfASectionIsNoTitleOfALetter(
      String addressee, boolean alone, boolean scanned, String title) {
    List<Element> elements = new ArrayList<>();
    elements.add(Element.heading(2, Text.of("Wettelijk kader")));
    elements.add(Element.paragraph(Text.of("Uw verzoek valt onder de wet.")));
    elements.add(Element.heading(alone ? 3 : 2, Text.of("Besluit")));
    Flow body = new Flow(elements, List.of(), List.of());
    Titles titles =
        new Titles(
            Declared.NOTHING,
            new Letterhead(Map.of(), List.of(), body),
            new Correspondence(
                Optional.empty(),
                List.of(),
                Optional.of(addressee).filter(name -> !name.isEmpty()),
                Optional.empty(),
                List.of()),
            List.of());
    assertEquals(title, titles.title(body, "besluit_over_het_stelsel.pdf", extracted(scanned)));
  }

  @Test
  void wordsThatWereNotReadSurelyAreNoTitle() {
    Flow body =
        new Flow(
            List.of(
                Element.paragraph(Text.of("Gemeonle tevedn Haarlum")),
                Element.paragraph(Text.of("Besluit over de vergunning"))),
            List.of(),
            List.of());
    Titles titles =
        new Titles(
            Declared.NOTHING,
            new Letterhead(Map.of(), List.of(), body),
            Correspondence.NONE,
            List.of());
    assertEquals(
        "Besluit over de vergunning", titles.title(body, "besluit 2021.pdf", extracted(true)));
    assertEquals(
        "Gemeonle tevedn Haarlum", titles.title(body, "besluit 2021.pdf", extracted(false)));
  }

  private static Extracted extracted(boolean scanned) {
    Recognition how = new Recognition(Optional.of(0.8), Set.of("Gemeonle", "tevedn"));
    Page page = new Page(1, 595, 842, List.of(), scanned ? Optional.of(how) : Optional.empty());
    return new Extracted("application/pdf", Declared.NOTHING, new Pages(List.of(page)));
  }
}
