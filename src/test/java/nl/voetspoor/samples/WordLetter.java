package nl.voetspoor.samples;

import static nl.voetspoor.samples.Markings.each;
import static nl.voetspoor.samples.Markings.escape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a paper as a Word document with real footnotes: the parts that Word needs, and no more.
final class WordLetter {
  private static final String SPACE = "http://schemas.openxmlformats.org/";
  private static final String MAIN = SPACE + "wordprocessingml/2006/main";
  private static final String OFFICE = SPACE + "officeDocument/2006/";
  private static final String PROLOGUE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final SamplePaper paper;

  private WordLetter(SamplePaper paper) {
    this.paper = paper;
  }

  static byte[] write(SamplePaper paper) throws IOException {
    WordLetter letter = new WordLetter(paper);
    try (StoredZip zip = new StoredZip()) {
      return zip.add("[Content_Types].xml", utf8(contentTypes()))
          .add("_rels/.rels", utf8(packageRelations()))
          .add("word/document.xml", utf8(letter.document()))
          .add("word/footnotes.xml", utf8(letter.footnotes()))
          .add("word/styles.xml", utf8(styles()))
          .add("word/_rels/document.xml.rels", utf8(documentRelations()))
          .add("docProps/core.xml", utf8(letter.properties()))
          .bytes();
    }
  }

