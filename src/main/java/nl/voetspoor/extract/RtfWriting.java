package nl.voetspoor.extract;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Writes down what the commands of an RTF file say. A group in braces has a destination: the text,
/// a note, the head of a page, the number of a list item, or something that no reader sees.
final class RtfWriting extends RtfListenerAdaptor {
  private static final int DEEPEST = 9;
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|kop) (\\d)");

  /// Marks of an author's own are short.
  private static final int LONGEST_MARK = 6;

  private final Manuscript manuscript = new Manuscript();
  private final int maxCharacters;
  private final RtfNumbers footnotes = new RtfNumbers(NoteNumbers.DECIMAL);
  private final RtfNumbers endnotes = new RtfNumbers(NoteNumbers.LOWER_ROMAN);
  private final Map<Integer, String> styles = new HashMap<>();

  /// The level that a style has in the outline, from 1.
  private final Map<Integer, Integer> outline = new HashMap<>();

  private final Deque<Group> groups = new ArrayDeque<>();
  private final Deque<Place> places = new ArrayDeque<>();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder styleName = new StringBuilder();
  private int styleNumber;
  private boolean marked;
  private int written;

  RtfWriting(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    places.push(new Place(manuscript.body()));
    groups.push(new Group(Destination.TEXT));
  }

  Manuscript manuscript() {
    return manuscript;
  }

  String title() {
    return title.toString();
  }

  @Override
  public void processGroupStart() {
    groups.push(new Group(group()));
  }

  @Override
  public void processGroupEnd() {
    Group ended = groups.size() > 1 ? groups.pop() : group();
    switch (ended.opened) {
      case FOOTNOTE, ENDNOTE -> endNote(ended.opened);
      case MARGIN -> {
        place().endParagraph(this::style);
        place().endTable();
        manuscript.margins(places.pop().root);
      }
      case BOX -> {
        place().endParagraph(this::style);
        place().endTable();
        Element box = places.pop().root;
        place().boxes.add(box);
      }
      case STYLE -> {
        styles.put(styleNumber, styleName.toString().replace(";", "").strip());
        styleName.setLength(0);
      }
      default -> {
        // What was written in it stands where it belongs.
      }
    }
  }

  @Override
  public void processDocumentEnd() {
    place().endParagraph(this::style);
    place().endTable();
  }

  @Override
  public void processString(String letters) {
    Group group = group();
    String words = letters.replace("\r", "").replace("\n", "");
    switch (group.destination) {
      case TITLE -> title.append(words);
      case STYLE -> styleName.append(words);
      case LABEL -> place().label += words;
      case STYLES, INFO, NOWHERE -> {
        // No reader sees it.
      }
      default -> {
        if (!group.hidden && !group.deleted) {
          write(words);
        }
      }
    }
  }

  private void write(String words) {
    written += words.length();
    if (written > maxCharacters) {
      throw new TooLong();
    }
    Element paragraph = place().paragraph;
    if (group().raised) {
      paragraph.appendElement("sup").text(words).attr("data-words", words);
    } else {
      paragraph.appendText(words);
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
    Group group = group();
    boolean first = !group.begun;
    group.begun = true;
    if (group.destination == Destination.NOWHERE) {
      return;
    }
    if (first || optional) {
      Destination destination = Destination.of(command, optional, group.destination);
      if (destination != group.destination || destination.isPlace()) {
        open(group, destination);
        styleNumber = command == Command.s ? value : styleNumber;
        return;
      }
    }
    boolean on = !hasValue || value != 0;
    switch (command) {
      case v -> group.hidden = on;
      case deleted -> group.deleted = on;
      case supercmd -> group.raised = on;
      case nosupersub -> group.raised = false;
      case plain -> group.plain();
      case s -> place().style = value;
      default -> layout(command, value);
    }
  }

  private void layout(Command command, int value) {
    if (group().destination == Destination.STYLE && command == Command.outlinelevelN) {
      outline.put(styleNumber, value + 1);
    }
    if (group().destination == Destination.LABEL || group().destination == Destination.STYLE) {
      return;
    }
    Place place = place();
    switch (command) {
      case pard -> place.plain();
      case ilvl -> place.level = value;
      case outlinelevelN -> place.outline = value + 1;
      case intbl -> place.inTable = true;
      case par, sect, page -> end(command);
      case line, softline -> place.paragraph.appendElement("br");
      case tab -> processString("\t");
      case cell, nestcell -> place.endCell(this::style);
      case row, nestrow -> place.endRow();
      case chftn -> marked = true;
      case footnote, ftnalt -> endnote(command);
      default -> sign(command, value);
    }
  }

  private void end(Command command) {
    if (group().deleted) {
      return;
    }
    place().endParagraph(this::style);
    if (command == Command.sect) {
      footnotes.endSection();
      endnotes.endSection();
    }
  }

  /// `\ftnalt` in a note says that it stands at the end.
  private void endnote(Command command) {
    if (command == Command.ftnalt && group().opened == Destination.FOOTNOTE) {
      group().opened = Destination.ENDNOTE;
    }
  }

  private void sign(Command command, int value) {
    String letter = RtfNumbers.sign(command);
    if (!letter.isEmpty()) {
      processString(letter);
    } else {
      footnotes.take(command.getCommandName(), "ftn", value);
      endnotes.take(command.getCommandName(), "aftn", value);
    }
  }

  private void open(Group group, Destination destination) {
    group.destination = destination;
    group.opened = destination;
    if (!destination.isPlace()) {
      return;
    }
    boolean automatic = marked;
    marked = false;
    places.push(new Place(new Element("div")));
    place().automatic = automatic;
    group.plain();
    group.destination = group.deleted ? Destination.NOWHERE : Destination.TEXT;
  }

  private void endNote(Destination kind) {
    place().endParagraph(this::style);
    Place note = places.pop();
    marked = false;
    if (group().deleted || group().hidden) {
      return;
    }
    String own = note.automatic ? "" : ownMark();
    RtfNumbers numbers = kind == Destination.ENDNOTE ? endnotes : footnotes;
    String mark = own.isEmpty() ? numbers.next() : own;
    Manuscript.mark(place().paragraph, manuscript.note(mark, note.root), note.root);
  }

  /// The raised signs directly before a note that the program does not number, which are taken out.
  private String ownMark() {
    Node last = place().paragraph.lastChild();
    if (last instanceof Element sup
        && sup.hasAttr("data-words")
        && sup.text().strip().length() <= LONGEST_MARK) {
      sup.remove();
      return sup.text().strip();
    }
    return "";
  }

  /// A heading is one by the name of its style, or by its level in the outline; a level above
  /// [#DEEPEST] says that it is none.
  private Manuscript.Style style(Place place) {
    String name = styles.getOrDefault(place.style, "");
    Matcher heading = HEADING.matcher(name);
    int inOutline =
        place.outline > 0 ? place.outline : outline.getOrDefault(place.style, DEEPEST + 1);
    int level =
        heading.matches()
            ? Integer.parseInt(heading.group(1))
            : inOutline > DEEPEST ? 0 : inOutline;
    return new Manuscript.Style(name, level, place.level + 1, place.label);
  }

  private Group group() {
    return groups.element();
  }

  private Place place() {
    return places.element();
  }

  /// More text than may be taken from one file.
  static final class TooLong extends RuntimeException {}

  /// Where the words of a group go.
  private enum Destination {
    TEXT,
    FOOTNOTE,
    ENDNOTE,
    MARGIN,
    BOX,
    LABEL,
    STYLES,
    STYLE,
    INFO,
    TITLE,
    NOWHERE;

    boolean isPlace() {
      return this == FOOTNOTE || this == MARGIN || this == BOX;
    }

    /// What a reader that does not know it must leave out.
    private static boolean isUnknown(Command command, boolean optional) {
      return optional || command == Command.optionalcommand;
    }

    /// The destination of a group that begins with `command`, within one that goes `now`.
    static Destination of(Command command, boolean optional, Destination now) {
      if (now == STYLES) {
        return command == Command.s || !optional ? STYLE : NOWHERE;
      }
      return switch (command) {
        case footnote -> FOOTNOTE;
        case header, headerl, headerr, headerf, footer, footerl, footerr, footerf -> MARGIN;
        case shptxt, dptxbxtext -> BOX;
        case listtext, pntext -> LABEL;
        case stylesheet -> STYLES;
        case info -> INFO;
        case title -> now == INFO ? TITLE : now;
        case cs, shpinst, docmd -> now == INFO ? NOWHERE : now;
        case fonttbl,
            colortbl,
            filetbl,
            pict,
            fldinst,
            xe,
            tc,
            tcn,
            rxe,
            txe,
            ftnsep,
            ftnsepc,
            ftncn,
            aftnsep,
            aftnsepc,
            aftncn,
            nonshppict,
            shprslt,
            sp,
            datafield,
            nonesttables,
            pntxta,
            pntxtb,
            listtable,
            listoverridetable,
            revtbl ->
            NOWHERE;
        default -> isUnknown(command, optional) || now == INFO ? NOWHERE : now;
      };
    }
  }

  /// What holds until a group ends.
  private static final class Group {
    private Destination destination;
    private Destination opened = Destination.TEXT;
    private boolean begun;
    private boolean hidden;
    private boolean deleted;
    private boolean raised;

    Group(Destination destination) {
      this.destination = destination;
    }

    Group(Group outer) {
      this(outer.destination);
      hidden = outer.hidden;
      deleted = outer.deleted;
      raised = outer.raised;
    }

    void plain() {
      hidden = false;
      raised = false;
    }
  }

  /// A text that is being written: the body, a note, a box.
  private static final class Place {
    private final Element root;
    private final List<Node> boxes = new ArrayList<>();
    private Element paragraph = new Element("p");
    private Element cell = new Element("td");
    private Element row = new Element("tr");
    private Element table = new Element("table");
    private boolean automatic;
    private int style;
    private int level;

    /// Its level in the outline, from 1; 0 where it has that of its style.
    private int outline;

    private boolean inTable;
    private String label = "";

    Place(Element root) {
      this.root = root;
    }

    void plain() {
      style = 0;
      level = 0;
      outline = 0;
      inTable = false;
    }

    void endParagraph(java.util.function.Function<Place, Manuscript.Style> styles) {
      Manuscript.shape(paragraph, styles.apply(this));
      if (!inTable) {
        endTable();
      }
      Element target = inTable ? cell : root;
      target.appendChild(paragraph);
      target.appendChildren(boxes);
      boxes.clear();
      paragraph = new Element("p");
      label = "";
    }

    void endCell(java.util.function.Function<Place, Manuscript.Style> styles) {
      inTable = true;
      endParagraph(styles);
      row.appendChild(cell);
      cell = new Element("td");
    }

    void endRow() {
      table.appendChild(row);
      row = new Element("tr");
    }

    void endTable() {
      if (!row.children().isEmpty()) {
        endRow();
      }
      if (!table.children().isEmpty()) {
        root.appendChild(table);
        table = new Element("table");
      }
    }
  }
}
