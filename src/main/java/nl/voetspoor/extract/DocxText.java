package nl.voetspoor.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text of a Word file, as a reader of the print sees it: what was deleted or hidden is left
/// out, what was inserted stays, and of a field its result.
final class DocxText {
  private final Manuscript manuscript = new Manuscript();
  private final Document text;
  private final DocxStyles styles;
  private final DocxLists lists;
  private final List<DocxNotes> notes;
  private final Map<String, List<Document>> parts;
  private final int maxCharacters;
  private final Deque<Boolean> instructions = new ArrayDeque<>();
  private Optional<Element> unfinished = Optional.empty();
  private int written;

  DocxText(Document text, DocxStyles styles, Map<String, List<Document>> parts, int maxCharacters) {
    this.text = text;
    this.styles = styles;
    this.parts = parts;
    this.maxCharacters = maxCharacters;
    lists = new DocxLists(DocxReader.first(parts, "numbering"), styles);
    Document settings = DocxReader.first(parts, "settings");
    notes =
        List.of(
            new DocxNotes("footnote", DocxReader.first(parts, "footnotes"), text, settings, styles),
            new DocxNotes("endnote", DocxReader.first(parts, "endnotes"), text, settings, styles));
  }

  Flow read() throws NotReadable {
    for (String kind : List.of("header", "footer")) {
      for (Document part : parts.getOrDefault(kind, List.of())) {
        margins(part);
      }
    }
    for (Element body : Names.all(text, "body")) {
      blocks(body, manuscript.body());
    }
    return manuscript.read();
  }

  private void margins(Document part) throws NotReadable {
    Element head = new Element("div");
    for (Element root : part.children()) {
      blocks(root, head);
    }
    manuscript.margins(head);
  }

  private void blocks(Element parent, Element target) throws NotReadable {
    for (Element child : parent.children()) {
      switch (Names.of(child)) {
        case "p" -> paragraph(child, target);
        case "tbl" -> table(child, target);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> blocks(child, target);
        case "AlternateContent" -> blocks(chosen(child), target);
        default -> {
          // Properties, and what is no text.
        }
      }
    }
  }

  private void table(Element table, Element target) throws NotReadable {
    Element copy = target.appendElement("table");
    for (Element row : rows(table, "tr")) {
      boolean deleted = Names.path(row, "trPr", "del").isPresent();
      Element line = deleted ? new Element("tr") : copy.appendElement("tr");
      for (Element cell : deleted ? List.<Element>of() : rows(row, "tc")) {
        blocks(cell, line.appendElement("td"));
        unfinished = Optional.empty();
      }
    }
  }

  /// The rows of a table or cells of a row, also where a program wraps them.
  private static List<Element> rows(Element parent, String name) {
    List<Element> rows = new ArrayList<>();
    for (Element child : parent.children()) {
      String found = Names.of(child);
      if (found.equals(name)) {
        rows.add(child);
      } else if (found.matches("sdt|sdtContent|customXml|ins")) {
        rows.addAll(rows(child, name));
      }
    }
    return rows;
  }

  private void paragraph(Element paragraph, Element target) throws NotReadable {
    Element copy = unfinished.orElseGet(() -> target.appendElement("p"));
    Element boxes = new Element("div");
    inlines(paragraph, copy, boxes);
    boolean runsOn = Names.path(paragraph, "pPr", "rPr", "del").isPresent();
    unfinished = runsOn ? Optional.of(copy) : Optional.empty();
    if (!runsOn) {
      DocxLists.Label label = lists.next(paragraph);
      Manuscript.shape(
          copy,
          new Manuscript.Style(
              styles.name(styles.of(paragraph)),
              styles.heading(paragraph),
              label.level(),
              copy.wholeText().isBlank() ? "" : label.words()));
    }
    target.appendChildren(List.copyOf(boxes.childNodes()));
  }

  private void inlines(Element parent, Element copy, Element boxes) throws NotReadable {
    for (Element child : parent.children()) {
      switch (Names.of(child)) {
        case "r" -> run(child, copy, boxes);
        case "del", "moveFrom", "pPr", "rt" -> {
          // Not in the print.
        }
        case "AlternateContent" -> inlines(chosen(child), copy, boxes);
        default -> inlines(child, copy, boxes);
      }
    }
  }

