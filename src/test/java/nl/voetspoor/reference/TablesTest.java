package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The tables of this room in `index-config`: every row is read, and a bad one is named.
class TablesTest {
  @Test
  void everyLawHasOneIdentifierAndATitle() {
    Pattern row = Pattern.compile("BWB[RV]\\d{7}\t[^\t]+\t[^\t]*\t(?:\\d{1,2}A?)?");
    Configured.table("laws.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .forEach(line -> assertTrue(row.matcher(line).matches(), line));
  }

  @Test
  void everyDossierWithSuffixIsANumber() {
    DossierSuffixes suffixes = DossierSuffixes.parse(Configured.table("dossier-suffixes.tsv"));
    suffixes.budget().forEach(number -> assertTrue(number.matches("\\d{5}"), number));
    assertTrue(suffixes.budget().contains("36410"));
    assertTrue(suffixes.series().contains("21501"));
  }

  @Test
  void anUnknownClassOfWordsIsNamed() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> CitationWords.parse("class\twords\tsource\npapier\tkamerstuk\t\n"));
    assertEquals("citation-words.tsv: not a class of words: 'papier'", refused.getMessage());
  }

  @Test
  void aMissingClassOfWordsIsNamed() {
    String message =
        refusal(() -> CitationWords.parse("class\twords\tsource\npaper\tkamerstuk\t\n"));
    assertTrue(message.contains("DOSSIER"), message);
  }

  @Test
  void aWordWithASpaceOrAnAccentIsNamed() {
    String message =
        refusal(() -> CitationWords.parse("class\twords\tsource\npaper\tkamer stuk\t\n"));
    assertTrue(message.contains("'kamer stuk'"), message);
  }

  @Test
  void aBadLawIsNamed() {
    String message = refusal(() -> Laws.parse("bwb\ttitle\tabbreviations\tbook\nBWB1\tWet\t\t\n"));
    assertTrue(message.contains("'BWB1"), message);
  }

  private static String refusal(Executable reading) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, reading).getMessage());
  }
}
