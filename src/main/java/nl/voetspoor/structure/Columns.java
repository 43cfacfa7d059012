package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Word;

/// Parts a page in two columns, as Handelingen and older Kamerstukken are printed, into what is
/// read one after the other: what goes over both columns where it stands, the left column, the
/// right column at the place of the left. Other pages stay whole.
final class Columns {
  /// A column has this many lines at least.
  private static final int ENOUGH = 8;

  /// The white between columns is this wide at least, in points.
  private static final int NARROWEST = 6;

  /// The part of the lines that may go over both columns.
  private static final float CROSSING = 0.4f;

  /// How much of the width of its column a usual line fills.
  private static final float FULL = 0.7f;

  /// How much narrower one column may be than the other.
  private static final float ALIKE = 0.6f;

  private static final float PLAY = 2;

  private Columns() {}

  /// The white between two columns.
  private record Gutter(float from, float to) {
    boolean isCrossedBy(Line line) {
      return line.words().stream()
          .anyMatch(word -> word.left() < to - PLAY && word.right() > from + PLAY);
    }

    /// The words of `line` before it or after it; nothing where there are none.
    Optional<Line> side(Line line, boolean after) {
      List<Word> words =
          line.words().stream().filter(word -> (word.left() > from) == after).toList();
      return words.isEmpty() ? Optional.empty() : Optional.of(new Line(words, line.baseline()));
    }
  }

  static List<Page> apart(Page page) {
    List<Line> running = running(page);
    Optional<Gutter> gutter =
        gutter(running, page.width()).filter(white -> isPrintedInColumns(running, white));
    return gutter.map(white -> bands(page, white)).orElse(List.of(page));
  }

  /// The lines in the size of most of the page.
  private static List<Line> running(Page page) {
    Map<Float, Integer> sizes = new HashMap<>();
    page.lines().forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
    float usual =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    return page.lines().stream()
        .filter(line -> Math.abs(line.size() - usual) < 0.08f * usual)
        .toList();
  }

  /// The widest upright strip in the middle of the page on which few words stand.
  private static Optional<Gutter> gutter(List<Line> running, float width) {
    if (running.size() < ENOUGH) {
      return Optional.empty();
    }
    int[] words = new int[Math.max(1, Math.round(width)) + 1];
    float first = Float.MAX_VALUE;
    float last = 0;
    for (Line line : running) {
      first = Math.min(first, line.left());
      last = Math.max(last, line.right());
      for (Word word : line.words()) {
        int end = Math.min(words.length - 1, (int) word.right());
        for (int x = Math.max(0, Math.round(word.left())); x <= end; x++) {
          words[x]++;
        }
      }
    }
    int most = (int) (CROSSING * running.size() / 2);
    int from = (int) (first + 0.3f * (last - first));
    int to = (int) Math.min(words.length - 1, first + 0.7f * (last - first));
    return widest(words, from, to, most);
  }

  private static Optional<Gutter> widest(int[] words, int from, int to, int most) {
    Gutter widest = new Gutter(0, 0);
    int start = from;
    for (int x = from; x <= to; x++) {
      if (words[x] > most) {
        start = x + 1;
      } else if (x - start > widest.to() - widest.from()) {
        widest = new Gutter(start, x);
      }
    }
    return widest.to() - widest.from() < NARROWEST ? Optional.empty() : Optional.of(widest);
  }

  /// Whether running text stands on both sides, and not the cells of a table: lines are full, the
  /// columns about as wide, and what is new at the left is not new at the right.
  private static boolean isPrintedInColumns(List<Line> running, Gutter gutter) {
    List<Line> left = side(running, gutter, false);
    List<Line> right = side(running, gutter, true);
    if (left.size() < ENOUGH || right.size() < ENOUGH) {
      return false;
    }
    float widthLeft = width(left);
    float widthRight = width(right);
    return Math.min(widthLeft, widthRight) > ALIKE * Math.max(widthLeft, widthRight)
        && isFull(left, widthLeft)
        && isFull(right, widthRight)
        && !beginTogether(left, right);
  }

  private static List<Line> side(List<Line> running, Gutter gutter, boolean after) {
    return running.stream()
        .filter(line -> !gutter.isCrossedBy(line))
        .flatMap(line -> gutter.side(line, after).stream())
        .toList();
  }

  private static float width(List<Line> column) {
    return right(column) - column.stream().map(Line::left).min(Float::compare).orElse(0f);
  }

  private static float right(List<Line> column) {
    return column.stream().map(Line::right).max(Float::compare).orElse(0f);
  }

  private static boolean isFull(List<Line> column, float width) {
    long full = column.stream().filter(line -> line.right() - line.left() > FULL * width).count();
    return full * 2 > column.size();
  }

  /// Whether after white at the left, most times the right begins anew too, as the rows of a table
  /// do.
  private static boolean beginTogether(List<Line> left, List<Line> right) {
    List<Float> begun = begun(left);
    List<Float> other = begun(right);
    long together =
        begun.stream().filter(y -> other.stream().anyMatch(z -> Math.abs(y - z) < PLAY)).count();
    return begun.size() > 1 && together * 5 > begun.size() * 3L;
  }

  private static List<Float> begun(List<Line> column) {
    List<Float> begun = new ArrayList<>();
    for (int i = 1; i < column.size(); i++) {
      float gap = column.get(i).baseline() - column.get(i - 1).baseline();
      if (gap > 1.5f * column.get(i).size()) {
        begun.add(column.get(i).baseline());
      }
    }
    return begun;
  }

  private static List<Page> bands(Page page, Gutter gutter) {
    float shift =
        usualLeft(side(running(page), gutter, true))
            - usualLeft(side(running(page), gutter, false));
    List<Page> bands = new ArrayList<>();
    List<Line> over = new ArrayList<>();
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : page.lines()) {
      if (gutter.isCrossedBy(line)) {
        add(bands, page, left, gutter.from());
        add(bands, page, right, gutter.from());
        over.add(line);
      } else {
        add(bands, page, over, page.width());
        gutter.side(line, false).ifPresent(left::add);
        gutter.side(line, true).map(part -> moved(part, -shift)).ifPresent(right::add);
      }
    }
    add(bands, page, left, gutter.from());
    add(bands, page, right, gutter.from());
    add(bands, page, over, page.width());
    return bands;
  }

  /// Adds a part of the page and clears `lines`.
  private static void add(List<Page> bands, Page page, List<Line> lines, float width) {
    if (!lines.isEmpty()) {
      bands.add(new Page(page.number(), width, page.height(), lines, page.recognition()));
      lines.clear();
    }
  }

  private static float usualLeft(List<Line> column) {
    Map<Float, Integer> places = new HashMap<>();
    column.forEach(line -> places.merge((float) Math.round(line.left()), 1, Integer::sum));
    return places.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static Line moved(Line line, float shift) {
    return new Line(
        line.words().stream()
            .map(word ->
                new Word(
                    word.text(),
                    word.left() + shift,
                    word.right() + shift,
                    word.size(),
                    word.bold(),
                    word.italic(),
                    word.raised(),
                    word.glued()))
            .toList(),
        line.baseline());
  }
}
