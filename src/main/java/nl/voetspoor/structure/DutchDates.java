package nl.voetspoor.structure;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.voetspoor.model.DutchMonths;

/// Dates as Dutch papers write them: `15 september 2021`, `2021-09-15`, `15-09-2021`; where there
/// is none, also as they are recognised on a scan, letters for digits and digits for letters: `1
/// ju1i 2O21`.
final class DutchDates {
  /// A date in words, loosely: a day, a month and a year with signs that look alike.
  static final String SEEN =
      "[\\dOoIl|]{1,2}\\s{0,2}[\\p{L}\\d]{3,9}\\s{0,2}[12Il|Z][\\dOoIl|SBZ]{3}";

  private static final String IN_WORDS =
      "\\b(\\d{1,2})\\s*(" + String.join("|", DutchMonths.NAMES) + ")\\s*((?:18|19|20)\\d{2})\\b";
  private static final String ISO = "\\b((?:18|19|20)\\d{2})-(\\d{2})-(\\d{2})\\b";
  private static final String IN_DIGITS = "\\b(\\d{1,2})[-/](\\d{1,2})[-/]((?:19|20)\\d{2})\\b";
  private static final Pattern DATE =
      Pattern.compile(
          IN_WORDS + "|" + ISO + "|" + IN_DIGITS,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// The signs that are taken for one another.
  private static final Map<Character, String> ALIKE =
      Map.of('i', "[i1lí]", 'l', "[l1iI|]", 'o', "[o0]", 's', "[s5]", 'u', "[uv]", 'e', "[ec]");

  private static final Pattern RECOGNISED =
      Pattern.compile(
          "(?<![\\p{L}\\d])([\\dOoIl|]{1,2})\\s{0,2}("
              + DutchMonths.NAMES.stream().map(DutchDates::likeness).collect(joining("|"))
              + ")\\s{0,2}([12Il|Z][\\dOoIl|SBZ]{3})(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<Pattern> MONTHS =
      DutchMonths.NAMES.stream()
          .map(name ->
              Pattern.compile(likeness(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private DutchDates() {}

  /// The first date in `text`.
  static Optional<LocalDate> find(String text) {
    return DATE.matcher(text)
        .results()
        .flatMap(m -> date(m).stream())
        .findFirst()
        .or(() ->
            RECOGNISED.matcher(text).results().flatMap(m -> recognised(m).stream()).findFirst());
  }

  /// Whether `line` is a date in words and nothing else.
  static boolean isAlone(String line) {
    return line.length() < 30 && line.strip().matches(SEEN) && find(line).isPresent();
  }

  private static Optional<LocalDate> recognised(MatchResult m) {
    try {
      int month = 1;
      while (!MONTHS.get(month - 1).matcher(m.group(2)).matches()) {
        month++;
      }
      int year = number(digits(m.group(3)));
      return year > 1800 && year < 2100
          ? Optional.of(LocalDate.of(year, month, number(digits(m.group(1)))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String likeness(String month) {
    return month
        .chars()
        .mapToObj(letter -> ALIKE.getOrDefault((char) letter, String.valueOf((char) letter)))
        .collect(joining());
  }

  private static String digits(String seen) {
    return seen.replaceAll("[Oo]", "0")
        .replaceAll("[Il|]", "1")
        .replace('S', '5')
        .replace('B', '8')
        .replace('Z', '2');
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
