package nl.voetspoor.reference.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.web.text.PaperDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a paper means without saying a number, where the paper itself tells.
class ContextReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"Idem.", "Idem, p. 5.", "Ibid.", "ibidem, blz. 12", "t.a.p., p. 3"})
  void aNoteThatSaysTheSameNamesWhatTheNoteBeforeItNamed(String note) {
    List<Reference> read =
        read(
            letter()
                .paragraph("Eerst dit.{1} Dan dat.{2}")
                .note("1", "[Kamerstuk 28 638, nr. 190|kst-28638-190]")
                .note("2", note));
    assertEquals("kst-28638-190", targets(read.getLast()));
    assertEquals(Optional.of("2"), read.getLast().footnote());
  }

  @Test
  void thePagesBehindIdemAreKept() {
    List<Reference> read =
        read(
            letter()
                .paragraph("Eerst dit.{1} Dan dat.{2}")
                .note("1", "[Kamerstuk 28 638, nr. 190|kst-28638-190]")
                .note("2", "Idem, p. 5-7."));
    assertEquals(Optional.of("5-7"), read.getLast().mention().pages());
  }

  @Test
  void idemAfterANoteThatNamesTwoIsAChoice() {
    List<Reference> read =
        read(
            letter()
                .paragraph("Eerst dit.{1} Dan dat.{2}")
                .note("1", "[nr. 190|kst-28638-190] en [nr. 12|kst-31015-12]")
                .note("2", "Idem."));
    assertEquals(
        Optional.of(
            new Clue.Among(List.of(new PaperId("kst-28638-190"), new PaperId("kst-31015-12")))),
        read.getLast().clue());
  }

  @Test
  void idemAfterABookNamesNothing() {
    assertEquals(
        List.of(),
        read(
            letter()
                .paragraph("Eerst dit.{1} Dan dat.{2}")
                .note("1", "J. de Vries, Een boek, Den Haag 2020.")
                .note("2", "Idem.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zie noot 1.", "Zie ook voetnoot 1", "A.w. (noot 1), p. 3.", "a.w., noot 1"})
  void aNoteThatPointsToANoteNamesWhatThatNames(String note) {
    List<Reference> read =
        read(
            letter()
                .paragraph("Eerst dit.{1} Dan iets.{2} Dan dat.{3}")
                .note("1", "[Kamerstuk 28 638, nr. 190|kst-28638-190]")
                .note("2", "[Kamerstuk 31 015, nr. 12|kst-31015-12]")
                .note("3", note));
    assertEquals("kst-28638-190", targets(read.getLast()));
  }

  @Test
  void aNameTakesTheTargetOfTheNoteBehindIt() {
    List<Reference> read =
        read(
            letter()
                .paragraph("In mijn brief van 1 juli jl. heb ik dit herhaald.{2} Daarna meer.")
                .note("2", "[Kamerstuk 28 638, nr. 200|kst-28638-200]"));
    assertEquals("brief van 1 juli jl.", read.getFirst().mention().text());
    assertEquals("kst-28638-200", targets(read.getFirst()));
    assertEquals(Optional.empty(), read.getFirst().footnote());
  }

  @Test
  void aNoteBehindAReportIsNotThatOfTheMotieBeforeIt() {
    List<Reference> read =
        read(
            letter()
                .paragraph("De motie-Kuik c.s. vraagt om het rapport over opvang.{2}")
                .note("2", "[Kamerstuk 28 638, nr. 200|kst-28638-200]"));
    assertEquals("", targets(read.getFirst()));
  }

  @Test
  void aNameThatStoodByANumberBeforeMeansThatPaper() {
    List<Reference> read =
        read(
            letter()
                .paragraph("De motie-Van Baarle/Dassen ([28 844, nr. 261|kst-28844-261]) is nieuw.")
                .paragraph("De motie van de leden Van Baarle en Dassen is uitgevoerd."));
    assertEquals("motie van de leden Van Baarle en Dassen", read.getLast().mention().text());
    assertEquals("kst-28844-261", targets(read.getLast()));
  }

  @Test
  void aNumberFurtherOnInItsSentenceExplainsANameToo() {
    List<Reference> read =
        read(
            letter()
                .paragraph(
                    "De motie-Krul/Joseph om alle conclusies op te nemen ([24 170, nr. 343|kst-24170-343]) is aangenomen.")
                .paragraph("Aan de motie-Krul/Joseph is voldaan."));
    assertEquals("kst-24170-343", targets(read.getLast()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De motie ([1]) is oud. Genoemde motie is uitgevoerd. | Genoemde motie",
        "In de brief ([1]) staat dit. Dezelfde brief zegt meer. | Dezelfde brief",
        "De motie ([1]) is aangenomen. Ik voer deze motie uit. | deze motie",
        "Zie het amendement ([1]). Dit amendement werkt door. | Dit amendement"
      })
  void aNounThatPointsBackMeansTheOnePaperThatWasCalledSo(String words, String expected) {
    String cited = words.replace("[1]", "[28 638, nr. 5|kst-28638-5]");
    List<Reference> read = read(letter().paragraph(cited));
    assertEquals(expected, read.getLast().mention().text());
    assertEquals("kst-28638-5", targets(read.getLast()));
  }

  @Test
  void aNounThatCanMeanTwoIsAChoice() {
    List<Reference> read =
        read(
            letter()
                .paragraph(
                    "De motie ([nr. 5|kst-28638-5]) en de motie ([nr. 6|kst-28638-6]) zijn oud. Genoemde motie niet."));
    assertEquals(
        Optional.of(
            new Clue.Among(List.of(new PaperId("kst-28638-5"), new PaperId("kst-28638-6")))),
        read.getLast().clue());
  }

  @Test
  void aNumberOfAStukIsOneOfTheOwnDossier() {
    List<Reference> read =
        read(
            letter()
                .paragraph("Het amendement op stuk nr. 12 en dat op stuk nr. 8 (36 410) zijn er."));
    assertEquals(1, read.size());
    assertEquals("kst-28638-12", targets(read.getFirst()));
  }

  @Test
  void theBillOfAPaperIsItsDossier() {
    List<Reference> read =
        read(
            new PaperDraft("kst-36547-3")
                .titled(PaperKind.MEMORIE_VAN_TOELICHTING, "Wijziging van een wet", "2024-05-01")
                .paragraph("Met dit wetsvoorstel wordt veel beter."));
    assertEquals("dossier-36547", targets(read.getFirst()));
  }

  @Test
  void aPaperThatNamesItselfNamesNothing() {
    assertEquals(List.of(), read(letter().paragraph("Zie het stuk op stuk nr. 201.")));
  }

  @Test
  void theHeadingsAtTheTopAreItsOwnName() {
    assertEquals(List.of(), read(letter().heading(1, "Motie van het lid Kuik c.s. over opvang")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In mijn brief van 1 juli jl. stond dit. | 2021-07-01 | true | ",
        "In de brief van 11 november stond dit. | 2020-11-11 | false | ",
        "De brief van 3 maart 2019 zegt dit. | 2019-03-03 | false | ",
        "De voorgenomen kamerbrief van 26 november zegt dit. | 2021-11-26 | false | ",
        "Mijn aanstaande brief van 3 maart zegt dit. | 2022-03-03 | true | ",
        "Mijn brief van 3 maart a.s. zegt dit. | 2022-03-03 | true | ",
        "De brief van de Minister van Justitie en Veiligheid van 3 maart 2021 | 2021-03-03 | false | de Minister van Justitie en Veiligheid"
      })
  void aLetterByItsDayIsAClue(String words, LocalDate day, boolean own, String sender) {
    List<Reference> read = read(letter().paragraph(words));
    assertEquals(
        Optional.of(new Clue.Letter(day, own, Optional.ofNullable(sender))),
        read.getFirst().clue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Met uw brief van 5 juli 2021 vraagt u dit.", "De brief van 31 februari 2020."})
  void aLetterOfTheReaderOrOfNoDayIsNone(String words) {
    assertTrue(read(letter().paragraph(words)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de motie-Wiersma c.s. | Wiersma | true | ",
        "de motie van het lid Kuik over opvang van slachtoffers | Kuik | false | opvang van slachtoffers",
        "de motie van de leden Van der Staaij, El Yassini en De Groot | Van der Staaij;El Yassini;De Groot | false | ",
        "de motie-Kuik/Van der Graaf c.s. | Kuik;Van der Graaf | true | ",
        "de motie Van Dijk/Ellemeet | Van Dijk;Ellemeet | false | ",
        "de motie\u00a0van het lid\u00a0Inge van Dijk c.s. | Inge van Dijk | true | ",
        "de motie-Mutluer/Michon-Derkzen, die | Mutluer;Michon-Derkzen | false | "
      })
  void aMotieByItsMembersIsAClue(String words, String movers, boolean cumSuis, String about) {
    List<Reference> read = read(letter().paragraph("Ik voer " + words));
    Clue.Motion clue = (Clue.Motion) read.getFirst().clue().orElseThrow();
    assertEquals(List.of(movers.split(";", -1)), clue.movers());
    assertEquals(cumSuis, clue.cumSuis());
    assertEquals(Optional.ofNullable(about), clue.about());
  }

  @Test
  void aTitleOfFourWordsInQuotationMarksIsAClueAndOneOfThreeIsNone() {
    List<Reference> read =
        read(
            letter()
                .paragraph(
                    "Het rapport «Onder de prijs gewerkt» en het rapport «Thuiszitters tellen mee»."));
    assertEquals(
        List.of(new Clue.Title("Onder de prijs gewerkt")),
        read.stream().flatMap(r -> r.clue().stream()).toList());
  }

  private static PaperDraft letter() {
    return new PaperDraft("kst-28638-201")
        .titled(PaperKind.KAMERBRIEF, "Een brief", "2021-09-15")
        .from("Minister van Justitie en Veiligheid", "JenV");
  }

  /// What is read in a paper, each at the place it says.
  private static List<Reference> read(PaperDraft draft) {
    Paper paper = draft.paper();
    List<Reference> read = new ContextReader().in(paper, draft.references());
    read.forEach(reference ->
        assertEquals(
            reference.mention().text(), reference.mention().span().of(paper.content().text())));
    return read;
  }

  private static String targets(Reference reference) {
    return reference.mention().targets().stream()
        .map(PaperId::value)
        .collect(Collectors.joining(" "));
  }
}
