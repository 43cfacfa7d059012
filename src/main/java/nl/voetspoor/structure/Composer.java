package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.PageStart;
import nl.voetspoor.model.Scan;
import nl.voetspoor.model.Span;

/// Writes the text of a paper once, and notes the place of everything in it.
final class Composer {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PageStart> pages = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final int[] anchors;

  private Composer(Flow flow) {
    anchors = new int[flow.notes().size()];
    java.util.Arrays.fill(anchors, -1);
    flow.elements().forEach(this::body);
    int end = text.length();
    for (int i = 0; i < flow.notes().size(); i++) {
      note(flow.notes().get(i), anchors[i] < 0 ? end : anchors[i]);
    }
    footnotes.sort(Comparator.comparingInt(Footnote::anchor).thenComparing(Footnote::span));
  }

  static Content compose(Flow flow, List<Scan> scans) {
    Composer composer = new Composer(flow);
    return new Content(
        composer.text.toString(),
        composer.blocks,
        composer.footnotes,
        composer.pages,
        List.of(),
        scans);
  }

  private void body(Element element) {
    if (!text.isEmpty() && !element.text().isBlank()) {
      text.append('\n');
    }
    int start = text.length();
    for (Pin pin : element.text().pins()) {
      switch (pin) {
        case Pin.Mark(int at, int note) ->
            anchors[note] = anchors[note] < 0 ? start + at : anchors[note];
        case Pin.PageTurn(int at, int page) -> pages.add(new PageStart(page, start + at));
      }
    }
    if (element.text().isBlank() && !isSpoken(element)) {
      return;
    }
    text.append(element.words());
    blocks.add(
        new Block(
            element.kind(), element.level(), element.label(), new Span(start, text.length())));
  }

  /// A question or answer that begins with a list has no words of its own, but a number.
  private static boolean isSpoken(Element element) {
    return element.kind() == Block.Kind.QUESTION || element.kind() == Block.Kind.ANSWER;
  }

  private void note(Note note, int anchor) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(note.words());
    footnotes.add(new Footnote(note.mark(), anchor, new Span(start, text.length()), note.page()));
  }
}
