package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The numbers and bullets that Word puts before paragraphs (ISO/IEC 29500-1, 17.9).
final class DocxLists {
  private static final int LEVELS = 9;

  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final DocxStyles styles;

  DocxLists(Document numbering, DocxStyles styles) {
    this.styles = styles;
    Names.all(numbering, "num").forEach(num -> nums.put(Names.value(num, "numId"), num));
    Names.all(numbering, "abstractNum")
        .forEach(list -> lists.put(Names.value(list, "abstractNumId"), list));
  }

  /// A label and its depth, from 1.
  record Label(String words, int level) {
    static final Label NONE = new Label("", 1);
  }

  /// What stands before `paragraph`, which is counted.
  Label next(Element paragraph) {
    String style = styles.of(paragraph);
    Optional<Element> own = Names.path(paragraph, "pPr", "numPr");
    Optional<Element> styled = styles.numbering(style);
    String num = value(own, "numId").or(() -> value(styled, "numId")).orElse("0");
    Element found = nums.get(num);
    if (found == null) {
      return Label.NONE;
    }
    String id = Names.child(found, "abstractNumId").map(it -> Names.value(it, "val")).orElse("");
    Optional<Element> list = Optional.ofNullable(lists.get(id));
    int level =
        value(own, "ilvl")
            .or(() -> value(styled, "ilvl"))
            .filter(it -> it.matches("[0-8]"))
            .map(Integer::parseInt)
            .orElseGet(() -> list.map(it -> levelOf(style, it)).orElse(0));
    return list.map(it -> new Label(count(num, id, found, it, level), level + 1))
        .orElse(Label.NONE);
  }

  private String count(String num, String id, Element found, Element list, int level) {
    int[] count = counts.computeIfAbsent(id, _ -> new int[LEVELS]);
    Optional<Element> override =
        override(found, level).flatMap(it -> Names.child(it, "startOverride"));
    if (override.isPresent() && restarted.add(num + "/" + level)) {
      count[level] = 0;
    }
    count[level] =
        count[level] > 0
            ? count[level] + 1
            : override.map(DocxStyles::number).orElse(start(found, list, level));
    java.util.Arrays.fill(count, level + 1, LEVELS, 0);
    return shown(found, list, level, count);
  }

  private String shown(Element num, Element list, int level, int[] count) {
    String pattern = property(num, list, level, "lvlText").orElse("");
    if (format(num, list, level).equals("bullet")) {
      return pattern;
    }
    StringBuilder label = new StringBuilder();
    int place = 0;
    while (place < pattern.length()) {
      int digit = place + 1 < pattern.length() ? pattern.charAt(place + 1) - '1' : -1;
      boolean counted = pattern.charAt(place) == '%' && digit >= 0 && digit < LEVELS;
      label.append(counted ? number(num, list, digit, count) : pattern.substring(place, place + 1));
      place += counted ? 2 : 1;
    }
    return label.toString();
  }

  private static String number(Element num, Element list, int level, int[] count) {
    String format = format(num, list, level);
    int number = count[level] > 0 ? count[level] : start(num, list, level);
    return format.equals("none") ? "" : NoteNumbers.ofWord(format).show(number);
  }

  private static String format(Element num, Element list, int level) {
    return property(num, list, level, "numFmt").orElse("decimal");
  }

  private static int start(Element num, Element list, int level) {
    return property(num, list, level, "start")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private static Optional<String> property(Element num, Element list, int level, String name) {
    return override(num, level)
        .flatMap(it -> Names.child(it, "lvl"))
        .or(() -> level(list, level))
        .flatMap(it -> Names.child(it, name))
        .map(it -> Names.value(it, "val"));
  }

  private static Optional<Element> override(Element num, int level) {
    return num.children().stream()
        .filter(it -> Names.of(it).equals("lvlOverride"))
        .filter(it -> Names.value(it, "ilvl").equals(String.valueOf(level)))
        .findFirst();
  }

  private static Optional<Element> level(Element list, int level) {
    return list.children().stream()
        .filter(it -> Names.of(it).equals("lvl"))
        .filter(it -> Names.value(it, "ilvl").equals(String.valueOf(level)))
        .findFirst();
  }

  private static int levelOf(String style, Element list) {
    return list.children().stream()
        .filter(it -> value(Names.child(it, "pStyle")).equals(style))
        .map(it -> Names.value(it, "ilvl"))
        .filter(it -> it.matches("[0-8]"))
        .map(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static Optional<String> value(Optional<Element> element, String name) {
    return element.flatMap(it -> Names.child(it, name)).map(it -> Names.value(it, "val"));
  }

  private static String value(Optional<Element> element) {
    return element.map(it -> Names.value(it, "val")).orElse("");
  }
}
