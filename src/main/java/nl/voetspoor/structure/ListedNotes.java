package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Pin;
import nl.voetspoor.extract.Text;
import nl.voetspoor.model.Block;

/// Notes that were typed as text: `[1]` or `1)` in the body, and a list at the end that begins with
/// the same marks. They are bound only where every item of the list has its mark in the body.
final class ListedNotes {
  private static final Pattern ITEM =
      Pattern.compile("^(\\[\\d{1,2}\\]|\\d{1,2}\\)|\\d{1,2}\\.)[\\s\\u00a0]+(?=\\S)");

  private final List<Element> elements;
  private final List<Note> notes;
  private final List<String> signs = new ArrayList<>();

  private ListedNotes(Flow flow) {
    elements = new ArrayList<>(flow.elements());
    notes = new ArrayList<>(flow.notes());
  }

  static Flow bind(Flow flow) {
    ListedNotes listed = new ListedNotes(flow);
    int start = listed.listStart();
    if (start < 0) {
      return flow;
    }
    listed.bindFrom(start);
    return new Flow(listed.elements, listed.notes, flow.margins());
  }

  /// Where the list begins; -1 where there is none, or where a mark is missing in the body.
  private int listStart() {
    int start = -1;
    for (int i = elements.size() - 1; i >= 0; i--) {
      Optional<String> sign = sign(elements.get(i));
      if (sign.isPresent()) {
        start = i;
        if (sign.get().matches("\\[1\\]|1\\)")) {
          break;
        }
      } else if (start >= 0 && start - i > 2) {
        return -1;
      } else if (start < 0 && elements.size() - i > 4) {
        return -1;
      }
    }
    if (start < 1 || !sign(elements.get(start)).orElse("").matches("\\[1\\]|1\\)")) {
      return -1;
    }
    String body =
        String.join("\n", elements.subList(0, start).stream().map(Element::words).toList());
    boolean all =
        elements.stream().skip(start).flatMap(e -> sign(e).stream()).allMatch(body::contains);
    return all ? start : -1;
  }

  private void bindFrom(int start) {
    List<Element> list = List.copyOf(elements.subList(start, elements.size()));
    elements.subList(start, elements.size()).clear();
    int first = notes.size();
    for (Element element : list) {
      String words = shown(element);
      Matcher item = ITEM.matcher(words);
      if (item.find()) {
        signs.add(inBody(item.group(1)));
        notes.add(new Note(mark(inBody(item.group(1))), words.substring(item.end()), 1));
      } else if (!element.text().isBlank()) {
        Note open = notes.removeLast();
        notes.add(new Note(open.mark(), open.words() + " " + element.words(), open.page()));
      }
    }
    for (int i = 0; i < signs.size(); i++) {
      tie(signs.get(i), first + i);
    }
  }

  /// The bare number, unless a real footnote bears it already.
  private String mark(String sign) {
    String number = sign.replaceAll("\\D", "");
    boolean taken = notes.stream().anyMatch(note -> note.mark().equals(number));
    return taken ? sign : number;
  }

  private void tie(String sign, int note) {
    for (int i = 0; i < elements.size(); i++) {
      Text text = elements.get(i).text();
      int at = text.words().indexOf(sign);
      if (at > 0) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.words().charAt(end - 1))) {
          end--;
        }
        Text before = text.part(0, end);
        List<Pin> pins = new ArrayList<>(before.pins());
        pins.add(new Pin.Mark(before.words().length(), note));
        String rest = text.words().substring(at + sign.length());
        Text after = text.from(at + sign.length());
        String space = rest.isBlank() || !Character.isWhitespace(rest.charAt(0)) ? "" : " ";
        List<Pin> later =
            after.pins().stream().filter(pin -> !before.pins().contains(pin)).toList();
        Text tied = new Text(before.words(), pins).then(space, new Text(after.words(), later));
        elements.set(i, elements.get(i).with(tied));
        return;
      }
    }
  }

  private static Optional<String> sign(Element element) {
    Matcher item = ITEM.matcher(shown(element));
    boolean running =
        element.kind() == Block.Kind.PARAGRAPH || element.kind() == Block.Kind.LIST_ITEM;
    return running && item.find() ? Optional.of(inBody(item.group(1))) : Optional.empty();
  }

  /// An item with the number that the word processor puts before it.
  private static String shown(Element element) {
    return element.label().isEmpty() ? element.words() : element.label() + " " + element.words();
  }

  /// A list numbered `1.` belongs to marks written `1)`.
  private static String inBody(String sign) {
    return sign.replace('.', ')');
  }
}