  private String document() {
    String text =
        head()
            + paper.blocks().stream().map(this::block).collect(Collectors.joining())
            + paper.sender().signature().stream()
                .map(line -> paragraph("", run("", line)))
                .collect(Collectors.joining());
    return PROLOGUE
        + "<w:document xmlns:w=\"%s\" xmlns:r=\"%srelationships\"><w:body>\n%s"
            .formatted(MAIN, OFFICE, text)
        + "<w:sectPr><w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + ("<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" "
            + "w:header=\"708\"")
        + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
  }

  private String head() {
    SamplePaper.Imprint imprint = paper.imprint();
    StringBuilder head = new StringBuilder();
    if (!paper.sender().letterhead().isEmpty()) {
      head.append(paragraph("", run("<w:b/>", "Ministerie van " + paper.sender().letterhead())));
    }
    if (imprint.chamber().isPresent()) {
      head.append(
              paragraph("Titel", run("", imprint.printedDossiers() + " " + imprint.dossierTitle())))
          .append(paragraph("", run("<w:b/>", "Nr. " + imprint.ondernummer())))
          .append(paragraph("Kop1", run("", paper.face().heading())));
    }
    paper.opening().forEach(line -> head.append(paragraph("", run("", line))));
    paper.sender().particulars().stream()
        .map(field -> field.label() + "\t" + field.value().replace("\n", ", "))
        .forEach(line -> head.append(paragraph("", run("", line.strip()))));
    if (!paper.face().subject().isEmpty()) {
      head.append(paragraph("", run("", "Betreft\t" + paper.face().subject())));
    }
    return head.toString();
  }

  private String block(SampleBlock block) {
    String words = each(block.inlines(), this::inline);
    return switch (block.kind()) {
      case HEADING -> paragraph("Kop" + block.level(), words);
      case LIST_ITEM -> paragraph("Lijst", run("", block.label() + "\t") + words);
      case QUESTION, ANSWER -> paragraph("", run("<w:b/>", block.caption())) + paragraph("", words);
      case TABLE -> table(block.rows());
      case PARAGRAPH, SIGNATURE -> paragraph("", words);
    };
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> "<w:tc>" + paragraph("", run("", cell)) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>\n")))
        .collect(Collectors.joining("", "<w:tbl>\n", "</w:tbl>\n"));
  }

  private String inline(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text, var style) ->
          switch (style) {
            case PLAIN -> run("", text);
            case ITALIC -> run("<w:i/>", text);
            case BOLD -> run("<w:b/>", text);
          };
      case Inline.Link(var text, var ignored) -> run("", text);
      case Inline.Mark(var mark) ->
          "<w:r><w:rPr><w:rStyle w:val=\"Voetnootmarkering\"/></w:rPr>"
              + "<w:footnoteReference w:id=\"%s\"/></w:r>".formatted(mark);
      case Inline.PageEnd() -> "";
    };
  }

  private String footnotes() {
    return PROLOGUE
        + "<w:footnotes xmlns:w=\"%s\">\n".formatted(MAIN)
        + ("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r>"
            + "</w:p></w:footnote>\n")
        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
        + "<w:continuationSeparator/></w:r></w:p></w:footnote>\n"
        + paper.notes().stream().map(this::footnote).collect(Collectors.joining())
        + "</w:footnotes>\n";
  }

  private String footnote(SampleNote note) {
    String mark =
        "<w:r><w:rPr><w:rStyle w:val=\"Voetnootmarkering\"/></w:rPr><w:footnoteRef/></w:r>";
    String words = mark + run("", " ") + each(note.inlines(), this::inline);
    return "<w:footnote w:id=\"%s\">%s</w:footnote>\n"
        .formatted(note.mark(), paragraph("Voetnoottekst", words));
  }

  private static String paragraph(String style, String runs) {
    String properties =
        style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>".formatted(style);
    return "<w:p>" + properties + runs + "</w:p>\n";
  }

  private static String run(String properties, String text) {
    String words = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>", words);
  }

  private static String styles() {
    return PROLOGUE
        + "<w:styles xmlns:w=\"%s\">".formatted(MAIN)
        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Verdana\" w:hAnsi=\"Verdana\"/>"
        + ("<w:sz w:val=\"18\"/><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr>")
        + ("<w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr>"
            + "</w:pPrDefault></w:docDefaults>\n")
        + style("paragraph", "Standaard", "Normal", "")
        + style("paragraph", "Titel", "Title", "<w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr>")
        + heading(1)
        + heading(2)
        + style(
            "paragraph",
            "Lijst",
            "List",
            "<w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>")
        + style(
            "paragraph", "Voetnoottekst", "footnote text", "<w:rPr><w:sz w:val=\"14\"/></w:rPr>")
        + style(
            "character",
            "Voetnootmarkering",
            "footnote reference",
            "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>")
        + "</w:styles>\n";
  }

  private static String heading(int level) {
    return style(
        "paragraph",
        "Kop" + level,
        "heading " + level,
        "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"%d\"/></w:pPr><w:rPr><w:b/></w:rPr>"
            .formatted(level - 1));
  }

  private static String style(String type, String id, String name, String properties) {
    return "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>\n"
        .formatted(type, id, name, properties);
  }

  private static String contentTypes() {
    return PROLOGUE
        + "<Types xmlns=\"%spackage/2006/content-types\">".formatted(SPACE)
        + ("<Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + contentType("/word/document.xml", WORD_TYPE + "document.main+xml")
        + contentType("/word/footnotes.xml", WORD_TYPE + "footnotes+xml")
        + contentType("/word/styles.xml", WORD_TYPE + "styles+xml")
        + contentType(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>\n";
  }

  private static String contentType(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
  }

  private static String packageRelations() {
    return relations(
        relation(1, OFFICE + "relationships/officeDocument", "word/document.xml")
            + relation(
                2,
                SPACE + "package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"));
  }

  private static String documentRelations() {
    return relations(
        relation(1, OFFICE + "relationships/styles", "styles.xml")
            + relation(2, OFFICE + "relationships/footnotes", "footnotes.xml"));
  }

  private static String relations(String relations) {
    return PROLOGUE
        + "<Relationships xmlns=\"%spackage/2006/relationships\">%s</Relationships>\n"
            .formatted(SPACE, relations);
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private String properties() {
    String time = paper.face().date() + "T09:00:00Z";
    return PROLOGUE
        + "<cp:coreProperties xmlns:cp=\"%spackage/2006/metadata/core-properties\"".formatted(SPACE)
        + (" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + "xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%s</dc:title>"
            .formatted(escape(paper.title()))
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created></cp:coreProperties>\n"
            .formatted(time);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
