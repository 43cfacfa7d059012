package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Vergaderjaar;
import org.junit.jupiter.api.Test;

class PaperReferencesTest {
  private final PaperReferences references = new PaperReferences(Configured.RECOGNISER);

  @Test
  void spansCountInTheTextOfThePaper() {
    Paper paper = new Letter().body("Zie hierover Kamerstuk 28 638, nr. 190.").paper();
    Reference reference = references.in(paper).getFirst();
    assertEquals(
        "Kamerstuk 28 638, nr. 190", reference.mention().span().of(paper.content().text()));
    assertEquals(Optional.empty(), reference.footnote());
    assertEquals("Zie hierover Kamerstuk 28 638, nr. 190.", reference.sentence());
  }

  @Test
  void aNoteGivesTheSentenceThatCarriesItsMark() {
    Paper paper =
        new Letter()
            .body("Dat is waar. In mijn brief heb ik dit onderstreept.^ Daarna meer.")
            .note("2", "Kamerstuk 28 638, nr. 200")
            .paper();
    Reference reference = references.in(paper).getFirst();
    assertEquals(Optional.of("2"), reference.footnote());
    assertEquals(
        "In mijn brief heb ik dit onderstreept. — Kamerstuk 28 638, nr. 200", reference.sentence());
    assertEquals(
        "Kamerstuk 28 638, nr. 200", reference.mention().span().of(paper.content().text()));
  }

  @Test
  void aNoteOfAPaperWithoutPagesStandsOnNone() {
    Paper paper =
        new Letter().body("Dat is waar.^").note("2", "Kamerstuk 28 638, nr. 200").unpaged().paper();
    assertEquals(0, references.in(paper).getFirst().page());
  }

  @Test
  void aMarkInTheMiddleOfASentenceBelongsToIt() {
    Paper paper =
        new Letter()
            .body("Eerst dit. De motie^ wordt uitgevoerd. Dan dat.")
            .note("4", "Kamerstuk 28 638, nr. 199")
            .paper();
    assertEquals(
        "De motie wordt uitgevoerd. — Kamerstuk 28 638, nr. 199",
        references.in(paper).getFirst().sentence());
  }

  @Test
  void noMentionRunsFromTheBodyIntoANote() {
    Paper paper =
        new Letter().body("Zie Kamerstuk 28 638^").note("1", "nr. 5 van de lijst").paper();
    assertEquals(List.of("[dossier-28638]"), targets(paper));
  }

  @Test
  void thePaperItselfIsLeftOut() {
    Paper paper =
        new Letter()
            .body("Dit is Kamerstuk 28 638, nr. 201.")
            .body("Zie Kamerstuk 28 638, nrs. 200 en 201.")
            .paper();
    assertEquals(List.of("[kst-28638-200]"), targets(paper));
  }

  @Test
  void theOwnNumbersInTheHeadAreNoReferencesAndOthersThereAre() {
    Paper paper =
        new Letter()
            .heading("28 638 Mensenhandel")
            .heading("Kamerstuk 28 638, nr. 201")
            .heading("Dossier 28 638")
            .heading("GEWIJZIGDE MOTIE TER VERVANGING VAN 31 015, nr. 5")
            .body("De Kamer, gehoord de beraadslaging,")
            .heading("Over 31 015, nr. 6")
            .paper();
    assertEquals(List.of("[kst-31015-5]", "[kst-31015-6]"), targets(paper));
  }

  @Test
  void whatIsReplacedIsAPaperOfTheOwnDossier() {
    Paper paper =
        new Letter()
            .heading("MOTIE VAN DE LEDEN A EN B TER VERVANGING VAN DIE GEDRUKT ONDER NR. 195")
            .heading("Gewijzigde motie (t.v.v. nr. 196)")
            .body("Het amendement, gedrukt onder nr. 12, en de motie onder nr. 13.")
            .body("Zie Kamerstuk 31 015, over de motie gedrukt onder nr. 14. Verder niets.")
            .paper();
    assertEquals(
        List.of("[kst-28638-195]", "[kst-28638-196]", "[kst-28638-12]", "[dossier-31015]"),
        targets(paper));
    assertEquals("ter-vervanging", references.in(paper).getFirst().mention().rule());
  }

  @Test
  void aNumberAloneInACellIsNoReference() {
    assertEquals(List.of(), targets(new Letter().body("12 345").paper()));
  }

  @Test
  void aNoteThatIsOneNumberIsAReference() {
    Paper paper = new Letter().body("Zie hier.^").note("1", "kst-31015-5").paper();
    assertEquals(List.of("[kst-31015-5]"), targets(paper));
  }

  @Test
  void pagesAreCounted() {
    Paper paper =
        new Letter().body("Eerste bladzijde.").page(2).body("Zie Kamerstuk 31 015, nr. 6.").paper();
    assertEquals(2, references.in(paper).getFirst().page());
  }

  @Test
  void aTextMadeOfNumbersFillsNoMemory() {
    String many = "Kamerstuk 28 638, nr. 190; ".repeat(PaperReferences.MOST + 500);
    Paper paper = new Letter().body(many).body("Zie Kamerstuk 31 015, nr. 5.").paper();
    assertEquals(PaperReferences.MOST, references.in(paper).size());
  }

  private List<String> targets(Paper paper) {
    return references.in(paper).stream().map(r -> r.mention().targets().toString()).toList();
  }

  /// Makes kst-28638-201 with the blocks and notes of a test; `^` is where a note is marked.
  private static final class Letter {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>(List.of(new PageStart(1, 0)));
    private int anchor;

    Letter body(String words) {
      int mark = words.indexOf('^');
      if (mark >= 0) {
        anchor = text.length() + mark;
      }
      blocks.add(Block.paragraph(line(words.replace("^", ""))));
      return this;
    }

    Letter heading(String words) {
      blocks.add(Block.heading(1, line(words)));
      return this;
    }

    Letter note(String mark, String words) {
      notes.add(new Footnote(mark, anchor, line(words), pages.getLast().page()));
      return this;
    }

    Letter page(int number) {
      pages.add(new PageStart(number, text.length()));
      return this;
    }

    Letter unpaged() {
      pages.clear();
      return this;
    }

    Paper paper() {
      DossierNumber dossier = DossierNumber.of("28638");
      return new Paper(
          PaperId.kamerstuk(dossier, "201"),
          new Description(
              PaperKind.KAMERBRIEF,
              "Brief",
              Optional.empty(),
              Optional.empty(),
              Optional.of(LocalDate.of(2021, 9, 15)),
              "nl"),
          new Numbering(
              List.of(dossier),
              Optional.empty(),
              Optional.of("201"),
              Optional.of(Chamber.TWEEDE_KAMER),
              Optional.of(new Vergaderjaar(2020))),
          Correspondence.NONE,
          new Content(text.toString(), blocks, notes, pages));
    }

    private Span line(String words) {
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words).append('\n');
      return span;
    }
  }
}
