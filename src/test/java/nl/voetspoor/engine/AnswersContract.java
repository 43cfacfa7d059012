package nl.voetspoor.engine;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswer.Sureness;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine must do with questions to which something was said before.
public abstract class AnswersContract {
  private static final String QUESTION =
      "Hoeveel opvangplekken zijn er voor slachtoffers van mensenhandel?";
  private static final String ANSWER =
      "Er zijn in totaal 120 opvangplekken voor slachtoffers van mensenhandel, verdeeld over het land.";

  @TempDir Path data = Path.of("unset");

  /// The door in of the engine under test.
  protected abstract PaperStore store(Path folder);

  /// The door to papers of the engine under test.
  protected abstract PaperSearch papers(Path folder);

  /// The door to prior answers of the same engine, which has the same life.
  protected abstract AnswerSearch answers(PaperSearch papers);

  /// A paper in which one question is asked and answered.
  private static Papers answered(String id, String question, String answer) {
    return paper(id)
        .of(PaperKind.LIJST_VAN_VRAGEN_EN_ANTWOORDEN)
        .saying(question + answer)
        .asking(question.length(), question.length() + answer.length());
  }

  /// Other papers, so that words are rarer than in a collection of one.
  private static Papers[] others() {
    return new Papers[] {
      paper("kst-31015-1")
          .saying("De wolf is gezien op de Veluwe en in Drenthe, melden boswachters."),
      paper("kst-31015-2").saying("Het openbaar vervoer in de regio rijdt vaker op zondag."),
      paper("kst-31015-3").saying("De dijken langs de rivier worden verhoogd en verbreed."),
      paper("kst-31015-4").saying("Scholen krijgen meer geld voor leraren en voor schoolgebouwen."),
      paper("kst-31015-5")
          .saying("De gaswinning in Groningen is beëindigd, de schade wordt hersteld."),
    };
  }

  private void keep(Papers... papers) {
    try (PaperStore store = store(data)) {
      for (Papers each : papers) {
        IndexedPaper paper = each.ready();
        store.keep(paper, Entries.of(paper));
      }
    }
  }

  private PriorAnswers ask(AnswersRequest request) {
    try (PaperSearch papers = papers(data)) {
      return answers(papers).answers(request);
    }
  }

  private List<PriorAnswer> ask(String question) {
    return ask(AnswersRequest.of(Questionnaire.of(question))).questions().getFirst().answers();
  }

  private static List<String> ids(List<PriorAnswer> answers) {
    return answers.stream().map(answer -> answer.passage().paper().id().value()).toList();
  }

  @Test
  void anEmptyCollectionAnswersNothing() {
    assertEquals(List.of(), ask(QUESTION));
  }

