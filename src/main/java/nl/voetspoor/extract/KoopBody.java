package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.voetspoor.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The running text of the XML of the official publisher. Elements that are not known by name are
/// read for what they hold, so that no text is lost where the schema grows.
final class KoopBody {
  /// What stands in the masthead and is read as fields.
  private static final Set<String> MASTHEAD =
      Set.of(
          "metadata",
          "kamerstukkop",
          "kamervraagkop",
          "dossier",
          "stuknr",
          "datumtekst",
          "kamervraagnummer",
          "handelingenkop");

  /// What stands by itself on the page.
  private static final Set<String> BLOCKS =
      Set.of(
          "al",
          "tussenkop",
          "kop",
          "titel",
          "li",
          "lijst",
          "table",
          "al-groep",
          "vraag",
          "antwoord",
          "ondertekening",
          "naam",
          "functie",
          "nr",
          "noot.al",
          "tekst",
          "plaatje",
          "kamervraagomschrijving",
          "deze");

  private final List<nl.voetspoor.extract.Element> elements = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final TextWriter pen = new TextWriter();

  Flow read(Element root) {
    root.children().forEach(child -> block(child, new Place(0, Block.Kind.PARAGRAPH, "")));
    return new Flow(elements, notes, List.of());
  }

  /// The words of an element without its notes.
  static String plain(Element element) {
    Element copy = element.clone();
    copy.select("noot").remove();
    return copy.text();
  }

  private void block(Element element, Place place) {
    String name = element.normalName();
    if (MASTHEAD.contains(name) || (name.equals("titel") && isPart(element, "stuk"))) {
      return;
    }
    switch (name) {
      case "tussenkop" -> heading(element, place.depth() + 2);
      case "kop" -> heading(element, place.depth() + 1);
      case "titel" -> heading(element, place.depth() + 1);
      case "kamervraagomschrijving" -> heading(element, 1);
      case "table" -> table(element);
      case "li" -> item(element, place.depth() + 1);
      case "vraag" -> dialogue(element, Block.Kind.QUESTION);
      case "antwoord" -> dialogue(element, Block.Kind.ANSWER);
      case "ondertekening" -> signature(element);
      case "nr", "li.nr" -> {
        // Read as the label of what follows.
      }
      default -> contents(element, place);
    }
  }

  private void contents(Element element, Place place) {
    if (!holdsBlocks(element)) {
      inline(element);
      add(place.kind(), place.level(), place.label());
      return;
    }
    Place inner = deeper(element, place);
    for (Node child : element.childNodes()) {
      if (child instanceof Element part
          && (BLOCKS.contains(part.normalName()) || holdsBlocks(part))) {
        add(place.kind(), place.level(), place.label());
        block(part, inner);
      } else {
        inlineNode(child);
      }
    }
    add(place.kind(), place.level(), place.label());
  }

  private static Place deeper(Element element, Place place) {
    boolean division =
        Set.of("hoofdstuk", "paragraaf", "subparagraaf", "afdeling", "divisie", "artikel")
            .contains(element.normalName());
    return division ? new Place(place.depth() + 1, place.kind(), place.label()) : place;
  }

  private void heading(Element element, int level) {
    inline(element);
    add(Block.Kind.HEADING, Math.clamp(level, 1, 6), "");
  }

  private void item(Element item, int level) {
    Element number = item.selectFirst("> li\\.nr");
    Place place =
        new Place(level, Block.Kind.LIST_ITEM, number == null ? "•" : number.text().strip());
    boolean first = true;
    for (Element child : item.children()) {
      if (child.equals(number)) {
        continue;
      }
      boolean plain = child.normalName().equals("al");
      block(child, plain && !first ? new Place(level, Block.Kind.LIST_ITEM, "") : place);
      first = false;
    }
    if (item.children().isEmpty()) {
      inline(item);
      add(Block.Kind.LIST_ITEM, level, place.label());
    }
  }

  /// Begins with an element without words, for one that begins with a list or table.
  private void dialogue(Element element, Block.Kind kind) {
    Element number = element.selectFirst("> nr");
    String label = number == null ? "" : DialogueLabel.of(number.text());
    elements.add(new nl.voetspoor.extract.Element(kind, 0, label, Text.EMPTY));
    for (Element child : element.children()) {
      block(child, new Place(0, kind, label));
    }
  }

  private void signature(Element element) {
    for (Element line : element.select("functie, naam, al")) {
      pen.breakLine();
      inline(line);
    }
    add(Block.Kind.SIGNATURE, 0, "");
  }

  private void table(Element table) {
    for (Element title : table.select("> title, > titel")) {
      heading(title, 4);
    }
    for (Element row : table.select("row")) {
      pen.breakLine();
      boolean first = true;
      for (Element cell : row.select("> entry")) {
        if (!first) {
          pen.tab();
        }
        inline(cell);
        first = false;
      }
    }
    add(Block.Kind.TABLE, 0, "");
  }

  private void inline(Element element) {
    element.childNodes().forEach(this::inlineNode);
  }

  private void inlineNode(Node node) {
    if (node instanceof TextNode text) {
      pen.write(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("noot")) {
        note(element);
      } else {
        boolean separate = BLOCKS.contains(element.normalName()) && !isName(element);
        pen.write(separate ? " " : "");
        inline(element);
        pen.write(separate ? " " : "");
      }
    }
  }

  private static boolean isName(Element element) {
    return element.normalName().equals("naam");
  }

  private void note(Element note) {
    Element number = note.selectFirst("> noot\\.nr");
    Element copy = note.clone();
    copy.select("> noot\\.nr").remove();
    pen.mark(notes.size());
    String mark = number == null ? String.valueOf(notes.size() + 1) : number.text().strip();
    notes.add(new Note(mark, copy.text(), 1));
  }

  private void add(Block.Kind kind, int level, String label) {
    if (pen.isBlank()) {
      return;
    }
    elements.add(new nl.voetspoor.extract.Element(kind, level, label, pen.take()));
  }

  private static boolean holdsBlocks(Element element) {
    return element.getAllElements().stream()
        .skip(1)
        .anyMatch(inner -> BLOCKS.contains(inner.normalName()) && !withinNote(inner, element));
  }

  private static boolean withinNote(Element inner, Element root) {
    if (inner.normalName().equals("naam") || inner.normalName().equals("nr")) {
      return true;
    }
    for (Element e = inner; e != null && !e.equals(root); e = e.parent()) {
      if (e.normalName().equals("noot")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Element element, String parent) {
    Element above = element.parent();
    return above != null && above.normalName().equals(parent);
  }

  /// What a paragraph found here is: its depth, kind and label.
  private record Place(int depth, Block.Kind kind, String label) {
    int level() {
      return kind == Block.Kind.LIST_ITEM ? Math.max(1, depth) : 0;
    }
  }
}
