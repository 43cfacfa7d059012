package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Block;

/// Sees headings where nothing but the words tells them: a short line that begins with a capital or
/// a section number, ends without a stop, and stands over something longer.
final class PlainHeadings {
  private static final int LONGEST = 90;
  private static final int SHORTEST = 4;
  private static final Pattern NUMBERED =
      Pattern.compile("^((?:\\d{1,2}\\.)*\\d{1,2})\\.?[\\s\\u00a0]+\\p{Lu}.*");
  private static final Pattern SHORT =
      Pattern.compile("^[\\p{Lu}\\d«\"'‘][^\\n]*[\\p{L}\\d)»\"'’?]$");

  private PlainHeadings() {}

  static Flow see(Flow flow) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < flow.elements().size(); i++) {
      Element element = flow.elements().get(i);
      boolean followed =
          i + 1 < flow.elements().size() && longer(flow.elements().get(i + 1), element);
      elements.add(isHeading(element, followed) ? heading(element) : element);
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  static boolean looksNumbered(String words) {
    return NUMBERED.matcher(words).matches();
  }

  /// Level 1 for `2`, level 2 for `2.1`; 2 where there is no number.
  static Element heading(Element element) {
    Matcher number = NUMBERED.matcher(element.words());
    int level = number.matches() ? number.group(1).split("\\.", -1).length : 2;
    return Element.heading(Math.min(level, 6), element.text());
  }

  private static boolean isHeading(Element element, boolean followed) {
    String words = element.words();
    if (element.kind() != Block.Kind.PARAGRAPH || words.length() > LONGEST) {
      return false;
    }
    if (looksNumbered(words) && SHORT.matcher(words).matches()) {
      return true;
    }
    return followed
        && words.length() >= SHORTEST
        && SHORT.matcher(words).matches()
        && !Signatures.isOffice(words)
        && !words.matches("(?i)^(?:Aan de|Den Haag|Vraag|Antwoord)\\b.*");
  }

  private static boolean longer(Element next, Element element) {
    return next.words().length() > 1.5 * element.words().length() || next.words().endsWith(".");
  }
}
