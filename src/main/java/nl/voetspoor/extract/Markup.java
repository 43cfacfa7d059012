package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads HTML, and what a [Manuscript] holds, element by element.
final class Markup {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "blockquote",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd",
          "pre",
          "address",
          "hr",
          "tbody",
          "tr",
          "td",
          "th",
          "body",
          "details",
          "summary");

  /// Styles of the letterhead of the Rijkshuisstijl and of page heads and feet in Word files, in
  /// lower case.
  private static final Pattern MARGIN =
      Pattern.compile(
          "(?:^|\\s)(?:header|footer|huisstijl-\\S*|referentie\\S*|afzend\\S*|witregel\\d|clausule)(?:\\s|$)");

  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

  private static final Pattern LEADING_MARK =
      Pattern.compile("^\\s*[\\[(]?(\\d{1,3}|[*†‡]+|[a-z])[\\])]?\\s+");

  private final List<nl.voetspoor.extract.Element> elements = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> margins = new ArrayList<>();
  private final TextWriter pen = new TextWriter();
  private final NoteLinks links;

  /// For the parts of `document`, in which the marks of notes find their notes.
  Markup(Document document) {
    links = NoteLinks.in(document);
  }

  /// For the parts of a [Manuscript], of which the `notes` are known.
  Markup(Document document, List<Note> notes) {
    this(document);
    this.notes.addAll(notes);
  }

  /// Letters as a reader sees them: without places where a word may be broken, and with a hyphen
  /// that keeps a word together as any other.
  static String plain(String letters) {
    return UNSEEN.matcher(letters).replaceAll("").replace('\u2011', '-');
  }

  Flow read(Element root) {
    children(root, Place.BODY);
    add(Place.BODY);
    return new Flow(elements, notes, margins.stream().distinct().toList());
  }

  private void block(Element element, Place place) {
    if (links.isNote(element)) {
      return;
    }
    if (isMargin(element)) {
      margin(element);
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', place);
      case "table" -> table(element, place);
      case "ul", "ol" -> list(element, place);
      case "hr" -> add(place);
      default -> {
        Place inner = place.within(element);
        if (inner.inDialogue() && !inner.equals(place)) {
          elements.add(
              new nl.voetspoor.extract.Element(inner.kind(), 0, inner.label(), Text.EMPTY));
        }
        children(element, inner);
        add(inner);
      }
    }
  }

  private void children(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element part && BLOCKS.contains(part.normalName())) {
        add(place);
        block(part, place);
      } else {
        inline(child, place);
      }
    }
  }

  private void heading(Element element, int level, Place place) {
    if (element.hasClass("stuktitel") && place.inDialogue()) {
      return;
    }
    children(element, Place.BODY);
    if (!pen.isBlank()) {
      elements.add(nl.voetspoor.extract.Element.heading(level, pen.take()));
    }
  }

  private void list(Element list, Place place) {
    int number = 1;
    for (Element item : list.children()) {
      String label = list.normalName().equals("ol") ? number++ + "." : "•";
      Place inner = new Place(Block.Kind.LIST_ITEM, place.level() + 1, label);
      if (links.isNote(item)) {
        continue;
      }
      if (item.normalName().equals("li")) {
        children(item, inner);
        add(inner);
      } else {
        block(item, place);
      }
    }
  }

  private void table(Element table, Place place) {
    TableShape shape = TableShape.of(table);
    if (shape.isData()) {
      for (Element row : shape.rows()) {
        pen.breakLine();
        cells(row, Place.BODY);
      }
      add(new Place(Block.Kind.TABLE, 0, ""));
      return;
    }
    for (Element row : shape.rows()) {
      if (isMarginRow(row)) {
        margin(row);
      } else if (TableShape.isPair(row)) {
        cells(row, place);
        add(place);
      } else {
        row.children().forEach(cell -> block(cell, place));
      }
    }
  }

  private void cells(Element row, Place place) {
    boolean first = true;
    for (Element cell : row.children()) {
      if (!first) {
        pen.tab();
      }
      for (Node child : cell.childNodes()) {
        if (child instanceof Element part && part.hasAttr(Manuscript.LABEL)) {
          pen.write(part.attr(Manuscript.LABEL) + " ");
        }
        inline(child, place);
        pen.write(" ");
      }
      first = false;
    }
  }

  private void inline(Node node, Place place) {
    if (node instanceof TextNode text) {
      pen.write(plain(text.getWholeText()));
    } else if (node instanceof Element element) {
      if (element.normalName().equals(Manuscript.MARK)) {
        pen.mark(Integer.parseInt(element.attr("note")));
      } else if (element.normalName().equals("br")) {
        pen.breakLine();
      } else if (links.isMark(element)) {
        linkedNote(element);
      } else if (!links.isEmptySup(element)) {
        children(element, place);
      }
    }
  }

  private void linkedNote(Element mark) {
    String words = links.noteOf(mark).text();
    String sign = NoteLinks.sign(mark);
    Note note = note(words, sign);
    int known = notes.indexOf(note);
    pen.mark(known >= 0 ? known : notes.size());
    if (known < 0) {
      notes.add(note);
    }
  }

  private static Note note(String words, String sign) {
    Matcher leading = LEADING_MARK.matcher(words);
    boolean repeated = leading.find();
    String mark = repeated ? leading.group(1) : sign;
    return new Note(mark, (repeated ? words.substring(leading.end()) : words).strip(), 1);
  }

  private static boolean isMargin(Element element) {
    return MARGIN.matcher(element.className().toLowerCase(Locale.ROOT)).find()
        || element.normalName().equals("aside");
  }

  private static boolean isMarginRow(Element row) {
    List<Element> paragraphs = row.select("p").stream().filter(p -> !p.text().isBlank()).toList();
    return !paragraphs.isEmpty() && paragraphs.stream().allMatch(Markup::isMargin);
  }

  private void margin(Element element) {
    String text = element.wholeText().strip();
    if (!text.isEmpty()) {
      margins.add(text.replaceAll("[ \\t\\u00a0]+", " "));
    }
  }

  private void add(Place place) {
    if (pen.isBlank()) {
      return;
    }
    elements.add(
        new nl.voetspoor.extract.Element(place.kind(), place.level(), place.label(), pen.take()));
  }

  /// What a paragraph found here is.
  private record Place(Block.Kind kind, int level, String label) {
    static final Place BODY = new Place(Block.Kind.PARAGRAPH, 0, "");

    static Place labelled(Element element) {
      int level = Integer.parseInt(element.attr(Manuscript.LEVEL));
      return new Place(Block.Kind.LIST_ITEM, level, element.attr(Manuscript.LABEL));
    }

    boolean inDialogue() {
      return kind == Block.Kind.QUESTION || kind == Block.Kind.ANSWER;
    }

    Place within(Element element) {
      if (element.hasAttr(Manuscript.LABEL)) {
        return labelled(element);
      }
      boolean question = element.hasClass("vraag");
      if (!question && !element.hasClass("antwoord")) {
        return this;
      }
      Element title = element.selectFirst("h1, h2, h3, h4, .stuktitel");
      String label = title == null ? "" : DialogueLabel.of(title.text());
      return new Place(question ? Block.Kind.QUESTION : Block.Kind.ANSWER, 0, label);
    }
  }
}
