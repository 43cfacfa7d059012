package nl.voetspoor.ingest;

/// How many files went which way.
///
/// @param stopped whether the run was stopped before its end
public record Tally(int indexed, int unchanged, int failed, boolean stopped) {
  /// Nothing yet.
  public static final Tally NONE = new Tally(0, 0, 0, false);

  /// One more.
  public Tally plus(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Indexed one -> new Tally(indexed + 1, unchanged, failed, stopped);
      case Outcome.Unchanged one -> new Tally(indexed, unchanged + 1, failed, stopped);
      case Outcome.Failed one -> new Tally(indexed, unchanged, failed + 1, stopped);
    };
  }

  /// The same, stopped before its end.
  public Tally cutShort() {
    return new Tally(indexed, unchanged, failed, true);
  }

  /// How many files in all.
  public int total() {
    return indexed + unchanged + failed;
  }
}
