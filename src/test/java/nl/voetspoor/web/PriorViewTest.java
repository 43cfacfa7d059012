package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a prior answer says who gave it.
class PriorViewTest {
  @ParameterizedTest
  @CsvSource({
    "Minister van Asiel en Migratie, Lindeboom, Minister van Asiel en Migratie (Lindeboom)",
    "Minister Lindeboom (Asiel en Migratie), Lindeboom, Minister Lindeboom (Asiel en Migratie)",
    "Minister van Asiel en Migratie, '', Minister van Asiel en Migratie"
  })
  void whoAnswersIsNamedWhereThePaperSaysSo(String answerer, String name, String shown) {
    assertEquals(Optional.of(shown), view(answerer, name, true).answerer());
  }

  @ParameterizedTest
  @CsvSource({"Minister van Asiel en Migratie, Lindeboom"})
  void aPassageThatAnswersNothingBearsItsSenderAlone(String sender, String name) {
    assertEquals(Optional.of(sender), view(sender, name, false).answerer());
  }

  private static PriorView view(String answerer, String name, boolean answers) {
    PaperSummary paper =
        new PaperSummary(
            new PaperId("ah-tk-20242025-1571"),
            PaperKind.ANTWOORD_KAMERVRAGEN,
            "Bedenktijd",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(answerer),
            List.of(),
            List.of(Legibility.TEXT),
            0,
            Optional.empty(),
            Optional.empty(),
            name.isEmpty() ? List.of() : List.of(new Signatory(name, Optional.of(answerer))));
    PassageView passage =
        new PassageView(
            paper,
            "1",
            Optional.empty(),
            answers ? List.of(new Snippet.Piece("Klopt het?", false)) : List.of(),
            List.of(new Snippet.Piece("Ja.", false)),
            "alinea-1",
            1,
            Optional.empty(),
            answers ? Optional.of(answerer) : Optional.empty());
    Grounds grounds = new Grounds(List.of(), List.of(), List.of(), OptionalDouble.empty());
    return new PriorView(
        new PriorAnswer(passage, 1, PriorAnswer.Sureness.LIKELY, grounds, List.of()),
        0,
        new Wording(Messages.of(Language.DUTCH), Samples.ministries()));
  }
}
