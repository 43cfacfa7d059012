package nl.voetspoor.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.voetspoor.model.DutchMonths;

/// Dates as Dutch papers write them: `15 september 2021`, `2021-09-15`, `15-09-2021`.
final class DutchDates {
  private static final String IN_WORDS =
      "\\b(\\d{1,2})\\s*(" + String.join("|", DutchMonths.NAMES) + ")\\s*((?:18|19|20)\\d{2})\\b";
  private static final String ISO = "\\b((?:18|19|20)\\d{2})-(\\d{2})-(\\d{2})\\b";
  private static final String IN_DIGITS = "\\b(\\d{1,2})[-/](\\d{1,2})[-/]((?:19|20)\\d{2})\\b";
  private static final Pattern DATE =
      Pattern.compile(
          IN_WORDS + "|" + ISO + "|" + IN_DIGITS,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private DutchDates() {}

  /// The first date in `text`.
  static Optional<LocalDate> find(String text) {
    return DATE.matcher(text).results().flatMap(m -> date(m).stream()).findFirst();
  }

  private static Optional<LocalDate> date(MatchResult m) {
    try {
      if (m.group(1) != null) {
        int month = DutchMonths.NAMES.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(LocalDate.of(number(m.group(3)), month, number(m.group(1))));
      }
      return m.group(4) != null
          ? Optional.of(LocalDate.of(number(m.group(4)), number(m.group(5)), number(m.group(6))))
          : Optional.of(LocalDate.of(number(m.group(9)), number(m.group(8)), number(m.group(7))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
