package nl.voetspoor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of a long text in one line.
class FirstWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Een zin         | 10 | Een zin
          Een zin verder  | 10 | Een zin …
          Aaneengeschreven | 5 | Aanee …
          '  Twee  delen ' | 11 | Twee delen
          ''              | 5  | ''
          """)
  void isCutBetweenTwoWordsWhereThereAreTwo(String text, int most, String left) {
    assertEquals(left, FirstWords.of(text, most));
  }
}
