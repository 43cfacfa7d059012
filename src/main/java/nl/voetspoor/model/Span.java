package nl.voetspoor.model;

/// A stretch of text, from `start` up to but not including `end`, in UTF-16 units.
public record Span(int start, int end) implements Comparable<Span> {
  /// Refuses a span that begins before the text or ends before it begins.
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /// How many UTF-16 units it covers.
  public int length() {
    return end - start;
  }

  /// Whether `offset` lies within it.
  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether the other lies within it.
  public boolean holds(Span other) {
    return other.start >= start && other.end <= end;
  }

  /// The words it covers in `text`.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// The same stretch, `distance` further on.
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
