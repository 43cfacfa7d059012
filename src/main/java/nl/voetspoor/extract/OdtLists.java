package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The numbers and bullets before the items of lists and headings in an OpenDocument file
/// (OpenDocument 1.3, 5.3 and 16.31).
final class OdtLists {
  private static final int LEVELS = 10;

  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Optional<Element> outline;

  OdtLists(Document content, Document common) {
    for (Document part : java.util.List.of(common, content)) {
      Names.all(part, "list-style").forEach(style -> styles.put(Names.value(style, "name"), style));
    }
    outline = Names.all(common, "outline-style").stream().findFirst();
  }

  /// Where in a list a paragraph stands.
  ///
  /// @param style the name of the style of its list
  /// @param level its depth, from 1
  /// @param label what stands before it
  /// @param lists that count
  record Place(String style, int level, String label, Optional<OdtLists> lists) {
    static final Place NONE = new Place("", 0, "", Optional.empty());

    /// An item of this list.
    Place item(Element item) {
      return lists.map(it -> it.count(this, item)).orElse(this);
    }

    /// The same place behind its first paragraph.
    Place used() {
      return new Place(style, level, "", lists);
    }
  }

  /// A list begins within `outer`.
  Place begin(Element list, Place outer) {
    String own = Names.value(list, "style-name");
    String style = own.isEmpty() ? outer.style() : own;
    int level = outer.level() + 1;
    boolean goesOn =
        outer.level() > 0
            || Names.value(list, "continue-numbering").equals("true")
            || !Names.value(list, "continue-list").isEmpty();
    if (!goesOn) {
      counts.remove(style);
    }
    return new Place(style, level, "", Optional.of(this));
  }

  /// The number before a heading of this level; empty where headings are not numbered.
  String heading(int level) {
    return outline
        .filter(it -> !format(it, level).isEmpty())
        .map(it -> label(it, "", level, -1))
        .orElse("");
  }

  private Place count(Place place, Element item) {
    String start = Names.value(item, "start-value");
    int first = start.matches("\\d{1,5}") ? Integer.parseInt(start) : -1;
    String label =
        Optional.ofNullable(styles.get(place.style()))
            .map(style -> label(style, place.style(), place.level(), first))
            .orElse("•");
    return new Place(place.style(), place.level(), label, place.lists());
  }

  private String label(Element style, String name, int level, int first) {
    Optional<Element> found = level(style, level);
    if (found.isEmpty()) {
      return "";
    }
    Element own = found.get();
    if (Names.of(own).equals("list-level-style-bullet")) {
      return Names.value(own, "bullet-char");
    }
    int[] count = counts.computeIfAbsent(name, _ -> new int[LEVELS + 1]);
    int at = Math.clamp(level, 1, LEVELS);
    count[at] = first >= 0 ? first : count[at] > 0 ? count[at] + 1 : start(style, at);
    java.util.Arrays.fill(count, at + 1, LEVELS + 1, 0);
    String shown = Names.value(own, "display-levels");
    int levels = shown.matches("\\d") ? Integer.parseInt(shown) : 1;
    StringBuilder label = new StringBuilder(Names.value(own, "num-prefix"));
    for (int i = Math.max(1, at - levels + 1); i <= at; i++) {
      if (!format(style, i).isEmpty()) {
        int number = count[i] > 0 ? count[i] : start(style, i);
        label.append(NoteNumbers.ofOpenDocument(format(style, i)).show(number));
        label.append(i < at ? "." : "");
      }
    }
    return label.append(Names.value(own, "num-suffix")).toString();
  }

  private static int start(Element style, int level) {
    return level(style, level)
        .map(it -> Names.value(it, "start-value"))
        .filter(it -> it.matches("\\d{1,5}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private static String format(Element style, int level) {
    return level(style, level).map(it -> Names.value(it, "num-format")).orElse("");
  }

  private static Optional<Element> level(Element style, int level) {
    return style.children().stream()
        .filter(it -> Names.value(it, "level").equals(String.valueOf(level)))
        .findFirst();
  }
}
