package nl.voetspoor.ingest;

import java.util.EnumMap;
import java.util.Map;
import nl.voetspoor.model.Fault;

/// How many files went which way.
///
/// @param faults how many failed, by what is the matter with them
/// @param before how many of those that failed were not read again, because they have not changed
/// @param aside how many were not to be papers
/// @param stopped whether the run was stopped before its end
public record Tally(
    int indexed,
    int unchanged,
    Map<Fault, Integer> faults,
    int before,
    Aside aside,
    boolean stopped) {
  /// Nothing yet.
  public static final Tally NONE = new Tally(0, 0, Map.of(), 0, new Aside(0, 0, 0), false);

  /// Keeps its own copy of the map.
  public Tally {
    faults = Map.copyOf(faults);
  }

  /// Files that are no papers, which is no failure.
  ///
  /// @param opened archives, mails and portfolios
  /// @param passedOver files in a mail that hold no paper, as pictures
  /// @param hidden hidden files and folders
  public record Aside(int opened, int passedOver, int hidden) {}

  /// One more.
  public Tally plus(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Indexed _ -> new Tally(indexed + 1, unchanged, faults, before, aside, stopped);
      case Outcome.Unchanged _ -> new Tally(indexed, unchanged + 1, faults, before, aside, stopped);
      case Outcome.Failed failed -> plus(failed);
      case Outcome.Opened _ -> with(new Aside(aside.opened + 1, aside.passedOver, aside.hidden));
      case Outcome.PassedOver _ ->
          with(new Aside(aside.opened, aside.passedOver + 1, aside.hidden));
      case Outcome.Hidden _ -> with(new Aside(aside.opened, aside.passedOver, aside.hidden + 1));
    };
  }

  /// The same, stopped before its end.
  public Tally cutShort() {
    return new Tally(indexed, unchanged, faults, before, aside, true);
  }

  /// How many could not be read.
  public int failed() {
    return faults.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many files in all, those that are not to be papers left out.
  public int total() {
    return indexed + unchanged + failed();
  }

  private Tally plus(Outcome.Failed failed) {
    Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    counts.putAll(faults);
    counts.merge(failed.fault(), 1, Integer::sum);
    int remembered = before + (failed.before() ? 1 : 0);
    return new Tally(indexed, unchanged, counts, remembered, aside, stopped);
  }

  private Tally with(Aside other) {
    return new Tally(indexed, unchanged, faults, before, other, stopped);
  }
}
