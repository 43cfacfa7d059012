package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The footnotes, or the endnotes, of a Word file: what each says, and what number each place that
/// refers to one shows (ISO/IEC 29500-1, 17.11).
final class DocxNotes {
  private static final Set<String> ON = Set.of("1", "true", "on");

  private final String reference;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, String> marks = new HashMap<>();

  /// For the notes of one `kind`: `footnote` or `endnote`.
  DocxNotes(String kind, Document notes, Document text, Document settings, DocxStyles styles) {
    reference = kind + "Reference";
    Names.all(notes, kind).forEach(note -> byId.put(Names.value(note, "id"), note));
    Optional<Element> general = Names.all(settings, kind + "Pr").stream().findFirst();
    new Numbering(kind, general, styles).run(text);
  }

  /// Whether `element` refers to one of these.
  boolean isReference(Element element) {
    return Names.of(element).equals(reference);
  }

  /// What the program shows at a place.
  String mark(Element place) {
    return Optional.ofNullable(marks.get(place)).orElse("");
  }

  /// The note that a place refers to.
  Optional<Element> note(Element place) {
    return Optional.ofNullable(byId.get(Names.value(place, "id")));
  }

  static boolean hasOwnMark(Element place) {
    return ON.contains(Names.value(place, "customMarkFollows"));
  }

  /// Counts the places from first to last. The properties of a section stand at its end.
  private final class Numbering {
    private final String kind;
    private final Optional<Element> general;
    private final DocxStyles styles;
    private final List<Place> open = new ArrayList<>();
    private int count;
    private int page;

    Numbering(String kind, Optional<Element> general, DocxStyles styles) {
      this.kind = kind;
      this.general = general;
      this.styles = styles;
    }

    void run(Document text) {
      boolean rendered = !Names.all(text, "lastRenderedPageBreak").isEmpty();
      for (Element element : text.getAllElements()) {
        String name = Names.of(element);
        if (name.equals(reference) && isSeen(element)) {
          open.add(new Place(element, page));
        } else if (name.equals("sectPr") && !element.parents().is("w|sectPrChange")) {
          close(Names.child(element, kind + "Pr"));
        } else if (rendered
            ? name.equals("lastRenderedPageBreak")
            : name.equals("br") && Names.value(element, "type").equals("page")) {
          page++;
        }
      }
      close(Optional.empty());
    }

    private boolean isSeen(Element place) {
      Element run = place.parent();
      boolean removed =
          place.parents().stream().anyMatch(it -> Names.of(it).matches("del|moveFrom|Fallback"));
      return !removed && !hasOwnMark(place) && (run == null || !styles.isHidden(run));
    }

    private void close(Optional<Element> section) {
      String usual = kind.equals("endnote") ? "lowerRoman" : "decimal";
      NoteNumbers numbers = NoteNumbers.ofWord(said(section, "numFmt").orElse(usual));
      String restart = said(section, "numRestart").orElse("continuous");
      int start =
          said(section, "numStart")
              .filter(it -> it.matches("\\d{1,4}"))
              .map(Integer::parseInt)
              .orElse(1);
      count = restart.equals("eachSect") ? 0 : count;
      int last = -1;
      for (Place place : open) {
        count = restart.equals("eachPage") && place.page() != last ? 0 : count;
        last = place.page();
        marks.put(place.element(), numbers.show(start + count));
        count++;
      }
      open.clear();
    }

    private Optional<String> said(Optional<Element> section, String property) {
      return section
          .flatMap(it -> Names.child(it, property))
          .or(() -> general.flatMap(it -> Names.child(it, property)))
          .map(it -> Names.value(it, "val"));
    }
  }

  private record Place(Element element, int page) {}
}
