package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Timeline;
import nl.voetspoor.search.Timeline.Bar;
import nl.voetspoor.search.Timeline.Unit;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// Counts papers through time: by month where the period, or the papers without one, span three
/// years or less, else by year. A short period is shown with the whole of its first and last year.
final class TimelineCounter {
  private static final int USUAL_FIRST = 1800;
  private static final int USUAL_MONTHS = 300 * 12;

  private final SearchRequest request;
  private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();

  /// @param papers what fits whatever the period
  TimelineCounter(SearchRequest request, FacetsCollector papers) throws IOException {
    this.request = request;
    int[] counts = new int[USUAL_MONTHS];
    for (FacetsCollector.MatchingDocs docs : papers.getMatchingDocs()) {
      SortedNumericDocValues dates =
          DocValues.getSortedNumeric(docs.context().reader(), LuceneField.DATE.field());
      DocIdSetIterator each = docs.bits().iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (dates.advanceExact(doc)) {
          count(LocalDate.ofEpochDay(dates.nextValue()), counts);
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        months.put(YearMonth.of(USUAL_FIRST + i / 12, i % 12 + 1), counts[i]);
      }
    }
  }

  private void count(LocalDate day, int[] usual) {
    int month = (day.getYear() - USUAL_FIRST) * 12 + day.getMonthValue() - 1;
    if (month >= 0 && month < usual.length) {
      usual[month]++;
    } else {
      months.merge(YearMonth.from(day), 1, Integer::sum);
    }
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
