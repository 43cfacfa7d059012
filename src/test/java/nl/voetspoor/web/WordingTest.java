package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.PaperKind;
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
