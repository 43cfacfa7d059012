package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Lines;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Text;
import nl.voetspoor.extract.TextWriter;

/// Plain text to running text. It may have been copied from printed pages, so that address columns
/// stand between paragraphs and a note stands in the middle of a word; marks of notes are superior
/// figures (`¹`), and `**` and `*` mark what was bold and italic.
final class PlainText {
  private static final String SUPERIOR = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern NOTE =
      Pattern.compile(
          "^([" + SUPERIOR + "]{1,3}|\\[\\d{1,3}\\]|\\[\\^\\d{1,3}\\]:)\\s+(\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("[" + SUPERIOR + "]{1,3}|\\[\\^?\\d{1,3}\\]");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\*\\*(?=\\S)(.{1,300}?)(?<=\\S)\\*\\*|(?<![\\p{L}\\d*])\\*(?=[^\\s*])(.{1,300}?)(?<=[^\\s*])\\*(?![\\p{L}\\d*])",
          Pattern.DOTALL);
  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("^(#{1,6})\\s+(.*)$", Pattern.DOTALL);
  private static final int WRAPPED = 110;
  private static final Pattern STOP = Pattern.compile("[.:;?!]$");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)\\b(?:nrs?|art|artt|blz|pp?|jo|stb|stcrt|trb|d\\.d|vgl|bijv)\\.$");

  /// The end of a line after which a name or a number comes: `Zie Kamerstuk`, `28 638, nr.`.
  private static final Pattern EXPECTING =
      Pattern.compile(
          "(?i)\\p{L}\\s+(?:kamerstuk(?:ken)?|dossier|motie|van|de|het|een|der|den|en|of|in|op|te|aan|bij|voor|met|door|over|uit|tot|als|dat|die|is|zijn|wordt)$"
              + "|\\b(?:nrs?|art|artt|blz|pp|stb|stcrt|trb)\\.$|^\\d{2}[\\s.]?\\d{3},$|\\d,$");

  private final Hyphens hyphens;
  private final List<Note> notes = new ArrayList<>();
  private final List<String> margins = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();

  private PlainText(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  static Flow flow(Lines lines, Hyphens hyphens) {
    PlainText text = new PlainText(hyphens);
    lines.lines().forEach(text.hyphens::learn);
    List<Chunk> chunks = chunks(lines.lines());
    Map<String, Integer> seen = new HashMap<>();
    chunks.forEach(chunk -> seen.merge(chunk.plain(), 1, Integer::sum));
    int width = width(lines.lines());
    List<Chunk> body = new ArrayList<>();
    for (Chunk chunk : chunks) {
      text.sort(chunk, seen.getOrDefault(chunk.plain(), 1), width, body);
    }
    boolean paged = lines.lines().stream().anyMatch(line -> line.startsWith("\f"));
    text.write(body, paged);
    Flow flow = new Flow(text.elements, text.notes, text.margins.stream().distinct().toList());
    return RunOn.join(flow, text.hyphens);
  }

  /// Lines without an empty one between them, and the page on which they stand.
  private record Chunk(List<String> lines, int page) {
    String plain() {
      return unmarked(String.join("\n", lines));
    }
  }

  private static List<Chunk> chunks(List<String> lines) {
    List<Chunk> chunks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int page = 1;
    for (String line : lines) {
      boolean turn = line.startsWith("\f");
      String words = line.replace("\f", "").stripTrailing();
      if ((turn || words.isBlank()) && !open.isEmpty()) {
        chunks.add(new Chunk(List.copyOf(open), page));
        open.clear();
      }
      page += turn ? 1 : 0;
      if (!words.isBlank()) {
        open.add(words.strip());
      }
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(List.copyOf(open), page));
    }
    return chunks;
  }

  /// Notes and margins out of the body; of what remains, each line that was meant as one.
  private void sort(Chunk chunk, int times, int width, List<Chunk> body) {
    Matcher note = NOTE.matcher(String.join("\n", chunk.lines()));
    if (note.matches()) {
      notes(chunk);
    } else if (isMargin(chunk, times)) {
      margins.add(chunk.plain());
    } else {
      lines(chunk, width).forEach(line -> body.add(new Chunk(List.of(line), chunk.page())));
    }
  }

  private void notes(Chunk chunk) {
    StringBuilder words = new StringBuilder();
    String mark = "";
    for (String line : chunk.lines()) {
      Matcher m = NOTE.matcher(line);
      if (m.matches()) {
        addNote(mark, words, chunk.page());
        mark = digits(m.group(1));
        words.append(m.group(2));
      } else {
        NoteLines.append(words, line, hyphens);
      }
    }
    addNote(mark, words, chunk.page());
  }

  private void addNote(String mark, StringBuilder words, int page) {
    if (!mark.isEmpty()) {
      notes.add(new Note(mark, unmarked(words.toString()), page));
    }
    words.setLength(0);
  }

  /// An address column: a label of a letterhead over its value, or short lines that stand in the
  /// text more than once.
  private static boolean isMargin(Chunk chunk, int times) {
    List<String> lines = chunk.plain().lines().toList();
    boolean brief = lines.stream().allMatch(line -> line.length() < 50) && lines.size() <= 6;
    boolean labelled = lines.size() > 1 && Letterhead.Label.of(lines.getFirst()).isPresent();
    return brief
        && (labelled || (times > 1 && lines.size() > 1) || RunningHeads.isAlways(chunk.plain()));
  }

  private List<String> lines(Chunk chunk, int width) {
    List<String> whole = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String before = "";
    for (String line : chunk.lines()) {
      String first = line.split("\\s", 2)[0];
      boolean soft = width > 0 && before.length() + 1 + first.length() > 0.92 * width;
      boolean item = line.matches("^(?:[•·▪–*-]|\\d{1,2}[.)]|[a-z][.)])\\s.*");
      boolean goesOn = width > 0 && goesOn(before, line);
      if (open.isEmpty() || ((soft || goesOn) && !item)) {
        NoteLines.append(open, line, hyphens);
      } else {
        whole.add(open.toString());
        open.setLength(0);
        open.append(line);
      }
      before = line;
    }
    whole.add(open.toString());
    return whole;
  }

  /// Whether a line ends and the next begins within a sentence, however short the lines are.
  private static boolean goesOn(String line, String next) {
    boolean stopped = STOP.matcher(line).find() && !ABBREVIATION.matcher(line).find();
    if (stopped || Letterhead.Label.of(line).isPresent() || Signatures.isOffice(line)) {
      return false;
    }
    boolean expecting = EXPECTING.matcher(line).find() && !Masthead.isPart(line);
    return Character.isLowerCase(next.charAt(0))
        || (expecting && Letterhead.Label.of(next).isEmpty());
  }

  /// The width at which lines were wrapped; 0 where a line is a paragraph.
  private static int width(List<String> lines) {
    List<Integer> lengths =
        lines.stream().map(String::length).filter(length -> length > 20).sorted().toList();
    if (lengths.isEmpty()) {
      return 0;
    }
    int longest = lengths.get((int) ((lengths.size() - 1) * 0.97));
    return longest <= WRAPPED ? longest : 0;
  }

  private void write(List<Chunk> body, boolean paged) {
    NoteMarks marks = new NoteMarks(notes);
    int page = 0;
    for (Chunk chunk : body) {
      TextWriter pen = new TextWriter();
      if (paged && chunk.page() != page) {
        for (int turn = page + 1; turn <= chunk.page(); turn++) {
          pen.turnTo(turn);
        }
        page = chunk.page();
      }
      elements.add(element(chunk.lines().getFirst(), pen, marks, chunk.page()));
    }
  }

  private Element element(String line, TextWriter pen, NoteMarks marks, int page) {
    Matcher heading = MARKDOWN_HEADING.matcher(line);
    boolean isHeading = heading.matches();
    Text text = text(isHeading ? heading.group(2) : line, pen, marks, page);
    return isHeading ? Element.heading(heading.group(1).length(), text) : Element.paragraph(text);
  }

  private static Text text(String line, TextWriter pen, NoteMarks marks, int page) {
    String words = unmarked(line);
    Matcher mark = MARK.matcher(words);
    int end = 0;
    while (mark.find()) {
      var tied = marks.notes(digits(mark.group()), page);
      if (tied.isPresent()) {
        pen.write(words.substring(end, mark.start()));
        tied.get().forEach(pen::mark);
        end = mark.end();
      }
    }
    return pen.write(words.substring(end)).take();
  }

  private static String unmarked(String words) {
    if (words.indexOf('*') < 0) {
      return words;
    }
    String plain =
        EMPHASIS
            .matcher(words)
            .replaceAll(
                m -> Matcher.quoteReplacement(m.group(1) == null ? m.group(2) : m.group(1)));
    return plain.replaceAll("(?<=\\p{L})\\*$", "");
  }

  private static String digits(String mark) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      char sign = mark.charAt(i);
      int superior = SUPERIOR.indexOf(sign);
      if (superior >= 0) {
        digits.append(superior);
      } else if (Character.isDigit(sign)) {
        digits.append(sign);
      }
    }
    return digits.toString();
  }
}
