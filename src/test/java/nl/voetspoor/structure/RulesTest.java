package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Ministry;
import nl.voetspoor.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of reading, each with an invented example.
class RulesTest {
  @TempDir Path folder;

  @Test
  void aNoteInTheMiddleOfAWordIsSetApart() {
    String text =
        """
        28 638

        Voorbeelden

        Nr. 7

        BRIEF VAN DE MINISTER VAN FINANCIËN

        Den Haag, 3 maart 2020

        Hierbij ontvangt u de toegezegde brief² over de wijze waarop de ambte-

        ¹ Een noot die hier niet hoort.
        ² Bijlage bij deze brief.

        naren hun werk¹ doen, en over de gevolgen daarvan.
        """;
    Paper paper = Reading.text(folder, "brief.txt", text);
    assertEquals("kst-28638-7", paper.id().value());
    assertEquals(List.of("Fin"), paper.correspondence().ministries());
    assertTrue(
        Reading.form(paper.content())
            .contains(
                "PARAGRAPH: Hierbij ontvangt u de toegezegde brief{2} over de wijze waarop de"
                    + " ambtenaren hun werk{1} doen, en over de gevolgen daarvan.\n"),
        Reading.form(paper.content()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Verzonden: dinsdag 7 mei 2019 7:43", "dinsdag 7 mei 2019 7:43"})
  void aPrintedMailBearsTheDayItWasSentAndNotThatOfTheMailItAnswers(String sent) {
    String text =
        """
        %s

        Onderwerp: Vergunning voor het voorbeeld

        Hierbij het besluit over het voorbeeld, met de bijlagen.

        Verzonden: maandag 6 mei 2019 17:10

        Kan dit besluit worden toegezonden?
        """
            .formatted(sent);
    Paper paper = Reading.text(folder, "mail.txt", text);
    assertEquals(Optional.of(LocalDate.of(2019, 5, 7)), paper.description().date());
    assertEquals("Vergunning voor het voorbeeld", paper.description().title());
  }

  @Test
  void aQuestionIsTiedToItsAnswerByTheNumberOverIt() {
    String text =
        """
        Vraag 1

        Klopt dit?

        Vraag 2

        En dit?

        Antwoord op vraag 1 en 2

        Ja.

        Met deze kanttekening.
        """;
    assertEquals(
        """
        QUESTION [1]: Klopt dit?
        QUESTION [2]: En dit?
        ANSWER [1 en 2]: Ja.
        Met deze kanttekening.
        """,
        Reading.form(Reading.text(folder, "vragen.txt", text).content()));
  }

  @Test
  void theXmlOfThePublisherIsReadByItsStructure() {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <officiele-publicatie><kamerstuk>
        <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel></kamerstukkop>
        <dossier><dossiernummer><dossiernr>36 410</dossiernr><begrotingshoofdstuk>XIII</begrotingshoofdstuk></dossiernummer><titel>Begroting</titel></dossier>
        <dossier><dossiernummer><dossiernr>21 501</dossiernr>-<raadnr>02</raadnr></dossiernummer><titel>Raad</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr><titel>MOTIE VAN HET LID VAN DER MEER</titel>
        <datumtekst>Voorgesteld <datum isodatum="2023-12-05">5 december 2023</datum></datumtekst>
        <algemeen><vrije-tekst><tekst>
        <al>De Kamer,</al>
        <al>constaterende dat het water stijgt<noot type="voet"><noot.nr>1</noot.nr><noot.al>Peilschaal.</noot.al></noot>;</al>
        <lijst><li><li.nr>a.</li.nr><al>dijken;</al></li></lijst>
        <al>en gaat over tot de orde van de dag.</al><al>Van der Meer</al>
        </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
        """;
    Paper paper = Reading.text(folder, "a.xml", xml);
    assertEquals("kst-36410-XIII-12", paper.id().value());
    assertEquals("[36410-XIII, 21501-02]", paper.numbering().dossiers().toString());
    assertEquals(Optional.of("het lid Van der Meer"), paper.correspondence().sender());
    assertEquals(
        """
        PARAGRAPH: De Kamer,
        PARAGRAPH: constaterende dat het water stijgt{1};
        LIST_ITEM 1 [a.]: dijken;
        PARAGRAPH: en gaat over tot de orde van de dag.
        SIGNATURE: Van der Meer
        """,
        Reading.form(paper.content()));
  }

  @Test
  void aLongParagraphThatBeginsWithBetreftStaysInTheText() {
    String letter = "<!DOCTYPE html><html><body><p>Betreft: %s</p><p>Tekst.</p></body></html>";
    String many = "Ik heb uw vraag ontvangen. " + "Het water stijgt nog steeds. ".repeat(5);
    Paper paper =
        Reading.text(
            folder, "a.html", letter.formatted(many + "Zie Kamerstuk 28 638, nr. 201. Tot slot."));
    assertTrue(paper.content().text().contains("Zie Kamerstuk 28 638, nr. 201."));
    assertEquals(Optional.empty(), paper.description().subject());
    Paper brief = Reading.text(folder, "b.html", letter.formatted("Water in de kelder"));
    assertEquals(Optional.of("Water in de kelder"), brief.description().subject());
  }

  @Test
  void aSentenceOverShortLinesIsOneBlock() {
    String text =
        """
        Verslag

        Zie Kamerstuk
        28 638,
        nr. 201. Verder is
        er weinig te melden over
        Den Haag.
        - een ding
        - nog een ding

        Vraag 1
        Klopt dit?
        """;
    assertEquals(
        """
        PARAGRAPH: Verslag
        PARAGRAPH: Zie Kamerstuk 28 638, nr. 201. Verder is er weinig te melden over Den Haag.
        LIST_ITEM 1 [-]: een ding
        LIST_ITEM 1 [-]: nog een ding
        QUESTION [1]: Klopt dit?
        """,
        Reading.form(Reading.text(folder, "a.txt", text).content())
            .replaceFirst("HEADING 2", "PARAGRAPH"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5164758 Bij beantwoording de datum en ons kenmerk vermelden. Wilt u één zaak | 5164758",
        "- Bij beantwoording de datum en ons kenmerk vermelden. | ''"
      })
  void whatALetterAsksForIsNoPartOfItsMark(String printed, String kenmerk) {
    Paper paper =
        Reading.text(
            folder, "a.html", "<html><body><p>Ons kenmerk: " + printed + "</p></body></html>");
    assertEquals(kenmerk, paper.correspondence().kenmerk().orElse(""));
  }

  @Test
  void whoSendsALetterTogetherIsNamedInItsOpeningOrSignature() {
    String letter =
        """
        28 638

        Voorbeelden

        Nr. 7

        BRIEF VAN DE MINISTER VAN FINANCIËN

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 3 maart 2020

        Hierbij bied ik u, mede namens de Minister van Defensie en de Staatssecretaris van Sociale \
        Zaken en Werkgelegenheid, het verslag aan over het overleg met de Minister van Justitie en \
        Veiligheid.

        Later sprak ik mede namens de Minister van Buitenlandse Zaken over het water.

        De Minister van Financiën,
        W.B. Voorbeeld
        """;
    Paper paper = Reading.text(folder, "a.txt", letter);
    assertEquals(List.of("Fin", "Def", "SZW"), paper.correspondence().ministries());
  }

  @Test
  void anAnswerByLetterIsOfAllWhoSendIt() {
    String letter =
        """
        <html><body><p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p>
        <p>Onderwerp: Beantwoording Kamervragen over water</p>
        <p>Hierbij zend ik u, mede namens de Minister van Defensie, de antwoorden op de vragen.</p>
        <p>De Minister van Financiën,</p><p>W.B. Voorbeeld</p></body></html>
        """;
    Paper paper = Reading.text(folder, "a.html", letter);
    assertEquals("antwoord-kamervragen", paper.description().kind().code());
    assertEquals(List.of("Fin", "Def"), paper.correspondence().ministries());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Tweede, TWEEDE_KAMER", "Eerste, EERSTE_KAMER"})
  void aLetterWithoutNumberIsOfTheChamberItIsSentTo(String chamber, Chamber expected) {
    String addressee = "de Voorzitter van de " + chamber + " Kamer der Staten-Generaal";
    String html =
        "<html><body><p>Aan %s<br>Postbus 20018<br>2500 EA Den Haag</p><p>Geachte voorzitter,</p>"
            .formatted(addressee);
    Paper paper = Reading.text(folder, "a.html", html);
    assertEquals(Optional.of(expected), paper.numbering().chamber());
    assertEquals(Optional.of("De" + addressee.substring(2)), paper.correspondence().addressee());
  }

  @Test
  void aNoteInHtmlIsFoundThroughItsLink() {
    String html =
        """
        <!DOCTYPE html><html lang="nl"><head><title>Brief</title></head><body><main>
        <h1>Over water</h1><p>Het water stijgt<sup><a href="#n1">1</a></sup> elk jaar.</p>
        <ol><li id="n1">Peilschaal. <a href="#r1">↩</a></li></ol></main></body></html>
        """;
    Paper paper = Reading.text(folder, "a.html", html);
    assertEquals("Over water", paper.description().title());
    assertEquals(
        "HEADING 1: Over water\nPARAGRAPH: Het water stijgt{1} elk jaar.\n",
        Reading.form(paper.content()));
    assertEquals(
        "Peilschaal.", paper.content().footnotes().getFirst().span().of(paper.content().text()));
  }

  @Test
  void aFormFeedTurnsThePage() {
    Paper paper = Reading.text(folder, "a.txt", "Een eerste alinea.\n\fEen tweede alinea.\n");
    assertEquals(2, paper.content().pageCount());
    assertEquals(2, paper.content().pageAt(paper.content().text().indexOf("tweede")));
  }

  @Test
  void aPaperWithoutTextIsAPaperWithTheNameOfItsFile() {
    Paper paper = Reading.text(folder, "verslag 2021.txt", "\n\n \n");
    assertEquals("verslag 2021", paper.description().title());
    assertEquals("", paper.content().text());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID | Brief van de Staatssecretaris van Justitie en Veiligheid",
        "MOTIE VAN HET LID DIEDERIK VAN DIJK C.S. | Motie van het lid Diederik van Dijk c.s.",
        "GEWIJZIGDE MOTIE VAN DE LEDEN A EN B TER VERVANGING VAN DIE GEDRUKT ONDER NR. 5 | Gewijzigde motie van de leden A en B ter vervanging van die gedrukt onder nr. 5",
        "Brief in gewone letters | Brief in gewone letters"
      })
  void aHeadingInCapitalsBecomesASentence(String heading, String sentence) {
    assertEquals(
        sentence,
        new SentenceCase(List.of(), SentenceCase.names(List.of("Justitie en Veiligheid")))
            .apply(heading));
  }

  @Test
  void everyOfficeWorksFromAKnownMinistry() throws IOException {
    Ministries ministries = Ministries.parse(config("ministries.tsv"));
    var codes = ministries.all().stream().map(Ministry::code).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Offices.parse(config("offices.tsv")).all().stream()
            .filter(office -> !codes.contains(office.ministry()))
            .toList());
  }

  @Test
  void aNameThatCameBackIsTheMinistryOfTheDay() {
    String letter =
        "28 638\n\nVoorbeelden\n\nNr. %s\n\nBRIEF VAN DE MINISTER VAN %s\n\nDen Haag, %s\n\nTekst.\n";
    Paper old = Reading.text(folder, "a.txt", letter.formatted("1", "JUSTITIE", "1 mei 2004"));
    Paper later =
        Reading.text(
            folder, "b.txt", letter.formatted("2", "VEILIGHEID EN JUSTITIE", "1 mei 2014"));
    Paper without =
        Reading.text(folder, "c.txt", letter.formatted("3", "RECHTSBESCHERMING", "1 mei 2020"));
    assertEquals(List.of("Jus"), old.correspondence().ministries());
    assertEquals(List.of("VenJ"), later.correspondence().ministries());
    assertEquals(List.of("JenV"), without.correspondence().ministries());
  }

  private static String config(String name) throws IOException {
    return Files.readString(Path.of("index-config", name), StandardCharsets.UTF_8);
  }
}
