package nl.voetspoor.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts lines into pages, each with the notes whose marks stand on it.
final class Pager {
  /// The rule above the notes and the room around it.
  static final float ABOVE_NOTES = 14;

  private final Sheet sheet;
  private final Map<String, List<Line>> notes;
  private final List<Page> pages = new ArrayList<>();
  private final int firstPage;
  private List<Line> body = new ArrayList<>();
  private List<Line> foot = new ArrayList<>();

  private Pager(Sheet sheet, Map<String, List<Line>> notes, int firstPage) {
    this.sheet = sheet;
    this.notes = notes;
    this.firstPage = firstPage;
  }

  /// A page: its lines, and the lines of its notes.
  record Page(List<Line> body, List<Line> notes) {
    Page {
      body = List.copyOf(body);
      notes = List.copyOf(notes);
    }
  }

  /// The pages of `lines`, of which the first is number `firstPage` on `sheet`.
  static List<Page> pages(
      List<Line> lines, Map<String, List<Line>> notes, Sheet sheet, int firstPage) {
    return new Pager(sheet, notes, firstPage).fill(lines);
  }

  private List<Page> fill(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (lines.get(end).ties() == Line.Ties.KEEP && end + 1 < lines.size()) {
        end++;
      }
      if (!body.isEmpty() && !fits(lines.subList(i, end + 1))) {
        turn();
      }
      Line line = lines.get(i);
      body.add(body.isEmpty() ? line.below(0) : line);
      foot.addAll(notesOf(line));
      if (line.ties() == Line.Ties.ENDS_PAGE) {
        turn();
      }
    }
    if (!body.isEmpty()) {
      turn();
    }
    return pages;
  }

  private boolean fits(List<Line> group) {
    List<Line> more = group.stream().flatMap(line -> notesOf(line).stream()).toList();
    float below = height(foot) + height(more);
    float room = sheet.top(firstPage + pages.size()) - sheet.bottom();
    return height(body) + height(group) + below + (below > 0 ? ABOVE_NOTES : 0) <= room;
  }

  private void turn() {
    pages.add(new Page(body, foot));
    body = new ArrayList<>();
    foot = new ArrayList<>();
  }

  private List<Line> notesOf(Line line) {
    return line.marks().stream()
        .flatMap(mark -> notes.getOrDefault(mark, List.of()).stream())
        .toList();
  }

  static float height(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::height).sum();
  }
}
