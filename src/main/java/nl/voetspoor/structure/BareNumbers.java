package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Questions and answers that bear a number alone, as the Aanhangsel printed them until 2010 and
/// many a lijst van vragen en antwoorden still does. Each gets its name (`Vraag 3`, `Antwoord 3 t/m
/// 5`), so that it is read like any other.
///
/// A number is a question where all count up from 1, each asks something, and the word `Antwoord`
/// stands under each, or under all of them with the numbers again below it.
final class BareNumbers {
  private static final Pattern BARE =
      Pattern.compile("^(" + QuestionNumbers.FORM + ")[.)]?(?:\\s*(?:\\n|$)| (?=\\p{Lu}))");
  private static final Pattern ANSWERS =
      Pattern.compile(
          "^(?:Antwoord(?:en)?|Reactie):?(?:\\n|$)"
              + "|^Antwoord(?:en)? van (?:de )?(?i:minister|staatssecretaris)\\b.{0,300}$",
          Pattern.DOTALL);

  private final List<Element> elements;
  private final List<Element> named = new ArrayList<>();
  private int questions;
  private int labels;
  private boolean answering;

  private BareNumbers(List<Element> elements) {
    this.elements = elements;
  }

  static Flow named(Flow flow) {
    boolean can = flow.elements().stream().anyMatch(BareNumbers::startsAnswers);
    return can
        ? new Flow(new BareNumbers(flow.elements()).read(), flow.notes(), flow.margins())
        : flow;
  }

  private List<Element> read() {
    int answers = 0;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (startsAnswers(element)) {
        labels++;
        answering = answering || restarts(i);
      }
      Optional<Matcher> number = number(element);
      if (number.isEmpty()) {
        named.add(element);
      } else if (answering) {
        answers++;
        named.add(named("Antwoord ", element, number.get()));
      } else if (isNext(number.get().group(1)) && asks(i)) {
        questions++;
        named.add(named("Vraag ", element, number.get()));
      } else {
        named.add(element);
      }
    }
    boolean certain = questions > 1 && (answering ? answers > 0 : labels >= questions);
    return certain ? named : elements;
  }

  private static boolean startsAnswers(Element element) {
    return element.kind() != Block.Kind.TABLE && ANSWERS.matcher(element.words()).find();
  }

  /// Whether the first number below is 1 again.
  private boolean restarts(int from) {
    for (int i = from + 1; i < elements.size() && questions > 1; i++) {
      Optional<Matcher> number = number(elements.get(i));
      if (number.isPresent()) {
        return QuestionNumbers.of(number.get().group(1)).getFirst().equals("1");
      }
    }
    return false;
  }

  private boolean isNext(String number) {
    return number.equals(String.valueOf(questions + 1));
  }

  /// Whether something is asked before the next number or answer.
  private boolean asks(int from) {
    for (int i = from; i < elements.size(); i++) {
      boolean other = i > from && number(elements.get(i)).isPresent();
      if (other || startsAnswers(elements.get(i))) {
        return false;
      }
      if (elements.get(i).words().contains("?")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Matcher> number(Element element) {
    boolean item = element.kind() == Block.Kind.LIST_ITEM;
    String words = item ? element.label() + " " + element.words() : element.words();
    boolean can =
        item || element.kind() == Block.Kind.PARAGRAPH || element.kind() == Block.Kind.HEADING;
    return can ? Optional.of(BARE.matcher(words)).filter(Matcher::find) : Optional.empty();
  }

  private static Element named(String what, Element element, Matcher number) {
    Text said =
        element.kind() == Block.Kind.LIST_ITEM ? element.text() : element.text().from(number.end());
    return Element.paragraph(Text.of(what + number.group(1) + "\n").then("", said));
  }
}
