package nl.voetspoor.samples;

import java.util.List;
import java.util.stream.Stream;

/// A line of a set page.
///
/// @param runs what stands on it, each at its distance from the left edge of the column
/// @param before room above it in points, dropped at the top of a page
/// @param leading its own height
/// @param marks the notes whose mark it carries
/// @param ties how it goes with its neighbours
record Line(List<Placed> runs, float before, float leading, List<String> marks, Ties ties) {
  Line {
    runs = List.copyOf(runs);
    marks = List.copyOf(marks);
  }

  /// A line with nothing on it yet.
  static Line empty(float leading) {
    return new Line(List.of(), 0, leading, List.of(), Ties.LOOSE);
  }

  /// A line with one run.
  static Line of(Typeface.Run run, float leading) {
    return new Line(List.of(new Placed(run, 0)), 0, leading, List.of(), Ties.LOOSE);
  }

  /// A run and where it starts.
  record Placed(Typeface.Run run, float x) {}

  /// How a line goes with the one that follows.
  enum Ties {
    LOOSE,
    /// On the same page as the next.
    KEEP,
    /// The last of its page.
    ENDS_PAGE
  }

  float height() {
    return before + leading;
  }

  Line below(float room) {
    return new Line(runs, room, leading, marks, ties);
  }

  Line tied(Ties other) {
    return new Line(runs, before, leading, marks, other);
  }

  /// This line with `other` at `x` beside it.
  Line beside(Line other, float x) {
    Stream<Placed> moved = other.runs.stream().map(p -> new Placed(p.run(), p.x() + x));
    return new Line(
        Stream.concat(runs.stream(), moved).toList(),
        before,
        leading,
        Stream.concat(marks.stream(), other.marks.stream()).toList(),
        ties);
  }
}
