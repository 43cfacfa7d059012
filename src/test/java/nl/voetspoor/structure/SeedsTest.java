package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Vergaderjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The two papers that this product was conceived from, as text copied from print.
@EnabledIf(
    value = "nl.voetspoor.structure.Reading#corpusIsHere",
    disabledReason = "the two example papers are not in ../shared/seeds")
class SeedsTest {
  private final Paper letter = Reading.file(Reading.SEEDS.resolve("kst-28638-201.txt"));
  private final Paper nota = Reading.file(Reading.SEEDS.resolve("beslisnota-2022-11-08.txt"));

  @Test
  void theLetterIsNumbered() {
    assertEquals("kst-28638-201", letter.id().value());
    assertEquals(
        new Numbering(
            List.of(DossierNumber.of("28638")),
            Optional.of("Mensenhandel"),
            Optional.of("201"),
            Optional.of(Chamber.TWEEDE_KAMER),
            Optional.of(new Vergaderjaar(2020))),
        letter.numbering());
  }

  @Test
  void theLetterIsDescribed() {
    var description = letter.description();
    assertEquals(PaperKind.KAMERBRIEF, description.kind());
    assertEquals(
        "Brief van de Staatssecretaris van Justitie en Veiligheid – Mensenhandel",
        description.title());
    assertEquals(Optional.of(LocalDate.of(2021, 9, 15)), description.date());
    assertEquals("nl", description.language());
  }

  @Test
  void theLetterHasSenderAndAddressee() {
    var correspondence = letter.correspondence();
    assertEquals(
        Optional.of("Staatssecretaris van Justitie en Veiligheid"), correspondence.sender());
    assertEquals(List.of("JenV"), correspondence.ministries());
    assertEquals(
        List.of(
            new Signatory(
                "A. Broekers-Knol", Optional.of("De Staatssecretaris van Justitie en Veiligheid"))),
        correspondence.signatories());
    assertEquals(
        Optional.of("De Voorzitter van de Tweede Kamer der Staten-Generaal"),
        correspondence.addressee());
  }

  @Test
  void aWordBrokenOverThePageByAFootnoteIsJoinedAgain() {
    String text = letter.content().text();
    assertTrue(
        text.contains("vormgeving van de aanpak van mensenhandel. In mijn brief van 1 juli"));
    assertTrue(text.contains("hulpverlenings- en opsporingsinstanties"));
    assertFalse(text.contains("*"));
  }

  @Test
  void theNotesOfTheLetterStandWhereTheirMarksWere() {
    assertEquals(
        List.of(
            "1 in de bijlage: Raadpleegbaar via www.tweedekamer.nl",
            "2 hieraan gewerkt wordt.: Kamerstuk 28 638, nr. 200",
            "3 namelijk kwetsbare jongeren.: Kamerstuk 31 015, nr. 221",
            "4 voor online seksplatforms.: Kamerstuk 28 638, nr. 199"),
        notes(letter.content(), 3));
  }

  @Test
  void theNotaHasTheFieldsOfItsAddressColumn() {
    assertEquals("doc-" + "d57bfdbca3a90c77", nota.id().value());
    assertEquals(PaperKind.BESLISNOTA, nota.description().kind());
    assertEquals(
        "Beslisnota bij beleidsreactie – rapport 'Onzichtbare slachtoffers van mensenhandel'",
        nota.description().title());
    assertEquals(Optional.of(LocalDate.of(2022, 11, 8)), nota.description().date());
    var correspondence = nota.correspondence();
    assertEquals(List.of("JenV"), correspondence.ministries());
    assertEquals(Optional.of("xxx"), correspondence.kenmerk());
    assertEquals(
        Optional.of("De Staatssecretaris van Justitie en Veiligheid"), correspondence.addressee());
    assertEquals(
        Optional.of("Directoraat-Generaal Rechtspleging en Rechtshandhaving"),
        correspondence.sender());
  }

  @Test
  void theAddressColumnDoesNotStandInTheText() {
    String text = nota.content().text();
    assertFalse(text.contains("Directoraat-Generaal"));
    assertFalse(text.contains("xxx"));
    assertFalse(text.contains("8 november 2022"));
    assertTrue(text.contains("Over de aard en omvang van deze problematiek"));
  }

  @Test
  void theNoteOfTheNotaStandsAtItsMark() {
    assertEquals(
        List.of("1 Kuik, Bikker en Verkuijlen.: Kamerstukken II 2021/22, 2022Z19982."),
        notes(nota.content(), 4));
  }

  /// Each note: its mark, the words before its place, its text.
  private static List<String> notes(Content content, int words) {
    return content.footnotes().stream()
        .map(note -> {
          String[] before = content.text().substring(0, note.anchor()).split("\\s+", -1);
          int from = Math.max(0, before.length - words);
          return note.mark()
              + " "
              + String.join(" ", List.of(before).subList(from, before.length))
              + ": "
              + note.span().of(content.text());
        })
        .toList();
  }
}
