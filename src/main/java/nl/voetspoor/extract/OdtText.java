package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of an OpenDocument file. The format writes down itself what number a note shows; what
/// was deleted lies apart from the text.
final class OdtText {
  /// What no reader of the print sees.
  private static final Set<String> UNSEEN =
      Set.of(
          "annotation",
          "annotation-end",
          "tracked-changes",
          "hidden-text",
          "hidden-paragraph",
          "ruby-text",
          "forms",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "title",
          "desc",
          "object",
          "object-ole",
          "image",
          "event-listeners",
          "index-title-template",
          "table-of-content-source",
          "shapes");

  private final Manuscript manuscript = new Manuscript();
  private final Document content;
  private final Document common;
  private final OdtLists lists;
  private final Map<String, Element> styles = new HashMap<>();
  private final int maxCharacters;
  private int written;

  OdtText(Document content, Document common, int maxCharacters) {
    this.content = content;
    this.common = common;
    this.maxCharacters = maxCharacters;
    lists = new OdtLists(content, common);
    for (Document part : List.of(common, content)) {
      Names.all(part, "style").forEach(style -> styles.put(Names.value(style, "name"), style));
    }
  }

  Flow read() throws NotReadable {
    for (Element page : Names.all(common, "master-page")) {
      for (Element part : page.children()) {
        Element head = new Element("div");
        blocks(part, head, OdtLists.Place.NONE);
        manuscript.margins(head);
      }
    }
    Element root = Names.path(content, "document-content", "body", "text").orElse(content);
    blocks(root, manuscript.body(), OdtLists.Place.NONE);
    return manuscript.read();
  }

  private void blocks(Element parent, Element target, OdtLists.Place place) throws NotReadable {
    OdtLists.Place here = place;
    for (Element child : parent.children()) {
      switch (Names.of(child)) {
        case "p", "h" -> {
          paragraph(child, target, here);
          here = here.used();
        }
        case "list" -> list(child, target, here);
        case "table" -> table(child, target);
        case "table-of-content-source", "tracked-changes" -> {
          // Not in the print.
        }
        default -> {
          if (!UNSEEN.contains(Names.of(child))) {
            blocks(child, target, here);
          }
        }
      }
    }
  }

  private void list(Element list, Element target, OdtLists.Place place) throws NotReadable {
    OdtLists.Place inner = lists.begin(list, place);
    for (Element item : list.children()) {
      boolean numbered = Names.of(item).equals("list-item");
      blocks(item, target, numbered ? inner.item(item) : OdtLists.Place.NONE);
    }
  }

  private void table(Element table, Element target) throws NotReadable {
    Element copy = target.appendElement("table");
    for (Element row : Names.all(table, "table-row")) {
      if (table.equals(ancestor(row, "table"))) {
        Element line = copy.appendElement("tr");
        for (Element cell : row.children()) {
          if (Names.of(cell).matches("table-cell|covered-table-cell")) {
            blocks(cell, line.appendElement("td"), OdtLists.Place.NONE);
          }
        }
      }
    }
  }

  private static Element ancestor(Element element, String name) {
    return element.parents().stream()
        .filter(it -> Names.of(it).equals(name))
        .findFirst()
        .orElse(element);
  }

  private void paragraph(Element paragraph, Element target, OdtLists.Place place)
      throws NotReadable {
    String style = Names.value(paragraph, "style-name");
    if (isHidden(style)) {
      return;
    }
    Element copy = target.appendElement("p");
    Element boxes = new Element("div");
    inlines(paragraph, copy, boxes);
    boolean heading = Names.of(paragraph).equals("h");
    String outline = Names.value(paragraph, "outline-level");
    int level = heading ? outline.matches("\\d") ? Integer.parseInt(outline) : 1 : 0;
    boolean blank = copy.wholeText().isBlank();
    String label =
        heading && place.label().isEmpty() && !blank ? lists.heading(level) : place.label();
    Manuscript.shape(
        copy, new Manuscript.Style(name(style), level, place.level(), blank ? "" : label));
    target.appendChildren(List.copyOf(boxes.childNodes()));
  }

  private void inlines(Element parent, Element copy, Element boxes) throws NotReadable {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        write(text.getWholeText(), copy);
      } else if (node instanceof Element element && !UNSEEN.contains(Names.of(element))) {
        inline(element, copy, boxes);
      }
    }
  }

  private void inline(Element element, Element copy, Element boxes) throws NotReadable {
    switch (Names.of(element)) {
      case "s" -> write(" ", copy);
      case "tab" -> write("\t", copy);
      case "line-break" -> copy.appendElement("br");
      case "note" -> note(element, copy);
      case "text-box" -> blocks(element, boxes.appendElement("div"), OdtLists.Place.NONE);
      case "span" -> {
        if (!isHidden(Names.value(element, "style-name"))) {
          inlines(element, copy, boxes);
        }
      }
      default -> inlines(element, copy, boxes);
    }
  }

  private void write(String words, Element copy) throws NotReadable {
    written += words.length();
    if (written > maxCharacters) {
      throw NotReadable.tooLong(new java.io.IOException(written + " characters"));
    }
    copy.appendText(words);
  }

  private void note(Element note, Element copy) throws NotReadable {
    Element words = new Element("div");
    for (Element body : note.children()) {
      if (Names.of(body).equals("note-body")) {
        blocks(body, words, OdtLists.Place.NONE);
      }
    }
    String mark = Names.child(note, "note-citation").map(Element::text).orElse("");
    Manuscript.mark(copy, manuscript.note(mark, words), words);
  }

  /// The name of a style that a person gave, of which others are variants.
  private String name(String style) {
    Set<String> seen = new HashSet<>();
    String name = style;
    while (seen.add(name)) {
      Optional<Element> found = Optional.ofNullable(styles.get(name));
      String parent = found.map(it -> Names.value(it, "parent-style-name")).orElse("");
      boolean automatic =
          found.filter(it -> !it.equals(ancestor(it, "automatic-styles"))).isPresent();
      if (!automatic || parent.isEmpty()) {
        return found
            .map(it -> Names.value(it, "display-name"))
            .filter(it -> !it.isEmpty())
            .orElse(name);
      }
      name = parent;
    }
    return name;
  }

  private boolean isHidden(String style) {
    return Optional.ofNullable(styles.get(style))
        .flatMap(it -> Names.child(it, "text-properties"))
        .filter(it -> Names.value(it, "display").equals("none"))
        .isPresent();
  }
}
