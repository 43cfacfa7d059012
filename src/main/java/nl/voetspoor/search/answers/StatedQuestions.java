package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.search.answers.Questionnaires.Put;

/// Questions that the paper itself marks as such: under the word `Vraag`, with or without their
/// answers, or relayed in a verslag together with the reply.
final class StatedQuestions {
  private StatedQuestions() {}

  static List<Put> in(Content content) {
    List<Put> questions = new ArrayList<>();
    for (Exchange exchange : content.exchanges()) {
      String words = exchange.question().of(content.text()).strip();
      if (exchange.number().isEmpty() && words.indexOf('\n') >= 0) {
        questions.addAll(apart(content, exchange));
      } else if (!words.isEmpty()) {
        questions.add(new Put(exchange.number(), words, exchange.question()));
      }
    }
    return questions;
  }

  /// What a fraction asks in a verslag, a question for each paragraph that asks.
  private static List<Put> apart(Content content, Exchange exchange) {
    List<Block> blocks =
        content.blocks().stream().filter(block -> exchange.question().holds(block.span())).toList();
    List<Line> lines = Line.of(content, blocks);
    boolean relayed = lines.stream().noneMatch(line -> line.kind() == Block.Kind.QUESTION);
    List<Put> parts = relayed ? LooseQuestions.in(lines) : List.of();
    return parts.isEmpty()
        ? List.of(new Put("", exchange.question().of(content.text()).strip(), exchange.question()))
        : parts;
  }
}
