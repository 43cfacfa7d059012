package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.voetspoor.model.DossierNumber;
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

class AnswersJsonTest {
  @Test
  void aQuestionCarriesItsPlaceItsNumberAndItsAnswers() {
    ObjectNode question = AnswersJson.questions(answers(new Asked("3a", "Hoe vaak?"))).getFirst();
    assertEquals(1, question.path("question").asInt());
    assertEquals("3a", question.path("number").asText());
    assertEquals("Hoe vaak?", question.path("text").asText());
    assertEquals(1, question.path("answers").size());
  }

  @Test
  void aQuestionWithoutANumberHasNullForIt() {
    ObjectNode question = AnswersJson.questions(answers(new Asked("", "Hoe vaak?"))).getFirst();
    assertTrue(question.path("number").isNull());
  }

  @Test
  void anAnswerSaysWhereItStandsAndWhyItWasFound() {
    var answer =
        AnswersJson.questions(answers(new Asked("", "Hoe vaak?")))
            .getFirst()
            .path("answers")
            .path(0);
    assertEquals("kst-28638-201", answer.path("id").asText());
    assertEquals("/kst-28638-201#alinea-17", answer.path("address").asText());
    assertEquals(
        "https://zoek.officielebekendmakingen.nl/kst-28638-201", answer.path("url").asText());
    assertEquals(4, answer.path("page").asInt());
    assertEquals("2", answer.path("number").asText());
    assertEquals("Hoe vaak is er gecontroleerd?", answer.path("question").asText());
    assertEquals("Er is tien keer gecontroleerd.", answer.path("text").asText());
    assertEquals("tien keer", answer.path("pieces").path("text").path(1).path("text").asText());
    assertTrue(answer.path("pieces").path("text").path(1).path("marked").asBoolean());
    assertEquals("likely", answer.path("sureness").asText());
    assertEquals("[\"vaak\"]", answer.path("grounds").path("words").toString());
    assertEquals("[\"kst-28638-190\"]", answer.path("grounds").path("papers").toString());
    assertEquals(0.5, answer.path("grounds").path("likeness").asDouble());
    assertTrue(answer.path("heading").isNull());
  }

  @Test
  void anEarlierVersionIsAPlaceToo() {
    var version =
        AnswersJson.questions(answers(new Asked("", "Hoe vaak?")))
            .getFirst()
            .path("answers")
            .path(0)
            .path("versions")
            .path(0);
    assertEquals("/kst-28638-150#alinea-3", version.path("address").asText());
    assertEquals("false", version.path("same").toString());
    assertTrue(version.path("page").isNull());
    assertTrue(version.path("question").isNull());
  }

  private static PriorAnswers answers(Asked asked) {
    PassageView newest =
        new PassageView(
            paper("kst-28638-201"),
            "2",
            Optional.empty(),
            List.of(new Snippet.Piece("Hoe vaak is er gecontroleerd?", false)),
            List.of(
                new Snippet.Piece("Er is ", false),
                new Snippet.Piece("tien keer", true),
                new Snippet.Piece(" gecontroleerd.", false)),
            "alinea-17",
            4,
            Optional.of("het lid Verzonnen (ABC)"),
            Optional.of("Minister van Justitie en Veiligheid"));
    PassageView older =
        new PassageView(
            paper("kst-28638-150"),
            "",
            Optional.of("Toezicht"),
            List.of(),
            List.of(new Snippet.Piece("Er is nooit gecontroleerd.", false)),
            "alinea-3",
            0,
            Optional.empty(),
            Optional.empty());
    PriorAnswer answer =
        new PriorAnswer(
            newest,
            2.5,
            PriorAnswer.Sureness.LIKELY,
            new Grounds(
                List.of("vaak"),
                List.of(),
                List.of(new PaperId("kst-28638-190")),
                OptionalDouble.of(0.5)),
            List.of(new PriorAnswer.Version(older, false)));
    return new PriorAnswers(List.of(new PriorAnswers.Found(asked, List.of(answer))));
  }

  private static PaperSummary paper(String id) {
    return new PaperSummary(
        new PaperId(id),
        PaperKind.KAMERBRIEF,
        "Toezicht",
        Optional.of(LocalDate.of(2024, 3, 1)),
        List.of(new DossierNumber("28638", Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        List.of("JenV"),
        0);
  }
}
