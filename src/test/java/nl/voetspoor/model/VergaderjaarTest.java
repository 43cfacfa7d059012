package nl.voetspoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VergaderjaarTest {
  @ParameterizedTest
  @CsvSource({
    "2021-09-20, 2020", "2021-09-21, 2021", "2024-09-16, 2023", "2024-09-17, 2024",
    "2021-01-01, 2020", "2021-12-31, 2021", "2015-09-15, 2015", "2020-09-14, 2019"
  })
  void aSessionYearBeginsOnTheThirdTuesdayOfSeptember(LocalDate date, int year) {
    assertEquals(new Vergaderjaar(year), Vergaderjaar.of(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Vergaderjaar 2020–2021", "2020-2021", "2020/21", "2020–'21", "jaar 2020 - 2021"})
  void everyNotationIsRead(String text) {
    assertEquals(Optional.of(new Vergaderjaar(2020)), Vergaderjaar.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-2019", "tel. 2020-33", "2021", "0000-0001"})
  void yearsThatDoNotFollowOneAnotherAreNoSessionYear(String text) {
    assertEquals(Optional.empty(), Vergaderjaar.find(text));
  }
}
