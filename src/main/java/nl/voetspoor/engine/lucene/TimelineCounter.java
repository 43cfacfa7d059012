package nl.voetspoor.engine.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Timeline;
import nl.voetspoor.search.Timeline.Bar;
import nl.voetspoor.search.Timeline.Unit;

/// Counts papers through time: by month where the period, or the papers without one, span three
/// years or less, else by year. A short period is shown with the whole of its first and last year.
final class TimelineCounter {
  private final SearchRequest request;
  private final NavigableMap<YearMonth, Integer> months;

  /// @param months how many fit of each month, whatever the period
  TimelineCounter(SearchRequest request, NavigableMap<YearMonth, Integer> months) {
    this.request = request;
    this.months = months;
  }

  Timeline timeline() {
    if (months.isEmpty()) {
      return Timeline.none();
    }
    YearMonth first = request.from().map(YearMonth::from).orElse(months.firstKey());
    YearMonth last = request.until().map(YearMonth::from).orElse(months.lastKey());
    boolean isShort =
        !last.isBefore(first) && last.isBefore(first.plusYears(Timeline.MONTHS_UP_TO));
    boolean narrowed = request.from().isPresent() || request.until().isPresent();
    if (isShort) {
      return narrowed
          ? byMonth(first.withMonth(1), last.withMonth(12))
          : byMonth(months.firstKey(), months.lastKey());
    }
    return byYear(months.firstKey().getYear(), months.lastKey().getYear());
  }

  private Timeline byMonth(YearMonth first, YearMonth last) {
    List<Bar> bars = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      bars.add(bar(month.atDay(1), month.atEndOfMonth(), months.getOrDefault(month, 0)));
    }
    return new Timeline(Unit.MONTH, bars);
  }

  private Timeline byYear(int first, int last) {
    List<Bar> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int count =
          months.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true).values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      bars.add(bar(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), count));
    }
    return new Timeline(Unit.YEAR, bars);
  }

  private Bar bar(LocalDate first, LocalDate last, int count) {
    Optional<LocalDate> from = request.from();
    Optional<LocalDate> until = request.until();
    boolean within =
        from.map(day -> !last.isBefore(day)).orElse(true)
            && until.map(day -> !first.isAfter(day)).orElse(true);
    return new Bar(first, last, count, within);
  }
}
