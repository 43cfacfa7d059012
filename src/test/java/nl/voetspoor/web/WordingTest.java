package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the pages say in a language of what is kept without one.
class WordingTest {
  private static Wording in(Language language) {
    return new Wording(Messages.of(language), Samples.ministries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DUTCH   | motie: heading contains motie van; heading not begins brief | Motie van het lid Kuik | Omdat het opschrift ‘motie van’ bevat en niet begint met ‘brief’.
          ENGLISH | motie: heading contains motie van; heading not begins brief | Motie van het lid Kuik | Because the heading contains ‘motie van’ and does not begin with ‘brief’.
          DUTCH   | kamerbrief: addressee contains voorzitter + tweede kamer / voorzitters + kamer | De voorzitter van de Tweede Kamer | Omdat de geadresseerde ‘voorzitter … tweede kamer’ bevat.
          DUTCH   | kamervragen: heading begins vragen van; block not is answer | Vragen van het lid Kuik | Omdat het opschrift begint met ‘vragen van’ en er geen antwoord in staat.
          ENGLISH | antwoord-kamervragen: block is answer | Ja. | Because there is an answer to a question in it.
          ENGLISH | brief: letterhead begins nationale ombudsman / raad voor de; addressee contains minister | iets | Because a line of the letterhead begins with ‘nationale ombudsman’ or ‘raad voor de’ and the addressee contains ‘minister’.
          """)
  void whyAPaperIsOfItsKindIsOneSentence(
      Language language, String rule, String words, String sentence) {
    KindEvidence evidence = new KindEvidence(rule.replace(" / ", " | "), words);
    assertEquals(sentence, in(language).because(evidence));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleOfAKindIsTold(Language language) throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("index-config/kinds.tsv")).stream()
            .skip(1)
            .filter(row -> !row.isBlank() && !row.startsWith("#"))
            .toList();
    for (String row : rows) {
      String told = in(language).because(new KindEvidence(row.replaceFirst("\t", ": "), ""));
      assertTrue(told.contains("‘") || row.contains("block is"), told);
      assertTrue(told.endsWith(".") && !told.contains("+") && !told.contains("  "), told);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DUTCH   | jci1.3:c:BWBR0001854&artikel=273f | Wetboek van Strafrecht, artikel 273f
          ENGLISH | jci1.3:c:BWBR0005289&artikel=162  | Burgerlijk Wetboek Boek 6, article 162
          DUTCH   | jci1.3:c:BWBR0005537              | Algemene wet bestuursrecht
          DUTCH   | jci1.3:c:BWBR9999999&artikel=1    | jci1.3:c:BWBR9999999&artikel=1
          DUTCH   | doc-5f2c9a0b77d1e4c3              | stuk zonder nummer
          """)
  void aLawIsCalledByItsNameAndAPaperNeverByItsHash(Language language, String id, String name)
      throws IOException {
    Laws laws = Laws.parse(Files.readString(Path.of("index-config/laws.tsv")));
    Wording wording = new Wording(Messages.of(language), new Names(Samples.ministries(), laws));
    assertEquals(name, wording.name(new PaperId(id)));
  }

  @Test
  void aPaperWithoutANumberIsCalledByItsKindAndDay() {
    PaperId id = new PaperId("doc-5f2c9a0b77d1e4c3");
    Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 7, 7));
    assertEquals("Rapport van 7 juli 2023", in(Language.DUTCH).name(id, PaperKind.RAPPORT, day));
    assertEquals("Rapport", in(Language.DUTCH).name(id, PaperKind.RAPPORT, Optional.empty()));
    assertEquals(
        "28 638, nr. 201",
        in(Language.DUTCH).name(new PaperId("kst-28638-201"), PaperKind.RAPPORT, day));
  }

  @Test
  void whyNothingIsGivenForAReferenceIsToldInTheLanguageOfThePage() {
    List<Reason> reasons =
        Stream.concat(
                Stream.of(Reason.Plain.values()),
                Stream.of(
                    new Reason.NoLetter(LocalDate.of(2021, 7, 1)),
                    new Reason.NoMotion(PaperKind.MOTIE, List.of("Kuik", "Van der Graaf")),
                    new Reason.NoMotion(PaperKind.AMENDEMENT, List.of("Kuik")),
                    new Reason.TooMany(11)))
            .toList();
    for (Reason reason : reasons) {
      assertEquals(reason.inDutch(), in(Language.DUTCH).reason(reason));
    }
    assertEquals(
        "no letter of 1 July 2021 in the collection that fits",
        in(Language.ENGLISH).reason(new Reason.NoLetter(LocalDate.of(2021, 7, 1))));
    assertEquals(
        "no motion by Kuik, Van der Graaf in the collection that fits",
        in(Language.ENGLISH)
            .reason(new Reason.NoMotion(PaperKind.MOTIE, List.of("Kuik", "Van der Graaf"))));
  }
}
