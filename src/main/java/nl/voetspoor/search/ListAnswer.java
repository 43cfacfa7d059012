package nl.voetspoor.search;

import java.util.List;

/// The answers to a list.
///
/// @param lines in the order of the list
/// @param leftOut how many lines came behind the last that was searched
public record ListAnswer(List<Line> lines, int leftOut) {
  /// Keeps its own copy of the list.
  public ListAnswer {
    lines = List.copyOf(lines);
  }

  /// How many lines found something.
  public long found() {
    return lines.stream().filter(line -> line.total() > 0).count();
  }

  /// A line with what was found.
  ///
  /// @param number which line it was, from 1, empty lines counted
  /// @param text as it was written; only its beginning where it is too long
  /// @param total how many papers
  /// @param first the first of them
  public record Line(
      int number, String text, Meaning meaning, long total, List<PaperSummary> first) {
    /// Keeps its own copy of the list.
    public Line {
      first = List.copyOf(first);
    }
  }

  /// What a line was read as.
  public sealed interface Meaning {}

  /// The number of a paper or a dossier.
  public record Named(Notation notation) implements Meaning {}

  /// Words, that were searched.
  public record Words(SearchRequest request) implements Meaning {}

  /// More than a line may hold; it was not searched.
  public record TooLong() implements Meaning {}
}
