package nl.voetspoor.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A version of reading, so that files that an older one read can be found and read again.
///
/// @param numbers its numbers, the weightiest first
public record ParserVersion(List<Integer> numbers) implements Comparable<ParserVersion> {
  /// The version at work: that of the program, as in `pom.xml`, and behind it a number to raise
  /// with every change after which the same file can give another paper.
  public static final ParserVersion CURRENT = new ParserVersion(List.of(0, 1, 3));

  private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6}){0,5}");

  /// Keeps its own copy of the list.
  public ParserVersion {
    numbers = List.copyOf(numbers);
  }

  /// The version written as `0.1.1`; empty for what is none.
  public static Optional<ParserVersion> find(String written) {
    return WRITTEN.matcher(written).matches()
        ? Optional.of(
            new ParserVersion(
                Arrays.stream(written.split("\\.", -1)).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  /// `0.1.1`.
  public String written() {
    return String.join(".", numbers.stream().map(Object::toString).toList());
  }

  @Override
  public int compareTo(ParserVersion other) {
    for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// A number that is not written is 0: `0.1` is `0.1.0`.
  private int number(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }
}
