package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.List;

/// How many papers there are through time, whatever period is chosen; all else that narrows the
/// request counts. Papers without a date are not in it.
///
/// @param unit how long each stretch is
/// @param bars the stretches from first to last, those without papers too; empty where no paper has
///   a date
public record Timeline(Unit unit, List<Bar> bars) {
  /// The longest period that is shown by month, in years.
  public static final int MONTHS_UP_TO = 3;

  /// The length of a stretch.
  public enum Unit {
    YEAR,
    MONTH
  }

  /// A stretch of time.
  ///
  /// @param first its first day
  /// @param last its last day
  /// @param count how many papers: the total once this is the period
  /// @param within whether it lies in the period that is chosen now, or none is
  public record Bar(LocalDate first, LocalDate last, int count, boolean within) {}

  /// Keeps its own copy of the list.
  public Timeline {
    bars = List.copyOf(bars);
  }

  /// Without any.
  public static Timeline none() {
    return new Timeline(Unit.YEAR, List.of());
  }

  /// The count of its highest bar.
  public int highest() {
    return bars.stream().mapToInt(Bar::count).max().orElse(0);
  }
}
