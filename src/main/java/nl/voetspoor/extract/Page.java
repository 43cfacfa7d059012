package nl.voetspoor.extract;

import java.util.List;
import java.util.Optional;

/// A printed page.
///
/// @param number its number in the file, from 1
/// @param width in points
/// @param height in points
/// @param lines from top to bottom, at one height from left to right
/// @param recognition how its words were recognised, where it is a picture
public record Page(
    int number, float width, float height, List<Line> lines, Optional<Recognition> recognition) {
  /// Keeps its own copy of the list.
  public Page {
    lines = List.copyOf(lines);
  }

  /// A page whose words stood in the file.
  public Page(int number, float width, float height, List<Line> lines) {
    this(number, width, height, lines, Optional.empty());
  }

  /// The same page with other lines.
  public Page with(List<Line> other) {
    return new Page(number, width, height, other, recognition);
  }

  /// The same page with the lines that were recognised on its picture.
  Page recognised(List<Line> found, Recognition how) {
    return new Page(number, width, height, found, Optional.of(how));
  }

  /// The same page turned to the right by so many degrees.
  Page turned(int degrees) {
    boolean side = degrees % 180 != 0;
    return new Page(number, side ? height : width, side ? width : height, lines, recognition);
  }

  /// A page of which no word can be read.
  Page withoutText() {
    return new Page(number, width, height, List.of(), Optional.of(Recognition.NOTHING));
  }

  /// Whether its words were recognised from a picture.
  public boolean recognised() {
    return recognition.flatMap(Recognition::confidence).isPresent();
  }
}
