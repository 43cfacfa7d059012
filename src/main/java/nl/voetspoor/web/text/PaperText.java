package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.ResolvedReference;

/// The text of a paper as its page prints it.
///
/// @param parts the body, in order; nothing of it is left out
/// @param notes the notes, in order
public record PaperText(List<TextPart> parts, List<Note> notes) {
  /// So many letters of a question stand in the list of contents.
  private static final int BRIEF = 60;

  /// A note below the text.
  ///
  /// @param anchor its name in the address; its mark in the text has the same with `-bij` behind it
  public record Note(String mark, String anchor, int page, List<Segment> segments) {}

  /// Keeps its own copies of the lists.
  public PaperText {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /// What the reader came for.
  ///
  /// @param here an offset in the text, which gets a mark
  /// @param sought the places of the words that were sought, which are marked, in order
  public record Wanted(OptionalInt here, List<Span> sought) {
    /// Nothing in particular.
    public static final Wanted NOTHING = new Wanted(OptionalInt.empty(), List.of());

    /// Keeps its own copy of the list.
    public Wanted {
      sought = List.copyOf(sought);
    }
  }

  /// Composes the text of a paper for somebody who came for `wanted`.
  public static PaperText of(Content content, List<ResolvedReference> references, Wanted wanted) {
    List<Block> blocks = wholeBody(content);
    Map<Footnote, String> anchors = noteAnchors(content.footnotes());
    List<Span> stretches =
        blocks.stream().flatMap(block -> stretches(block, content.text()).stream()).toList();
    Segments segments = new Segments(content, references, stretches, anchors, wanted);
    return new PaperText(
        new PartBuilder(content, segments).build(blocks), notes(anchors, segments));
  }

  /// A line of the list of contents: a heading, or a question.
  ///
  /// @param anchor its name in the address of the page
  /// @param level 1 for the highest
  /// @param words of the heading; of a question its first words
  /// @param question the number of the question, or who asks; empty for a heading
  public record Entry(String anchor, int level, String words, Optional<String> question) {}

  /// The headings down to the third level and the questions, in the order of the text.
  public List<Entry> contents() {
    List<Entry> entries = new ArrayList<>();
    int above = 0;
    for (TextPart part : parts) {
      for (TextPart.Heading heading : headings(part).filter(h -> h.level() < 4).toList()) {
        entries.add(new Entry(heading.anchor(), heading.level(), heading.text(), Optional.empty()));
        above = heading.level();
      }
      if (part instanceof TextPart.Exchange exchange && exchange.question()) {
        entries.add(
            new Entry(
                exchange.anchor(),
                Math.min(3, above + 1),
                firstWords(exchange),
                Optional.of(exchange.label())));
      }
    }
    return List.copyOf(entries);
  }

  private static String firstWords(TextPart.Exchange exchange) {
    return exchange.parts().stream()
        .filter(TextPart.Paragraph.class::isInstance)
        .map(TextPart.Paragraph.class::cast)
        .findFirst()
        .map(first -> FirstWords.of(words(first.segments()), BRIEF))
        .orElse("");
  }

  /// The headings.
  public List<TextPart.Heading> headings() {
    return parts.stream().flatMap(PaperText::headings).toList();
  }

  private static Stream<TextPart.Heading> headings(TextPart part) {
    return switch (part) {
      case TextPart.Heading heading -> Stream.of(heading);
      case TextPart.Exchange exchange -> exchange.parts().stream().flatMap(PaperText::headings);
      case TextPart.Paragraph _, TextPart.Items _, TextPart.Table _, TextPart.Signature _ ->
          Stream.empty();
    };
  }

  /// The stretches in which a block is printed: its lines, its cells, or the whole.
  static Collection<Span> stretches(Block block, String text) {
    return switch (block.kind()) {
      case TABLE ->
          split(block.span(), text, "\n").stream()
              .flatMap(row -> split(row, text, "\t").stream())
              .toList();
      case SIGNATURE -> split(block.span(), text, "\n");
      case HEADING, PARAGRAPH, LIST_ITEM, QUESTION, ANSWER -> List.of(block.span());
    };
  }

  /// The parts of `span` between separators, empty ones among them.
  static List<Span> split(Span span, String text, String separator) {
    List<Span> parts = new ArrayList<>();
    int from = span.start();
    int at = text.indexOf(separator, from);
    while (at >= 0 && at < span.end()) {
      parts.add(new Span(from, at));
      from = at + separator.length();
      at = text.indexOf(separator, from);
    }
    parts.add(new Span(from, span.end()));
    return parts;
  }

  /// The blocks, with paragraphs for what stands in no block.
  private static List<Block> wholeBody(Content content) {
    List<Block> whole = new ArrayList<>();
    int at = 0;
    List<Block> inOrder =
        content.blocks().stream().sorted(Comparator.comparing(Block::span)).toList();
    for (Block block : inOrder) {
      whole.addAll(loose(content.text(), at, block.span().start()));
      whole.add(block);
      at = Math.max(at, block.span().end());
    }
    whole.addAll(loose(content.text(), at, endOfBody(content)));
    return whole;
  }

  private static int endOfBody(Content content) {
    return content.footnotes().stream()
        .mapToInt(note -> note.span().start())
        .min()
        .orElse(content.text().length());
  }

  private static List<Block> loose(String text, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    return split(new Span(from, to), text, "\n").stream()
        .filter(line -> !line.of(text).isBlank())
        .map(Block::paragraph)
        .toList();
  }

  private static Map<Footnote, String> noteAnchors(List<Footnote> notes) {
    Map<Footnote, String> anchors = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      String mark = notes.get(i).mark();
      String byMark = "noot-" + mark;
      boolean plain = mark.matches("[0-9A-Za-z]+") && taken.add(byMark);
      anchors.put(notes.get(i), plain ? byMark : "noot-n" + (i + 1));
    }
    return anchors;
  }

  private static List<Note> notes(Map<Footnote, String> anchors, Segments segments) {
    return anchors.entrySet().stream()
        .map(e ->
            new Note(
                e.getKey().mark(), e.getValue(), e.getKey().page(), segments.of(e.getKey().span())))
        .toList();
  }

  /// The words of a row of segments, without the marks of notes and pages.
  public static String words(List<Segment> segments) {
    StringBuilder words = new StringBuilder();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Words plain -> words.append(plain.text());
        case Segment.Sought sought -> words.append(sought.text());
        case Segment.Linked linked -> linked.parts().forEach(part -> words.append(part.text()));
        case Segment.NoteMark _, Segment.PageMark _, Segment.Here _ -> {}
      }
    }
    return words.toString();
  }

  /// The marks of notes that stand in the text, so that a way back can be offered.
  public Set<String> markedNotes() {
    return parts.stream()
        .flatMap(PaperText::segments)
        .filter(Segment.NoteMark.class::isInstance)
        .map(segment -> ((Segment.NoteMark) segment).note())
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Stream<Segment> segments(TextPart part) {
    return switch (part) {
      case TextPart.Heading heading -> heading.segments().stream();
      case TextPart.Paragraph paragraph -> paragraph.segments().stream();
      case TextPart.Items items -> items.items().stream().flatMap(i -> i.segments().stream());
      case TextPart.Table table ->
          table.rows().stream().flatMap(List::stream).flatMap(List::stream);
      case TextPart.Exchange exchange -> exchange.parts().stream().flatMap(PaperText::segments);
      case TextPart.Signature signature ->
          signature.lines().stream().flatMap(line -> line.segments().stream());
    };
  }
}
