package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.model.OfficialAddress;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;

/// The shape in which other programs get prior answers, the same over HTTP and on the command line:
/// an object for each question. What is absent is `null`.
public final class AnswersJson {
  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

  private AnswersJson() {}

  /// One object for each question, in their order.
  public static List<ObjectNode> questions(PriorAnswers answers) {
    List<PriorAnswers.Found> found = answers.questions();
    return IntStream.range(0, found.size()).mapToObj(i -> question(i + 1, found.get(i))).toList();
  }

  /// A question with what was said to it before.
  ///
  /// @param place its place among the questions, from 1
  public static ObjectNode question(int place, PriorAnswers.Found found) {
    ObjectNode node = NEW.objectNode().put("question", place);
    put(node, "number", given(found.asked().number()));
    node.put("text", found.asked().text());
    ArrayNode answers = node.putArray("answers");
    found.answers().forEach(answer -> answers.add(answer(answer)));
    return node;
  }

  private static ObjectNode answer(PriorAnswer answer) {
    ObjectNode node = passage(answer.passage());
    node.put("score", answer.score());
    node.put("sureness", answer.sureness().name().toLowerCase(Locale.ROOT));
    node.set("grounds", grounds(answer.grounds()));
    ArrayNode versions = node.putArray("versions");
    answer
        .versions()
        .forEach(version -> versions.add(passage(version.passage()).put("same", version.same())));
    return node;
  }

  /// The paper as in any list, and the place in it.
  private static ObjectNode passage(PassageView passage) {
    ObjectNode node = JsonView.summary(passage.paper());
    node.put("address", Address.of(passage));
    put(node, "url", OfficialAddress.of(passage.paper().id()).map(Object::toString));
    if (passage.page() == 0) {
      node.putNull("page");
    } else {
      node.put("page", passage.page());
    }
    put(node, "number", given(passage.number()));
    put(node, "heading", passage.heading());
    put(node, "asker", passage.asker());
    put(node, "answerer", passage.answerer());
    put(node, "question", given(passage.plainQuestion()));
    node.put("text", passage.plainText());
    ObjectNode pieces = node.putObject("pieces");
    pieces.set("question", pieces(passage.question()));
    pieces.set("text", pieces(passage.text()));
    return node;
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(text -> !text.isEmpty());
  }

  private static ObjectNode grounds(Grounds grounds) {
    ObjectNode node = NEW.objectNode();
    node.set("words", strings(grounds.words()));
    node.set("missing", strings(grounds.missing()));
    node.set("papers", strings(grounds.papers().stream().map(Object::toString).toList()));
    if (grounds.likeness().isPresent()) {
      return node.put("likeness", grounds.likeness().getAsDouble());
    }
    return node.putNull("likeness");
  }

  private static ArrayNode pieces(List<Snippet.Piece> pieces) {
    ArrayNode array = NEW.arrayNode();
    pieces.forEach(
        piece -> array.addObject().put("text", piece.text()).put("marked", piece.marked()));
    return array;
  }

  private static ArrayNode strings(Collection<String> texts) {
    ArrayNode array = NEW.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(text -> node.put(name, text), () -> node.putNull(name));
  }
}
