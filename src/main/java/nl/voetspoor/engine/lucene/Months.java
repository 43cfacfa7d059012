package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// Counts the papers of each month.
final class Months {
  private static final int USUAL_FIRST = 1800;
  private static final int USUAL_MONTHS = 300 * 12;

  private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();

  private Months() {}

  /// The months of `papers` that have any.
  static NavigableMap<YearMonth, Integer> of(FacetsCollector papers) throws IOException {
    Months counted = new Months();
    int[] counts = new int[USUAL_MONTHS];
    for (FacetsCollector.MatchingDocs docs : papers.getMatchingDocs()) {
      SortedNumericDocValues dates =
          DocValues.getSortedNumeric(docs.context().reader(), LuceneField.DATE.field());
      DocIdSetIterator each = docs.bits().iterator();
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (dates.advanceExact(doc)) {
          counted.count(LocalDate.ofEpochDay(dates.nextValue()), counts);
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        counted.months.put(YearMonth.of(USUAL_FIRST + i / 12, i % 12 + 1), counts[i]);
      }
    }
    return counted.months;
  }

  private void count(LocalDate day, int[] usual) {
    int month = (day.getYear() - USUAL_FIRST) * 12 + day.getMonthValue() - 1;
    if (month >= 0 && month < usual.length) {
      usual[month]++;
    } else {
      months.merge(YearMonth.from(day), 1, Integer::sum);
    }
  }
}
