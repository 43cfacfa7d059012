package nl.voetspoor.model;

import java.util.List;
import java.util.Optional;

/// What a paper says.
///
/// @param text everything that is read, once: the body, its blocks separated by a line break, then
///   the notes, each on a line of its own. Words broken over lines are whole; heads and feet are
///   gone
/// @param blocks the body in reading order; spans in `text`, which do not overlap
/// @param footnotes the notes in order of their marks
/// @param pages where each page begins, in order; empty for a format without pages
/// @param exchanges the questions with their answers, in the order of the questions
/// @param scans the pages that are pictures, in order; their text, if any, was recognised and may
///   hold errors of reading
public record Content(
    String text,
    List<Block> blocks,
    List<Footnote> footnotes,
    List<PageStart> pages,
    List<Exchange> exchanges,
    List<Scan> scans) {
  /// Keeps its own copies of the lists.
  public Content {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
    pages = List.copyOf(pages);
    exchanges = List.copyOf(exchanges);
    scans = List.copyOf(scans);
  }

  /// A text without questions, of which no page is a picture.
  public Content(String text, List<Block> blocks, List<Footnote> footnotes, List<PageStart> pages) {
    this(text, blocks, footnotes, pages, List.of(), List.of());
  }

  /// The same with these questions and answers.
  public Content with(List<Exchange> questions) {
    return new Content(text, blocks, footnotes, pages, questions, scans);
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
    boolean inBody = !blocks.isEmpty() && offset < blocks.getLast().span().end();
    return inBody ? bodyPageAt(offset) : notePageAt(offset).orElseGet(() -> bodyPageAt(offset));
  }

  private Optional<Integer> notePageAt(int offset) {
    return footnotes.stream()
        .filter(note -> note.span().contains(offset))
        .findFirst()
        .map(Footnote::page);
  }

  /// The last page that begins at or before `offset`; the pages are in order.
  private int bodyPageAt(int offset) {
    int low = 0;
    int high = pages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 1 : pages.get(low - 1).page();
  }
}