  @Test
  void anAnswerIsFoundWithWhatItAnsweredWhoAskedAndWhere() {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER).on("2021-09-15"));
    PassageView found = ask(QUESTION).getFirst().passage();
    assertEquals("kst-28638-1", found.paper().id().value());
    assertEquals(QUESTION, found.plainQuestion());
    assertEquals(ANSWER, found.plainText());
    assertEquals("1", found.number());
    assertEquals("alinea-1", found.anchor());
    assertEquals(1, found.page());
    assertEquals(Optional.of("het lid Voorbeeld (VRB)"), found.asker());
    assertEquals(Optional.of("Minister"), found.answerer());
    assertTrue(found.isAnswer());
  }

  @Test
  void aParagraphIsFoundToo() {
    keep(others());
    PassageView found = ask("Is de wolf gezien op de Veluwe?").getFirst().passage();
    assertEquals("kst-31015-1", found.paper().id().value());
    assertFalse(found.isAnswer());
    assertEquals("", found.plainQuestion());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoeveel geld is een emmer verf in Timboektoe waard?",
        "Deelt u de mening dat kwantumzwaartekracht pruttelt in de zwabberkast?",
        "Bent u bekend met het bericht? Zo ja, wat is uw reactie? Zo nee, waarom niet?",
        "xyzzy plugh",
        "???",
      })
  void whereNothingFitsThereIsNone(String question) {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    assertEquals(List.of(), ask(question));
  }

  @Test
  void howAQuestionIsPhrasedCarriesNothing() {
    keep(others());
    keep(
        answered("kst-28638-1", "Klopt het bericht over de wolf?", "Ja, dat klopt, de wolf is er."),
        answered("kst-28638-2", "Bent u bereid dit te doen?", "Ik ben daartoe niet bereid, nee."));
    assertEquals(
        ids(ask("wolf")).getFirst(),
        ids(ask("Bent u bekend met de wolf? Zo ja, wat vindt u daarvan?")).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "Wat kost de opvangplek van een slachtoffer?, kst-28638-1",
    "Zijn dijken langs rivieren hoger gemaakt dan eerst?, kst-31015-3",
    "Hoe staat het met schade door gaswinningen?, kst-31015-5",
  })
  void otherFormsOfAWordMeet(String question, String first) {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    assertEquals(first, ids(ask(question)).getFirst());
  }

  @Test
  void whatWasMetIsMarkedAndNothingElse() {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    PassageView found =
        ask("Deelt u de mening dat er opvangplekken bij moeten?").getFirst().passage();
    List<String> marked =
        found.text().stream().filter(Snippet.Piece::marked).map(Snippet.Piece::text).toList();
    assertEquals(List.of("opvangplekken"), marked);
  }

  @Test
  void aPartOfACompoundThatWasAskedIsNotSaidToBeFound() {
    keep(others());
    keep(paper("kst-28638-9").saying("De gemeente laat mensen werken aan huizen op de terp."));
    PriorAnswer answer = ask("Mag er vuurwerk op de terp bij de huizen?").getFirst();
    assertEquals("kst-28638-9", answer.passage().paper().id().value());
    assertTrue(answer.grounds().missing().contains("vuurwerk"), answer.grounds().toString());
    assertTrue(
        answer.passage().text().stream()
            .noneMatch(piece -> piece.marked() && piece.text().equals("werken")));
  }

  @Test
  void theGroundsAreTheQuestionsOwnWords() {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    PriorAnswer found = ask("Krijgt een Slachtoffer een nieuwbouwwoning?").getFirst();
    assertEquals(List.of("Slachtoffer"), found.grounds().words());
    assertTrue(found.grounds().missing().contains("nieuwbouwwoning"), found.grounds().toString());
  }

  @Test
  void theSameQuestionIsTheSame() {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    assertEquals(Sureness.SAME, ask(QUESTION).getFirst().sureness());
    assertEquals(
        Sureness.POSSIBLE,
        ask("Is er opvang voor slachtoffers van branden, orkanen, aardbevingen en vulkanen?")
            .getFirst()
            .sureness());
  }

  @Test
  void theSameQuestionComesFirstHoweverShortItsAnswer() {
    keep(others());
    keep(
        answered("kst-28638-1", QUESTION, "Ja."),
        paper("kst-28638-2")
            .on("2024-01-01")
            .saying(
                "Opvangplekken voor slachtoffers van mensenhandel: het aantal opvangplekken voor"
                    + " slachtoffers groeit, en mensenhandel en de slachtoffers van mensenhandel"
                    + " blijven de aandacht houden die slachtoffers verdienen."));
    assertEquals(List.of("kst-28638-1", "kst-28638-2"), ids(ask(QUESTION)));
  }

  @Test
  void whatSaysTheSameStandsInOnePlaceTheNewestFirst() {
    keep(others());
    keep(
        answered("kst-28638-1", QUESTION, ANSWER).on("2019-03-01"),
        answered("kst-28638-2", QUESTION, ANSWER).on("2022-03-01"),
        answered("kst-28638-3", QUESTION, ANSWER).on("2020-03-01"));
    List<PriorAnswer> found = ask(QUESTION);
    assertEquals("kst-28638-2", ids(found).getFirst());
    assertEquals(
        List.of("kst-28638-3", "kst-28638-1"),
        found.getFirst().versions().stream()
            .map(version -> version.passage().paper().id().value())
            .toList());
    assertTrue(found.getFirst().versions().stream().allMatch(PriorAnswer.Version::same));
  }

  @Test
  void aPositionThatChangedStandsOut() {
    keep(others());
    keep(
        answered("kst-28638-1", QUESTION, ANSWER).on("2019-03-01"),
        answered("kst-28638-2", QUESTION, "Dat houdt het kabinet tegenwoordig niet meer bij.")
            .on("2022-03-01"));
    PriorAnswer found = ask(QUESTION).getFirst();
    assertEquals("kst-28638-2", found.passage().paper().id().value());
    assertEquals(1, found.versions().size());
    assertEquals(ANSWER, found.versions().getFirst().passage().plainText());
    assertFalse(found.versions().getFirst().same());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ja, ik ben bereid de opvang van slachtoffers in elke regio uit te breiden met het geld dat er is | Nee, ik ben niet bereid de opvang van slachtoffers in elke regio uit te breiden met het geld dat er is
          In de opvang van slachtoffers zijn in elke regio 120 plaatsen waarvan de helft voor vrouwen met kinderen | In de opvang van slachtoffers zijn in elke regio 75 plaatsen waarvan de helft voor vrouwen met kinderen
          """)
  void aYesThatBecameANoAndANumberThatIsAnotherAreNoLongerTheSame(String before, String after) {
    keep(others());
    keep(
        answered("kst-28638-1", QUESTION, before).on("2020-01-01"),
        answered("kst-28638-2", QUESTION, after).on("2023-01-01"));
    PriorAnswer answer = ask(QUESTION).getFirst();
    assertEquals("kst-28638-2", answer.passage().paper().id().value());
    assertFalse(answer.versions().getFirst().same());
  }

  @Test
  void aQuestionAboutSomethingElseInTheSameWordsStandsInAPlaceOfItsOwn() {
    keep(others());
    keep(
        answered(
            "kst-28638-1",
            "Bent u bereid een subsidie voor opvang van zeehonden langs de kust in te voeren?",
            "Ja, een subsidie voor opvang van zeehonden langs de kust komt er."),
        answered(
            "kst-28638-2",
            "Bent u bereid een subsidie voor opvang van walvissen langs de kust in te voeren?",
            "Ja, een subsidie voor opvang van walvissen langs de kust komt er."));
    List<PriorAnswer> found =
        ask("Bent u bereid een subsidie voor opvang van zeehonden langs de kust in te voeren?");
    assertEquals("kst-28638-1", found.getFirst().passage().paper().id().value());
    assertEquals(List.of(), found.getFirst().versions());
    assertEquals(Sureness.SAME, found.getFirst().sureness());
    assertNotEquals(Sureness.SAME, found.get(1).sureness());
  }

  @Test
  void oneWordOfSeveralIsNotLikely() {
    keep(others());
    assertTrue(
        ask("Is een wolf een huisdier?").stream()
            .noneMatch(answer -> answer.sureness() == Sureness.LIKELY));
  }

  @Test
  void theNewestComesFirstWhereScoresAreClose() {
    keep(others());
    keep(
        paper("kst-28638-1").on("2019-03-01").saying("De commissie bezocht de opvang te Zwolle."),
        paper("kst-28638-2").on("2022-03-01").saying("Gisteren sprak hij over opvang te Almelo."),
        paper("kst-28638-3").on("2020-03-01").saying("Later volgde overleg: opvang te Deventer."));
    assertEquals(List.of("kst-28638-2", "kst-28638-3", "kst-28638-1"), ids(ask("opvang")));
  }

  @Test
  void aPassageThatNamesTheSamePapersComesFirst() {
    keep(others());
    keep(
        paper("kst-28638-1").on("2022-03-01").saying("De commissie bezocht de opvang te Zwolle."),
        paper("kst-28638-2")
            .on("2019-03-01")
            .saying("Gisteren sprak hij over opvang te Almelo.")
            .citingOf("kst-29000-7", 2018, "Zie nr. 7."));
    Questionnaire naming =
        new Questionnaire(
            "",
            "",
            List.of(new PaperId("kst-29000-7")),
            List.of(),
            List.of(new Asked("1", "opvang")));
    PriorAnswer first = ask(AnswersRequest.of(naming)).questions().getFirst().answers().getFirst();
    assertEquals("kst-28638-2", first.passage().paper().id().value());
    assertEquals(List.of(new PaperId("kst-29000-7")), first.grounds().papers());
  }

  @Test
  void whatStandsAroundQuestionsHelpsThem() {
    keep(others());
    keep(
        paper("kst-28638-1").saying("De kosten van de opvang van asielzoekers zijn hoog."),
        paper("kst-28638-2").saying("De kosten van de opvang van egels zijn laag."));
    Questionnaire about =
        new Questionnaire(
            "Vragen over egels",
            "",
            List.of(),
            List.of(DossierNumber.parse("28638")),
            List.of(new Asked("1", "Wat zijn de kosten van de opvang?")));
    assertEquals(
        "kst-28638-2",
        ids(ask(AnswersRequest.of(about)).questions().getFirst().answers()).getFirst());
  }

  @Test
  void everyQuestionHasItsOwnAnswersInItsPlace() {
    keep(others());
    Questionnaire two =
        new Questionnaire(
            "",
            "",
            List.of(),
            List.of(),
            List.of(new Asked("1", "Zijn er dijken?"), new Asked("2", "Is er een wolf?")));
    PriorAnswers answers = ask(AnswersRequest.of(two));
    assertEquals(
        List.of("1", "2"), answers.questions().stream().map(f -> f.asked().number()).toList());
    assertEquals(List.of("kst-31015-3"), ids(answers.questions().getFirst().answers()));
    assertEquals(List.of("kst-31015-1"), ids(answers.questions().getLast().answers()));
  }

  @Test
  void narrowingLeavesPapersOut() {
    keep(others());
    keep(
        paper("kst-28638-1").of(PaperKind.MOTIE).on("2020-03-01").saying("opvang van slachtoffers"),
        paper("kst-28638-2").on("2022-03-01").saying("opvang van slachtoffers en van getuigen"));
    assertEquals(
        List.of("kst-28638-1"), narrowed(SearchRequest.of("").choosing(Facet.KIND, "motie")));
    assertEquals(
        List.of("kst-28638-2"), narrowed(SearchRequest.of("").excluding(Facet.KIND, "motie")));
    assertEquals(List.of(), narrowed(SearchRequest.of("").choosing(Facet.DOSSIER, "29000")));
  }

  private List<String> narrowed(SearchRequest narrowing) {
    return ids(
        ask(new AnswersRequest(
                Questionnaire.of("Is er opvang van slachtoffers?"), narrowing.narrowing(), 10))
            .questions()
            .getFirst()
            .answers());
  }

  @Test
  void noMoreAreGivenThanAreAsked() {
    keep(others());
    keep(
        paper("kst-28638-1").saying("opvang van slachtoffers van een brand"),
        paper("kst-28638-2").saying("opvang van vluchtelingen uit een ander land"));
    AnswersRequest one =
        new AnswersRequest(Questionnaire.of("Is er opvang?"), SearchRequest.of("").narrowing(), 1);
    assertEquals(1, ask(one).questions().getFirst().answers().size());
  }

  @Test
  void aSearchForPapersSeesNoPassages() {
    keep(others());
    keep(answered("kst-28638-1", QUESTION, ANSWER));
    try (PaperSearch papers = papers(data)) {
      assertEquals(6, papers.summary().papers());
      assertEquals(1, papers.search(SearchRequest.of("mensenhandel")).total());
      assertEquals(6, papers.search(SearchRequest.of("")).total());
    }
  }

  @Test
  void theSameQuestionGivesTheSameAnswersInWhateverOrderPapersCame(@TempDir Path other) {
    List<Papers> all = many();
    keep(all.toArray(Papers[]::new));
    String first = said();
    for (int i = 0; i < 10; i++) {
      assertEquals(first, said(), "asked again");
    }
    keep(all.toArray(Papers[]::new));
    assertEquals(first, said(), "the same papers read again over the old ones");
    keep(all.subList(0, 30).reversed().toArray(Papers[]::new));
    assertEquals(first, said(), "some of them read again in another order");
    data = other;
    for (Papers each : all.reversed()) {
      keep(each);
    }
    assertEquals(first, said(), "read one by one in another order");
  }

  private String said() {
    return ask(AnswersRequest.of(
            new Questionnaire(
                "opvang",
                "in gemeenten",
                List.of(),
                List.of(),
                List.of(
                    new Asked("1", "Hoe staat het met de opvang in gemeente nummer drie?"),
                    new Asked("2", "Wat kost opvang van slachtoffers in Zwolle?"),
                    new Asked("3", "Kunt u dit toelichten?")))))
        .toString();
  }

  private static List<Papers> many() {
    String[] words =
        "opvang gemeente slachtoffers Zwolle kosten drie nummer wolf dijk".split(" ", -1);
    return IntStream.range(0, 120)
        .mapToObj(i ->
            paper("kst-28638-" + (i + 1))
                .on("20" + (10 + i % 10) + "-01-01")
                .saying(
                    "De "
                        + words[i % 9]
                        + " en de "
                        + words[i * 7 % 9]
                        + " van "
                        + words[i * 5 % 8]
                        + " zijn besproken"
                        + " uitvoerig".repeat(i % 4)))
        .toList();
  }
}
