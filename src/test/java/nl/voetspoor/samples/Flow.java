package nl.voetspoor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.voetspoor.model.Block;

/// The text of a paper as lines, before it is cut into pages.
///
/// @param gap room between paragraphs, in points
/// @param chapterOnNewPage whether a heading of the first level begins a page
record Flow(LineSetter text, LineSetter title, float width, float gap, boolean chapterOnNewPage) {
  private static final float INDENT = 14;

  /// The lines of a whole paper: what stands above the text of a letter, the text, who signs.
  List<Line> of(List<String> opening, List<SampleBlock> blocks, List<String> signature) {
    List<Line> lines = new ArrayList<>();
    opening.forEach(line -> add(lines, text.set(line, Inline.Style.PLAIN, width), gap));
    blocks.forEach(block -> add(lines, block(lines, block), gap));
    float room = 2 * gap + 2;
    for (String line : signature) {
      add(lines, text.set(line, Inline.Style.PLAIN, width), room);
      room = 0;
    }
    return lines;
  }

  /// The lines of a note.
  List<Line> note(SampleNote note) {
    Line mark = text.line(text.mark(note.mark()));
    return sideBySide(List.of(mark), text.set(note.inlines(), width - 9), 9);
  }

  private List<Line> block(List<Line> sofar, SampleBlock block) {
    return switch (block.kind()) {
      case HEADING -> heading(sofar, block);
      case LIST_ITEM ->
          sideBySide(
              List.of(text.line(text.run(block.label(), Inline.Style.PLAIN))),
              text.set(block.inlines(), width - INDENT),
              INDENT);
      case QUESTION, ANSWER -> captioned(block);
      case TABLE -> table(block.rows());
      case PARAGRAPH, SIGNATURE -> text.set(block.inlines(), width);
    };
  }

  private List<Line> heading(List<Line> sofar, SampleBlock block) {
    boolean chapter = chapterOnNewPage && block.level() == 1;
    if (chapter && !sofar.isEmpty()) {
      sofar.add(sofar.removeLast().tied(Line.Ties.ENDS_PAGE));
    }
    LineSetter setter = chapter ? title : text;
    return setter.set(block.plain(), Inline.Style.BOLD, width).stream()
        .map(line -> line.tied(Line.Ties.KEEP))
        .toList();
  }

  private List<Line> captioned(SampleBlock block) {
    List<Line> lines = new ArrayList<>();
    lines.add(text.line(text.run(block.caption(), Inline.Style.PLAIN)).tied(Line.Ties.KEEP));
    lines.addAll(text.set(block.inlines(), width));
    return lines;
  }

  /// The first column takes two fifths of the width, the others share the rest.
  private List<Line> table(List<List<String>> rows) {
    List<Line> lines = new ArrayList<>();
    Inline.Style style = Inline.Style.BOLD;
    for (List<String> row : rows) {
      List<Line> set = row(row, style);
      lines.addAll(
          style == Inline.Style.BOLD
              ? set.stream().map(l -> l.tied(Line.Ties.KEEP)).toList()
              : set);
      style = Inline.Style.PLAIN;
    }
    return lines;
  }

  private List<Line> row(List<String> cells, Inline.Style style) {
    float first = width * 0.4f;
    float rest = (width - first) / Math.max(1, cells.size() - 1);
    List<Line> lines = text.set(cells.getFirst(), style, first - 8);
    for (int i = 1; i < cells.size(); i++) {
      List<Line> cell = text.set(cells.get(i), style, rest - 6);
      lines = sideBySide(lines, cell, first + (i - 1) * rest);
    }
    return lines;
  }

  /// Two columns as one, the second at `x`.
  private static List<Line> sideBySide(List<Line> left, List<Line> right, float x) {
    float leading = left.getFirst().leading();
    return IntStream.range(0, Math.max(left.size(), right.size()))
        .mapToObj(i -> {
          Line start = i < left.size() ? left.get(i) : Line.empty(leading);
          return i < right.size() ? start.beside(right.get(i), x) : start;
        })
        .toList();
  }

  private static void add(List<Line> lines, List<Line> more, float room) {
    for (int i = 0; i < more.size(); i++) {
      lines.add(i == 0 ? more.get(i).below(room) : more.get(i));
    }
  }

  /// The headings of the first two levels, for a table of contents.
  static List<SampleBlock> headings(List<SampleBlock> blocks) {
    return blocks.stream().filter(b -> b.kind() == Block.Kind.HEADING && b.level() <= 2).toList();
  }
}
