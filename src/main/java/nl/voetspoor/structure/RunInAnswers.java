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
    for (int at = 0; at < flow.elements().size(); ) {
      int end = endOfRun(flow.elements(), at);
      List<Element> run = flow.elements().subList(at, end);
      elements.addAll(isOpen(run.getFirst(), answered) ? split(run) : run);
      at = end;
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  /// Where what belongs to a question ends: its text, lists and tables.
  private static int endOfRun(List<Element> elements, int from) {
    int end = from + 1;
    while (elements.get(from).kind() == Block.Kind.QUESTION
        && end < elements.size()
        && goesOn(elements.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Element element) {
    return switch (element.kind()) {
      case LIST_ITEM, TABLE -> true;
      case QUESTION -> element.label().isEmpty();
      case HEADING, PARAGRAPH, ANSWER, SIGNATURE -> false;
    };
  }

  private static boolean isOpen(Element element, Set<String> answered) {
    return element.kind() == Block.Kind.QUESTION
        && !element.label().isEmpty()
        && QuestionNumbers.of(element.label()).stream()
            .map(QuestionNumbers::whole)
            .noneMatch(answered::contains);
  }

  private static List<Element> split(List<Element> run) {
    int last = run.size() - 1;
    while (last >= 0 && endOfQuestion(run.get(last).words()) < 0) {
      last--;
    }
    if (last < 0) {
      return run;
    }
    Element asking = run.get(last);
    int end =
        asking.kind() == Block.Kind.QUESTION
            ? endOfQuestion(asking.words())
            : asking.words().length();
    Text answer = behind(asking.text(), end);
    List<Element> more = run.subList(last + 1, run.size());
    String first = answer.isBlank() && !more.isEmpty() ? more.getFirst().words() : answer.words();
    if (first.isBlank() || STILL_ASKING.matcher(first).find()) {
      return run;
    }
    List<Element> parts = new ArrayList<>(run.subList(0, last));
    parts.add(asking.with(asking.text().part(0, end)));
    boolean below =
        answer.isBlank() && !more.isEmpty() && more.getFirst().kind() == Block.Kind.QUESTION;
    Text words = below ? more.getFirst().text() : answer;
    parts.add(new Element(Block.Kind.ANSWER, 0, run.getFirst().label(), words));
    more.stream()
        .skip(below ? 1 : 0)
        .map(element ->
            element.kind() == Block.Kind.QUESTION ? element.as(Block.Kind.ANSWER) : element)
        .forEach(parts::add);
    return parts;
  }

  /// A mark at the end of the question stays with the question alone.
  private static Text behind(Text text, int end) {
    return new Text(text.words(), text.pins().stream().filter(pin -> pin.at() > end).toList())
        .part(end, text.words().length());
  }

  /// Where the last line that asks ends; -1 where none does.
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
    return end;
  }
}
