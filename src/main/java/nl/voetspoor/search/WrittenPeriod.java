package nl.voetspoor.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.DutchMonths;

/// Reads a day or a period as people type it: `2021`, `2021-05`, `2021-05-01`, `1-5-2021`, `mei
/// 2021`, `1 mei 2021`, and two of these with `..` between them, of which one may be left out.
final class WrittenPeriod {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-/](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})[ -])?([a-z]{3,9})\\.?[ -](\\d{4})");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int LONGEST = 60;

  private WrittenPeriod() {}

  /// The period, both ends turned round where the first comes last; empty where it is none.
  static Optional<QueryClause.Dated> find(String written) {
    return ends(written).map(Ends::period);
  }

  /// Whether it is a period of which the first end comes last.
  static boolean isReversed(String written) {
    return ends(written).filter(Ends::isReversed).isPresent();
  }

  /// What stands before and behind the dots; without dots both are the same.
  private record Ends(Optional<QueryClause.Dated> first, Optional<QueryClause.Dated> last) {
    private boolean isReversed() {
      Optional<LocalDate> from = first.flatMap(QueryClause.Dated::first);
      Optional<LocalDate> until = last.flatMap(QueryClause.Dated::last);
      return from.isPresent() && until.isPresent() && from.get().isAfter(until.get());
    }

    private QueryClause.Dated period() {
      Ends ordered = isReversed() ? new Ends(/* first= */ last, /* last= */ first) : this;
      return new QueryClause.Dated(
          ordered.first.flatMap(QueryClause.Dated::first),
          ordered.last.flatMap(QueryClause.Dated::last));
    }
  }

  private static Optional<Ends> ends(String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    int dots = plain.indexOf("..");
    if (dots < 0) {
      return whole(plain).map(whole -> new Ends(Optional.of(whole), Optional.of(whole)));
    }
    String before = plain.substring(0, dots).strip();
    String after = plain.substring(dots).replaceFirst("^[.]+", "").strip();
    Optional<QueryClause.Dated> first = whole(before);
    Optional<QueryClause.Dated> last = whole(after);
    boolean read =
        (before.isEmpty() || first.isPresent())
            && (after.isEmpty() || last.isPresent())
            && !(before.isEmpty() && after.isEmpty());
    return read ? Optional.of(new Ends(first, last)) : Optional.empty();
  }

  /// From its first day to its last.
  private static Optional<QueryClause.Dated> whole(String written) {
    try {
      return read(written);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<QueryClause.Dated> read(String written) {
    Matcher m = YEAR.matcher(written);
    if (m.matches()) {
      return Optional.of(years(number(m, 1), number(m, 1)));
    }
    if (m.usePattern(YEARS).matches()) {
      return Optional.of(years(number(m, 1), number(m, 2)));
    }
    if (m.usePattern(MONTH).matches()) {
      return Optional.of(month(YearMonth.of(number(m, 1), number(m, 2))));
    }
    if (m.usePattern(MONTH_FIRST).matches()) {
      return Optional.of(month(YearMonth.of(number(m, 2), number(m, 1))));
    }
    if (m.usePattern(DAY).matches()) {
      return Optional.of(day(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
    }
    if (m.usePattern(DAY_FIRST).matches()) {
      return Optional.of(day(LocalDate.of(number(m, 3), number(m, 2), number(m, 1))));
    }
    return m.usePattern(NAMED).matches() ? named(m) : Optional.empty();
  }

  private static Optional<QueryClause.Dated> named(Matcher m) {
    String name = m.group(2);
    for (int i = 0; i < DutchMonths.NAMES.size(); i++) {
      if (DutchMonths.NAMES.get(i).startsWith(name) || ENGLISH_MONTHS.get(i).startsWith(name)) {
        YearMonth month = YearMonth.of(number(m, 3), i + 1);
        return Optional.of(m.start(1) < 0 ? month(month) : day(month.atDay(number(m, 1))));
      }
    }
    return Optional.empty();
  }

  private static QueryClause.Dated years(int first, int last) {
    return new QueryClause.Dated(
        Optional.of(LocalDate.of(Math.min(first, last), 1, 1)),
        Optional.of(LocalDate.of(Math.max(first, last), 12, 31)));
  }

  private static QueryClause.Dated month(YearMonth month) {
    return new QueryClause.Dated(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
  }

  private static QueryClause.Dated day(LocalDate day) {
    return new QueryClause.Dated(Optional.of(day), Optional.of(day));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