  private void run(Element run, Element copy, Element boxes) throws NotReadable {
    boolean hidden = styles.isHidden(run);
    for (int i = 0; i < run.childrenSize(); i++) {
      Element part = run.child(i);
      if (Names.of(part).equals("fldChar")) {
        field(Names.value(part, "fldCharType"));
      } else if (!hidden && !instructions.contains(true)) {
        if (part(part, copy, boxes)) {
          return;
        }
      }
    }
  }

  /// Writes a part of a run; the answer is whether it is a note whose mark is the rest of the run.
  private boolean part(Element part, Element copy, Element boxes) throws NotReadable {
    switch (Names.of(part)) {
      case "t" -> write(part.wholeText(), copy);
      case "tab", "ptab" -> write("\t", copy);
      case "noBreakHyphen" -> write("-", copy);
      case "br", "cr" -> copy.appendElement("br");
      case "sym" -> write(symbol(part), copy);
      case "drawing", "pict", "object" -> boxes(part, boxes);
      case "AlternateContent" -> boxes(chosen(part), boxes);
      case "footnoteReference", "endnoteReference" -> note(part, copy);
      case "r" -> run(part, copy, boxes);
      default -> {
        // Properties, and what shows no letters.
      }
    }
    return DocxNotes.hasOwnMark(part);
  }

  private void write(String words, Element copy) throws NotReadable {
    written += words.length();
    if (written > maxCharacters) {
      throw NotReadable.tooLong(new java.io.IOException(written + " characters"));
    }
    copy.appendText(words);
  }

  private void field(String sign) {
    switch (sign) {
      case "begin" -> instructions.push(true);
      case "separate" -> {
        if (!instructions.isEmpty()) {
          instructions.pop();
          instructions.push(false);
        }
      }
      case "end" -> instructions.poll();
      default -> {
        // No other is known.
      }
    }
  }

  private void note(Element place, Element copy) throws NotReadable {
    for (DocxNotes kind : notes) {
      Optional<Element> note = kind.isReference(place) ? kind.note(place) : Optional.empty();
      if (note.isPresent()) {
        Element content = new Element("div");
        Optional<Element> open = unfinished;
        unfinished = Optional.empty();
        blocks(note.get(), content);
        unfinished = open;
        String mark = DocxNotes.hasOwnMark(place) ? ownMark(place) : kind.mark(place);
        Manuscript.mark(copy, manuscript.note(mark, content), content);
      }
    }
  }

  private static String ownMark(Element place) {
    StringBuilder mark = new StringBuilder();
    for (Element next : place.nextElementSiblings()) {
      mark.append(Names.of(next).equals("sym") ? symbol(next) : next.wholeText());
    }
    return mark.toString().strip();
  }

  private void boxes(Element drawing, Element boxes) throws NotReadable {
    for (Element inner : drawing.children()) {
      if (Names.of(inner).equals("txbxContent")) {
        blocks(inner, boxes.appendElement("div"));
      } else if (Names.of(inner).equals("AlternateContent")) {
        boxes(chosen(inner), boxes);
      } else {
        boxes(inner, boxes);
      }
    }
  }

  /// What a program that knows everything shows, of several ways to show one thing.
  private static Element chosen(Element alternatives) {
    return Names.child(alternatives, "Choice")
        .or(() -> Names.child(alternatives, "Fallback"))
        .orElse(alternatives.shallowClone());
  }

  /// A letter of a font of signs, of which only the bullet is known.
  private static String symbol(Element sym) {
    String code = Names.value(sym, "char");
    if (!code.matches("\\p{XDigit}{4}")) {
      return "";
    }
    char letter = (char) Integer.parseInt(code, 16);
    if (letter == '\uf0b7') {
      return "•";
    }
    boolean sign = letter >= '\uf000';
    char plain = sign ? (char) (letter - '\uf000') : letter;
    return plain == '*' || !sign ? String.valueOf(plain) : "";
  }
}
