package nl.voetspoor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
  /// Three pages, of which the second has no text of its own, and a note on page 1.
  private static final Content PAPER =
      new Content(
          "Een alinea.\nNog een alinea.\nEen noot.",
          List.of(Block.paragraph(new Span(0, 11)), Block.paragraph(new Span(12, 27))),
          List.of(new Footnote("1", 3, new Span(28, 37), 1)),
          List.of(new PageStart(1, 0), new PageStart(2, 12), new PageStart(3, 12)));

  @ParameterizedTest
  @CsvSource({"0, 1", "11, 1", "12, 3", "26, 3", "27, 3", "28, 1", "36, 1", "37, 3"})
  void aPlaceIsOnThePageThatBeganLastAndANoteOnItsOwn(int offset, int page) {
    assertEquals(page, PAPER.pageAt(offset));
  }

  @Test
  void whatStandsBeforeTheFirstPageIsOnPageOne() {
    Content content = new Content("Titel", List.of(), List.of(), List.of(new PageStart(2, 3)));
    assertEquals(1, content.pageAt(0));
  }

  @Test
  void aFormatWithoutPagesHasNone() {
    Content content = new Content("Tekst", List.of(), List.of(), List.of());
    assertEquals(0, content.pageAt(2));
    assertEquals(0, content.pageCount());
  }

  @Test
  void everyPageOfALongPaperIsFound() {
    List<PageStart> pages =
        IntStream.range(0, 800).mapToObj(i -> new PageStart(i + 1, i * 3000)).toList();
    Content content = new Content("", List.of(), List.of(), pages);
    for (int i = 0; i < 800; i++) {
      assertEquals(i + 1, content.pageAt(i * 3000));
      assertEquals(i + 1, content.pageAt(i * 3000 + 2999));
    }
  }
}
