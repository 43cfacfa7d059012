package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a paper prints of the papers it belongs to becomes its ties; a number is an identifier, a
/// title stays in its words.
class PrintedTiesTest {
  @TempDir Path folder = Path.of("unset");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # first line of the paper                                | tie        | paper             | words
          Bijlage 1 bij Kamerstuk 28 638, nr. 201                  | ANNEX_OF   | kst-28638-201     | Kamerstuk 28 638, nr. 201
          Bijlage bij Kamerbrief over opvang van slachtoffers      | ANNEX_OF   |                   | Kamerbrief over opvang van slachtoffers
          Bijlage behorend bij de brief over opvang in de regio    | ANNEX_OF   |                   | brief over opvang in de regio
          Behorende bij kst-31015-246                              | ANNEX_OF   | kst-31015-246     | kst-31015-246
          Bijlage A: behorende bij 36 600 VI, nr. 12               | ANNEX_OF   | kst-36600-VI-12   | 36 600 VI, nr. 12
          Beslisnota bij Kamerbrief over opvang van slachtoffers   | BESLISNOTA_OF |                | Kamerbrief over opvang van slachtoffers
          Beslisnota inzake de Kamerbrief over opvang in de regio  | BESLISNOTA_OF |                | Kamerbrief over opvang in de regio
          """)
  void whatThePaperSaysItBelongsToIsATie(String line, Tie.Kind kind, String paper, String words) {
    Paper read = read("stuk.txt", line + "\n\nEen lange eerste zin over het onderwerp zelf.\n");
    assertEquals(List.of(kind + " " + (paper == null ? "" : paper) + " " + words), ties(read));
  }

  @ParameterizedTest
  @CsvSource({
    "In de bijlage bij deze brief vindt u het rapport.",
    "Bijlage 1",
    "Een nota over opvang",
    "bij de invoering van het stelsel specifiek beleid te ontwikkelen;",
  })
  void aSentenceThatNamesAnAnnexIsNone(String line) {
    assertEquals(
        List.of(), ties(read("stuk.txt", "Rapport over jongeren\n\n" + line + "\n\nTekst.\n")));
  }

  @Test
  void aMotieReplacesTheOneThatItsHeadingNames() {
    Paper read =
        read(
            "motie.xml",
            koop(
                "44",
                "GEWIJZIGDE MOTIE VAN HET LID PIRI TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12"));
    assertEquals("kst-28638-44", read.id().value());
    assertEquals(List.of("REPLACES kst-28638-12 GEDRUKT ONDER NR. 12"), ties(read));
  }

  @Test
  void aHerdrukIsNamedAsThePublisherNamesItAndReplacesTheFirst() {
    Paper read = read("stuk.xml", koop("44", "HERDRUK"));
    assertEquals("kst-28638-44-h1", read.id().value());
    assertEquals(List.of("REPLACES kst-28638-44 "), ties(read));
    assertEquals("kst-28638-44", read("stuk.xml", koop("44", "MOTIE")).id().value());
  }

  @Test
  void theNameOfTheFileTellsAHerdrukThatDoesNotPrintIt() {
    Paper read = read("kst-28638-44-h1.xml", koop("44", "MOTIE VAN HET LID PIRI"));
    assertEquals("kst-28638-44-h1", read.id().value());
    assertEquals(
        "kst-28638-44",
        read("kst-28638-45.xml", koop("44", "MOTIE VAN HET LID PIRI")).id().value());
  }

  @Test
  void aPaperWithoutANumberIsNamedByItsFolderInTheRepository() throws Exception {
    Path place = folder.resolve("kst/32545/kst-32545-143/1/pdf");
    java.nio.file.Files.createDirectories(place);
    assertEquals(
        "kst-32545-143", Reading.text(place, "stuk.txt", "Zomaar een tekst.").id().value());
  }

  private Paper read(String name, String text) {
    return Reading.text(folder, name, text);
  }

  private static List<String> ties(Paper paper) {
    return paper.ties().stream()
        .map(tie ->
            tie.kind() + " " + tie.paper().map(Object::toString).orElse("") + " " + tie.words())
        .toList();
  }

  private static String koop(String number, String heading) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><kamerstuk>
    <kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>28 638</dossiernr></dossiernummer>
    <titel>Mensenhandel</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer>%s</ondernummer></stuknr><titel>%s</titel>
    <algemeen><vrije-tekst><tekst><al>De Kamer, gehoord de beraadslaging,</al></tekst></vrije-tekst></algemeen>
    </stuk></kamerstuk></officiele-publicatie>
    """
        .formatted(number, heading);
  }
}
