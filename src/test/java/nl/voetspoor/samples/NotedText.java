package nl.voetspoor.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// One short text with every kind of note, as word processors save it: a note at a heading, of two
/// paragraphs with a link, two at one word, an endnote, one with a mark of its own, one in a list
/// and one in a table; with words that were deleted, inserted and hidden, a remark, a soft hyphen
/// and a hyphen that holds a word together, numbers that the program makes, and a cell over two
/// columns. The structure of the RTF is that of LibreOffice.
public final class NotedText {
  private static final String WORD_SPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private NotedText() {}

  /// As Office Open XML.
  public static byte[] docx() throws IOException {
    return docx(
        p(style("Kop1"), t("Inleiding") + foot(2))
            + p(
                "",
                t("De vragen")
                    + foot(3)
                    + t(", en meer")
                    + foot(4)
                    + foot(5)
                    + t(" dan ")
                    + "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">weg </w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\">"
                    + t("ingevoegd")
                    + "</w:ins>"
                    + t(" ")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">verborgen </w:t></w:r>"
                    + t("hier")
                    + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                    + t("."))
            + p(
                "",
                t("Met een ster")
                    + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"6\"/><w:t>*</w:t></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> en afge</w:t><w:softHyphen/><w:t>broken woord, e</w:t>"
                    + "<w:noBreakHyphen/><w:t>mail en 28\u00a0638.</w:t></w:r>")
            + p(numbered(0), t("Eerste punt met een hele zin."))
            + p(numbered(1), t("Onderpunt met een hele zin."))
            + p(numbered(0), t("Tweede punt") + foot(7) + t(" met een hele zin."))
            + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid>"
            + row(cell("", t("Jaar")), cell("", t("Bedrag")))
            + row(cell("", t("2025")), cell("", t("1,2") + foot(8) + t(" mln.")))
            + row(cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>", t("Samen een cel")))
            + "</w:tbl>"
            + p("", t("Slot.")),
        note("footnote", 2, t(" Noot bij een kop."))
            + "<w:footnote w:id=\"3\">"
            + p("", "<w:r><w:footnoteRef/></w:r>" + t(" Kamerstuk 28 638, nr. 201."))
            + p(
                "",
                t("Tweede alinea van de noot, zie ")
                    + "<w:hyperlink>"
                    + t("de site")
                    + "</w:hyperlink>"
                    + t("."))
            + "</w:footnote>"
            + note("footnote", 4, t(" Eerste van twee."))
            + note("footnote", 5, t(" Tweede van twee."))
            + note("footnote", 6, t(" Noot met eigen teken."))
            + note("footnote", 7, t(" Noot in een lijst."))
            + note("footnote", 8, t(" Noot in een tabel.")),
        note("endnote", 2, t(" Een eindnoot.")));
  }

  /// A Word file with this body, these footnotes and these endnotes.
  public static byte[] docx(String body, String footnotes, String endnotes) throws IOException {
    try (StoredZip zip = new StoredZip()) {
      return zip.add(
              "[Content_Types].xml",
              utf8(
                  "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      + type("document", "document.main")
                      + type("footnotes", "footnotes")
                      + type("endnotes", "endnotes")
                      + type("styles", "styles")
                      + type("numbering", "numbering")
                      + "</Types>"))
          .add(
              "_rels/.rels",
              utf8(
                  relations(
                      "<Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                          .formatted(OFFICE))))
          .add(
              "word/_rels/document.xml.rels",
              utf8(
                  relations(
                      relation("footnotes")
                          + relation("endnotes")
                          + relation("styles")
                          + relation("numbering"))))
          .add(
              "word/document.xml",
              utf8("<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD_SPACE, body)))
          .add(
              "word/footnotes.xml",
              utf8("<w:footnotes %s>%s</w:footnotes>".formatted(WORD_SPACE, footnotes)))
          .add(
              "word/endnotes.xml",
              utf8("<w:endnotes %s>%s</w:endnotes>".formatted(WORD_SPACE, endnotes)))
          .add(
              "word/styles.xml",
              utf8(
                  "<w:styles %s><w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"
                      .formatted(WORD_SPACE)))
          .add("word/numbering.xml", utf8(numbering()))
          .bytes();
    }
  }

  /// A paragraph of Word with these properties and runs.
  public static String p(String properties, String runs) {
    return "<w:p>"
        + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
        + runs
        + "</w:p>";
  }

  /// A run of Word.
  public static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /// The place of a footnote in Word.
  public static String foot(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  /// A note of Word; `kind` is `footnote` or `endnote`.
  public static String note(String kind, int id, String runs) {
    return "<w:%s w:id=\"%d\">%s</w:%s>"
        .formatted(kind, id, p("", "<w:r><w:%sRef/></w:r>".formatted(kind) + runs), kind);
  }

  /// As OpenDocument.
  public static byte[] odt() throws IOException {
    String spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";
    String content =
        "<office:document-content "
            + spaces
            + "><office:automatic-styles><style:style style:name=\"hid\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles>"
            + "<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>weg </text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:h text:outline-level=\"1\">Inleiding"
            + odtNote("footnote", "1", "<text:p>Noot bij een kop.</text:p>")
            + "</text:h><text:p>De vragen"
            + odtNote(
                "footnote",
                "2",
                "<text:p>Kamerstuk 28 638, nr. 201.</text:p><text:p>Tweede alinea van de noot, zie <text:a>de site</text:a>.</text:p>")
            + ", en meer"
            + odtNote("footnote", "3", "<text:p>Eerste van twee.</text:p>")
            + odtNote("footnote", "4", "<text:p>Tweede van twee.</text:p>")
            + " dan <text:change/><text:change-start/>ingevoegd<text:change-end/> <text:span text:style-name=\"hid\">verborgen </text:span>hier"
            + odtNote("endnote", "i", "<text:p>Een eindnoot.</text:p>")
            + ".</text:p><text:p>Met een ster"
            + odtNote("footnote", "*", "<text:p>Noot met eigen teken.</text:p>")
            + " en afge\u00adbroken woord, e\u2011mail en 28\u00a0638.<office:annotation><text:p>Opmerking</text:p></office:annotation></text:p>"
            + "<text:list text:style-name=\"L\"><text:list-item><text:p>Eerste punt met een hele zin.</text:p>"
            + "<text:list><text:list-item><text:p>Onderpunt met een hele zin.</text:p></text:list-item></text:list></text:list-item>"
            + "<text:list-item><text:p>Tweede punt"
            + odtNote("footnote", "5", "<text:p>Noot in een lijst.</text:p>")
            + " met een hele zin.</text:p></text:list-item></text:list><table:table>"
            + odtRow("Jaar", "Bedrag")
            + odtRow(
                "2025",
                "1,2" + odtNote("footnote", "6", "<text:p>Noot in een tabel.</text:p>") + " mln.")
            + "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Samen een cel</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
            + "</table:table><text:p>Slot.</text:p></office:text></office:body></office:document-content>";
    try (StoredZip zip = new StoredZip()) {
      return zip.add("mimetype", utf8("application/vnd.oasis.opendocument.text"))
          .add("content.xml", utf8(content))
          .bytes();
    }
  }

  /// As RTF.
  public static byte[] rtf() {
    return """
    {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}
    {\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\*\\cs9 Footnote Characters;}}
    {\\*\\generator Proef}{\\info{\\author Iemand}}\\ftnnar\\aftnnrlc
    \\pard\\plain\\s1{Inleiding}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Noot bij een kop.}}}}
    \\par\\pard\\plain\\s0{De vragen}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Kamerstuk 28 638, nr. 201.}
    \\par\\pard\\plain{Tweede alinea van de noot, zie }{\\field{\\*\\fldinst HYPERLINK "https://www.example.nl/"}{\\fldrslt de site}}{.}}}}{, en meer}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Eerste van twee.}}}}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Tweede van twee.}}}}{ dan }{\\deleted weg }{\\revised ingevoegd}{ }{\\v verborgen }{hier}{{\\super\\chftn{\\*\\footnote\\ftnalt\\chftn\\pard\\plain{\\tab Een eindnoot.}}}}{.}
    \\par\\pard\\plain{Met een ster}{{\\super *{\\*\\footnote *\\pard\\plain{\\tab Noot met eigen teken.}}}}{ en afge\\-broken woord, e\\_mail en 28\\~638.}{{\\*\\atnid x}{\\*\\atnauthor B}\\chatn{\\*\\annotation{\\*\\atndate 0}Opmerking}}
    \\par\\pard\\plain{\\listtext\\pard\\plain 1.\\tab}\\ilvl0\\ls2{Eerste punt met een hele zin.}
    \\par\\pard\\plain{\\listtext\\pard\\plain a)\\tab}\\ilvl1\\ls2{Onderpunt met een hele zin.}
    \\par\\pard\\plain{\\listtext\\pard\\plain 2.\\tab}\\ilvl0\\ls2{Tweede punt}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Noot in een lijst.}}}}{ met een hele zin.}
    \\par\\trowd\\cellx4819\\cellx9638\\pard\\plain\\intbl{Jaar}\\cell\\pard\\plain\\intbl{Bedrag}\\cell\\row
    \\trowd\\cellx4819\\cellx9638\\pard\\plain\\intbl{2025}\\cell\\pard\\plain\\intbl{1,2}{{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain{\\tab Noot in een tabel.}}}}{ mln.}\\cell\\row
    \\trowd\\cellx9638\\pard\\plain\\intbl{Samen een cel}\\cell\\row
    \\pard\\plain{Slot.}\\par}
    """
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /// As HTML, with the notes as Word saves them: anchors `_ftn1` and marks between brackets.
  public static byte[] html() {
    return utf8(
        """
        <!DOCTYPE html><html lang="nl"><head><title></title></head><body>
        <h1>Inleiding%s</h1>
        <p>De vragen%s, en meer%s%s dan ingevoegd hier%s.</p>
        <p>Met een ster%s en afge&shy;broken woord, e&#8209;mail en 28&nbsp;638.</p>
        <p>1. Eerste punt met een hele zin.</p>
        <p>2. Tweede punt%s met een hele zin.</p>
        <table><tr><td>Jaar</td><td>Bedrag</td></tr><tr><td>2025</td><td>1,2%s mln.</td></tr>
        <tr><td colspan="2">Samen een cel</td></tr></table>
        <p>Slot.</p>
        <hr>%s%s%s%s%s%s%s%s</body></html>
        """
            .formatted(
                mark("1"),
                mark("2"),
                mark("3"),
                mark("4"),
                mark("i"),
                mark("*"),
                mark("5"),
                mark("6"),
                below("1", "Noot bij een kop."),
                below(
                    "2",
                    "Kamerstuk 28 638, nr. 201.</p><p>Tweede alinea van de noot, zie <a href=\"https://www.example.nl/\">de site</a>."),
                below("3", "Eerste van twee."),
                below("4", "Tweede van twee."),
                below("i", "Een eindnoot."),
                below("*", "Noot met eigen teken."),
                below("5", "Noot in een lijst."),
                below("6", "Noot in een tabel.")));
  }

  private static String mark(String sign) {
    return "<a href=\"#_ftn%1$s\" name=\"_ftnref%1$s\"><sup>[%1$s]</sup></a>".formatted(sign);
  }

  private static String below(String sign, String words) {
    return "<div id=\"ftn%1$s\"><p><a href=\"#_ftnref%1$s\" name=\"_ftn%1$s\"><sup>[%1$s]</sup></a> %2$s</p></div>"
        .formatted(sign, words);
  }

  private static String odtNote(String kind, String mark, String body) {
    return "<text:note text:note-class=\"%s\"><text:note-citation>%s</text:note-citation><text:note-body>%s</text:note-body></text:note>"
        .formatted(kind, mark, body);
  }

  private static String odtRow(String one, String two) {
    return "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>"
        .formatted(one, two);
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  private static String numbered(int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr>".formatted(level);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String runs) {
    return "<w:tc>" + properties + p("", runs) + "</w:tc>";
  }

  private static String numbering() {
    return "<w:numbering %s><w:abstractNum w:abstractNumId=\"0\">%s%s</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        .formatted(WORD_SPACE, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"));
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, MAIN_TYPE, kind);
  }

  private static String relation(String part) {
    return "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>"
        .formatted(part, OFFICE);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(relations);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
