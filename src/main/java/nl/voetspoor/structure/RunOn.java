package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Joins paragraphs that were cut in two by what stood between them or by a line break in the wrong
/// place: one ends in the middle of a sentence, and the next begins with a small letter.
final class RunOn {
  private static final int SHORTEST = 45;

  /// No paragraph is longer; without a bound, joining would take the square of the length of a text
  /// that is no prose.
  private static final int LONGEST = 20_000;

  private static final Pattern ITEM = Pattern.compile("^(?:(?:[a-z]|[ivx]{1,4})[.)]|o\\s)");

  private RunOn() {}

  static Flow join(Flow flow, Hyphens hyphens) {
    List<Element> elements = new ArrayList<>();
    for (Element element : flow.elements()) {
      if (!elements.isEmpty() && runsOn(elements.getLast(), element)) {
        elements.add(joined(elements.removeLast(), element, hyphens));
      } else {
        elements.add(element);
      }
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  private static boolean runsOn(Element before, Element element) {
    String words = before.words();
    String next = element.words();
    boolean paragraphs =
        before.kind() == Block.Kind.PARAGRAPH && element.kind() == Block.Kind.PARAGRAPH;
    if (!paragraphs
        || next.isEmpty()
        || words.length() < SHORTEST
        || words.length() > LONGEST
        || Signatures.isOffice(words)) {
      return false;
    }
    char end = words.charAt(words.length() - 1);
    return Character.isLowerCase(next.charAt(0))
        && (Character.isLetter(end) || end == '-')
        && !ITEM.matcher(next).find();
  }

  private static Element joined(Element before, Element element, Hyphens hyphens) {
    Text text = before.text();
    if (!text.words().endsWith("-")) {
      return before.with(text.then(" ", element.text()));
    }
    return switch (hyphens.joint(text.words(), element.words())) {
      case NOTHING -> before.with(text.part(0, text.words().length() - 1).then("", element.text()));
      case DIAERESIS ->
          before.with(
              text.part(0, text.words().length() - 1)
                  .then("", new Text(Hyphens.parted(element.words()), element.text().pins())));
      case HYPHEN -> before.with(text.then("", element.text()));
      case SPACE -> before.with(text.then(" ", element.text()));
    };
  }
}
