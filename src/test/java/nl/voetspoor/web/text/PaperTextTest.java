package nl.voetspoor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.search.ResolvedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The composition of text, shown as a line: `<a→target>` for a link, `(2)` for the mark of a note,
/// `|3|` for the begin of page 3, `▸` for the place asked for.
class PaperTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # written                                                   ; printed
          Gewone woorden.                                             ; Gewone woorden.
          Zie [28 638, nr. 1|kst-28638-1].                            ; Zie <28 638, nr. 1→kst-28638-1>.
          [nr. 1|kst-28638-1][nr. 2|kst-28638-2]                      ; <nr. 1→kst-28638-1><nr. 2→kst-28638-2>
          herhaald.{2} En                                             ; herhaald.(2) En
          einde{1}                                                    ; einde(1)
          Zie [28 638, nr. 1|kst-28638-1]{3}.                         ; Zie <28 638, nr. 1→kst-28638-1>(3).
          aan¶pak van iets                                            ; aanpak|2| van iets
          aan¶pak.{3} Daarna                                          ; aanpak.(3)|2| Daarna
          Hier ¶begint twee                                           ; Hier |2|begint twee
          Zie [dit stuk|] hierover                                    ; Zie <dit stuk→?> hierover
          [28 638, nrs. 190 en 200|kst-28638-190 kst-28638-200]       ; <28 638, nrs. 190→kst-28638-190> en <200→kst-28638-200>
          [nrs. 1 t/m 3|kst-28638-1 kst-28638-2 kst-28638-3]          ; <nrs. 1→kst-28638-1> t/m <3→kst-28638-3>+kst-28638-2
          [28 638, nrs. 28 en 30|kst-28638-28 kst-28638-30]           ; <28 638, nrs. 28→kst-28638-28> en <30→kst-28638-30>
          [36 410, nrs. 35 t/m 37|kst-36410-35 kst-36410-36 kst-36410-37]; <36 410, nrs. 35→kst-36410-35> t/m <37→kst-36410-37>+kst-36410-36
          [beide brieven|kst-28638-1 kst-28638-2]                     ; beide brieven+kst-28638-1+kst-28638-2
          [35 925, E en F|kst-35925-E kst-35925-F]                    ; <35 925, E→kst-35925-E> en <F→kst-35925-F>
          """)
  void aParagraphIsCutIntoSegments(String written, String printed) {
    PaperDraft draft = new PaperDraft("kst-28638-9").paragraph(written);
    written.chars().filter(c -> c == '{').forEach(c -> draft.note(mark(written), "noot"));
    assertEquals(printed, print(compose(draft).parts().getFirst()));
  }

  @Test
  void everyBlockHasItsPlaceInItsNameAndEveryNameIsUsedOnce() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .heading(1, "Kop")
            .paragraph("Eerste.")
            .block(Block.Kind.LIST_ITEM, 1, "1.", "punt")
            .block(Block.Kind.LIST_ITEM, 1, "2.", "punt")
            .block(Block.Kind.QUESTION, 0, "1", "Wat?")
            .block(Block.Kind.ANSWER, 0, "1", "Dit:")
            .block(Block.Kind.LIST_ITEM, 1, "-", "punt")
            .block(Block.Kind.TABLE, 0, "", "a\tb")
            .block(Block.Kind.SIGNATURE, 0, "", "De Minister,\nA. de Boer")
            .block(Block.Kind.SIGNATURE, 0, "", "De Staatssecretaris");
    assertEquals(
        IntStream.rangeClosed(1, draft.paper().content().blocks().size()).boxed().toList(),
        compose(draft).parts().stream().flatMap(PaperTextTest::places).toList());
  }

  @Test
  void aQuestionThatBeginsWithAListBearsTheNameOfItsFirstBlock() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .block(Block.Kind.QUESTION, 0, "1", "")
            .block(Block.Kind.LIST_ITEM, 1, "a.", "punt");
    TextPart.Exchange exchange = (TextPart.Exchange) compose(draft).parts().getFirst();
    assertEquals(1, exchange.place());
    assertTrue(exchange.empty());
    assertEquals(List.of(2), exchange.parts().stream().flatMap(PaperTextTest::places).toList());
  }

  private static Stream<Integer> places(TextPart part) {
    return switch (part) {
      case TextPart.Heading heading -> Stream.of(heading.place());
      case TextPart.Paragraph paragraph -> Stream.of(paragraph.place());
      case TextPart.Items items -> items.items().stream().map(TextPart.Item::place);
      case TextPart.Table table -> Stream.of(table.place());
      case TextPart.Exchange exchange -> exchange.parts().stream().flatMap(PaperTextTest::places);
      case TextPart.Signature signature ->
          signature.lines().stream().map(TextPart.Line::place).filter(place -> place > 0);
    };
  }

  @Test
  void aReferenceThatRunsOverAPageIsOneLink() {
    PaperDraft draft = new PaperDraft("kst-28638-9").paragraph("Zie [nr. 1|kst-28638-1] en meer.");
    Content content = draft.paper().content();
    List<PageStart> pages = List.of(new PageStart(2, 6));
    Content moved = new Content(content.text(), content.blocks(), content.footnotes(), pages);
    PaperText text = PaperText.of(moved, resolved(draft), PaperText.Wanted.NOTHING);
    assertEquals("Zie <nr. 1→kst-28638-1>|2| en meer.", print(text.parts().getFirst()));
  }

  @Test
  void aMentionWithinAnotherKeepsItsAnchorAndTargets() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9").paragraph("Zie [brief nr. 1|kst-28638-1] hier.");
    Reference outer = draft.references().getFirst();
    PaperDraft inner =
        new PaperDraft("kst-28638-9").paragraph("Zie brief [nr. 1|kst-28638-2] hier.");
    List<ResolvedReference> both = List.of(resolve(outer), resolve(inner.references().getFirst()));
    PaperText text = PaperText.of(draft.paper().content(), both, PaperText.Wanted.NOTHING);
    assertEquals("Zie <brief nr. 1→kst-28638-1>+kst-28638-2 hier.", print(text.parts().getFirst()));
  }

  @Test
  void thePlaceAskedForIsMarked() {
    PaperDraft draft = new PaperDraft("kst-28638-9").paragraph("Een twee drie.");
    PaperText text =
        PaperText.of(
            draft.paper().content(), List.of(), new PaperText.Wanted(OptionalInt.of(4), List.of()));
    assertEquals("Een ▸twee drie.", print(text.parts().getFirst()));
  }

  @Test
  void whatWasSoughtIsMarkedInItsOrderAndALinkStaysWhole() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9").paragraph("Een [nr. 1|kst-28638-1] en een eind.");
    Content content = draft.paper().content();
    List<Span> sought =
        List.of(new Span(0, 3), span(content.text(), "nr. 1"), span(content.text(), "eind"));
    PaperText text =
        PaperText.of(content, resolved(draft), new PaperText.Wanted(OptionalInt.empty(), sought));
    assertEquals("[1:Een] <nr. 1→kst-28638-1> en een [3:eind].", print(text.parts().getFirst()));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void aPlaceOutsideTheTextIsLeftAlone() {
    PaperDraft draft = new PaperDraft("kst-28638-9").paragraph("Een.");
    PaperText text =
        PaperText.of(
            draft.paper().content(),
            List.of(),
            new PaperText.Wanted(OptionalInt.of(4000), List.of()));
    assertEquals("Een.", print(text.parts().getFirst()));
  }

  @Test
  void aPageThatBeginsBetweenBlocksBeginsTheNext() {
    PaperDraft draft = new PaperDraft("kst-28638-9").paragraph("Een.").paragraph("¶Twee.");
    assertEquals(List.of("Een.", "|2|Twee."), prints(compose(draft)));
  }

  @Test
  void notesAreReferredToByTheirMarkOnce() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .paragraph("A{1} b{*} c{*}")
            .note("1", "een")
            .note("*", "ster")
            .note("*", "nog een");
    List<String> anchors = compose(draft).notes().stream().map(PaperText.Note::anchor).toList();
    assertEquals(List.of("noot-1", "noot-n2", "noot-n3"), anchors);
  }

  @Test
  void wordsInNoteLinkToo() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9").paragraph("A{1}").note("1", "Zie [nr. 2|kst-28638-2].");
    assertEquals("Zie <nr. 2→kst-28638-2>.", print(compose(draft).notes().getFirst().segments()));
  }

  @Test
  void whatStandsInNoBlockIsNotLost() {
    String text = "Los begin\nBlok\nLos eind\nNoot";
    Content content =
        new Content(
            text,
            List.of(Block.paragraph(new Span(10, 14))),
            List.of(new Footnote("1", 14, new Span(24, 28), 1)),
            List.of());
    PaperText composed = PaperText.of(content, List.of(), PaperText.Wanted.NOTHING);
    assertEquals(List.of("Los begin", "Blok(1)", "Los eind"), prints(composed));
  }

  @Test
  void itemsBecomeAListAndParagraphsOfAnAnswerOneAnswer() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .block(Block.Kind.LIST_ITEM, 1, "1.", "een")
            .block(Block.Kind.LIST_ITEM, 2, "a.", "onder een")
            .block(Block.Kind.QUESTION, 0, "1", "Klopt dit?")
            .block(Block.Kind.ANSWER, 0, "1", "Ja.")
            .block(Block.Kind.ANSWER, 0, "", "Meer.")
            .block(Block.Kind.ANSWER, 0, "2 en 3", "Nee.");
    assertEquals(
        List.of(
            "1. een / a. onder een",
            "vraag-1: Klopt dit?",
            "antwoord-1: Ja. / Meer.",
            "antwoord-2-en-3: Nee."),
        prints(compose(draft)));
  }

  @Test
  void aQuestionLeadsToItsAnswersAndBack() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .block(Block.Kind.QUESTION, 0, "1", "Klopt dit?")
            .block(Block.Kind.ANSWER, 0, "1", "Ja.")
            .block(Block.Kind.QUESTION, 0, "2", "Hoe?")
            .block(Block.Kind.QUESTION, 0, "3", "Wie?")
            .block(Block.Kind.ANSWER, 0, "2 en 3", "Zie het antwoord op vraag 1.")
            .tied("1", 0, 1)
            .tied("2", 2, 1, 4)
            .tied("3", 3, 1, 4);
    assertEquals(
        List.of(
            "vraag-1 [] antwoord-1↓",
            "antwoord-1 [] vraag-1↑ vraag-2↓ vraag-3↓",
            "vraag-2 [] antwoord-1↑ antwoord-2-en-3↓",
            "vraag-3 [] antwoord-1↑ antwoord-2-en-3↓",
            "antwoord-2-en-3 [antwoord-2, antwoord-3] vraag-2↑ vraag-3↑"),
        compose(draft).parts().stream().map(PaperTextTest::ties).toList());
  }

  private static String ties(TextPart part) {
    TextPart.Exchange exchange = (TextPart.Exchange) part;
    return exchange.anchor()
        + " "
        + exchange.names()
        + exchange.ties().stream()
            .map(tie -> " " + tie.anchor() + (tie.below() ? "↓" : "↑"))
            .collect(Collectors.joining());
  }

  @Test
  void anAnswerHoldsItsListTableAndHeading() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .block(Block.Kind.QUESTION, 0, "1", "Hoe vaak?")
            .block(Block.Kind.ANSWER, 0, "1", "")
            .block(Block.Kind.LIST_ITEM, 1, "-", "een{1}")
            .block(Block.Kind.LIST_ITEM, 1, "-", "twee")
            .block(Block.Kind.ANSWER, 0, "", "Meer.")
            .heading(2, "Aantallen")
            .block(Block.Kind.TABLE, 0, "", "2020\t7")
            .heading(2, "Over later")
            .block(Block.Kind.QUESTION, 0, "2", "En later?")
            .note("1", "n");
    PaperText text = compose(draft);
    assertEquals(
        List.of(
            "vraag-1: Hoe vaak?",
            "antwoord-1: - een(1) / - twee / Meer. / Aantallen / 2020,7",
            "Over later",
            "vraag-2: En later?"),
        prints(text));
    assertEquals(
        List.of("kop-aantallen", "kop-over-later"),
        text.headings().stream().map(TextPart.Heading::anchor).toList());
    assertEquals(java.util.Set.of("noot-1"), text.markedNotes());
  }

  @Test
  void whatAParagraphRelaysIsAQuestionWithWayToItsAnswerAndBack() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .heading(1, "Inleiding")
            .paragraph("De leden van de NBL-fractie vragen hoe vaak.")
            .paragraph("Tien maal:")
            .block(Block.Kind.LIST_ITEM, 1, "-", "in het land.")
            .paragraph("De leden van de DSP-fractie vragen hetzelfde.")
            .relayed("de leden van de NBL-fractie", 1, 1, 2, 3)
            .relayed("de leden van de DSP-fractie", 4, 4, 2, 3);
    PaperText text = compose(draft);
    assertEquals(
        List.of(
            "Inleiding",
            "vraag-1: De leden van de NBL-fractie vragen hoe vaak.",
            "antwoord-1: Tien maal: / - in het land.",
            "vraag-2: De leden van de DSP-fractie vragen hetzelfde."),
        prints(text));
    assertEquals(
        List.of(
            "vraag-1 [] antwoord-1↓", "antwoord-1 [] vraag-1↑ vraag-2↓", "vraag-2 [] antwoord-1↑"),
        text.parts().stream().skip(1).map(PaperTextTest::ties).toList());
    assertEquals(
        "(de leden van de NBL-fractie)", ((TextPart.Exchange) text.parts().get(1)).label());
  }

  @Test
  void aTableKeepsItsRowsCellsAndMarks() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .block(Block.Kind.TABLE, 0, "", "Jaar\tAantal\n2020\t7{1}\n¶2021\t")
            .note("1", "n");
    assertEquals(List.of("Jaar,Aantal / 2020,7(1) / |2|2021,"), prints(compose(draft)));
  }

  @Test
  void headingsThatAreAlikeHaveAnchorsOfTheirOwn() {
    PaperDraft draft = new PaperDraft("kst-28638-9").heading(1, "Één doel!").heading(2, "Eén doel");
    List<String> anchors =
        compose(draft).headings().stream().map(TextPart.Heading::anchor).toList();
    assertEquals(List.of("kop-een-doel", "kop-een-doel-2"), anchors);
  }

  @Test
  void questionsStandInTheContentsBelowTheirHeading() {
    PaperDraft draft =
        new PaperDraft("kst-28638-9")
            .heading(1, "Opvang")
            .block(
                Block.Kind.QUESTION, 0, "1", "Hoeveel plaatsen zijn er? " + "En waar? ".repeat(9))
            .block(Block.Kind.ANSWER, 0, "1", "Tien.");
    List<PaperText.Entry> contents = compose(draft).contents();
    assertEquals(
        List.of("Opvang", "Hoeveel plaatsen zijn er? En waar? En waar? En waar? En …"),
        contents.stream().map(PaperText.Entry::words).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.of("1")),
        contents.stream().map(PaperText.Entry::question).toList());
    assertEquals(List.of(1, 2), contents.stream().map(PaperText.Entry::level).toList());
  }

  @Test
  void headingsBeginAtTheTopHoweverDeepTheyWere() {
    PaperDraft draft = new PaperDraft("kst-28638-9").heading(3, "Boven").heading(4, "Onder");
    List<Integer> levels = compose(draft).headings().stream().map(TextPart.Heading::level).toList();
    assertEquals(List.of(1, 2), levels);
  }

  @Test
  void aPaperOfEightHundredPagesIsComposedAtOnce() {
    PaperDraft draft = new PaperDraft("kst-28638-9");
    for (int page = 1; page <= 800; page++) {
      draft.paragraph(
          "¶Zie [Kamerstuk 28 638, nr. 1|kst-28638-1] daarover.{"
              + page
              + "} "
              + "Tekst. ".repeat(300));
    }
    for (int note = 1; note <= 800; note++) {
      draft.note("" + note, "Kamerstuk [28 638, nr. " + note + "|kst-28638-" + note + "]");
    }
    Content content = draft.paper().content();
    List<ResolvedReference> references = resolved(draft);
    PaperText text =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> PaperText.of(content, references, PaperText.Wanted.NOTHING));
    assertEquals(800, text.parts().size());
    assertEquals(800, text.markedNotes().size());
  }

  @Test
  void anEmptyPaperIsEmpty() {
    Content content = new Content("", List.of(), List.of(), List.of(new PageStart(2, 0)));
    assertEquals(List.of(), PaperText.of(content, List.of(), PaperText.Wanted.NOTHING).parts());
  }

  private static String mark(String written) {
    return written.replaceAll(".*\\{(.+)}.*", "$1");
  }

  private static PaperText compose(PaperDraft draft) {
    return PaperText.of(draft.paper().content(), resolved(draft), PaperText.Wanted.NOTHING);
  }

  private static List<ResolvedReference> resolved(PaperDraft draft) {
    return draft.references().stream().map(PaperTextTest::resolve).toList();
  }

  private static ResolvedReference resolve(Reference reference) {
    List<PaperId> targets = reference.mention().targets();
    return new ResolvedReference(
        reference,
        targets.isEmpty()
            ? List.of(new Resolution.Unresolved(Reason.Plain.NO_NUMBER))
            : targets.stream().map(id -> (Resolution) new Resolution.Found(id)).toList());
  }

  private static List<String> prints(PaperText text) {
    return text.parts().stream().map(PaperTextTest::print).toList();
  }

  private static String print(TextPart part) {
    return switch (part) {
      case TextPart.Heading heading -> print(heading.segments());
      case TextPart.Paragraph paragraph -> print(paragraph.segments());
      case TextPart.Items items ->
          items.items().stream()
              .map(item -> item.label() + " " + print(item.segments()))
              .collect(Collectors.joining(" / "));
      case TextPart.Table table ->
          table.rows().stream()
              .map(row -> row.stream().map(PaperTextTest::print).collect(Collectors.joining(",")))
              .collect(Collectors.joining(" / "));
      case TextPart.Exchange exchange ->
          exchange.anchor()
              + ": "
              + exchange.parts().stream()
                  .map(PaperTextTest::print)
                  .collect(Collectors.joining(" / "));
      case TextPart.Signature signature ->
          signature.lines().stream()
              .map(line -> print(line.segments()))
              .collect(Collectors.joining(" / "));
    };
  }

  private static String print(List<Segment> segments) {
    return segments.stream().map(PaperTextTest::print).collect(Collectors.joining());
  }

  private static String print(Segment segment) {
    return switch (segment) {
      case Segment.Words(var words) -> words;
      case Segment.Sought(var words, var place) -> "[" + place + ":" + words + "]";
      case Segment.NoteMark(var mark, var note) -> "(" + mark + ")";
      case Segment.PageMark(var page, _) -> "|" + page + "|";
      case Segment.Here here -> "▸";
      case Segment.Linked(var anchor, var parts, var more) ->
          parts.stream()
                  .map(part ->
                      part.target()
                          .map(target -> "<" + part.text() + "→" + print(target) + ">")
                          .orElse(part.text()))
                  .collect(Collectors.joining())
              + more.stream().map(target -> "+" + print(target)).collect(Collectors.joining());
    };
  }

  private static String print(Resolution target) {
    return switch (target) {
      case Resolution.Found(var id) -> id.value();
      case Resolution.Elsewhere(var id, URI address) -> id.value();
      case Resolution.Ambiguous ambiguous -> "??";
      case Resolution.Unresolved unresolved -> "?";
    };
  }
}
