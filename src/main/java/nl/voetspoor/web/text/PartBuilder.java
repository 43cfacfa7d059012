package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Span;

/// Joins the blocks of a paper into the parts of its page: items that follow one another into a
/// list, paragraphs of one answer into that answer. Every anchor it gives is used once.
final class PartBuilder {
  private static final Pattern SINGLE = Pattern.compile("(?:\\d+[a-z]?)?");

  private final String text;
  private final Segments segments;
  private final Set<String> anchors = new HashSet<>();
  private final List<Exchange> exchanges;

  /// Each run of questions or answers under one label, in order.
  private final List<Spoken> spoken = new ArrayList<>();

  /// A question or answer with its place on the page.
  private record Spoken(boolean question, String anchor, String label, Span span) {}

  PartBuilder(Content content, Segments segments) {
    this.text = content.text();
    this.exchanges = content.exchanges();
    this.segments = segments;
  }

  List<TextPart> build(List<Block> blocks) {
    for (int at = 0; at < blocks.size(); at = endOfRun(blocks, at)) {
      name(blocks.subList(at, endOfRun(blocks, at)));
    }
    List<TextPart> parts = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = endOfRun(blocks, at);
      parts.add(part(blocks.subList(at, end)));
      at = end;
    }
    return parts;
  }

  /// Names what is asked and answered before anything else, so that every tie finds its name.
  private void name(List<Block> run) {
    Block first = run.getFirst();
    if (first.kind() == Block.Kind.QUESTION || first.kind() == Block.Kind.ANSWER) {
      boolean question = first.kind() == Block.Kind.QUESTION;
      String anchor = anchor((question ? "vraag-" : "antwoord-") + slug(first.label()));
      Span span = new Span(first.span().start(), run.getLast().span().end());
      spoken.add(new Spoken(question, anchor, first.label(), span));
    }
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
      case QUESTION, ANSWER -> exchange(first, each);
      case SIGNATURE ->
          new TextPart.Signature(
              run.stream()
                  .flatMap(block -> PaperText.split(block.span(), text, "\n").stream())
                  .map(segments::of)
                  .toList());
    };
  }

  private TextPart exchange(Block first, List<List<Segment>> paragraphs) {
    Spoken said =
        spoken.stream()
            .filter(each -> each.span.start() == first.span().start())
            .findFirst()
            .orElseThrow();
    List<Exchange> tied = exchanges.stream().filter(each -> isPart(said, each)).toList();
    List<String> names =
        tied.stream()
            .map(each -> (said.question ? "vraag-" : "antwoord-") + slug(each.number()))
            .filter(name -> !SINGLE.matcher(said.label).matches() && anchors.add(name))
            .toList();
    List<TextPart.Tie> ties =
        spoken.stream()
            .filter(other -> other.question != said.question)
            .filter(other -> tied.stream().anyMatch(each -> isPart(other, each)))
            .map(other ->
                new TextPart.Tie(other.label, other.anchor, other.span.start() > said.span.start()))
            .toList();
    return new TextPart.Exchange(said.question, said.anchor, said.label, names, ties, paragraphs);
  }

  private static boolean isPart(Spoken said, Exchange exchange) {
    return said.question
        ? said.span.overlaps(exchange.question())
        : exchange.answers().stream().anyMatch(said.span::overlaps);
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
