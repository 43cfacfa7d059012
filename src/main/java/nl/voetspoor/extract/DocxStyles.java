package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The styles of a Word file; what a style does not say, the one that it is based on says.
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|kop) (\\d)");
  private static final int BODY_LEVEL = 9;

  private final Map<String, Element> byId = new HashMap<>();
  private String usual = "";

  DocxStyles(Document styles) {
    for (Element style : Names.all(styles, "style")) {
      String id = Names.value(style, "styleId");
      byId.put(id, style);
      if (Names.value(style, "type").equals("paragraph")
          && Names.value(style, "default").matches("1|true")) {
        usual = id;
      }
    }
  }

  /// The style of a paragraph.
  String of(Element paragraph) {
    return Names.path(paragraph, "pPr", "pStyle")
        .map(style -> Names.value(style, "val"))
        .orElse(usual);
  }

  String name(String style) {
    return Optional.ofNullable(byId.get(style))
        .flatMap(element -> Names.child(element, "name"))
        .map(name -> Names.value(name, "val"))
        .orElse(style);
  }

  /// The level of a heading, from 1; 0 for what is none.
  int heading(Element paragraph) {
    String style = of(paragraph);
    Matcher named = HEADING.matcher(name(style));
    if (named.matches()) {
      return Integer.parseInt(named.group(1));
    }
    return Names.path(paragraph, "pPr", "outlineLvl")
        .or(() -> find(style, element -> Names.path(element, "pPr", "outlineLvl")))
        .map(level -> number(level))
        .filter(level -> level < BODY_LEVEL)
        .map(level -> level + 1)
        .orElse(0);
  }

  /// What a style says of lists.
  Optional<Element> numbering(String style) {
    return find(style, element -> Names.path(element, "pPr", "numPr"));
  }

  /// Whether the letters of a run are hidden.
  boolean isHidden(Element run) {
    Optional<Element> own = Names.path(run, "rPr", "vanish");
    Optional<Element> styled =
        Names.path(run, "rPr", "rStyle")
            .flatMap(style ->
                find(Names.value(style, "val"), element -> Names.path(element, "rPr", "vanish")));
    return Names.isOn(own.or(() -> styled));
  }

  static int number(Element property) {
    String value = Names.value(property, "val");
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }

  private Optional<Element> find(String style, Function<Element, Optional<Element>> property) {
    Set<String> seen = new HashSet<>();
    String id = style;
    while (seen.add(id) && byId.get(id) != null) {
      Optional<Element> element = Optional.ofNullable(byId.get(id));
      Optional<Element> found = element.flatMap(property);
      if (found.isPresent()) {
        return found;
      }
      id =
          element
              .flatMap(it -> Names.child(it, "basedOn"))
              .map(base -> Names.value(base, "val"))
              .orElse("");
    }
    return Optional.empty();
  }
}
