package nl.voetspoor.extract;

import java.util.List;

/// Plain text: lines as they stand, of which form must be guessed. A form feed at the beginning of
/// a line is a page turn.
public record Lines(List<String> lines) implements Matter {
  /// Keeps its own copy of the list.
  public Lines {
    lines = List.copyOf(lines);
  }
}
