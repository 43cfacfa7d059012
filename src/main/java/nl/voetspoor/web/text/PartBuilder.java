package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Span;

/// Joins the blocks of a paper into the parts of its page: items that follow one another into a
/// list, paragraphs of one answer into that answer. Every anchor it gives is used once.
final class PartBuilder {
  private final String text;
  private final Segments segments;
  private final Set<String> anchors = new HashSet<>();

  PartBuilder(String text, Segments segments) {
    this.text = text;
    this.segments = segments;
  }

  List<TextPart> build(List<Block> blocks) {
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = endOfRun(blocks, at);
      parts.add(part(blocks.subList(at, end)));
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
    if (first.kind() != next.kind()) {
      return false;
    }
    return switch (first.kind()) {
      case LIST_ITEM, SIGNATURE -> true;
      case QUESTION, ANSWER -> next.label().isEmpty() || next.label().equals(first.label());
      case HEADING, PARAGRAPH, TABLE -> false;
    };
  }

  private TextPart part(List<Block> run) {
    Block first = run.getFirst();
    List<List<Segment>> each = run.stream().map(block -> segments.of(block.span())).toList();
    return switch (first.kind()) {
      case HEADING -> heading(first);
      case PARAGRAPH -> new TextPart.Paragraph(each.getFirst());
      case LIST_ITEM -> new TextPart.Items(run.stream().map(this::item).toList());
      case TABLE -> new TextPart.Table(rows(first.span()));
      case QUESTION ->
          new TextPart.Exchange(true, anchor("vraag-" + slug(first.label())), first.label(), each);
      case ANSWER ->
          new TextPart.Exchange(
              false, anchor("antwoord-" + slug(first.label())), first.label(), each);
      case SIGNATURE ->
          new TextPart.Signature(
              run.stream()
                  .flatMap(block -> PaperText.split(block.span(), text, "\n").stream())
                  .map(segments::of)
                  .toList());
    };
  }

  private TextPart heading(Block block) {
    String words = block.span().of(text).strip();
    return new TextPart.Heading(
        anchor("kop-" + slug(words)), Math.max(1, block.level()), words, segments.of(block.span()));
  }

  private TextPart.Item item(Block block) {
    return new TextPart.Item(block.label(), Math.max(1, block.level()), segments.of(block.span()));
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

  private static String slug(String words) {
    String plain =
        java.text.Normalizer.normalize(
                words.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() > 60 ? plain.substring(0, 60).replaceAll("-[^-]*$", "") : plain;
  }
}
