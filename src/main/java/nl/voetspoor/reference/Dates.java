package nl.voetspoor.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.DutchMonths;

/// Reads a day of the States General written in full: `14 maart 2024`.
final class Dates {
  /// The States General first met in 1814.
  private static final String FIRST_YEAR = "1815";

  private Dates() {}

  /// Accepts a day with its year.
  static Optional<LocalDate> accept(Cursor cursor) {
    boolean fits =
        cursor.digits(0) > 0
            && cursor.digits(0) < 3
            && cursor.is(1, WordClass.MONTH)
            && cursor.digits(2) == 4
            && cursor.written(2).compareTo(FIRST_YEAR) >= 0;
    if (!fits) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        day(cursor.written(2), cursor.tokens().lower(cursor.at() + 1), cursor.written(0));
    day.ifPresent(read -> cursor.skip(3));
    return day;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year), DutchMonths.NAMES.indexOf(month) + 1, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
