package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCaseTest {
  private static final SentenceCase CASING =
      new SentenceCase(List.of(), SentenceCase.names(List.of("Justitie en Veiligheid")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOTIE VAN HET LID VAN DER PLAS C.S.         | Motie van het lid Van der Plas c.s.
          MOTIE VAN DE LEDEN VAN DIJK EN GRINWIS      | Motie van de leden Van Dijk en Grinwis
          MOTIE VAN HET LID INGE VAN DIJK             | Motie van het lid Inge van Dijk
          MOTIE VAN DE LEDEN PIRI, VAN KENT EN DE HOOP | Motie van de leden Piri, Van Kent en De Hoop
          MOTIE VAN HET LID EL ABASSI                 | Motie van het lid El Abassi
          MOTIE VAN HET LID DASSEN-VAN DEN BERG       | Motie van het lid Dassen-van den Berg
          MOTIE VAN HET LID MARTENS-AMERICA           | Motie van het lid Martens-America
          MOTIE VAN HET LID IN 'T VELD C.S.           | Motie van het lid In 't Veld c.s.
          MOTIE VAN HET LID OP 'T VELD                | Motie van het lid Op 't Veld
          MOTIE VAN HET LID MCNEILL                   | Motie van het lid McNeill
          MOTIE VAN HET LID D’ANCONA                  | Motie van het lid D’Ancona
          MOTIE VAN HET LID IJZERMAN                  | Motie van het lid IJzerman
          MOTIE VAN HET LID YEŞILGÖZ-ZEGERIUS         | Motie van het lid Yeşilgöz-Zegerius
          GEWIJZIGDE MOTIE VAN HET LID PIRI C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 195 | Gewijzigde motie van het lid Piri c.s. ter vervanging van die gedrukt onder nr. 195
          GEWIJZIGDE MOTIE VAN HET LID PIRI (T.V.V. 28638-251) | Gewijzigde motie van het lid Piri (t.v.v. 28638-251)
          AMENDEMENT VAN HET LID PIRI HOUDENDE EEN VERBOD | Amendement van het lid Piri houdende een verbod
          BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID | Brief van de Staatssecretaris van Justitie en Veiligheid
          Motie van het lid Piri                      | Motie van het lid Piri
          """)
  void aHeadingInCapitalsBecomesASentence(String heading, String sentence) {
    assertEquals(sentence, CASING.apply(heading));
  }
}
