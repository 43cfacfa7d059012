package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.model.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists, tables and headings in a question or answer stay what they are, in reading order, and the
/// question is tied to all of it.
class AnswerBlocksTest {
  private static final Path PAPERS = Path.of("src/test/resources/papers");

  @TempDir Path folder;

  @Test
  void aListInAnAnswerIsAListBetweenItsParagraphs() {
    assertForm(
        """
        QUESTION [1]: Hoe vaak?
        ANSWER [1]: Het gaat om:
        LIST_ITEM 1 [-]: tien maal;
        LIST_ITEM 1 [-]: de dienst.
        ANSWER: Dat is alles.
        En verder niets.
        """,
        "Vraag 1 | Hoe vaak? | Antwoord 1 | Het gaat om: | - tien maal; | - de dienst. | Dat is"
            + " alles. | En verder niets.");
  }

  @Test
  void anAnswerThatIsNothingButAListKeepsItsNumber() {
    Content content =
        assertForm(
            """
            QUESTION [1]: Hoe vaak?
            ANSWER [1]:\s
            LIST_ITEM 1 [-]: tien maal;
            LIST_ITEM 1 [-]: de dienst.
            QUESTION [2]: En later?
            ANSWER [2]: Niet.
            """,
            "Vraag 1 | Hoe vaak? | Antwoord 1 | - tien maal; | - de dienst. | Vraag 2 | En later?"
                + " | Antwoord 2 | Niet.");
    assertEquals(
        List.of("tien maal;\nde dienst.", "Niet."), answers(content), "text of the answers");
  }

  @Test
  void theItemsOfAQuestionAreAListToo() {
    assertForm(
        """
        QUESTION [1]: Kunt u aangeven:
        LIST_ITEM 1 [a.]: hoe vaak;
        LIST_ITEM 1 [b.]: door wie?
        QUESTION: Zo nee, waarom niet?
        ANSWER [1]: Nee.
        """,
        "Vraag 1 | Kunt u aangeven: | a. hoe vaak; | b. door wie? | Zo nee, waarom niet? |"
            + " Antwoord 1 | Nee.");
  }

  @Test
  void anAnswerWithoutItsWordMayFollowTheItemsOfTheQuestion() {
    assertForm(
        """
        QUESTION [1]: Klopt dit?
        ANSWER [1]: Ja.
        QUESTION [2]: Kunt u aangeven:
        LIST_ITEM 1 [a.]: hoe vaak;
        LIST_ITEM 1 [b.]: door wie?
        ANSWER [2]: Dat is niet bekend.
        LIST_ITEM 1 [-]: De dienst telt niet.
        ANSWER: Dat blijft zo.
        """,
        "Vraag 1 | Klopt dit? | Antwoord 1 | Ja. | Vraag 2 | Kunt u aangeven: | a. hoe vaak; | b."
            + " door wie? | Dat is niet bekend. | - De dienst telt niet. | Dat blijft zo.");
  }

  @Test
  void aHeadingBetweenTwoAnswersIsOfNeither() {
    Content content =
        officialAnswers(
            """
            <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
            <tussenkop>Over later</tussenkop>
            <vraag><nr>Vraag 2</nr><al>En later?</al></vraag>
            <antwoord><nr>Antwoord 2</nr><al>Niet.</al></antwoord>
            """);
    assertEquals(List.of("Ja.", "Niet."), answers(content));
    assertTrue(Reading.form(content).contains("HEADING 2: Over later\n"), Reading.form(content));
  }

  @Test
  void officialXmlMayBeginAnAnswerWithAListAndPutAHeadingInIt() {
    Content content =
        officialAnswers(
            """
            <antwoord><nr>Antwoord 1</nr>
            <lijst><li><li.nr>a.</li.nr><al>tien maal;</al></li></lijst>
            <al>Meer niet.</al>
            <tussenkop>Later</tussenkop>
            <al>Dan zien wij verder.</al>
            <table><tgroup><tbody><row><entry>Jaar</entry><entry>Aantal</entry></row>
            <row><entry>2020</entry><entry>7</entry></row></tbody></tgroup></table></antwoord>
            """);
    assertEquals(
        """
        QUESTION [1]: Hoe vaak?
        ANSWER [1]:\s
        LIST_ITEM 1 [a.]: tien maal;
        ANSWER: Meer niet.
        HEADING 2: Later
        ANSWER: Dan zien wij verder.
        TABLE: Jaar\tAantal
        2020\t7
        """,
        spoken(content));
    assertEquals(
        List.of("tien maal;\nMeer niet.\nLater\nDan zien wij verder.\nJaar\tAantal\n2020\t7"),
        answers(content));
  }

