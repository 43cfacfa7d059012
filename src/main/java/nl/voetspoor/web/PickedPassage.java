package nl.voetspoor.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.voetspoor.export.Leidraad;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.worklist.Chosen;

/// A passage that somebody picks, as the value of a button names it: which question it is for, the
/// paper, the block it begins with, how long it is, and the number over the question it answers.
/// Its words are read from the paper anew, so that nothing is kept that does not stand there.
///
/// @param question the place of the question among those of the form, from 0
/// @param paper the paper
/// @param block the place of its first block, from 1
/// @param length how many characters it says; counts for a passage that answers no question
/// @param number the number over the question it answers
record PickedPassage(int question, PaperId paper, int block, int length, String number) {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,4})\\|([^|]{1,80})\\|alinea-(\\d{1,7})\\|(\\d{1,7})\\|(.{0,40})");

  /// The value of the button that picks a passage.
  static String written(int question, PassageView passage) {
    return question
        + "|"
        + passage.paper().id().value()
        + "|"
        + passage.anchor()
        + "|"
        + passage.plainText().length()
        + "|"
        + passage.number();
  }

  /// What the value of a button names, if it is one.
  static Optional<PickedPassage> read(String written) {
    Matcher m = WRITTEN.matcher(written);
    return m.matches()
        ? PaperId.find(String.valueOf(m.group(2)))
            .map(paper ->
                new PickedPassage(
                    Integer.parseInt(m.group(1)),
                    paper,
                    Integer.parseInt(m.group(3)),
                    Integer.parseInt(m.group(4)),
                    String.valueOf(m.group(5))))
        : Optional.empty();
  }

  /// The passage as it stands in its paper; empty where the collection does not have it any more.
  Optional<Chosen> in(PaperSearch search) {
    Optional<PaperSummary> summary = search.summary(paper);
    return summary.flatMap(of -> search.paper(paper).flatMap(view -> in(of, view)));
  }

  private Optional<Chosen> in(PaperSummary summary, PaperView view) {
    Content content = view.paper().content();
    if (block < 1 || block > content.blocks().size()) {
      return Optional.empty();
    }
    Block first = content.blocks().get(block - 1);
    Optional<Exchange> exchange = exchange(content, first);
    String text =
        exchange
            .map(each ->
                each.answers().stream()
                    .map(span -> span.of(content.text()))
                    .collect(Collectors.joining("\n")))
            .orElseGet(() -> words(content, first));
    String asked = exchange.map(each -> each.question().of(content.text())).orElse("");
    return Optional.of(
        new Chosen(
            paper,
            "alinea-" + block,
            summary.title(),
            summary.date(),
            exchange.flatMap(Exchange::answerer).or(summary::sender),
            asked,
            text,
            Leidraad.of(summary)
                .at(
                    exchange.map(Exchange::number).orElse(""),
                    content.pageAt(first.span().start()))));
  }

  /// The question that begins with the block and has an answer: the one with the number, else the
  /// first.
  private Optional<Exchange> exchange(Content content, Block first) {
    List<Exchange> begun =
        content.exchanges().stream()
            .filter(each -> !each.answers().isEmpty())
            .filter(each ->
                each.question().start() == first.span().start()
                    || first.span().overlaps(each.question()))
            .toList();
    return begun.stream()
        .filter(each -> each.number().equals(number))
        .findFirst()
        .or(() -> begun.stream().findFirst());
  }

  /// The words from the block on, in whole blocks.
  private String words(Content content, Block first) {
    int end = Math.min(first.span().start() + length, content.text().length());
    int last =
        content.blocks().stream()
            .map(Block::span)
            .filter(span -> span.start() < end)
            .mapToInt(Span::end)
            .max()
            .orElse(end);
    return content.text().substring(first.span().start(), Math.max(first.span().end(), last));
  }
}
