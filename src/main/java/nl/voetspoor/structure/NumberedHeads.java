package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.extract.Text;

/// Puts the heading and the subject of a paper over its body where they name another paper:
/// `Reactie op de motie (Kamerstuk 28 638, nr. 244)`. What is a field alone is not searched for
/// references.
final class NumberedHeads {
  /// A number that can name a paper; a year or a count cannot.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\bn(?:rs?|ummers?)\\b\\.?\\s?(?:\\d|\\p{Lu}\\b)|(?<!\\d)\\d{2}[\\s.\\u00a0\\u2009\\u202f]?\\d{3}(?!\\d)"
              + "|\\b\\d{4}z\\d|\\b(?:stb|stcrt|trb|com|kst|ecli)\\b.{0,3}\\d|\\bart(?:ikel|\\.)\\s\\d");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private NumberedHeads() {}

  /// The body under those of its heads that hold a number and do not stand in it already.
  static Flow over(Flow body, Declared declared, Letterhead letterhead) {
    List<String> numbered =
        Stream.of(
                declared.all(Declared.Field.HEADING).stream(),
                declared.all(Declared.Field.SUBJECT).stream(),
                letterhead.value(Letterhead.Label.SUBJECT).stream())
            .flatMap(words -> words)
            .filter(words -> NUMBER.matcher(words).find())
            .distinct()
            .toList();
    if (numbered.isEmpty()) {
      return body;
    }
    String known = plain(String.join(" ", body.elements().stream().map(Element::words).toList()));
    List<Element> heads =
        numbered.stream()
            .filter(words -> !known.contains(plain(words)))
            .map(words -> Element.heading(1, Text.of(words)))
            .toList();
    return heads.isEmpty() ? body : joined(heads, body);
  }

  /// The first page begins at the first head.
  private static Flow joined(List<Element> heads, Flow body) {
    List<Element> elements = new ArrayList<>(heads);
    Optional<Pin> turn = body.elements().stream().limit(1).flatMap(e -> turns(e)).findFirst();
    turn.ifPresent(
        pin -> elements.set(0, heads.getFirst().with(pinned(heads.getFirst(), List.of(pin)))));
    for (Element element : body.elements()) {
      boolean moved = element.text().pins().stream().anyMatch(turn.stream().toList()::contains);
      elements.add(moved ? element.with(pinned(element, without(element, turn))) : element);
    }
    return new Flow(elements, body.notes(), body.margins());
  }

  private static Stream<Pin> turns(Element element) {
    return element.text().pins().stream()
        .filter(pin -> pin instanceof Pin.PageTurn && pin.at() == 0);
  }

  private static List<Pin> without(Element element, Optional<Pin> turn) {
    return element.text().pins().stream().filter(pin -> !turn.equals(Optional.of(pin))).toList();
  }

  private static Text pinned(Element element, List<Pin> pins) {
    return new Text(element.words(), pins);
  }

  private static String plain(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
