package nl.voetspoor.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A file of Word 97 with headings, paragraphs, footnotes and endnotes, written from its
/// description ([MS-DOC]): a stream with a header, the text, and two pages that give the properties
/// of its runs and of its paragraphs; and a stream with the tables that the header points to.
/// Numbers between brackets are sections of that description.
public final class WordBinary {
  private static final char FOOTNOTE = '^';
  private static final char OWN_MARK = '*';
  private static final char ENDNOTE = '~';

  /// Stands in the file where the program shows the number of a note.
  private static final char NUMBER = 2;

  private static final int PAGE = 512;

  /// Where the text begins; the header takes 900 bytes of the two pages before it.
  private static final int TEXT = 2 * PAGE;

  /// Where the places of the tables stand in the header.
  private static final int PLACES = 154;

  private final List<String> footnotes;
  private final List<String> endnotes;

  /// The text as it was given, and the text in the file: the body, the footnotes, the endnotes.
  private final String body;

  private final String letters;
  private final List<Integer> headings = new ArrayList<>();
  private final ByteBuffer header = buffer(TEXT);
  private final ByteArrayOutputStream tables = new ByteArrayOutputStream();

  private WordBinary(List<String> paragraphs, List<String> footnotes, List<String> endnotes) {
    this.footnotes = footnotes;
    this.endnotes = endnotes;
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (paragraph.startsWith("# ")) {
        headings.add(text.length());
      }
      text.append(paragraph.replaceFirst("^# ", "")).append('\r');
    }
    body = text.toString();
    letters =
        body.replace(FOOTNOTE, NUMBER).replace(ENDNOTE, NUMBER)
            + story(footnotes)
            + story(endnotes)
            + "\r";
  }

  /// The bytes of such a file.
  ///
  /// @param paragraphs one that begins with `# ` is a heading; `^` stands where a footnote is
  ///   marked with a number, `*` where one is with an asterisk, `~` where an endnote is
  /// @param footnotes in the order of their marks; an end of line begins a new paragraph, and one
  ///   with an asterisk begins with it
  /// @param endnotes in the order of their marks, which are i, ii, iii
  public static byte[] of(List<String> paragraphs, List<String> footnotes, List<String> endnotes)
      throws IOException {
    return new WordBinary(paragraphs, footnotes, endnotes).bytes();
  }

  private static String story(List<String> notes) {
    return notes.isEmpty() ? "" : String.join("", texts(notes)) + "\r";
  }

  /// The text of each note, behind its own mark or the sign for its number.
  private static List<String> texts(List<String> notes) {
    return notes.stream()
        .map(note -> note.charAt(0) == OWN_MARK ? note : NUMBER + " " + note)
        .map(note -> note.replace('\n', '\r') + "\r")
        .toList();
  }

  private byte[] bytes() throws IOException {
    byte[] text = letters.getBytes(StandardCharsets.UTF_16LE);
    int properties = (TEXT + text.length + PAGE - 1) / PAGE;
    base();
    table(1, styles());
    table(6, section((properties + 2) * PAGE));
    table(12, pageTable(properties));
    table(13, pageTable(properties + 1));
    table(15, buffer(4));
    table(31, buffer(600));
    table(33, pieces());
    notes(2, footnotes, "" + FOOTNOTE + OWN_MARK);
    notes(46, endnotes, "" + ENDNOTE);
    ByteBuffer document = buffer((properties + 3) * PAGE);
    document.put(all(header)).put(text);
    document.position(properties * PAGE);
    document.put(all(runs())).put(all(paragraphs())).put(all(sectionProperties()));
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(all(document)), "WordDocument");
      file.createDocument(new ByteArrayInputStream(tables.toByteArray()), "1Table");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /// The header (2.5.1): what file this is, in Dutch, and how long its parts are (2.5.4).
  private void base() {
    header.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(6, (short) 0x413);
    int tablesInStreamOne = 0x200;
    int wideLetters = 0x1000;
    header.putShort(10, (short) (tablesInStreamOne | wideLetters)).putShort(12, (short) 0xBF);
    header.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 0x5D);
    header.putInt(64, TEXT + 2 * letters.length());
    header.putInt(76, body.length());
    header.putInt(80, story(footnotes).length());
    header.putInt(96, story(endnotes).length());
  }

  /// Adds a table, and its place to the header (2.5.6).
  private void table(int index, ByteBuffer table) throws IOException {
    header
        .putInt(PLACES + 8 * index, tables.size())
        .putInt(PLACES + 8 * index + 4, table.capacity());
    tables.write(all(table));
  }

  /// Where notes are marked and whether with a number (2.8.17), and where their texts are (2.8.18).
  private void notes(int index, List<String> notes, String signs) throws IOException {
    int[] marks =
        IntStream.range(0, body.length()).filter(i -> signs.indexOf(body.charAt(i)) >= 0).toArray();
    if (marks.length != notes.size()) {
      throw new IllegalArgumentException(marks.length + " marks for " + notes.size() + " notes");
    }
    if (notes.isEmpty()) {
      return;
    }
    ByteBuffer places = buffer(4 + 6 * marks.length);
    IntStream.of(marks).forEach(places::putInt);
    places.putInt(body.length());
    IntStream.of(marks)
        .forEach(mark -> places.putShort((short) (body.charAt(mark) == OWN_MARK ? 0 : 1)));
    ByteBuffer texts = buffer(8 + 4 * marks.length).putInt(0);
    int end = 0;
    for (String text : texts(notes)) {
      end += text.length();
      texts.putInt(end);
    }
    texts.putInt(end + 1);
    table(index, places);
    table(index + 1, texts);
  }

  /// One piece, of letters of two bytes (2.9.38).
  private ByteBuffer pieces() {
    ByteBuffer pieces = buffer(21).put((byte) 2).putInt(16).putInt(0).putInt(letters.length());
    return pieces.putShort((short) 0).putInt(TEXT).putShort((short) 0);
  }

  /// One page of properties, for the whole text (2.8.5, 2.8.6).
  private ByteBuffer pageTable(int page) {
    return buffer(12).putInt(TEXT).putInt(TEXT + 2 * letters.length()).putInt(page);
  }

  /// One section (2.8.26).
  private ByteBuffer section(int properties) {
    ByteBuffer section = buffer(20).putInt(0).putInt(body.length());
    return section.putShort((short) 0).putInt(properties);
  }

  /// The endnotes of the section have small Roman numbers (2.6.4, sprmSNfcEdnRef).
  private static ByteBuffer sectionProperties() {
    return buffer(6).putShort((short) 4).putShort((short) 0x5042).putShort((short) 2);
  }

  /// Runs: the sign for a number is a special one (2.9.33; 2.6.1, sprmCFSpec).
  private ByteBuffer runs() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i <= letters.length(); i++) {
      boolean changes = i == letters.length() || isNumber(i) != isNumber(i - 1);
      if (changes) {
        ends.add(i);
      }
    }
    ByteBuffer page = page(ends);
    int special = PAGE - 6;
    page.position(special);
    page.put((byte) 3).putShort((short) 0x855).put((byte) 1);
    for (int i = 0; i < ends.size(); i++) {
      page.put(4 * ends.size() + 4 + i, (byte) (isNumber(ends.get(i) - 1) ? special / 2 : 0));
    }
    return page;
  }

  private boolean isNumber(int place) {
    return letters.charAt(place) == NUMBER;
  }

  /// Paragraphs and the number of their style (2.9.174): 0 or, for a heading, 1.
  private ByteBuffer paragraphs() {
    List<Integer> ends =
        IntStream.rangeClosed(1, letters.length())
            .filter(end -> letters.charAt(end - 1) == '\r')
            .boxed()
            .toList();
    ByteBuffer page = page(ends);
    int plain = PAGE - 6;
    int heading = PAGE - 12;
    page.putShort(plain, (short) 0x100);
    page.putShort(heading, (short) 0x100).putShort(heading + 2, (short) 1);
    int start = 0;
    for (int i = 0; i < ends.size(); i++) {
      int style = headings.contains(start) ? heading : plain;
      page.put(4 * ends.size() + 4 + 13 * i, (byte) (style / 2));
      start = ends.get(i);
    }
    return page;
  }

  /// A page with the places at which parts of the text end and, in its last byte, their number.
  private static ByteBuffer page(List<Integer> ends) {
    ByteBuffer page = buffer(PAGE).putInt(TEXT);
    ends.forEach(end -> page.putInt(TEXT + 2 * end));
    return page.put(PAGE - 1, (byte) ends.size());
  }

  /// Fifteen places for styles that every file has, of which two are taken (2.9.271).
  private static ByteBuffer styles() {
    ByteBuffer styles = buffer(200).putShort((short) 18).putShort((short) 15).putShort((short) 10);
    styles.putShort((short) 1).putShort((short) 91).putShort((short) 15).position(20);
    style(styles, 0, "Normal");
    style(styles, 1, "heading 1");
    return styles;
  }

  /// A style of paragraphs by itself (2.9.260) without properties.
  private static void style(ByteBuffer styles, int number, String name) {
    styles.putShort((short) (10 + 4 + 2 * name.length() + 6));
    styles.putShort((short) number).putShort((short) 0xFFF1);
    styles.putShort((short) (number << 4 | 2)).putInt(0);
    styles.putShort((short) name.length()).put(name.getBytes(StandardCharsets.UTF_16LE));
    styles.putShort((short) 0);
    styles.putShort((short) 2).putShort((short) number).putShort((short) 0);
  }

  private static byte[] all(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
