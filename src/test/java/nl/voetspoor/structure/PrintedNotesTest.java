package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes in print: where they stand, how they are marked, and how far they run. Each page is
/// printed here.
class PrintedNotesTest {
  @TempDir Path folder;

  private static String body(String one, String two) {
    return """
    De regering heeft in het najaar een plan aan de Kamer gezonden waarin staat hoe%s
    de opvang van slachtoffers in de komende jaren wordt ingericht. In dat plan staat%s
    ook wie daarvoor verantwoordelijk is, en hoe de Kamer daarover bericht krijgt. De
    gemeenten zijn bij het plan betrokken, en hebben daarmee ingestemd.\
    """
        .formatted(one, two);
  }

  private List<String> notes(Print print) {
    return PrintedLayoutTest.bound(print.read(folder).content());
  }

  @Test
  void aNoteNeedsNoRuleAboveIt() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", "^2^"))
          .lines(70, 160, 7, 9, "^1^ Kamerstuk 28 638, nr. 1.\n^2^ Kamerstuk 28 638, nr. 2.");
      assertEquals(List.of("1 hoe 28 638, nr. 1.", "2 staat 28 638, nr. 2."), notes(print));
    }
  }

  @Test
  void severalNotesMayStandOnALine() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", "^2^"))
          .lines(70, 700, 7, 9, "^1^ Kamerstuk 28 638, nr. 1. ^2^ Kamerstuk 28 638, nr. 2.");
      assertEquals(List.of("1 hoe 28 638, nr. 1.", "2 staat 28 638, nr. 2."), notes(print));
    }
  }

  @Test
  void aNoteRunsOnOverThePage() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", ""))
          .lines(
              70,
              700,
              7,
              9,
              "^1^ Kamerstuk 28 638, nr. 1, waarin de regering uitvoerig ingaat op de verant-")
          .turn()
          .lines(70, 100, 10, 13, body("", "^2^"))
          .lines(70, 700, 7, 9, "woordelijkheid van gemeenten.\n^2^ Kamerstuk 28 638, nr. 2.");
      assertEquals(
          List.of(
              "1 hoe 28 638, nr. 1, waarin de regering uitvoerig ingaat op de verantwoordelijkheid van"
                  + " gemeenten.",
              "2 staat 28 638, nr. 2."),
          notes(print));
    }
  }

  @Test
  void aNoteRunsOnOverAPageWithoutNotesOfItsOwn() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", ""))
          .lines(
              70, 700, 7, 9, "^1^ Kamerstuk 28 638, nr. 1, waarin de regering uitvoerig ingaat op")
          .turn()
          .lines(70, 100, 10, 13, body("", ""))
          .lines(70, 700, 7, 9, "de taak van gemeenten.");
      assertEquals(
          List.of(
              "1 hoe 28 638, nr. 1, waarin de regering uitvoerig ingaat op de taak van gemeenten."),
          notes(print));
    }
  }

  @Test
  void aWordBrokenOverThePageIsWholeAlsoWithNotesBetween() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", "") + " Het plan gaat over mensen-")
          .lines(70, 700, 7, 9, "^1^ Kamerstuk 28 638, nr. 1.")
          .turn()
          .lines(70, 100, 10, 13, "handel in de grote steden. " + body("", ""));
      Content content = print.read(folder).content();
      assertTrue(content.text().contains("gaat over mensenhandel in"), content.text());
      assertEquals(2, content.pageAt(content.text().indexOf("handel in")));
    }
  }

  @Test
  void asterisksAndDaggersAreMarks() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("*", "†"))
          .lines(70, 700, 7, 9, "* Kamerstuk 28 638, nr. 1.\n† Kamerstuk 28 638, nr. 2.");
      assertEquals(List.of("* hoe 28 638, nr. 1.", "† staat 28 638, nr. 2."), notes(print));
    }
  }

  @Test
  void raisedLettersAreMarks() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^a^", "^b^"))
          .lines(70, 700, 7, 9, "^a^ Kamerstuk 28 638, nr. 1.\n^b^ Kamerstuk 28 638, nr. 2.");
      assertEquals(List.of("a hoe 28 638, nr. 1.", "b staat 28 638, nr. 2."), notes(print));
    }
  }

  @Test
  void numbersInBracketsAreMarks() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("[1]", "[2],"))
          .lines(70, 700, 7, 9, "[1] Kamerstuk 28 638, nr. 1.\n[2] Kamerstuk 28 638, nr. 2.");
      assertEquals(List.of("1 hoe 28 638, nr. 1.", "2 staat 28 638, nr. 2."), notes(print));
    }
  }

  @Test
  void aRaisedFigureThatIsNoMarkStaysInTheText() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body(" 20 m^2^", "^1^"))
          .lines(70, 700, 7, 9, "^1^ Kamerstuk 28 638, nr. 1.");
      Content content = print.read(folder).content();
      assertTrue(content.text().contains("hoe 20 m2 de"), content.text());
      assertEquals(1, content.footnotes().size());
    }
  }

  @Test
  void endnotesUnderAHeadingAreBoundToTheirMarks() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("^1^", ""))
          .turn()
          .lines(70, 100, 10, 13, body("", "^2^"))
          .turn()
          .bold(70, 100, 10, "Noten")
          .lines(
              70,
              126,
              10,
              13,
              "1 Kamerstuk 28 638, nr. 1, waarin de regering uitvoerig ingaat op de verantwoorde-\nlijkheid van gemeenten.\n2 Kamerstuk 28 638, nr. 2.");
      assertEquals(
          List.of(
              "1 hoe 28 638, nr. 1, waarin de regering uitvoerig ingaat op de verantwoordelijkheid van"
                  + " gemeenten.",
              "2 staat 28 638, nr. 2."),
          notes(print));
    }
  }

  @Test
  void smallPrintUnderTheTextIsNoNoteWithoutAMark() {
    try (Print print = new Print()) {
      print
          .lines(70, 100, 10, 13, body("", ""))
          .lines(70, 200, 7, 9, "Deze tekst is klein gedrukt en hoort bij het stuk zelf.");
      Content content = print.read(folder).content();
      assertEquals(List.of(), content.footnotes());
      assertTrue(content.text().endsWith("hoort bij het stuk zelf."));
    }
  }
}
