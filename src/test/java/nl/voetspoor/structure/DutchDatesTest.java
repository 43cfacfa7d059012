package nl.voetspoor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as they are written, and as they are recognised on a scan.
class DutchDatesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "15 september 2021, 2021-09-15",
    "15-09-2021, 2021-09-15",
    "1 juli 2O21, 2021-07-01",
    "l juli 2021, 2021-07-01",
    "1 ju1i 202l, 2021-07-01",
    "27augustu5 2018, 2018-08-27",
    "1O oktober 2OI8, 2018-10-10",
    "31 februari 2O21, ''",
    "7 juni 3O21, ''",
    "artikel 1 mei 20, ''",
    "2021-13-45, ''"
  })
  void aDateIsFoundAlsoWhereSignsWereTakenForOneAnother(String text, String date) {
    assertEquals(date, DutchDates.find("Datum " + text + ".").map(LocalDate::toString).orElse(""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Datum 1 juli 2O21",
        "Datum: 1 juli 2O21",
        "l juli 2021",
        "Den Haag, 1 ju1i 2O21",
        "Verleend voor dit jaar, verzonden d.d, 1 juli 2021, met nummer 12"
      })
  void aPaperIsDatedByWhatWasRecognised(String line) {
    assertEquals(
        Optional.of(LocalDate.of(2021, 7, 1)),
        Reading.text(folder, "stuk.txt", "Besluit over de vergunning\n\n" + line + "\n\nTekst.\n")
            .description()
            .date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Het bericht is verzonden op een dag in juli.",
        "Voor het evenement op 1 juli 2021."
      })
  void anyDateInTheTextIsNotThatOfThePaper(String line) {
    assertEquals(
        Optional.empty(),
        Reading.text(folder, "stuk.txt", "Besluit over de vergunning\n\n" + line + "\n")
            .description()
            .date());
  }
}
