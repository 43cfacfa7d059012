package nl.voetspoor.model;

import java.util.Comparator;
import java.util.List;

/// What a paper says.
///
/// @param text everything that is read, once: the body, its blocks separated by a line break, then
///   the notes, each on a line of its own. Words broken over lines are whole; heads and feet are
///   gone
/// @param blocks the body in reading order; spans in `text`, which do not overlap
/// @param footnotes the notes in order of their marks
/// @param pages where each page begins, in order; empty for a format without pages
public record Content(
    String text, List<Block> blocks, List<Footnote> footnotes, List<PageStart> pages) {
  /// Keeps its own copies of the lists.
  public Content {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    pages = List.copyOf(pages);
  }

  /// How many pages the paper has; 0 for a format without pages.
  public int pageCount() {
    return pages.stream().mapToInt(PageStart::page).max().orElse(0);
  }

  /// The page on which `offset` stands, from 1; 0 for a format without pages.
  public int pageAt(int offset) {
    if (pages.isEmpty()) {
      return 0;
    }
    return footnotes.stream()
        .filter(note -> note.span().contains(offset))
        .findFirst()
        .map(Footnote::page)
        .orElseGet(() -> bodyPageAt(offset));
  }

  private int bodyPageAt(int offset) {
    return pages.stream()
        .filter(start -> start.offset() <= offset)
        .max(Comparator.comparingInt(PageStart::offset).thenComparingInt(PageStart::page))
        .map(PageStart::page)
        .orElse(1);
  }
}
