package nl.voetspoor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import org.junit.jupiter.api.Test;

class AnswersPrinterTest {
  @Test
  void eachQuestionComesWithItsAnswersWhoWhenAndWhere() {
    Grounds grounds =
        new Grounds(
            List.of("kassen", "toezicht"),
            List.of("Westland"),
            List.of(new PaperId("kst-28638-190")),
            OptionalDouble.empty());
    PriorAnswer answer =
        new PriorAnswer(
            passage("kst-28638-201", "De inspectie kwam vaak. ".repeat(30)),
            3,
            PriorAnswer.Sureness.LIKELY,
            grounds,
            List.of(
                new PriorAnswer.Version(passage("kst-28638-150", "Nooit."), false),
                new PriorAnswer.Version(passage("kst-28638-170", "Vaak."), true)));
    assertEquals(
        """
        3a. Hoe vaak kwam de inspectie in de kassen?

          1  2024-03-01  kst-28638-201, question 2, p. 4  (likely)
             Minister van Sociale Zaken en Werkgelegenheid
             Toezicht in de kassen
             asked: Hoe vaak?
             [De inspectie] kwam vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam
             vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam
             vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam
             vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam
             vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam vaak. De inspectie kwam …
             because: kassen, toezicht; both name kst-28638-190
             /kst-28638-201#alinea-17  https://zoek.officielebekendmakingen.nl/kst-28638-201
             otherwise: 2024-03-01  kst-28638-150, question 2, p. 4  /kst-28638-150#alinea-17
             the same: 2024-03-01  kst-28638-170, question 2, p. 4  /kst-28638-170#alinea-17

        """,
        printed(
            new PriorAnswers.Found(
                new Asked("3a", "Hoe vaak kwam de inspectie\nin de kassen?"), List.of(answer))));
  }

  @Test
  void aQuestionWithoutAnAnswerSaysSo() {
    assertEquals(
        """
        Hoe vaak?
          nothing found that answers it

        """,
        printed(new PriorAnswers.Found(new Asked("", "Hoe vaak?"), List.of())));
  }

  private static String printed(PriorAnswers.Found found) {
    StringWriter out = new StringWriter();
    new AnswersPrinter(new PrintWriter(out)).print(new PriorAnswers(List.of(found)));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static PassageView passage(String id, String text) {
    int word = text.startsWith("De inspectie") ? "De inspectie".length() : 0;
    return new PassageView(
        new PaperSummary(
            new PaperId(id),
            PaperKind.KAMERBRIEF,
            "Toezicht in de kassen",
            Optional.of(LocalDate.of(2024, 3, 1)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("SZW"),
            0),
        "2",
        Optional.empty(),
        List.of(new Snippet.Piece("Hoe vaak?", false)),
        List.of(
            new Snippet.Piece(text.substring(0, word), word > 0),
            new Snippet.Piece(text.substring(word), false)),
        "alinea-17",
        4,
        Optional.empty(),
        Optional.of("Minister van Sociale Zaken en Werkgelegenheid"));
  }
}
