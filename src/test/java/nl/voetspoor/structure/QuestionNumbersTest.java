package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which questions a label names.
class QuestionNumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 2",
        "2, 3 en 4 | 2 3 4",
        "2,3,4 | 2 3 4",
        "7, 8, en 9 | 7 8 9",
        "7, 8, 9 10 en 11 | 7 8 9 10 11",
        "2 t/m 4 | 2 3 4",
        "2 tot en met 4 | 2 3 4",
        "2-4 | 2 3 4",
        "2 – 4 | 2 3 4",
        "1, 3 t/m 5 en 9 | 1 3 4 5 9",
        "3a | 3a",
        "3a en 3b | 3a 3b",
        "3a en b | 3a 3b",
        "3a t/m 3d | 3a 3b 3c 3d",
        "3a t/m d | 3a 3b 3c 3d",
        "1 en vraag 2 | 1 2",
        "5 & 6 | 5 6",
        "5 EN 6 | 5 6",
        "4 t/m 2 | 4 2",
        "geen | ''"
      })
  void aLabelNamesEachQuestion(String label, String numbers) {
    assertEquals(numbers, String.join(" ", QuestionNumbers.of(label)));
  }

  @Test
  void aRangeThatNoPaperHasIsNotCountedOut() {
    assertEquals(List.of("1", "999"), QuestionNumbers.of("1 t/m 999"));
  }
}
