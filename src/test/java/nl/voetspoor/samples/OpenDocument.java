package nl.voetspoor.samples;

import static nl.voetspoor.samples.Markings.each;
import static nl.voetspoor.samples.Markings.escape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a Kamerstuk as OpenDocument text with real notes.
final class OpenDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String SPACES =
      Stream.of("office", "text", "table", "style", "fo:xsl-fo-compatible", "meta")
          .map(OpenDocument::space)
          .collect(Collectors.joining());

  private final SamplePaper paper;

  private OpenDocument(SamplePaper paper) {
    this.paper = paper;
  }

  static byte[] write(SamplePaper paper) throws IOException {
    OpenDocument document = new OpenDocument(paper);
    try (StoredZip zip = new StoredZip()) {
      return zip.add("mimetype", utf8(TYPE))
          .add("META-INF/manifest.xml", utf8(manifest()))
          .add("content.xml", utf8(document.content()))
          .add("styles.xml", utf8(styles()))
          .add("meta.xml", utf8(document.meta()))
          .bytes();
    }
  }

  private String content() {
    SamplePaper.Imprint imprint = paper.imprint();
    String head =
        p("Kop", "Tweede Kamer der Staten-Generaal")
            + p("Tekst", "Vergaderjaar " + imprint.year().orElseThrow().written())
            + p("Kop", imprint.printedDossiers() + " " + escape(imprint.dossierTitle()))
            + p("Kop", "Nr. " + imprint.ondernummer() + " " + escape(paper.face().heading()))
            + paper.opening().stream()
                .map(line -> p("Tekst", escape(line)))
                .collect(Collectors.joining());
    String body = paper.blocks().stream().map(this::block).collect(Collectors.joining());
    String signature =
        paper.sender().signature().stream()
            .map(line -> p("Tekst", escape(line)))
            .collect(Collectors.joining());
    return part(
        "content",
        "<office:automatic-styles>"
            + ("<style:style style:name=\"cursief\" style:family=\"text\">"
                + "<style:text-properties fo:font-style=\"italic\"/></style:style>")
            + ("<style:style style:name=\"vet\" style:family=\"text\"><style:text-properties "
                + "fo:font-weight=\"bold\"/></style:style>")
            + "</office:automatic-styles><office:body><office:text>\n"
            + head
            + body
            + signature
            + "</office:text></office:body>");
  }

  private String block(SampleBlock block) {
    String words = each(block.inlines(), this::inline);
    return switch (block.kind()) {
      case HEADING ->
          "<text:h text:style-name=\"Tussenkop\" text:outline-level=\"%d\">%s</text:h>\n"
              .formatted(block.level(), words);
      case LIST_ITEM -> p("Tekst", block.label() + " " + words);
      case QUESTION, ANSWER -> p("Kop", block.caption()) + p("Tekst", words);
      case TABLE -> table(block.rows());
      case PARAGRAPH, SIGNATURE -> p("Tekst", words);
    };
  }

  private static String table(List<List<String>> rows) {
    String columns =
        "<table:table-column table:number-columns-repeated=\"%d\"/>"
            .formatted(rows.getFirst().size());
    return rows.stream()
        .map(row ->
            row.stream()
                .map(
                    cell -> "<table:table-cell>" + p("Tekst", escape(cell)) + "</table:table-cell>")
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>\n")))
        .collect(Collectors.joining("", "<table:table>" + columns + "\n", "</table:table>\n"));
  }

  private String inline(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text, var style) ->
          switch (style) {
            case PLAIN -> escape(text);
            case ITALIC -> span("cursief", text);
            case BOLD -> span("vet", text);
          };
      case Inline.Link(var text, var ignored) -> escape(text);
      case Inline.Mark(var mark) -> note(mark);
      case Inline.PageEnd() -> "";
    };
  }

  private String note(String mark) {
    SampleNote note =
        paper.notes().stream().filter(n -> n.mark().equals(mark)).findFirst().orElseThrow();
    return ("<text:note text:id=\"ftn%s\" text:note-class=\"footnote\"><text:note-citation>"
            + "%s</text:note-citation><text:note-body>%s</text:note-body></text:note>")
        .formatted(mark, mark, p("Voetnoot", each(note.inlines(), this::inline)).strip());
  }

  private static String span(String style, String text) {
    return "<text:span text:style-name=\"%s\">%s</text:span>".formatted(style, escape(text));
  }

  private static String p(String style, String words) {
    return "<text:p text:style-name=\"%s\">%s</text:p>\n".formatted(style, words);
  }

  private static String styles() {
    return part(
        "styles",
        "<office:styles>"
            + style("Tekst", "9pt", "normal")
            + style("Kop", "11pt", "bold")
            + style("Tussenkop", "9pt", "bold")
            + style("Voetnoot", "7pt", "normal")
            + "</office:styles>");
  }

  private static String style(String name, String size, String weight) {
    return ("<style:style style:name=\"%s\" style:family=\"paragraph\">"
            + "<style:paragraph-properties fo:margin-bottom=\"3mm\"/><style:text-properties "
            + "fo:font-size=\"%s\" fo:font-weight=\"%s\" fo:language=\"nl\" "
            + "fo:country=\"NL\"/></style:style>")
        .formatted(name, size, weight);
  }

  private String meta() {
    return part(
        "meta",
        ("<office:meta><dc:title>%s</dc:title><meta:creation-date>"
                + "%sT09:00:00</meta:creation-date></office:meta>")
            .formatted(escape(paper.title()), paper.face().date()));
  }

  private static String part(String name, String content) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-%s%s "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\">"
            + "%s</office:document-%s>\n")
        .formatted(name, SPACES, content, name);
  }

  private static String manifest() {
    String parts =
        Stream.of("content.xml", "styles.xml", "meta.xml")
            .map(OpenDocument::manifestEntry)
            .collect(Collectors.joining());
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest%s "
            + "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
            + "manifest:media-type=\"%s\"/>%s</manifest:manifest>\n")
        .formatted(space("manifest"), TYPE, parts);
  }

  private static String manifestEntry(String part) {
    return "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"text/xml\"/>"
        .formatted(part);
  }

  /// The declaration of one name space, written `prefix` or `prefix:name`.
  private static String space(String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? name : name.substring(0, colon);
    return " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\""
        .formatted(prefix, name.substring(colon + 1));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
