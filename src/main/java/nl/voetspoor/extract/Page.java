package nl.voetspoor.extract;

import java.util.List;

/// A printed page.
///
/// @param number its number in the file, from 1
/// @param width in points
/// @param height in points
/// @param lines from top to bottom, at one height from left to right
/// @param recognised whether its words were recognised from a picture
public record Page(int number, float width, float height, List<Line> lines, boolean recognised) {
  /// Keeps its own copy of the list.
  public Page {
    lines = List.copyOf(lines);
  }
}
