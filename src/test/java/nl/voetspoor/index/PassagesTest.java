package nl.voetspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import org.junit.jupiter.api.Test;

/// What the passages of a paper are.
class PassagesTest {
  private static final String HUNDRED = "woord ".repeat(100).strip();

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private PaperKind kind = PaperKind.KAMERBRIEF;

  private Span block(Block.Kind kind, String words) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    blocks.add(new Block(kind, kind == Block.Kind.HEADING ? 1 : 0, "", span));
    return span;
  }

  private Span paragraph(String words) {
    return block(Block.Kind.PARAGRAPH, words);
  }

  private List<Passage> passages() {
    Paper empty = Papers.paper("kst-28638-1").of(kind).ready().paper();
    Content content =
        new Content(
            text.toString(), blocks, List.of(), List.of(new PageStart(1, 0)), exchanges, List.of());
    return Passages.of(
        new Paper(
            empty.id(), empty.description(), empty.numbering(), empty.correspondence(), content));
  }

  private List<String> texts() {
    return passages().stream().map(Passage::text).toList();
  }

  @Test
  void aQuestionWithAllAnswersThatCoverItIsOne() {
    paragraph("Hierbij zend ik u de antwoorden.");
    block(Block.Kind.HEADING, "Opvang");
    Span one = block(Block.Kind.QUESTION, "Klopt het?");
    Span two = block(Block.Kind.QUESTION, "En dit?");
    Span both = block(Block.Kind.ANSWER, "Beide kloppen.");
    Span more = block(Block.Kind.ANSWER, "Het tweede sinds kort.");
    exchanges.add(exchange("1", one, both));
    exchanges.add(exchange("2", two, both, more));
    List<Passage> found = passages();
    assertEquals(3, found.size());
    assertEquals("Hierbij zend ik u de antwoorden.", found.get(0).text());
    assertEquals("Klopt het?", found.get(1).question());
    assertEquals("Beide kloppen.", found.get(1).text());
    assertEquals("2", found.get(2).number());
    assertEquals("Beide kloppen.\nHet tweede sinds kort.", found.get(2).text());
    assertEquals(Optional.of("Opvang"), found.get(2).heading());
    assertEquals(4, found.get(2).place(), "the fourth block is its first");
  }

  private static Exchange exchange(String number, Span question, Span... answers) {
    return new Exchange(
        number, question, List.of(answers), Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void aQuestionWithoutAnAnswerIsNone() {
    Span question = block(Block.Kind.QUESTION, "Klopt het?");
    exchanges.add(exchange("1", question));
    block(Block.Kind.PARAGRAPH, "De vragen worden later beantwoord.");
    assertEquals(List.of("De vragen worden later beantwoord."), texts());
  }

  @Test
  void aNoticeInPlaceOfAnswersStandsForEachQuestion() {
    exchanges.add(exchange("1", block(Block.Kind.QUESTION, "Klopt het?")));
    exchanges.add(exchange("2", block(Block.Kind.QUESTION, "En dit?")));
    block(Block.Kind.HEADING, "Mededeling");
    paragraph("De vragen zijn in een brief beantwoord.");
    assertEquals(
        List.of("Klopt het?", "En dit?"), passages().stream().map(Passage::question).toList());
    assertEquals(
        List.of(
            "De vragen zijn in een brief beantwoord.", "De vragen zijn in een brief beantwoord."),
        texts());
  }

  @Test
  void theSentenceWithWhichALetterOpensItsAnswersIsNone() {
    kind = PaperKind.ANTWOORD_KAMERVRAGEN;
    paragraph("In antwoord op uw brief deel ik u mede dat de vragen zijn beantwoord als volgt.");
    paragraph("Vooraf merk ik op dat het onderzoek nog loopt.");
    Span question = block(Block.Kind.QUESTION, "Klopt het?");
    exchanges.add(exchange("1", question, block(Block.Kind.ANSWER, "Ja.")));
    paragraph("Met dit antwoord is ook de vraag van het vorige debat afgedaan.");
    assertEquals(
        List.of(
            "Vooraf merk ik op dat het onderzoek nog loopt.",
            "Ja.",
            "Met dit antwoord is ook de vraag van het vorige debat afgedaan."),
        texts());
  }

  @Test
  void shortNeighboursAreJoined() {
    paragraph("De eerste zin.");
    paragraph("De tweede zin.");
    assertEquals(List.of("De eerste zin.\nDe tweede zin."), texts());
  }

  @Test
  void nothingIsJoinedAcrossAHeading() {
    paragraph("De eerste zin.");
    block(Block.Kind.HEADING, "Tussenkop");
    paragraph("De tweede zin.");
    assertEquals(List.of("De eerste zin.", "De tweede zin."), texts());
    assertEquals(Optional.empty(), passages().getFirst().heading());
    assertEquals(Optional.of("Tussenkop"), passages().getLast().heading());
  }

  @Test
  void twoThatAreLongEnoughStayApart() {
    paragraph(HUNDRED + " en nog " + HUNDRED);
    paragraph(HUNDRED);
    assertEquals(2, texts().size());
  }

  @Test
  void whatIsTooLongIsCutBetweenSentencesAndNothingIsLost() {
    String sentence = "Dit is een zin van precies tien woorden in deze alinea.";
    paragraph((sentence + " ").repeat(100).strip());
    List<Passage> found = passages();
    assertTrue(found.size() >= 4, found.size() + " passages");
    found.forEach(passage -> assertTrue(passage.text().startsWith("Dit is"), passage.text()));
    found.forEach(passage -> assertTrue(passage.text().endsWith("alinea."), passage.text()));
    assertEquals(
        100,
        found.stream().mapToInt(passage -> passage.text().split("alinea", -1).length - 1).sum());
  }

  @Test
  void signaturesAndContentsAreNone() {
    block(Block.Kind.HEADING, "Inhoudsopgave");
    block(Block.Kind.LIST_ITEM, "Inleiding");
    block(Block.Kind.LIST_ITEM, "Slot");
    block(Block.Kind.HEADING, "Inleiding");
    paragraph("Het begin.");
    block(Block.Kind.SIGNATURE, "De Minister,\nJ. Jansen");
    assertEquals(List.of("Het begin."), texts());
  }

  @Test
  void anEmptyPaperHasNone() {
    assertEquals(List.of(), passages());
  }
}
