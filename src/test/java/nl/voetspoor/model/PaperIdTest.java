package nl.voetspoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdTest {
  @ParameterizedTest
  @CsvSource({
    "kst-28638-201, KAMERSTUK, 28638, 201",
    "kst-21501-02-3174, KAMERSTUK, 21501-02, 3174",
    "kst-36600-VI-12, KAMERSTUK, 36600-VI, 12",
    "kst-35925-E, KAMERSTUK, 35925, E",
    "kst-31145-AA, KAMERSTUK, 31145, AA",
    "kst-15516-42e, KAMERSTUK, 15516, 42e",
    "kst-CXXIV-G, KAMERSTUK, CXXIV, G",
    "kst-26643-144-h1, KAMERSTUK, 26643, 144",
    "kst-32123-XIV-A-b1, KAMERSTUK, 32123-XIV, A",
    "dossier-36410-XIII, DOSSIER, 36410-XIII,",
  })
  void aKamerstukNamesItsDossierAndNumber(
      String value, IdKind kind, String dossier, String ondernummer) {
    PaperId id = new PaperId(value);
    assertEquals(kind, id.kind());
    assertEquals(Optional.of(dossier), id.dossier().map(DossierNumber::value));
    assertEquals(Optional.ofNullable(ondernummer), id.ondernummer());
  }

  @ParameterizedTest
  @CsvSource({
    "kst-28638-201, https://zoek.officielebekendmakingen.nl/kst-28638-201",
    "dossier-28638, https://zoek.officielebekendmakingen.nl/dossier/28638",
    "blg-929493, https://zoek.officielebekendmakingen.nl/blg-929493",
    "ah-tk-20242025-1028, https://zoek.officielebekendmakingen.nl/ah-tk-20242025-1028",
    "2022Z19982, https://www.tweedekamer.nl/zoeken?qry=2022Z19982",
    "ECLI:NL:HR:2012:BQ9251, https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2012:BQ9251",
    "'jci1.3:c:BWBR0001854&artikel=273f', 'https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=273f'",
    "celex-32016R0679, https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679",
    "com-2021-171, https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:0171:FIN",
    "stb-2002-575, https://zoek.officielebekendmakingen.nl/stb-2002-575",
  })
  void whatIsNamedHasAnOfficialAddress(String id, URI address) {
    assertEquals(Optional.of(address), OfficialAddress.of(new PaperId(id)));
  }

  @ParameterizedTest
  @CsvSource({
    "KST-28638-201, kst-28638-201",
    "kst-36600-vi-12, kst-36600-VI-12",
    "kst-35925-e, kst-35925-E",
    "KST-15516-42E, kst-15516-42e",
    "kst-26643-144-H1, kst-26643-144-h1",
    "Dossier-36410-xiii, dossier-36410-XIII",
    "AH-TK-20242025-1028, ah-tk-20242025-1028",
    "nds-tk-2013D38756, nds-tk-2013D38756",
    "2022z19982, 2022Z19982",
    "ecli:nl:hr:2012:bq9251, ECLI:NL:HR:2012:BQ9251",
    "'jci1.3:c:BWBR0001854&artikel=273f', 'jci1.3:c:BWBR0001854&artikel=273f'",
  })
  void anIdentifierIsKnownWhateverItsCase(String written, String id) {
    assertEquals(Optional.of(new PaperId(id)), PaperId.findInAnyCase(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kst", "28638", "<script>", "kst-28638/201", "doc-xyz", "../etc"})
  void whatIsNoIdentifierIsRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> new PaperId(value));
  }

  @Test
  void aLeadingZeroOfANumberIsDropped() {
    assertEquals(new PaperId("kst-28638-7"), PaperId.kamerstuk(DossierNumber.of("28638"), "007"));
  }

  @ParameterizedTest
  @CsvSource({
    "kst-26643-144-h1, kst-26643-144, ''",
    "kst-34000-XVI-41-n1, kst-34000-XVI-41, ''",
    "stb-2021-419-n1, stb-2021-419, ''",
    "ah-tk-20082009-13-h1, ah-tk-20082009-13, ''",
    "kst-32123-XIV-A-b1, '', kst-32123-XIV-A",
    "nds-wwi0800141-b1, '', nds-wwi0800141",
    "stb-1996-32-v1, '', ''",
    "kst-26643-144, '', ''",
    "blg-929493, '', ''",
  })
  void aLaterEditionAndAnAnnexNameTheirPaper(String id, String earlier, String main) {
    assertEquals(earlier, new PaperId(id).earlierEdition().map(PaperId::value).orElse(""));
    assertEquals(main, new PaperId(id).mainPaper().map(PaperId::value).orElse(""));
  }
}
