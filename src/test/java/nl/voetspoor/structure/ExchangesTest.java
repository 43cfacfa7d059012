package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which answer belongs to which question, each with an invented paper.
class ExchangesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Antwoord op vraag 2 en 3",
    "Antwoord op de vragen 2 en 3",
    "Antwoord vraag 2 en 3",
    "Antwoorden 2 en 3",
    "Antwoord op vragen 2 en 3:",
    "Beantwoording vragen 2 en 3",
    "ANTWOORD OP VRAAG 2 EN 3",
    "Antwoord op vraag 2 t/m 3",
    "Antwoord 2 en vraag 3"
  })
  void anAnswerIsTiedToEachQuestionItNames(String label) {
    assertEquals(
        """
        1. Klopt dit? = Ja.
        2. Hoe? = Zo.
        3. Wanneer? = Zo.
        """,
        tied(
            """
            Vraag 1
            Klopt dit?

            Antwoord 1
            Ja.

            Vraag 2
            Hoe?

            Vraag 3
            Wanneer?

            %s
            Zo.
            """
                .formatted(label)));
  }

  @Test
  void whatIsSaidBehindTheLabelOnTheSameLineBelongsToIt() {
    assertEquals(
        "1. Klopt dit? = Ja. | ", tied("Vraag 1: Klopt dit? | Antwoord op vraag 1: Ja. | "));
  }

  @Test
  void allQuestionsMayComeBeforeAllAnswers() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | ",
        tied("Vraag 1 | Klopt dit? | Vraag 2 | Hoe? | Antwoord 1 | Ja. | Antwoord 2 | Zo. | "));
  }

  @Test
  void anAnswerMayNameAQuestionThatComesAfterIt() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Ja. | ",
        tied("Vraag 1 | Klopt dit? | Antwoord op vraag 1 en 2 | Ja. | Vraag 2 | Hoe?"));
  }

  @Test
  void aQuestionThatIsRepeatedBeforeItsAnswerIsOneQuestion() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | ",
        tied(
            "Vraag 1 | Klopt dit? | Vraag 2 | Hoe? | Vraag 1 | Klopt dit? | Antwoord 1 | Ja. | "
                + "Vraag 2 | Hoe? | Antwoord 2 | Zo. | "));
  }

  @Test
  void aNumberThatComesBackOverOtherWordsBeginsANewSet() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | 1. Wie? = Zij. | 2. Waar? = Hier. | ",
        tied(
            "Vraag 1 | Klopt dit? | Antwoord 1 | Ja. | Vraag 2 | Hoe? | Antwoord 2 | Zo. | "
                + "Vraag 1 | Wie? | Antwoord 1 | Zij. | Vraag 2 | Waar? | Antwoord 2 | Hier. | "));
  }

  @Test
  void twoSetsOfQuestionsMayComeBeforeTwoSetsOfAnswers() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | 1. Wie? = Zij. | 2. Waar? = Hier. | ",
        tied(
            "Vraag 1 | Klopt dit? | Vraag 2 | Hoe? | Vraag 1 | Wie? | Vraag 2 | Waar? | "
                + "Antwoord 1 | Ja. | Antwoord 2 | Zo. | Antwoord 1 | Zij. | Antwoord 2 | Hier. | "));
  }

  @Test
  void whatOnlyPointsElsewhereBringsThatAnswerAlong() {
    assertEquals(
        "1. Klopt dit? = Ja. | "
            + "2. Hoe? = Ja. & Zie het antwoord op vraag 1. | "
            + "3. Wie? = Zoals gemeld in het antwoord op vraag 1 is dat 4 maal gedaan. | ",
        tied(
            "Vraag 1 | Klopt dit? | Antwoord 1 | Ja. | Vraag 2 | Hoe? | Antwoord 2 | "
                + "Zie het antwoord op vraag 1. | Vraag 3 | Wie? | Antwoord 3 | "
                + "Zoals gemeld in het antwoord op vraag 1 is dat 4 maal gedaan. | "));
  }

  @Test
  void aPartOfAQuestionFindsTheWholeAndTheWholeItsParts() {
    assertEquals(
        "1. Klopt dit? = Ja. & Zo. | 2a. Hoe? = Nee. | 2b. Wie? = Nee. | ",
        tied(
            "Vraag 1 | Klopt dit? | Antwoord 1a | Ja. | Antwoord 1b | Zo. | Vraag 2a | Hoe? | "
                + "Vraag 2b | Wie? | Antwoord 2 | Nee. | "));
  }

  @Test
  void aQuestionHoldsItsItemsAndAnAnswerItsListUntilTheNextLabelOrSignature() {
    assertEquals(
        "1. Kunt u aangeven: / hoe vaak; / door wie? = Het gaat om: / tien maal; / de dienst. /"
            + " Dat is alles.\n2. En later? = Later niet.\n",
        tied(
            """
            Vraag 1

            Kunt u aangeven:

            a. hoe vaak;

            b. door wie?

            Antwoord 1

            Het gaat om:

            - tien maal;

            - de dienst.

            Dat is alles.

            Vraag 2

            En later?

            Antwoord 2

            Later niet.

            Toelichting: Deze vragen dienen ter aanvulling op eerdere vragen over hetzelfde.

            De Minister van Financiën,

            W.B. Voorbeeld
            """));
  }

  @Test
  void anAnswerWithoutNumberIsOfTheQuestionsBeforeIt() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | 3. Wie? = Zo. | ",
        tied(
            "Vraag 1 | Klopt dit? | Antwoord | Ja. | Vraag 2 | Hoe? | Vraag 3 | Wie? | Antwoord: | Zo. | "));
  }

  @Test
  void questionsAndAnswersWithoutNumbersGoTwoByTwo() {
    assertEquals(
        ". Klopt dit? = Ja. | . Hoe? = Zo. | ",
        tied("Vraag | Klopt dit? | Antwoord | Ja. | Vraag | Hoe? | Antwoord | Zo. | "));
  }

  @Test
  void numbersAloneAreQuestionsWhereTheWordAntwoordStandsUnderEach() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | ",
        tied("1 | Klopt dit? | Antwoord | Ja. | 2 | Hoe? | Antwoord | Zo. | "));
  }

  @Test
  void numbersAloneAreQuestionsWhereTheyComeBackUnderAntwoord() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Zo. | 3. Wie? = Zo. | ",
        tied("1 | Klopt dit? | 2 | Hoe? | 3 | Wie? | Antwoord | 1 | Ja. | 2 en 3 | Zo. | "));
  }

  @Test
  void numbersAloneWithoutQuestionsStayAsTheyAre() {
    assertEquals("", tied("1 | Inleiding. | Antwoord | 2 | Slot. | "));
  }

  @Test
  void anAnswerWithoutItsWordStandsBehindTheLastQuestionMark() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe gaat u dat doen? / Graag een toelichting. =  | "
            + "3. Wie doet dat? = Dat doet de dienst, die daarvoor is opgericht. | ",
        tied(
            "Vraag 1 | Klopt dit? | Antwoord 1 | Ja. | Vraag 2 | Hoe gaat u dat doen? | "
                + "Graag een toelichting. | Vraag 3 | Wie doet dat? | "
                + "Dat doet de dienst, die daarvoor is opgericht. | "));
  }

  @Test
  void questionsUnderOneLabelEachHaveTheirLine() {
    assertEquals(
        "1. Klopt dit? = Ja. | 2. Hoe? = Ja. | 3. Wie? Waar? = Nee. | 4. Wie? Waar? = Nee. | ",
        tied(
            "Vraag 1 en 2 | Klopt dit? | Hoe? | Antwoord 1 en 2 | Ja. | "
                + "Vraag 3 en 4 | Wie? Waar? | Antwoord 3 en 4 | Nee. | "));
  }

  @Test
  void aQuestionWithoutAnswerIsKeptWithoutOne() {
    assertEquals("1. Klopt dit? =  | ", tied("Vraag 1 | Klopt dit? | Mededeling | Uitstel. | "));
  }

  @Test
  void theHeadSaysWhoAsksAndWhoAnswers() {
    Exchange exchange =
        read("""
        Antwoorden van de Minister van Financiën, mede namens de Minister van Defensie, op \
        vragen van de leden Kat (NBL) en Stroband (DSP) over muntgeld

        Vraag 1
        Klopt dit?

        Antwoord 1
        Ja.

        De Minister van Financiën,
        W.B. Voorbeeld
        """)
            .content()
            .exchanges()
            .getFirst();
    assertEquals(Optional.of("de leden Kat (NBL) en Stroband (DSP)"), exchange.asker());
    assertEquals(
        Optional.of("Minister van Financiën, mede namens de Minister van Defensie"),
        exchange.answerer());
  }

  @Test
  void eachSetHasItsAsker() {
    List<String> askers =
        read(
                """
                Antwoorden op vragen van het lid Kat (NBL) over muntgeld

                Vraag 1
                Klopt dit?

                Antwoord 1
                Ja.

                # Antwoorden op vragen van het lid Stroband (DSP) over muntgeld

                Vraag 1
                Hoe?

                Antwoord 1
                Zo.
                """)
            .content()
            .exchanges()
            .stream()
            .map(exchange -> exchange.asker().orElse("?"))
            .toList();
    assertEquals(List.of("het lid Kat (NBL)", "het lid Stroband (DSP)"), askers);
  }

  @Test
  void theMarksOfTheNotesInQuestionAndAnswerGoAlong() {
    Exchange exchange =
        read(paragraphs(
                "Vraag 1 | Klopt dit?¹ | Antwoord 1 | Ja. | Vraag 2 | Hoe? | Antwoord 2 | Zo.² | ¹ Krant. | ² Blad."))
            .content()
            .exchanges()
            .getFirst();
    assertEquals(List.of("1"), exchange.notes());
  }

  @Test
  void whatAFractionAsksIsAnsweredUnderItsOwnHeadingInTheReply() {
    assertEquals(
        """
        . De leden van de NBL-fractie vragen hoe vaak dit voorkomt. = Tien maal. {de leden van de NBL-fractie}
        . De leden van de DSP-fractie vragen wie dat doet. = De dienst. {de leden van de DSP-fractie}
        """,
        tied(
            verslag(
                """
                # I Vragen en opmerkingen vanuit de fracties

                ## Vragen en opmerkingen van de leden van de NBL-fractie

                De leden van de NBL-fractie vragen hoe vaak dit voorkomt.

                ## Vragen en opmerkingen van de leden van de DSP-fractie

                De leden van de DSP-fractie vragen wie dat doet.

                # II Antwoord / Reactie van de Minister

                ## Vragen en opmerkingen van de leden van de NBL-fractie

                Tien maal.

                ## Vragen en opmerkingen van de leden van de DSP-fractie

                De dienst.
                """),
            true));
  }

  @Test
  void aReplyWithoutHeadingsAnswersEachFraction() {
    assertEquals(
        """
        . De leden van de NBL-fractie vragen hoe vaak dit voorkomt. = Tien maal. / Door de dienst. {de leden van de NBL-fractie}
        . De leden van de DSP-fractie vragen wie dat doet. = Tien maal. / Door de dienst. {de leden van de DSP-fractie}
        """,
        tied(
            verslag(
                """
                # Vragen en opmerkingen van de leden van de NBL-fractie

                De leden van de NBL-fractie vragen hoe vaak dit voorkomt.

                # Vragen en opmerkingen van de leden van de DSP-fractie

                De leden van de DSP-fractie vragen wie dat doet.

                # Antwoord van de Minister

                Tien maal.

                Door de dienst.
                """),
            true));
  }

  @Test
  void aReplyThatRepeatsEachQuestionAnswersItBelow() {
    assertEquals(
        """
        . De leden van de NBL-fractie vragen hoe vaak dit voorkomt. / Ook vragen deze leden wanneer. = Tien maal. {de leden van de NBL-fractie}
        . Deze leden vragen wie dat doet. = De dienst. {de leden van de NBL-fractie}
        """,
        tied(
            verslag(
                """
                # Vragen en opmerkingen van de leden van de NBL-fractie

                De leden van de NBL-fractie vragen hoe vaak dit voorkomt, wanneer en door wie.

                # Reactie van de Minister

                De leden van de NBL-fractie vragen hoe vaak dit voorkomt.

                Ook vragen deze leden wanneer.

                Tien maal.

                Deze leden vragen wie dat doet.

                De dienst.
                """),
            true));
  }

  @Test
  void aNotaRelaysEachQuestionAboveItsAnswer() {
    assertEquals(
        """
        . De leden van de NBL-fractie vragen waarom het wetsvoorstel nodig is. = De regering vindt dat nodig. / Er is veel gebeurd. {de leden van de NBL-fractie}
        """,
        tied(
            """
            36 999

            Wet voorbeelden

            Nr. 6

            NOTA NAAR AANLEIDING VAN HET VERSLAG

            # 1. Inleiding

            De regering heeft kennisgenomen van het verslag.

            De leden van de NBL-fractie vragen waarom het wetsvoorstel nodig is.

            De regering vindt dat nodig.

            Er is veel gebeurd.

            # 2. Uitvoering

            De leden van de DSP-fractie vragen wie dat doet. Dat is de dienst.
            """,
            true));
  }

  @Test
  void aDebateHasNoExchanges() {
    assertEquals(
        "",
        tied(
            """
            28 638

            Voorbeelden

            Nr. 7

            VERSLAG VAN EEN COMMISSIEDEBAT

            De voorzitter: Ik open dit debat.

            De heer Kat: De leden van de NBL-fractie vragen hoe vaak dit voorkomt.

            Minister Linde: Tien maal.
            """));
  }

  private static String verslag(String text) {
    return "28 638\n\nVoorbeelden\n\nNr. 7\n\nVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n" + text;
  }

  private Paper read(String text) {
    return Reading.text(folder, "stuk.txt", text);
  }

  /// The exchanges, or with ` | ` in `text` for an empty line, the exchanges with ` | ` behind
  /// each.
  private String tied(String text) {
    return text.contains(" | ")
        ? tied(paragraphs(text), false).replace("\n", " | ")
        : tied(text, false);
  }

  private static String paragraphs(String text) {
    return text.replace(" | ", "\n\n");
  }

  private String tied(String text, boolean askers) {
    Paper paper = read(text);
    StringBuilder tied = new StringBuilder();
    for (Exchange exchange : paper.content().exchanges()) {
      String words = paper.content().text();
      tied.append(exchange.number())
          .append(". ")
          .append(exchange.question().of(words))
          .append(" = ");
      tied.append(
          String.join(" & ", exchange.answers().stream().map(span -> span.of(words)).toList()));
      tied.append(askers ? " {" + exchange.asker().orElse("?") + "}" : "").append("\f");
    }
    return tied.toString().replace("\n", " / ").replace("\f", "\n");
  }
}
