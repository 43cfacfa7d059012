package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Word;
import nl.voetspoor.model.Block;

/// Tables of contents, which are neither tables nor headings: each entry becomes a list item with
/// the number of its chapter for a label, without leaders and page number.
///
/// An entry ends with a page number, behind leaders, a tab or a wide gap; the numbers do not go
/// down. Three entries make a table of contents.
final class Contents {
  private static final int ENOUGH = 3;
  private static final String LEADERS = "(?:\\s*(?:\\.\\s?){4,}|\\s*[…·_]{2,}|\\t)\\s*";
  private static final Pattern LED =
      Pattern.compile("^(.*?\\p{L}.*?)" + LEADERS + "(\\d{1,3})$", Pattern.DOTALL);

  /// Under the heading 'Inhoud' a space before the number is enough, for word processors whose tabs
  /// are lost.
  private static final Pattern SPACED =
      Pattern.compile("^((?:\\d|\\p{Lu}).*?\\p{L}.*?)\\s(\\d{1,3})$", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^((?:(?:Hoofdstuk|Bijlage|Deel) )?(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|[IVX]{1,5}\\.?|[A-Z]\\.)) (?=\\P{Ll})");
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:inhoud|inhoudsopgave|table of contents|contents):?");

  private Contents() {}

  /// A printed page whose entries of contents are whole lines that end in a tab and the number.
  static Page joined(Page page) {
    List<List<Line>> rows = Rows.atOneHeight(page.lines());
    boolean named = page.lines().stream().anyMatch(l -> NAME.matcher(l.text().strip()).matches());
    Set<List<Line>> entries = new HashSet<>();
    int last = 0;
    for (List<Line> row : rows) {
      int number = pageOf(row, named);
      if (number >= last && number > 0) {
        entries.add(row);
        last = number;
      }
    }
    if (entries.size() < ENOUGH) {
      return page;
    }
    List<Line> lines = new ArrayList<>();
    List<Line> open = List.of();
    for (List<Line> row : rows) {
      if (entries.contains(row)) {
        lines.add(entry(open, row));
        open = List.of();
      } else {
        lines.addAll(open);
        open = row;
        if (!runsOn(row, page)) {
          lines.addAll(row);
          open = List.of();
        }
      }
    }
    lines.addAll(open);
    return page.with(lines);
  }

  /// Whether a line is so long that its entry can end on the next.
  private static boolean runsOn(List<Line> row, Page page) {
    return row.size() == 1 && row.getFirst().right() - row.getFirst().left() > 0.45f * page.width();
  }

  /// Whether a line was joined.
  static boolean isEntry(Line line) {
    return line.words().size() > 1 && line.words().getLast().text().startsWith("\t");
  }

  /// The paper with its entries of contents as list items.
  static Flow see(Flow flow) {
    List<Element> elements = flow.elements();
    List<Element> seen = new ArrayList<>();
    for (int i = 0; i < elements.size(); ) {
      Pattern entry = isNamed(seen) ? SPACED : LED;
      int end = end(elements, i, entry);
      if (end - i >= ENOUGH) {
        elements.subList(i, end).forEach(element -> seen.add(item(element, entry)));
        i = end;
      } else {
        seen.add(elements.get(i));
        i++;
      }
    }
    return new Flow(seen, flow.notes(), flow.margins());
  }

  private static boolean isNamed(List<Element> before) {
    return !before.isEmpty() && NAME.matcher(before.getLast().words().strip()).matches();
  }

  private static int end(List<Element> elements, int start, Pattern entry) {
    int end = start;
    int last = 0;
    while (end < elements.size()) {
      int number = led(elements.get(end), entry).map(m -> Integer.parseInt(m.group(2))).orElse(-1);
      if (number < last) {
        break;
      }
      last = number;
      end++;
    }
    return end;
  }

  private static Optional<Matcher> led(Element element, Pattern entry) {
    boolean can =
        element.kind() != Block.Kind.TABLE
            && element.words().length() < 300
            && Character.isDigit(lastOf(element.words()));
    return can
        ? Optional.of(entry.matcher(element.words())).filter(Matcher::matches)
        : Optional.empty();
  }

  private static char lastOf(String words) {
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  private static Element item(Element element, Pattern entry) {
    Matcher strict = LED.matcher(element.words());
    Matcher led = strict.matches() ? strict : entry.matcher(element.words());
    if (!led.matches()) {
      return element;
    }
    Matcher number = NUMBERED.matcher(led.group(1));
    int from = number.find() ? number.end() : 0;
    String label = from > 0 ? number.group(1) : element.label();
    int level = (int) label.replaceFirst("\\.$", "").chars().filter(c -> c == '.').count() + 1;
    return new Element(
        Block.Kind.LIST_ITEM, level, label, element.text().from(from).part(0, led.end(1) - from));
  }

  /// The page that a row names at its end; 0 where it is no entry.
  private static int pageOf(List<Line> row, boolean named) {
    String last = row.getLast().text().strip();
    boolean apart = named && row.size() == 2 && last.matches("\\d{1,3}");
    if (!Character.isDigit(lastOf(last))) {
      return 0;
    }
    Matcher led = LED.matcher(text(row));
    if (apart) {
      return Integer.parseInt(last);
    }
    return led.matches() ? Integer.parseInt(led.group(2)) : 0;
  }

  /// The row as one line with what runs on `before` it: its words without leaders, then the number
  /// behind a tab.
  private static Line entry(List<Line> before, List<Line> row) {
    List<Word> words = new ArrayList<>();
    before.forEach(line -> words.addAll(line.words()));
    row.forEach(line -> words.addAll(line.words()));
    Word end = words.removeLast();
    words.removeIf(word -> word.text().matches("[.…·_\\s]+"));
    words.replaceAll(word -> named(word, word.text().replaceFirst("(?:\\.{4,}|[…·_]{2,}).*$", "")));
    words.add(named(end, "\t" + end.text().replaceFirst("^\\D*", "")));
    return new Line(words, row.getFirst().baseline());
  }

  private static Word named(Word word, String text) {
    return new Word(
        text,
        word.left(),
        word.right(),
        word.size(),
        word.bold(),
        word.italic(),
        false,
        word.glued());
  }

  private static String text(List<Line> row) {
    return String.join(" ", row.stream().map(Line::text).toList());
  }
}