  @Test
  void officialHtmlMayBeginAnAnswerWithAList() {
    Content content =
        Reading.text(
                folder,
                "ah-tk-20202021-9999.html",
                """
                <html><body><div class="vraag"><h2>Vraag 1</h2><p>Hoe vaak?</p></div>
                <div class="antwoord"><h2>Antwoord 1</h2><ul><li>tien maal;</li></ul>
                <p>Meer niet.</p></div></body></html>
                """)
            .content();
    assertTrue(
        spoken(content).endsWith("ANSWER [1]: \nLIST_ITEM 1 [•]: tien maal;\nANSWER: Meer niet.\n"),
        Reading.form(content));
    assertEquals(List.of("tien maal;\nMeer niet."), answers(content));
  }

  @Test
  void aPrintedAnswerKeepsItsTableOverThePageTurnAndItsList() {
    Content content = Reading.file(PAPERS.resolve("ah-tk-20242025-1571.pdf")).content();
    String form = Reading.form(content);
    assertTrue(
        form.contains(
            """
            ANSWER [3 en 4]: In 2023 gebeurde dat negen keer en in 2024 vijf keer, om de volgende redenen:
            TABLE: Reden\t2023\t2024
            De jongere had zelf anderen geworven\t5\t2
            De reden is niet vastgelegd\t4\t3
            ANSWER: Ik vind het onwenselijk\
            """),
        form);
    assertTrue(
        form.contains(
            """
            LIST_ITEM 1 [•]: Bulgaars, Roemeens en Hongaars;
            LIST_ITEM 1 [•]: Arabisch, Tigrinya en Vietnamees.
            ANSWER: Dat is voldoende.
            """),
        form);
    String text = content.text();
    int turn = content.pages().get(1).offset();
    assertTrue(text.startsWith("De reden is niet", turn), text.substring(turn, turn + 40));
    assertTrue(content.exchanges().get(3).answers().getFirst().of(text).endsWith("vermelden."));
  }

  @Test
  void anAnswerInAWordFileKeepsItsListAndTable() {
    Content content =
        Reading.file(PAPERS.resolve("beantwoording-kamervragen-2023Z04417.docx")).content();
    String form = Reading.form(content);
    assertTrue(
        form.contains(
            """
            ANSWER: Dit leidde tot de volgende maatregelen:
            TABLE: Maatregel\tAantal
            Waarschuwing\t22
            Sluiting\t3
            ANSWER: De gemeenten zien erop toe\
            """),
        form);
    assertTrue(form.contains("]: in 13 gevallen was ook de Arbeidsinspectie aanwezig.\n"), form);
    assertTrue(answers(content).get(5).startsWith("In 2022 zijn 64"), answers(content).get(5));
    assertTrue(answers(content).get(5).endsWith("gesloten blijven."), answers(content).get(5));
  }

  private Content officialAnswers(String answer) {
    return Reading.text(
            folder,
            "ah-tk-20202021-9999.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <officiele-publicatie><metadata/><kamervragen><kamervraagkop/>
            <kamervraagomschrijving>Vragen van het lid Kat (NBL)</kamervraagomschrijving>
            <vraag><nr>Vraag 1</nr><al>Hoe vaak?</al></vraag>
            %s</kamervragen></officiele-publicatie>
            """
                .formatted(answer))
        .content();
  }

  private Content assertForm(String expected, String paragraphs) {
    Content content = Reading.text(folder, "stuk.txt", paragraphs.replace(" | ", "\n\n")).content();
    assertEquals(expected, Reading.form(content));
    return content;
  }

  /// The form from the first question on.
  private static String spoken(Content content) {
    String form = Reading.form(content);
    return form.substring(Math.max(0, form.indexOf("QUESTION")));
  }

  private static List<String> answers(Content content) {
    return content.exchanges().stream()
        .map(exchange ->
            exchange.answers().stream()
                .map(span -> span.of(content.text()))
                .collect(Collectors.joining(" & ")))
        .toList();
  }
}
