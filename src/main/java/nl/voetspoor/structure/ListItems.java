package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Block;

/// Sees list items by the bullet, letter or number before them.
final class ListItems {
  private static final Pattern BULLET =
      Pattern.compile("^([•·▪■●○◦‣➢✓\\uf0b7*]|[-–—](?=\\s)|o(?=\\s+\\p{L}))[\\s\\u00a0]+(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,5}[.)])[\\s\\u00a0]+(?=\\p{L}|[\"'‘“«])");

  private ListItems() {}

  static Flow see(Flow flow) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < flow.elements().size(); i++) {
      Element element = flow.elements().get(i);
      boolean among = isNumbered(flow.elements(), i - 1) || isNumbered(flow.elements(), i + 1);
      elements.add(element.kind() == Block.Kind.PARAGRAPH ? item(element, among) : element);
    }
    return new Flow(elements, flow.notes(), flow.margins());
  }

  private static boolean isNumbered(List<Element> elements, int i) {
    return i >= 0
        && i < elements.size()
        && elements.get(i).kind() == Block.Kind.PARAGRAPH
        && NUMBER.matcher(elements.get(i).words()).find();
  }

  /// A short line with a number is a heading, unless it stands `among` others.
  private static Element item(Element element, boolean among) {
    Matcher bullet = BULLET.matcher(element.words());
    Matcher number = NUMBER.matcher(element.words());
    if (bullet.find()) {
      return new Element(
          Block.Kind.LIST_ITEM,
          bullet.group(1).matches("[o○◦]") ? 2 : 1,
          bullet.group(1),
          element.text().from(bullet.end()));
    }
    boolean sentence = element.words().length() > 60 || element.words().matches("(?s).*[.;:,?]");
    if (number.find() && (sentence || among)) {
      return new Element(
          Block.Kind.LIST_ITEM, 1, number.group(1), element.text().from(number.end()));
    }
    return element;
  }
}
