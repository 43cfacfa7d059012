package nl.voetspoor.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Span;

/// Cuts a paper into passages. Each question with its answers is one, and one that was not answered
/// is none, unless the paper gives a notice in place of answers (`Mededeling`), which then stands
/// for each. Of the rest, short neighbours are joined and long ones cut, never across a heading.
/// Signatures, tables of contents and the sentence with which a letter says that it answers
/// questions are none.
public final class Passages {
  /// From so many words on a passage takes no neighbour.
  private static final int ENOUGH = 120;

  /// With a neighbour a passage has at most so many words, and a block with more is cut.
  private static final int MOST = 250;

  private static final Set<Block.Kind> FURNITURE =
      EnumSet.of(Block.Kind.SIGNATURE, Block.Kind.HEADING);
  private static final Pattern CONTENTS =
      Pattern.compile("(?:inhoud|inhoudsopgave|table of contents|contents):?");

  private static final Pattern NOTICE = Pattern.compile("(?i)mededeling[:.]?");

  /// What a letter that answers questions says before the first of them.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)\\b(?:kamer)?vra(?:ag|gen)\\b.{0,600}\\b(?:be)?antwoord"
              + "|\\bantwoord.{0,600}\\b(?:kamer)?vra(?:ag|gen)\\b",
          Pattern.DOTALL);

  private static final int MOST_OPENING = 90;

  private final Paper paper;
  private final Content content;
  private final List<Span> notice;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Piece> open = new ArrayList<>();
  private Optional<String> heading = Optional.empty();
  private int words;

  private Passages(Paper paper) {
    this.paper = paper;
    this.content = paper.content();
    this.notice = notice();
  }

  /// A block, or a part of one.
  private record Piece(int place, Span span) {}

  /// The passages of `paper`, in the order of its text.
  public static List<Passage> of(Paper paper) {
    Passages passages = new Passages(paper);
    passages.exchanges();
    passages.paragraphs();
    passages.passages.sort(
        (one, other) -> one.spans().getFirst().compareTo(other.spans().getFirst()));
    return List.copyOf(passages.passages);
  }

  private void exchanges() {
    for (Exchange exchange : content.exchanges()) {
      List<Span> said = exchange.answers().isEmpty() ? notice : exchange.answers();
      List<Span> spans =
          Stream.concat(Stream.of(exchange.question()), said.stream())
              .filter(span -> span.length() > 0)
              .toList();
      if (!said.isEmpty() && !spans.isEmpty()) {
        int place = place(exchange.question().start());
        passages.add(
            new Passage(
                place,
                exchange.number(),
                headingAbove(place),
                exchange.question().of(content.text()).strip(),
                joined(said),
                spans,
                content.pageAt(exchange.question().start()),
                exchange.asker(),
                exchange.answerer()));
      }
    }
  }

  /// What stands under `Mededeling`, where no question has an answer.
  private List<Span> notice() {
    List<Exchange> asked = content.exchanges();
    if (asked.isEmpty() || asked.stream().anyMatch(each -> !each.answers().isEmpty())) {
      return List.of();
    }
    return content.blocks().stream()
        .dropWhile(block -> !NOTICE.matcher(block.span().of(content.text()).strip()).matches())
        .skip(1)
        .takeWhile(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(Block::span)
        .toList();
  }

  /// The place of the block that holds `offset`, or else of the last before it.
  private int place(int offset) {
    int place = 1;
    for (int i = 0; i < content.blocks().size(); i++) {
      if (content.blocks().get(i).span().start() <= offset) {
        place = i + 1;
      }
    }
    return place;
  }

  private Optional<String> headingAbove(int place) {
    return content.blocks().subList(0, Math.min(place, content.blocks().size())).stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .reduce((_, last) -> last)
        .map(block -> block.span().of(content.text()).strip());
  }

  private void paragraphs() {
    Set<Span> taken =
        Stream.concat(
                notice.stream(),
                content.exchanges().stream()
                    .filter(exchange -> !exchange.answers().isEmpty() || isPut(exchange))
                    .flatMap(exchange ->
                        Stream.concat(Stream.of(exchange.question()), exchange.answers().stream())))
            .collect(Collectors.toSet());
    for (int i = 0; i < content.blocks().size(); i++) {
      Block block = content.blocks().get(i);
      boolean said = taken.stream().anyMatch(span -> span.overlaps(block.span()));
      if (said || FURNITURE.contains(block.kind())) {
        close();
      }
      if (block.kind() == Block.Kind.HEADING) {
        heading = Optional.of(block.span().of(content.text()).strip());
      } else if (!said && !isFurniture(block)) {
        cut(block.span()).forEach(piece(i + 1));
      }
    }
    close();
  }

  private boolean isFurniture(Block block) {
    return FURNITURE.contains(block.kind()) || isContents(block) || isOpening(block);
  }

  private boolean isOpening(Block block) {
    return paper.description().kind() == PaperKind.ANTWOORD_KAMERVRAGEN
        && content.exchanges().stream()
            .findFirst()
            .filter(first -> block.span().end() <= first.question().start())
            .isPresent()
        && words(block.span()) <= MOST_OPENING
        && OPENING.matcher(block.span().of(content.text())).find();
  }

  /// Whether it is a question under a number, which nobody said but who asks: without an answer it
  /// answers nothing.
  private boolean isPut(Exchange exchange) {
    int place = place(exchange.question().start());
    return place <= content.blocks().size()
        && content.blocks().get(place - 1).kind() == Block.Kind.QUESTION;
  }

  private java.util.function.Consumer<Span> piece(int place) {
    return span -> add(new Piece(place, span));
  }

  /// What stands in a table of contents is a list under its heading, or bears its name itself.
  private boolean isContents(Block block) {
    boolean listed = block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE;
    String name = heading.orElse("").toLowerCase(Locale.ROOT);
    return (listed && CONTENTS.matcher(name).matches())
        || CONTENTS
            .matcher(block.span().of(content.text()).strip().toLowerCase(Locale.ROOT))
            .matches();
  }

  private void add(Piece piece) {
    int more = words(piece.span());
    if (more == 0) {
      return;
    }
    if (words >= ENOUGH || words + more > MOST) {
      close();
    }
    open.add(piece);
    words += more;
  }

  private void close() {
    if (!open.isEmpty()) {
      Piece first = open.getFirst();
      passages.add(
          new Passage(
              first.place(),
              "",
              heading,
              "",
              joined(open.stream().map(Piece::span).toList()),
              open.stream().map(Piece::span).toList(),
              content.pageAt(first.span().start()),
              Optional.empty(),
              Optional.empty()));
    }
    open.clear();
    words = 0;
  }

  /// The block in parts of no more words than a passage has, between sentences or lines.
  private List<Span> cut(Span block) {
    if (words(block) <= MOST) {
      return List.of(block);
    }
    List<Span> parts = new ArrayList<>();
    int start = block.start();
    int end = block.start();
    int count = 0;
    for (Span sentence : sentences(block)) {
      int more = words(sentence);
      if (count + more > MOST && end > start) {
        parts.add(new Span(start, end));
        start = end;
        count = 0;
      }
      end = sentence.end();
      count += more;
    }
    parts.add(new Span(start, block.end()));
    return parts;
  }

  private List<Span> sentences(Span block) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
    breaks.setText(block.of(content.text()).replace('\n', '\u2029'));
    List<Span> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(new Span(from, to).shifted(block.start()));
      from = to;
    }
    return sentences;
  }

  private int words(Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = content.text().charAt(i);
      if (inside) {
        inside = !Character.isWhitespace(c);
      } else if (Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }

  private String joined(List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(content.text()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
