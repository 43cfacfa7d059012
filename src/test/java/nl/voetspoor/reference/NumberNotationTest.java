package nl.voetspoor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {
  private static final NumberNotation NOTATION = new NumberNotation(Configured.RECOGNISER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28638                                    | dossier-28638
          28 638                                   | dossier-28638
          28.638                                   | dossier-28638
          dossier 28638                            | dossier-28638
          Kamerstuk 28638                          | dossier-28638
          dossier-28638                            | dossier-28638
          28 638, nr. 201                          | kst-28638-201
          28638 nr 201                             | kst-28638-201
          28638, 201                               | kst-28638-201
          28638/201                                | kst-28638-201
          28 638 201                               | kst-28638-201
          35 925 E                                 | kst-35925-E
          2022z19982                               | 2022Z19982
          28638-201                                | kst-28638-201
          '(28 638, nr. 201)'                      | kst-28638-201
          28 638, nr. 201.                         | kst-28638-201
          kst-28638-201                            | kst-28638-201
          KST-28638-201                            | kst-28638-201
          kst-28638-201.                           | kst-28638-201
          Kamerstuk 28 638 nr 201                  | kst-28638-201
          kamerstukken II 2020/21, 28 638, nr. 201 | kst-28638-201
          Tweede Kamer, vergaderjaar 2020–2021, 28 638, nr. 201 | kst-28638-201
          21501-02, nr. 3174                       | kst-21501-02-3174
          21501-02-3174                            | kst-21501-02-3174
          21501-02                                 | dossier-21501-02
          36 600 VI, nr. 12                        | kst-36600-VI-12
          36600-VI-12                              | kst-36600-VI-12
          36 600 VI                                | dossier-36600-VI
          36836 D                                  | kst-36836-D
          36 706, A                                | kst-36706-A
          5380                                     | dossier-5380
          2022Z19982                               | 2022Z19982
          ah-tk-20242025-1028                      | ah-tk-20242025-1028
          h-tk-20222023-84-12                      | h-tk-20222023-84-12
          blg-929493                               | blg-929493
          stb-2002-575                             | stb-2002-575
          Stb. 2002, 575                           | stb-2002-575
          ECLI:NL:HR:2012:BQ9251                   | ECLI:NL:HR:2012:BQ9251
          COM(2021) 171                            | com-2021-171
          https://zoek.officielebekendmakingen.nl/kst-28638-201.html | kst-28638-201
          https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z19982 | 2022Z19982
          """)
  void readsANumber(String written, String id) {
    assertEquals(Optional.of(new PaperId(id)), NOTATION.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "mensenhandel",
        "mensenhandel 2021",
        "2021",
        "2021-2022",
        "201",
        "12",
        "VI",
        "mensenhandel 28638",
        "28 638 mensen",
        "28638 31015",
        "nr. 201",
        "nrs. 190 en 199",
        "28 638, nrs. 190 en 199",
        "36 410 B",
        "artikel 273f",
        "motie-Wiersma c.s.",
        "\"28638\" OR 31015",
        "https://example.org/kst-28638-201",
        "https://www.rijksoverheid.nl",
        "kst-",
        "<script>",
        "((((((",
      })
  void leavesAQueryAlone(String written) {
    assertEquals(Optional.empty(), NOTATION.read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "28 638, ", "(", "nr. ", "kst-", "2021/22 ", "a", "_", "https://a/"})
  void tenThousandCharactersAreNoNumber(String part) {
    String written = part.repeat(10_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), NOTATION.read(written)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28638 nrs 1-3                | kst-28638-1 kst-28638-2 kst-28638-3
          28 638, nrs. 190 en 199      | kst-28638-190 kst-28638-199
          Kamerstuk 28 638, nrs. 1 t/m 2 | kst-28638-1 kst-28638-2
          28638/201                    | kst-28638-201
          mensenhandel 28638 nrs 1-3   | ''
          nrs. 1-3                     | ''
          """)
  void aListOrRangeNamesAllItsPapers(String written, String ids) {
    assertEquals(
        ids,
        String.join(
            " ",
            new NumberNotation(Configured.RECOGNISER)
                .all(written).stream().map(PaperId::value).toList()));
  }
}
