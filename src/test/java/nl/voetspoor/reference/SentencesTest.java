package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie de brief van 1 juli jl. Kamerstuk Xyz hierover.",
        "De motie-Wiersma c.s. Verzoekt hierom Xyz te doen.",
        "Kamerstuk 28 638, nr. 190 en Xyz zijn besproken.",
        "Dit staat op p. 12 en in Xyz.",
        "Volgens art. 3 van Xyz geldt dit.",
        "Zie Stb. 2020, 429 en Xyz.",
        "Aldus mr. A. Broekers-Knol over Xyz vandaag.",
        "Er zijn maatregelen, bijv. De aanpak van Xyz zelf.",
        "Mede n.a.v. De vraag over Xyz is dit gedaan.",
        "Het bedrag van 1.500 euro voor Xyz is betaald.",
        "Hij zei «ja» (zie Xyz) en ging.",
      })
  void doesNotStopAtAnAbbreviation(String sentence) {
    assertEquals(sentence, around("Eerder. " + sentence + " Later volgt meer."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Is dit Xyz?", "Dit is Xyz!", "Dat zei hij over «Xyz».", "Dit is (zie Xyz)."})
  void stopsAtTheEndOfASentence(String sentence) {
    assertEquals(sentence, around("Eerder. " + sentence + " Later volgt meer."));
  }

  @Test
  void aLongSentenceIsCutAroundThePlace() {
    String cut = around("woord ".repeat(300) + "Xyz " + "woord ".repeat(300));
    assertTrue(cut.startsWith("… ") && cut.endsWith(" …") && cut.contains(" Xyz "));
    assertTrue(cut.length() < 460, () -> cut.length() + "");
  }

  @Test
  void whiteSpaceIsSingle() {
    assertEquals("Een regel met Xyz erin.", around("Een\nregel  met Xyz erin."));
  }

  private static String around(String text) {
    int x = text.indexOf('X');
    return Sentences.around(text, new Span(x, x + 3));
  }
}
