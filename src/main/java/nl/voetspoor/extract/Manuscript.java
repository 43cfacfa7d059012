package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a file of a word processor holds, written as a page of HTML for [Markup], with the marks of
/// its notes in their places. Every reader of such files writes one, so that the same paper gives
/// the same text whatever program saved it.
final class Manuscript {
  /// The element that stands where a note is marked; `note` says which.
  static final String MARK = "note-mark";

  /// What stands before a paragraph that a list numbers.
  static final String LABEL = "data-label";

  /// How deep in its list it stands, from 1.
  static final String LEVEL = "data-level";

  /// A number that says itself what it counts (`Vraag 2`) is part of the text.
  private static final Pattern WORDED = Pattern.compile(".*\\p{L}{3,}.*");

  private static final Pattern DIALOGUE = Pattern.compile("(?i)(?:vraag|vragen|antwoord)\\b.*");

  /// A bullet in a font of signs, or a letter that such a font shows as one.
  private static final Pattern BULLET = Pattern.compile("[\\ue000-\\uf8ffo§Øü·▪■●○◦‣➢✓]");

  private static final int SHORT = 60;

  private final Document document = new Document("");
  private final Element body = document.appendElement("body");
  private final List<Note> notes = new ArrayList<>();

  /// Where the text of the paper goes.
  Element body() {
    return body;
  }

  /// Puts what stands above, below or beside the page in its place, each box (`div`) by itself.
  void margins(Element head) {
    for (Element box : head.select("div div")) {
      margin(box);
      box.empty();
    }
    margin(head);
  }

  private void margin(Element head) {
    String words =
        head.select("p, h1, h2, h3, h4, h5, h6").stream()
            .map(line -> line.wholeText().strip())
            .filter(line -> !line.isEmpty())
            .collect(java.util.stream.Collectors.joining("\n"));
    if (!words.isEmpty()) {
      body.appendElement("aside").text(words);
    }
  }

  /// Keeps a note, and gives the place that it has among the notes.
  ///
  /// @param content its paragraphs
  int note(String mark, Element content) {
    String words = words(content);
    boolean repeated = words.startsWith(mark) && !mark.matches("\\w+");
    notes.add(new Note(mark, (repeated ? words.substring(mark.length()) : words).strip(), 1));
    return notes.size() - 1;
  }

  /// Marks a note in the text; the marks of notes within the note stand beside it.
  static void mark(Element paragraph, int note, Element content) {
    paragraph.appendElement(MARK).attr("note", String.valueOf(note));
    content.select(MARK).forEach(inner -> paragraph.appendChild(inner.clone()));
  }

  /// Makes a paragraph what its style says it is.
  static void shape(Element paragraph, Style style) {
    if (!style.name().isEmpty()) {
      paragraph.attr("class", style.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
    String label = bullet(style.label().strip());
    if (style.heading() > 0 && !paragraph.wholeText().isBlank()) {
      paragraph.tagName("h" + Math.clamp(style.heading(), 1, 6));
    }
    if (label.isEmpty()) {
      return;
    }
    if (style.heading() > 0 || WORDED.matcher(label).matches() || isTitle(paragraph, label)) {
      if (DIALOGUE.matcher(label).matches()) {
        paragraph.prependElement("br");
      }
      paragraph.prependText(label + " ");
    } else {
      paragraph.attr(LABEL, label).attr(LEVEL, String.valueOf(style.level()));
    }
  }

  /// The text with its form.
  Flow read() {
    return new Markup(document, notes).read(body);
  }

  /// A few words behind a number that do not end as a sentence are a title, which structure judges.
  private static boolean isTitle(Element paragraph, String label) {
    String words = paragraph.text();
    return Character.isDigit(label.charAt(0))
        && words.length() < SHORT
        && !words.matches(".*[.;:,?!]");
  }

  private static String bullet(String label) {
    return BULLET.matcher(label).matches() ? "•" : label;
  }

  private static String words(Element content) {
    TextWriter pen = new TextWriter();
    content.traverse((node, _) -> {
      if (node instanceof org.jsoup.nodes.TextNode text) {
        pen.write(Markup.plain(text.getWholeText()));
      } else if (node instanceof Element element && !element.normalName().equals(MARK)) {
        boolean apart = element.isBlock() || element.normalName().matches("br|td");
        pen.write(apart ? " " : "");
      }
    });
    return pen.take().words();
  }

  /// What a word processor states of a paragraph.
  ///
  /// @param name the name of its style
  /// @param heading the level of a heading, from 1; 0 where it is none
  /// @param level how deep in a list it stands, from 1
  /// @param label the number or bullet that the program puts before it; empty where there is none
  record Style(String name, int heading, int level, String label) {}
}
