package nl.voetspoor.web.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Span;
import nl.voetspoor.model.Spoken;

/// The questions and answers among the blocks of a paper, each with its name on the page: those
/// that stand under a label, or else those that a verslag or nota relays in its paragraphs. All are
/// named before any is printed, so that every tie finds its name.
final class SaidParts {
  private static final Pattern SINGLE = Pattern.compile("(?:\\d+[a-z]?)?");

  private final List<Exchange> exchanges;
  private final UnaryOperator<String> anchors;
  private final List<Said> all = new ArrayList<>();
  private final Map<Integer, Said> byFirst = new HashMap<>();
  private int relayedQuestions;
  private int relayedAnswers;

  /// A question or answer with its place on the page.
  ///
  /// @param label the numbers over it; who asks, where a question has none
  /// @param blocks how many blocks it has
  record Said(boolean question, String anchor, String label, Span span, int blocks) {}

  /// @param anchors makes a name that no other has of the one that is wanted
  SaidParts(List<Block> blocks, List<Exchange> exchanges, UnaryOperator<String> anchors) {
    this.exchanges = exchanges;
    this.anchors = anchors;
    boolean labelled = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.QUESTION);
    Map<Integer, Exchange> asked = new HashMap<>();
    Map<Integer, Span> answers = new HashMap<>();
    if (!labelled) {
      exchanges.forEach(each -> {
        asked.put(each.question().start(), each);
        each.answers().forEach(answer -> answers.put(answer.start(), answer));
      });
    }
    for (int at = 0; at < blocks.size(); ) {
      int start = blocks.get(at).span().start();
      Optional<Said> said =
          Spoken.at(blocks, at)
              .map(this::labelled)
              .or(() -> Optional.ofNullable(asked.get(start)).map(this::asked))
              .or(() -> Optional.ofNullable(answers.get(start)).map(this::answered));
      int first = at;
      at = said.map(each -> add(each, first, blocks)).orElse(at + 1);
    }
  }

  /// The question or answer of which the block at `first` is the first.
  Optional<Said> from(int first) {
    return Optional.ofNullable(byFirst.get(first));
  }

  /// Further names in the address: one for each number of a label with more than one.
  List<String> names(Said said, java.util.function.Predicate<String> free) {
    return exchanges.stream()
        .filter(each -> !each.number().isEmpty() && isPart(said, each))
        .map(each -> (said.question ? "vraag-" : "antwoord-") + PartBuilder.slug(each.number()))
        .filter(name -> !SINGLE.matcher(said.label).matches() && free.test(name))
        .toList();
  }

  /// The other side of each exchange it is part of.
  List<TextPart.Tie> ties(Said said) {
    List<Exchange> tied = exchanges.stream().filter(each -> isPart(said, each)).toList();
    return all.stream()
        .filter(other -> other.question != said.question)
        .filter(other -> tied.stream().anyMatch(each -> isPart(other, each)))
        .map(other ->
            new TextPart.Tie(other.label, other.anchor, other.span.start() > said.span.start()))
        .toList();
  }

  private Said labelled(Spoken spoken) {
    String wanted =
        (spoken.isQuestion() ? "vraag-" : "antwoord-") + PartBuilder.slug(spoken.label());
    return new Said(
        spoken.isQuestion(),
        anchors.apply(wanted),
        spoken.label(),
        spoken.span(),
        spoken.blocks().size());
  }

  private Said asked(Exchange exchange) {
    String asker = exchange.asker().map(words -> "(" + words + ")").orElse("");
    return new Said(
        true, anchors.apply("vraag-" + ++relayedQuestions), asker, exchange.question(), 0);
  }

  private Said answered(Span answer) {
    return new Said(false, anchors.apply("antwoord-" + ++relayedAnswers), "", answer, 0);
  }

  /// Gives where it ends: of what is relayed, behind the last block that lies within it.
  private int add(Said said, int first, List<Block> blocks) {
    int end = first + Math.max(1, said.blocks);
    while (said.blocks == 0
        && end < blocks.size()
        && blocks.get(end).span().end() <= said.span.end()) {
      end++;
    }
    Said whole = new Said(said.question, said.anchor, said.label, said.span, end - first);
    all.add(whole);
    byFirst.put(first, whole);
    return end;
  }

  private static boolean isPart(Said said, Exchange exchange) {
    return said.question
        ? said.span.overlaps(exchange.question())
        : exchange.answers().stream().anyMatch(said.span::overlaps);
  }
}
