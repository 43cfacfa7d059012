package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Correspondence;
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
    assertEquals(title, titles.title(body, "besluit 2021.pdf", scanned));
  }
}
