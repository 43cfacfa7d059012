package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Timeline;

/// The papers through time as a page draws them.
///
/// @param result the results
/// @param wording how the page puts things
public record TimelineChart(SearchResult result, Wording wording) {
  /// How high the highest bar is.
  public static final int HEIGHT = 56;

  /// How wide a bar is with the space beside it.
  public static final int STEP = 10;

  /// A bar.
  ///
  /// @param label its stretch of time
  /// @param count how many papers
  /// @param x where it begins
  /// @param height how high it is; at least 1 where there are any papers
  /// @param within whether it lies in the period that is chosen
  /// @param from its first day
  /// @param to its last day
  /// @param address the results of its period
  public record Bar(
      String label,
      int count,
      int x,
      int height,
      boolean within,
      LocalDate from,
      LocalDate to,
      String address) {}

  /// Whether there is more than one bar to choose from.
  public boolean isNeeded() {
    return result.timeline().bars().size() > 1;
  }

  /// Its bars, in order.
  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    int highest = Math.max(1, result.timeline().highest());
    for (Timeline.Bar bar : result.timeline().bars()) {
      int height = Math.ceilDiv(bar.count() * HEIGHT, highest);
      bars.add(
          new Bar(
              label(bar),
              bar.count(),
              bars.size() * STEP,
              height,
              bar.within(),
              bar.first(),
              bar.last(),
              result
                  .request()
                  .between(Optional.of(bar.first()), Optional.of(bar.last()))
                  .address()));
    }
    return bars;
  }

  /// How wide all bars are together.
  public int width() {
    return result.timeline().bars().size() * STEP;
  }

  /// Whether it counts by month.
  public boolean isByMonth() {
    return result.timeline().unit() == Timeline.Unit.MONTH;
  }

  /// The results of all time, where a period is chosen.
  public Optional<String> allTime() {
    return Optional.of(result.request())
        .filter(request -> request.from().isPresent() || request.until().isPresent())
        .map(request -> request.between(Optional.empty(), Optional.empty()).address());
  }

  /// The results but for their period, to put another one behind it.
  public String base() {
    return result
        .request()
        .between(Optional.empty(), Optional.empty())
        .parameters()
        .behind("/zoek");
  }

  private String label(Timeline.Bar bar) {
    return switch (result.timeline().unit()) {
      case YEAR -> String.valueOf(bar.first().getYear());
      case MONTH -> wording.month(bar.first());
    };
  }
}
