package nl.voetspoor.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Notes in HTML: a link that shows a mark and leads to a place further on in the same page.
final class NoteLinks {
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?\\s*(?:noot\\s*)?(\\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})\\s*[\\])]?");

  /// How programs call the part of a page that holds one note, of several paragraphs perhaps: Word
  /// `ftn1`, LibreOffice `sdfootnote1`.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)_?(?:ftn|edn|sdfootnote|sdendnote|footnote|endnote|fn|noot)[-_:]?\\w{1,8}");

  private static final Set<String> CARRIERS =
      Set.of("li", "p", "div", "dd", "td", "aside", "section");

  private final Map<Element, Element> noteOfMark = new HashMap<>();
  private final Set<Element> notes = new HashSet<>();

  private NoteLinks() {}

  static NoteLinks in(Document document) {
    NoteLinks links = new NoteLinks();
    Map<String, Element> places = new HashMap<>();
    for (Element place : document.select("[id], a[name]")) {
      places.putIfAbsent(place.hasAttr("id") ? place.id() : place.attr("name"), place);
    }
    for (Element link : document.select("a[href*=#]")) {
      links.consider(link, places);
    }
    links.notes.forEach(links::dropBacklinks);
    return links;
  }

  /// Whether `element` shows the mark of a note.
  boolean isMark(Element element) {
    return noteOfMark.containsKey(element);
  }

  /// The note to which a mark leads.
  Element noteOf(Element mark) {
    return Optional.ofNullable(noteOfMark.get(mark)).orElse(mark);
  }

  /// Whether `element` is a note, which is read at its mark.
  boolean isNote(Element element) {
    return notes.contains(element);
  }

  /// Whether nothing is left in a superscript once its mark is taken out.
  boolean isEmptySup(Element element) {
    return element.normalName().equals("sup") && element.text().isBlank();
  }

  /// The sign that a mark shows: `2` for `[2]`.
  static String sign(Element mark) {
    return mark.text().replaceAll("[\\[\\]()\\s]|noot", "");
  }

  private void consider(Element link, Map<String, Element> places) {
    String href = link.attr("href");
    Element target = places.get(href.substring(href.indexOf('#') + 1));
    if (target == null || !MARK.matcher(link.text().strip()).matches() || within(link)) {
      return;
    }
    Element note = carrier(target);
    boolean after = note != null && !note.getAllElements().contains(link) && follows(note, link);
    if (note != null && after && !note.text().isBlank()) {
      noteOfMark.put(link, note);
      notes.add(note);
    }
  }

  private boolean within(Element link) {
    return link.parents().stream().anyMatch(this::isNote);
  }

  private static boolean follows(Element note, Element link) {
    for (Element element : link.root().getAllElements()) {
      if (element.equals(note)) {
        return false;
      }
      if (element.equals(link)) {
        return true;
      }
    }
    return false;
  }

  private static org.jsoup.nodes.@org.jspecify.annotations.Nullable Element carrier(
      Element target) {
    for (Element e = target; e != null; e = e.parent()) {
      if (CARRIERS.contains(e.normalName())) {
        return whole(e);
      }
    }
    return null;
  }

  /// The part of the page around a paragraph that holds all of its note.
  private static Element whole(Element carrier) {
    Element around = carrier.parent();
    return around != null && around.is("div, li, aside") && WHOLE.matcher(around.id()).matches()
        ? around
        : carrier;
  }

  /// What a note shows beside its words: the way back, and on the site of the publisher a button to
  /// close it and its number.
  private void dropBacklinks(Element note) {
    note.select("h5.note-close, .nootnum").forEach(Element::remove);
    note.select("a[href*=#]").stream()
        .filter(a -> MARK.matcher(a.text().strip()).matches() || a.text().matches("[\\s↩↑^︎]*"))
        .forEach(Element::remove);
  }
}
