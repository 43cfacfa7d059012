package nl.voetspoor.search.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.PriorAnswer.Sureness;
import org.junit.jupiter.api.Test;

/// Words find the answers, and words and meaning together put them in order.
class HybridAnswersTest {
  private final Places meaning =
      new Places(Map.of("vraag", 0f, "een", 80f, "twee", 5f, "drie", 40f, "vier", 0f));

  @Test
  void whatMeaningPutsFirstRises() {
    assertEquals("twee een drie", order(10, 10, likely("een"), likely("twee"), likely("drie")));
  }

  @Test
  void theAnswerToTheSameQuestionStaysFirst() {
    PriorAnswer same = answer("een", Sureness.SAME);
    assertEquals("een twee drie", order(10, 10, same, likely("twee"), likely("drie")));
  }

  @Test
  void onlyTheBestByWordsAreJudged() {
    assertEquals("twee een drie vier", order(3, 10, all("een", "twee", "drie", "vier")));
    assertEquals(List.of("een", "twee", "drie"), meaning.placed);
  }

  @Test
  void whereTheJudgesAreOfTwoMindsWordsDecide() {
    assertEquals("een twee", order(10, 10, all("een", "twee")));
  }

  @Test
  void noMoreAreGivenThanWereAsked() {
    assertEquals("een vier", order(10, 2, all("een", "twee", "vier")));
  }

  @Test
  void aPassageIsPlacedOnce() {
    HybridAnswers hybrid = new HybridAnswers(found(all("een", "twee")), meaning, 10);
    AnswersRequest request = AnswersRequest.of(Questionnaire.of("vraag"));
    assertEquals(hybrid.answers(request), hybrid.answers(request));
    assertEquals(List.of("een", "twee"), meaning.placed);
  }

  @Test
  void theLikenessIsAmongTheGrounds() {
    PriorAnswers answers =
        new HybridAnswers(found(all("vier")), meaning, 10)
            .answers(AnswersRequest.of(Questionnaire.of("vraag")));
    Grounds grounds = answers.questions().getFirst().answers().getFirst().grounds();
    assertEquals(OptionalDouble.of(1), grounds.likeness());
    assertEquals(List.of("kas"), grounds.words());
  }

  private String order(int judged, int most, PriorAnswer... byWords) {
    AnswersRequest request = new AnswersRequest(Questionnaire.of("vraag"), Narrowing.none(), most);
    PriorAnswers answers = new HybridAnswers(found(byWords), meaning, judged).answers(request);
    return String.join(
        " ",
        answers.questions().getFirst().answers().stream()
            .map(answer -> answer.passage().plainText())
            .toList());
  }

  private static AnswerSearch found(PriorAnswer... byWords) {
    return request ->
        new PriorAnswers(
            request.questionnaire().questions().stream()
                .map(asked ->
                    new PriorAnswers.Found(
                        asked, Stream.of(byWords).limit(request.most()).toList()))
                .toList());
  }

  /// Places texts on a circle, at an angle in degrees.
  private static final class Places implements Embedding {
    private final Map<String, Float> angles;
    private final List<String> placed = new ArrayList<>();

    Places(Map<String, Float> angles) {
      this.angles = angles;
    }

    @Override
    public int size() {
      return 2;
    }

    @Override
    public float[] ofQuestion(String text) {
      double angle = Math.toRadians(angles.getOrDefault(text, 180f));
      return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    @Override
    public float[] ofPassage(String text) {
      placed.add(text);
      return ofQuestion(text);
    }

    @Override
    public void close() {}
  }

  private static PriorAnswer[] all(String... texts) {
    return Stream.of(texts).map(HybridAnswersTest::likely).toArray(PriorAnswer[]::new);
  }

  private static PriorAnswer likely(String text) {
    return answer(text, Sureness.LIKELY);
  }

  private static PriorAnswer answer(String text, Sureness sureness) {
    PaperSummary paper =
        new PaperSummary(
            new PaperId("kst-28638-201"),
            PaperKind.KAMERBRIEF,
            "Toezicht",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0);
    PassageView passage =
        new PassageView(
            paper,
            "",
            Optional.empty(),
            List.of(),
            List.of(new Snippet.Piece(text, false)),
            "alinea-1",
            1,
            Optional.empty(),
            Optional.empty());
    Grounds grounds = new Grounds(List.of("kas"), List.of(), List.of(), OptionalDouble.empty());
    return new PriorAnswer(passage, 1, sureness, grounds, List.of());
  }
}
