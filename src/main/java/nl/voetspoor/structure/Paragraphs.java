package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Text;
import nl.voetspoor.extract.TextWriter;
import nl.voetspoor.extract.Word;

/// Lines of print to paragraphs, headings and tables, over page turns.
final class Paragraphs {
  private static final Pattern LABEL =
      Pattern.compile(
          "[•·▪■●○◦‣➢✓o]|[-–—]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[ivx]{1,5}[.)]|(?:\\d{1,2}\\.){1,4}\\d{0,2}");
  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern DIALOGUE =
      Pattern.compile("(?:Vraag|Vragen|Antwoord(?:en)?)\\s[^.?!]{0,30}\\d[\\d, enop]*:?");
  private static final Pattern STOPPED = Pattern.compile(".*[.:;?!…][\\d)\"'’”»]*");
  private static final Pattern HEADING_END = Pattern.compile(".*[.;:,]$", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)]");

  /// Words in capitals that begin a sentence and hardly ever a name.
  private static final Set<String> SENTENCE =
      Set.of(
          "Het",
          "Een",
          "Dit",
          "Deze",
          "Dat",
          "Er",
          "Ook",
          "Hierbij",
          "Hiermee",
          "Daarnaast",
          "Daarom",
          "Wij",
          "Ik",
          "Uit",
          "Met",
          "Bij",
          "Voor",
          "Door",
          "Om",
          "Als");

  private final Measures measures;
  private final LineWriter writer;
  private final Tables tables;
  private final List<Element> elements = new ArrayList<>();
  private final TextWriter pen = new TextWriter();
  private final List<Line> open = new ArrayList<>();

  /// Pages that have begun and of which nothing is written yet.
  private final List<Integer> turns = new ArrayList<>();

  private int page;
  private float right;
  private float rightBefore;
  private boolean turned;

  Paragraphs(Measures measures, Hyphens hyphens, List<Note> notes) {
    this.measures = measures;
    this.writer = new LineWriter(pen, hyphens, new NoteMarks(notes));
    this.tables = new Tables(writer, hyphens);
  }

  List<Element> elements() {
    close();
    closeTable();
    if (!turns.isEmpty()) {
      turnEmpty();
    }
    return elements;
  }

  void read(PageLayout.Sheet sheet) {
    if (page != sheet.number()) {
      turns.add(sheet.number());
    }
    page = sheet.number();
    right = sheet.right();
    turned = true;
    for (Rows.Part part : Rows.parts(sheet.body(), tables.columns())) {
      read(part);
    }
    if (turned && !turns.isEmpty()) {
      turnEmpty();
    }
    turned = false;
    rightBefore = right;
  }

  private void read(Rows.Part part) {
    if (!part.isTable()) {
      part.lines().forEach(this::line);
    } else if (turned && tables.isOpen()) {
      tables.goOn(part, page);
      turned = false;
    } else {
      close();
      closeTable();
      tables.begin(part, page);
      turned = false;
    }
  }

  private void line(Line line) {
    closeTable();
    if (Contents.isEntry(line)) {
      close();
      turn();
      entry(line);
      return;
    }
    if (!open.isEmpty() && isNew(open.getLast(), line)) {
      close();
    }
    boolean parted = !open.isEmpty() && writer.join(open.getLast(), line);
    turn();
    writer.write(line.words(), page, parted);
    open.add(line);
  }

  /// A page without running text begins where the text then is.
  private void turnEmpty() {
    if (tables.isOpen()) {
      return;
    }
    turn();
    if (open.isEmpty()) {
      elements.add(Element.paragraph(pen.take()));
    }
  }

  private void turn() {
    turns.forEach(pen::turnTo);
    turns.clear();
    turned = false;
  }

  private boolean isNew(Line last, Line line) {
    boolean otherLook =
        Math.abs(last.size() - line.size()) > 0.08f * measures.size()
            || last.bold() != line.bold()
            || (last.italic() != line.italic() && fits(last, line));
    boolean begins = labelled(line) || DIALOGUE.matcher(line.text()).matches();
    if (otherLook || begins || isUnderHeading(last, line)) {
      return true;
    }
    if (!turned) {
      float gap = line.baseline() - last.baseline();
      boolean apart = (gap > 1.3f * measures.pitch() && !isLargeHeading(last, line)) || gap < 1;
      float indent = line.left() - textLeft();
      if (apart || indent < -6 || (indent > 8 && fits(last, line))) {
        return true;
      }
    }
    return !isLargeHeading(last, line) && fits(last, line);
  }

  /// Whether `last` is a numbered item of one line without a full stop, and `line` begins a
  /// sentence below it: the item was a heading. A capital that may be that of a name begins one
  /// where its word had fitted behind the item.
  private boolean isUnderHeading(Line last, Line line) {
    return open.size() == 1
        && last.words().size() > 1
        && NUMBER.matcher(last.words().getFirst().text()).matches()
        && Character.isLowerCase(last.text().charAt(last.text().length() - 1))
        && (SENTENCE.contains(line.words().getFirst().text())
            || (Character.isUpperCase(line.text().charAt(0)) && fits(last, line, 0.5f)));
  }

  /// Lines of a title in large print, which are broken where it looks well.
  private boolean isLargeHeading(Line last, Line line) {
    float gap = line.baseline() - last.baseline();
    return !turned && last.size() > 1.3f * measures.size() && gap < 1.4f * last.size();
  }

  /// Whether the label is one: not a number at the beginning of a line by chance.
  private boolean labelled(Line line) {
    boolean shaped = LABEL.matcher(line.words().getFirst().text()).matches();
    if (!shaped || line.words().size() < 2) {
      return false;
    }
    Word label = line.words().get(0);
    float gap = line.words().get(1).left() - label.right();
    boolean wide = gap > 0.5f * measures.size();
    if (!wide && inSentence(label, line)) {
      return false;
    }
    return wide || !Character.isLetterOrDigit(label.text().charAt(0)) || fits(open.getLast(), line);
  }

  /// Whether a dash stands at the beginning of a full line by chance: `(Volksgezondheid, Welzijn en
  /// Sport / – Jeugd)`.
  private boolean inSentence(Word label, Line line) {
    boolean dash = DASH.matcher(label.text()).matches();
    boolean itemIsOpen = DASH.matcher(open.getFirst().words().getFirst().text()).matches();
    Line last = open.getLast();
    return dash && !itemIsOpen && !STOPPED.matcher(last.text()).matches() && !fits(last, line);
  }

  /// Where the words of the open paragraph begin, past its bullet.
  private float textLeft() {
    Line first = open.getFirst();
    if (open.size() > 1) {
      return open.getLast().left();
    }
    boolean bullet =
        first.words().size() > 1 && LABEL.matcher(first.words().getFirst().text()).matches();
    return bullet ? first.words().get(1).left() - 4 : Math.min(first.left(), measures.left());
  }

  /// Whether the first word of `line` had fitted on the line before: then the break was meant.
  /// Where no sentence ends it must have fitted easily, since lines of ragged text differ in
  /// length.
  private boolean fits(Line last, Line line) {
    return fits(
        last,
        line,
        STOPPED.matcher(last.text()).matches() ? 0.5f : last.text().endsWith(",") ? 2 : 5);
  }

  /// @param play how much room must be left, in widths of an m
  private boolean fits(Line last, Line line, float play) {
    Word first = line.words().getFirst();
    float width = first.right() - first.left();
    for (int i = 1; i < line.words().size() && line.words().get(i).glued(); i++) {
      width = line.words().get(i).right() - first.left();
    }
    float edge = turned && rightBefore > 0 ? rightBefore : right;
    return last.right() + 0.3f * measures.size() + width < edge - play * measures.size();
  }

  /// An entry of a table of contents, its page number behind a tab.
  private void entry(Line line) {
    int last = line.words().size() - 1;
    writer.write(line.words().subList(0, last), page, false);
    pen.tab().write(line.words().get(last).text());
    elements.add(Element.paragraph(pen.take()));
  }

  private void closeTable() {
    if (tables.isOpen()) {
      elements.add(tables.take(pen, turns));
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Text text = pen.take();
    elements.add(isHeading(text) ? heading(text) : Element.paragraph(text));
    open.clear();
  }

  private boolean isHeading(Text text) {
    String words = text.words();
    boolean large = open.getFirst().size() > 1.12f * measures.size();
    boolean heavy = open.stream().allMatch(Line::bold);
    boolean slanted = open.stream().allMatch(Line::italic) && open.size() == 1;
    boolean brief = words.length() < 160 && open.size() <= 3;
    boolean stopped = HEADING_END.matcher(words).matches();
    return brief
        && words.chars().anyMatch(Character::isLetter)
        && !open.getFirst().words().getFirst().text().matches("[•·▪●○◦–-]")
        && (large || ((heavy || slanted) && !stopped));
  }

  private Element heading(Text text) {
    if (PlainHeadings.looksNumbered(text.words())) {
      return PlainHeadings.heading(Element.paragraph(text));
    }
    boolean large = open.getFirst().size() > 1.12f * measures.size();
    return Element.heading(large ? 1 : open.getFirst().bold() ? 2 : 3, text);
  }
}
