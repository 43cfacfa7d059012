package nl.voetspoor.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The names of XML without their prefix, which each program chooses as it likes: `p` for `w:p`.
final class Names {
  private Names() {}

  static String of(Element element) {
    return local(element.tagName());
  }

  /// The value of an attribute; empty where it is not there.
  static String value(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (local(attribute.getKey()).equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }

  /// The first child with this name.
  static Optional<Element> child(Element element, String name) {
    return element.children().stream().filter(child -> of(child).equals(name)).findFirst();
  }

  /// What is found by going from child to child.
  static Optional<Element> path(Element element, String... names) {
    Optional<Element> found = Optional.of(element);
    for (String name : names) {
      found = found.flatMap(inner -> child(inner, name));
    }
    return found;
  }

  /// All elements within with this name, in order.
  static List<Element> all(Element element, String name) {
    return element.getAllElements().stream().filter(inner -> of(inner).equals(name)).toList();
  }

  /// Whether a property such as `<w:vanish/>` is there and not switched off.
  static boolean isOn(Optional<Element> property) {
    return property
        .map(element -> value(element, "val"))
        .filter(value -> !value.matches("0|false|off"))
        .isPresent();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
