package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Span;

/// Joins the blocks of a paper into the parts of its page: items that follow one another into a
/// list, all that one answer holds into that answer. Every anchor it gives is used once.
final class PartBuilder {
  private final Content content;
  private final String text;
  private final Segments segments;
  private final Set<String> anchors = new HashSet<>();

  /// The places of the blocks of the paper, which need not all differ.
  private final IdentityHashMap<Block, Integer> places = new IdentityHashMap<>();

  /// The level of the highest heading, which the page prints at level 1 however deep its format
  /// began.
  private int top = 1;

  PartBuilder(Content content, Segments segments) {
    this.content = content;
    this.text = content.text();
    this.segments = segments;
    content.blocks().forEach(block -> places.put(block, places.size() + 1));
  }

  List<TextPart> build(List<Block> blocks) {
    top =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.HEADING)
            .mapToInt(Block::level)
            .min()
            .orElse(1);
    SaidParts saidParts = new SaidParts(blocks, content.exchanges(), this::anchor);
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      Optional<SaidParts.Said> said = saidParts.from(at);
      int end = at + said.map(SaidParts.Said::blocks).orElse(endOfRun(blocks, at) - at);
      List<Block> run = blocks.subList(at, end);
      parts.add(said.map(each -> exchange(each, saidParts, run)).orElseGet(() -> part(run)));
      at = end;
    }
    return parts;
  }

  private static int endOfRun(List<Block> blocks, int from) {
    int end = from + 1;
    while (end < blocks.size() && belongTogether(blocks.get(from), blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean belongTogether(Block first, Block next) {
    return switch (first.kind()) {
      case LIST_ITEM, SIGNATURE -> first.kind() == next.kind();
      case HEADING, PARAGRAPH, TABLE, QUESTION, ANSWER -> false;
    };
  }

  private TextPart part(List<Block> run) {
    Block first = run.getFirst();
    return switch (first.kind()) {
      case HEADING -> heading(first);
      case PARAGRAPH, QUESTION, ANSWER ->
          new TextPart.Paragraph(place(first), segments.of(first.span()));
      case LIST_ITEM -> new TextPart.Items(run.stream().map(this::item).toList());
      case TABLE -> new TextPart.Table(place(first), rows(first.span()));
      case SIGNATURE ->
          new TextPart.Signature(run.stream().flatMap(block -> lines(block).stream()).toList());
    };
  }

  private TextPart exchange(SaidParts.Said said, SaidParts all, List<Block> blocks) {
    List<Block> worded = blocks.stream().filter(block -> block.span().length() > 0).toList();
    List<TextPart> parts = new ArrayList<>();
    for (int at = 0; at < worded.size(); at = endOfRun(worded, at)) {
      parts.add(part(worded.subList(at, endOfRun(worded, at))));
    }
    return new TextPart.Exchange(
        said.question(),
        said.anchor(),
        place(blocks.getFirst()),
        blocks.getFirst().span().length() == 0,
        said.label(),
        all.names(said, anchors::add),
        all.ties(said),
        parts);
  }

  private TextPart heading(Block block) {
    String words = block.span().of(text).strip();
    return new TextPart.Heading(
        anchor("kop-" + slug(words)),
        place(block),
        Math.max(1, block.level() - top + 1),
        words,
        segments.of(block.span()));
  }

  private TextPart.Item item(Block block) {
    return new TextPart.Item(
        place(block), block.label(), Math.max(1, block.level()), segments.of(block.span()));
  }

  private List<TextPart.Line> lines(Block block) {
    List<TextPart.Line> lines = new ArrayList<>();
    for (Span line : PaperText.split(block.span(), text, "\n")) {
      lines.add(new TextPart.Line(lines.isEmpty() ? place(block) : 0, segments.of(line)));
    }
    return lines;
  }

  private int place(Block block) {
    return places.getOrDefault(block, 0);
  }

  private List<List<List<Segment>>> rows(Span table) {
    return PaperText.split(table, text, "\n").stream()
        .map(row -> PaperText.split(row, text, "\t").stream().map(segments::of).toList())
        .toList();
  }

  private String anchor(String wanted) {
    String anchor = wanted;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = wanted + "-" + i;
    }
    return anchor;
  }

  static String slug(String words) {
    String plain =
        java.text.Normalizer.normalize(
                words.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() > 60 ? plain.substring(0, 60).replaceAll("-[^-]*$", "") : plain;
  }
}
