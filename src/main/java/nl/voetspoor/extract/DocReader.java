package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.tika.parser.microsoft.ListManager;
import org.jsoup.nodes.Element;

/// Reads the binary format of Word 97 and later ([MS-DOC]) with its notes. Signs among the letters
/// say what they are: the end of a cell, the parts of a field, the place of a note.
final class DocReader {
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|kop) (\\d)");
  private static final int BODY_LEVEL = 9;

  private final int maxCharacters;

  DocReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Extracted read(Path file, String type) throws IOException, NotReadable {
    try (InputStream in = Files.newInputStream(file);
        HWPFDocument document = new HWPFDocument(in)) {
      if (document.characterLength() > maxCharacters) {
        throw NotReadable.tooLong(new IOException(document.characterLength() + " characters"));
      }
      Declared.Writer declared = new Declared.Writer();
      Optional.ofNullable(document.getSummaryInformation())
          .map(SummaryInformation::getTitle)
          .ifPresent(title -> declared.put(Field.FILE_TITLE, title));
      return new Extracted(type, declared.done(), new Writing(document).read());
    }
  }

  /// One document that is being written down.
  private static final class Writing {
    private final Manuscript manuscript = new Manuscript();
    private final HWPFDocument document;
    private final ListManager lists;
    private final DocNotes footnotes;
    private final DocNotes endnotes;
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    /// What stands before this place has been read as the mark of a note.
    private int behind;

    Writing(HWPFDocument document) {
      this.document = document;
      lists = new ListManager(document);
      footnotes = new DocNotes(document.getFootnotes(), document.getFootnoteRange());
      endnotes = new DocNotes(document.getEndnotes(), document.getEndnoteRange());
    }

    Flow read() {
      Range body = document.getRange();
      for (int i = 0; i < body.numSections(); i++) {
        Section section = body.getSection(i);
        footnotes.begin(
            section.getFootnoteNumberingFormat(),
            section.getFootnoteRestartQualifier(),
            section.getFootnoteNumberingOffset());
        endnotes.begin(
            section.getEndnoteNumberingFormat(),
            section.getEndnoteRestartQualifier(),
            section.getEndnoteNumberingOffset());
        paragraphs(section, new Rows(manuscript.body()));
      }
      Range boxes = document.getMainTextboxRange();
      paragraphs(boxes, new Rows(manuscript.body()));
      Range heads = document.getHeaderStoryRange();
      Element head = new Element("div");
      for (int i = 0; i < heads.numParagraphs(); i++) {
        instructions.clear();
        runs(heads.getParagraph(i), head.appendElement("p"));
      }
      manuscript.margins(head);
      return manuscript.read();
    }

    private void paragraphs(Range range, Rows rows) {
      for (int i = 0; i < range.numParagraphs(); i++) {
        Paragraph paragraph = range.getParagraph(i);
        Element element = new Element("p");
        runs(paragraph, element);
        boolean marked = range.getEndOffset() <= document.getRange().getEndOffset();
        Manuscript.shape(element, style(paragraph, marked));
        rows.add(element, paragraph);
      }
      rows.end();
    }

    private void runs(Paragraph paragraph, Element element) {
      for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
        CharacterRun run = paragraph.getCharacterRun(i);
        run(run, element);
      }
    }

    private void run(CharacterRun run, Element element) {
      String letters = run.text();
      boolean seen = !run.isVanished() && !run.isMarkedDeleted();
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < letters.length(); i++) {
        int place = run.getStartOffset() + i;
        Optional<DocNotes> notes = notesAt(place);
        if (notes.isPresent() && seen && !isInstruction()) {
          write(words, element);
          String own = notes.get().ownMark(letters.substring(i));
          note(notes.get(), place, own, element);
          behind = place + own.length();
        } else if (place >= behind) {
          field(letters.charAt(i));
          words.append(seen && !isInstruction() ? shown(letters.charAt(i), run) : "");
        }
      }
      write(words, element);
    }

    private static void write(StringBuilder words, Element element) {
      String[] lines = words.toString().split("\n", -1);
      words.setLength(0);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          element.appendElement("br");
        }
        element.appendText(lines[i]);
      }
    }

    private Optional<DocNotes> notesAt(int place) {
      return footnotes.has(place)
          ? Optional.of(footnotes)
          : Optional.of(endnotes).filter(notes -> notes.has(place));
    }

    private void note(DocNotes notes, int place, String own, Element element) {
      Range range = notes.text(place, document);
      Element content = new Element("div");
      for (int i = 0; i < range.numParagraphs(); i++) {
        runs(range.getParagraph(i), content.appendElement("p"));
      }
      String mark = own.isEmpty() ? notes.next() : own;
      Manuscript.mark(element, manuscript.note(mark, content), content);
    }

    /// The signs around the instruction and the result of a field.
    private void field(char letter) {
      switch (letter) {
        case 0x13 -> instructions.push(true);
        case 0x14 -> {
          if (!instructions.isEmpty()) {
            instructions.pop();
            instructions.push(false);
          }
        }
        case 0x15 -> instructions.poll();
        default -> {
          // A letter.
        }
      }
    }

    private boolean isInstruction() {
      return instructions.contains(true);
    }

    private static String shown(char letter, CharacterRun run) {
      if (run.isSymbol()) {
        char symbol = run.getSymbolCharacter();
        return symbol == '\uf0b7' ? "•" : symbol < '\ue000' ? String.valueOf(symbol) : "";
      }
      return switch (letter) {
        case 0x0B, 0x0C, 0x0E -> "\n";
        case 0x1E -> "-";
        case '\t' -> "\t";
        default -> letter < ' ' || run.isSpecialCharacter() ? "" : String.valueOf(letter);
      };
    }

    private Manuscript.Style style(Paragraph paragraph, boolean numbered) {
      StyleDescription description =
          document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
      String name = Optional.ofNullable(description).map(StyleDescription::getName).orElse("");
      Matcher heading = HEADING.matcher(name);
      int outline = paragraph.getLvl() < BODY_LEVEL ? paragraph.getLvl() + 1 : 0;
      int level = heading.matches() ? Integer.parseInt(heading.group(1)) : outline;
      String label = numbered && paragraph.isInList() ? lists.getFormattedNumber(paragraph) : "";
      return new Manuscript.Style(name, level, paragraph.getIlvl() + 1, label);
    }
  }

  /// Puts paragraphs one after another, those of a table in its rows and cells.
  private static final class Rows {
    private static final char END_OF_CELL = 7;

    private final Element root;
    private Element table = new Element("table");
    private Element row = new Element("tr");
    private Element cell = new Element("td");

    Rows(Element root) {
      this.root = root;
    }

    void add(Element element, Paragraph paragraph) {
      if (!paragraph.isInTable()) {
        end();
        root.appendChild(element);
        return;
      }
      if (paragraph.isTableRowEnd()) {
        table.appendChild(row);
        row = new Element("tr");
        return;
      }
      cell.appendChild(element);
      String letters = paragraph.text();
      if (!letters.isEmpty() && letters.charAt(letters.length() - 1) == END_OF_CELL) {
        row.appendChild(cell);
        cell = new Element("td");
      }
    }

    void end() {
      if (!table.children().isEmpty()) {
        root.appendChild(table);
        table = new Element("table");
      }
    }
  }
}
