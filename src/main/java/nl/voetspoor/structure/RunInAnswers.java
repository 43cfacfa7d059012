package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Answers over which the word `Antwoord` was forgotten: in a paper that answers, a question that
/// no label answers goes on after its last question mark with its answer.
final class RunInAnswers {
  /// What a question can still say after its last question mark.
  private static final Pattern STILL_ASKING =
      Pattern.compile(
          "^(?:Graag|Zo (?:ja|nee|niet)|Indien|Gaarne|Gelieve|Wilt|Kunt|Bent|Kan|Toelichting|Verzoek|Deelt|Deze vragen)\\b");

  private static final Pattern ASKS = Pattern.compile("\\?[\"'’”»)\\]\\s]*$");

  private RunInAnswers() {}

  static Flow split(Flow flow) {
    Set<String> answered = new HashSet<>();
    for (Element element : flow.elements()) {
      if (element.kind() == Block.Kind.ANSWER) {
        QuestionNumbers.of(element.label())
            .forEach(number -> answered.add(QuestionNumbers.whole(number)));
      }
    }
    if (answered.isEmpty()) {
      return flow;
    }
    List<Element> elements = new ArrayList<>();
    for (Element element : flow.elements()) {
      boolean open =
          element.kind() == Block.Kind.QUESTION
              && !element.label().isEmpty()
              && QuestionNumbers.of(element.label()).stream()
                  .map(QuestionNumbers::whole)
                  .noneMatch(answered::contains);
      int end = open ? endOfQuestion(element.words()) : -1;
      if (end < 0) {
        elements.add(element);
      } else {
        Text text = element.text();
        elements.add(element.with(text.part(0, end)));
        elements.add(new Element(Block.Kind.ANSWER, 0, element.label(), behind(text, end)));
      }
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  /// A mark at the end of the question stays with the question alone.
  private static Text behind(Text text, int end) {
    return new Text(text.words(), text.pins().stream().filter(pin -> pin.at() > end).toList())
        .part(end, text.words().length());
  }

  /// Where the last line that asks ends; -1 where nothing is said after it.
  private static int endOfQuestion(String words) {
    int end = -1;
    int at = 0;
    for (String line : words.split("\n", -1)) {
      at += line.length();
      if (ASKS.matcher(line).find()) {
        end = at;
      }
      at++;
    }
    boolean saysMore =
        end > 0
            && end < words.length()
            && !STILL_ASKING.matcher(words.substring(end).strip()).find();
    return saysMore ? end : -1;
  }
}
