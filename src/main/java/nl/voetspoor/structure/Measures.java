package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;

/// What is usual in a printed paper, in points.
///
/// @param size the size of its running text
/// @param pitch from one line of running text to the next
/// @param left where its lines begin
/// @param right where its longest lines end
record Measures(float size, float pitch, float left, float right) {
  private static final int LONG_LINE = 25;
  private static final float GRAIN = 2;

  static Measures of(List<Page> pages) {
    List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    float size = mode(lines, Line::size).orElse(10f);
    List<Line> running = running(lines, size).toList();
    float left = mode(running, line -> Math.round(line.left() / GRAIN) * GRAIN).orElse(0f);
    return new Measures(size, pitch(pages, size), left, right(running, left));
  }

  /// The long lines in the usual size.
  static Stream<Line> running(List<Line> lines, float size) {
    return lines.stream()
        .filter(line -> Math.abs(line.size() - size) < 0.08f * size)
        .filter(line -> line.text().length() >= LONG_LINE);
  }

  /// The end of the longest lines that begin near `left`, the very longest left out.
  static float right(List<Line> running, float left) {
    List<Float> ends =
        running.stream()
            .filter(line -> Math.abs(line.left() - left) < 60)
            .map(Line::right)
            .sorted()
            .toList();
    return ends.isEmpty() ? Float.MAX_VALUE : ends.get((int) ((ends.size() - 1) * 0.98f));
  }

  private static float pitch(List<Page> pages, float size) {
    List<Float> gaps = new ArrayList<>();
    for (Page page : pages) {
      List<Line> lines = running(page.lines(), size).toList();
      for (int i = 1; i < lines.size(); i++) {
        float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
        if (gap > 0.8f * size && gap < 2.2f * size) {
          gaps.add(Math.round(gap * 5) / 5f);
        }
      }
    }
    Map<Float, Integer> counts = new HashMap<>();
    gaps.forEach(gap -> counts.merge(gap, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1.2f * size);
  }

  private static Optional<Float> mode(List<Line> lines, Function<Line, Float> measure) {
    Map<Float, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(measure.apply(line), line.text().length(), Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
