package nl.voetspoor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.samples.SampleCollection;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Files that are made to break what reads them. Each is written when asked for, none is kept.
final class AttackFiles {
  private static final String DOCX_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String DOCX_RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";
  private static final String DOCX_BEGIN =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
  private static final String DOCX_END = "</w:body></w:document>";

  private final Path folder;

  AttackFiles(Path folder) {
    this.folder = folder;
  }

  /// A Word file of less than a megabyte whose text is 400 MB.
  Path wordBomb() throws IOException {
    String paragraph = "<w:p><w:r><w:t>" + "bom ".repeat(250) + "</w:t></w:r></w:p>";
    return docx(
        "woordbom.docx",
        part -> {
          part.write(bytes(DOCX_BEGIN));
          byte[] thousand = bytes(paragraph.repeat(1000));
          for (int i = 0; i < 400; i++) {
            part.write(thousand);
          }
          part.write(bytes(DOCX_END));
        });
  }

  /// A Word file with 3,000 tables, each in a cell of the one before.
  Path nestedWordTables() throws IOException {
    String inner =
        "<w:tbl><w:tr><w:tc>".repeat(3000)
            + "<w:p><w:r><w:t>diep</w:t></w:r></w:p>"
            + "</w:tc></w:tr></w:tbl>".repeat(3000);
    return docx("tabellen.docx", part -> part.write(bytes(DOCX_BEGIN + inner + DOCX_END)));
  }

  /// The same as a web page.
  Path nestedHtmlTables() throws IOException {
    return write(
        "tabellen.html",
        bytes(
            "<html><body>"
                + "<table><tr><td>".repeat(3000)
                + "diep"
                + "</td></tr></table>".repeat(3000)
                + "</body></html>"));
  }

  /// A PDF of one page that prints a letter three million times.
  Path letterPdf() throws IOException {
    byte[] operators = bytes("(a) Tj ".repeat(3_000_000));
    return pdf(
        "letters.pdf",
        document -> {
          PDPage page = written(document);
          PDStream content = new PDStream(document);
          try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes("BT /F1 4 Tf 10 700 Td "));
            out.write(operators);
            out.write(bytes("ET"));
          }
          page.setContents(content);
        });
  }

  /// A PDF whose tree of pages holds itself.
  Path loopingPages() throws IOException {
    return pdf(
        "paginalus.pdf",
        document -> {
          written(document);
          COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
          kids.add(document.getPages().getCOSObject());
          document.getPages().getCOSObject().setInt(COSName.COUNT, 1_000_000);
        });
  }

  /// A PDF with a drawing that draws itself three times, fifty deep.
  Path loopingDrawing() throws IOException {
    return pdf(
        "tekenlus.pdf",
        document -> {
          PDPage page = written(document);
          PDFormXObject form = new PDFormXObject(document);
          form.setBBox(page.getMediaBox());
          form.setResources(new PDResources());
          form.getResources().put(COSName.getPDFName("X"), form);
          try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(bytes("/X Do /X Do /X Do"));
          }
          page.getResources().put(COSName.getPDFName("X"), form);
          PDStream content = new PDStream(document);
          try (OutputStream out = content.createOutputStream()) {
            out.write(
                bytes("BT /F1 11 Tf 70 700 Td (Een tekening die zichzelf tekent) Tj ET /X Do"));
          }
          page.setContents(content);
        });
  }

  /// A PDF of which the length of a stream is given by the stream itself.
  Path loopingLength() throws IOException {
    return write(
        "lengtelus.pdf",
        bytes(
            """
            %PDF-1.7
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>> endobj
            4 0 obj <</Length 4 0 R>> stream
            BT ET
            endstream endobj
            trailer <</Root 1 0 R/Size 5>>
            %%EOF
            """));
  }

  /// A PDF that opens with a password only.
  Path lockedPdf() throws IOException {
    return pdf(
        "slot.pdf",
        document -> {
          written(document);
          document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
        });
  }

  /// The first half of a good PDF, and of a good Word file.
  Path half(String sample) throws IOException {
    byte[] whole = Files.readAllBytes(SampleCollection.PAPERS.resolve(sample));
    return write("half-" + sample, Arrays.copyOf(whole, whole.length / 2));
  }

  /// Nothing at all.
  Path nothing() throws IOException {
    return write("niets.pdf", new byte[0]);
  }

  /// A zip with a good paper in it, called a PDF.
  Path zipNamedPdf(String sample) throws IOException {
    byte[] paper = Files.readAllBytes(SampleCollection.PAPERS.resolve(sample));
    return write("archief.pdf", zip(sample, paper));
  }

  /// A zip in a zip in a zip, six deep.
  Path nestedZip() throws IOException {
    byte[] inner = bytes("<html><body><p>diep</p></body></html>");
    String name = "diep.html";
    for (int depth = 6; depth > 0; depth--) {
      inner = zip(name, inner);
      name = "laag" + depth + ".zip";
    }
    return write("lagen.zip", inner);
  }

  /// Entities of entities, a thousand million words.
  Path entityBomb() throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE officiele-publicatie [");
    xml.append("<!ENTITY e0 'bom '>");
    for (int i = 1; i <= 9; i++) {
      xml.append("<!ENTITY e%d '%s'>".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    xml.append("]><officiele-publicatie><kamerstuk><stuk><al>&e9;</al></stuk></kamerstuk>");
    return write("entiteiten.xml", bytes(xml + "</officiele-publicatie>"));
  }

  /// The same in the text of a Word file.
  Path entityBombInWord() throws IOException {
    StringBuilder types = new StringBuilder("<!DOCTYPE w:document [<!ENTITY e0 'bom '>");
    for (int i = 1; i <= 9; i++) {
      types.append("<!ENTITY e%d '%s'>".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    String body = "<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>";
    return docx(
        "entiteiten.docx", part -> part.write(bytes(types + "]>" + DOCX_BEGIN + body + DOCX_END)));
  }

  /// A web page of 12 million letters in 120,000 paragraphs.
  Path longPage() throws IOException {
    Path file = folder.resolve("lang.html");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes("<html><body>"));
      byte[] thousand = bytes(("<p>" + "lange zin ".repeat(10) + "</p>\n").repeat(1000));
      for (int i = 0; i < 120; i++) {
        out.write(thousand);
      }
    }
    return file;
  }

  /// A Word file of more than 5 million letters in 5,500 paragraphs, with the markup that Word puts
  /// around every few words: 28 MB when it is unfolded.
  Path longWord() throws IOException {
    String begin =
        "<w:r w:rsidRPr='00A12B34'><w:rPr><w:rFonts w:ascii='Verdana' w:hAnsi='Verdana'/><w:sz"
            + " w:val='18'/></w:rPr><w:t xml:space='preserve'>";
    Random letters = new Random(1);
    return docx(
        "lang.docx",
        part -> {
          part.write(bytes(DOCX_BEGIN));
          for (int i = 0; i < 5500; i++) {
            StringBuilder paragraph = new StringBuilder("<w:p>");
            for (int j = 0; j < 20; j++) {
              paragraph.append(begin);
              for (int k = 0; k < 4; k++) {
                paragraph
                    .append(Long.toString(letters.nextLong() | Long.MIN_VALUE, 36))
                    .append(' ');
              }
              paragraph.append("</w:t></w:r>");
            }
            part.write(bytes(paragraph.append("</w:p>").toString()));
          }
          part.write(bytes(DOCX_END));
        });
  }

  /// A plain text of 24 million letters.
  Path longText() throws IOException {
    Path file = folder.resolve("lang.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] thousand = bytes(("regel ".repeat(20) + "\n\n").repeat(1000));
      for (int i = 0; i < 200; i++) {
        out.write(thousand);
      }
    }
    return file;
  }

  /// A PDF of 2,300 full pages, more than 5 million letters.
  Path longPdf() throws IOException {
    return pdf(
        "lang.pdf",
        document -> {
          for (int number = 1; number <= 2300; number++) {
            PDPage page = written(document);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
              out.write(bytes("BT /F1 9 Tf 10 TL 40 800 Td "));
              out.write(
                  bytes(
                      ("(" + "Bladzijde " + number + " regel ".repeat(9) + ") Tj T* ").repeat(40)));
              out.write(bytes("ET"));
            }
            page.setContents(content);
          }
        });
  }

  /// A page with a font and a line of text.
  private static PDPage written(PDDocument document) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    page.setResources(new PDResources());
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    page.getResources().put(COSName.getPDFName("F1"), font);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, 11);
      content.newLineAtOffset(70, 700);
      content.showText("Een gewone regel op een gewone bladzijde");
      content.endText();
    }
    return page;
  }

  /// Writes something.
  @FunctionalInterface
  private interface Writing<T> {
    void to(T target) throws IOException;
  }

  private Path pdf(String name, Writing<PDDocument> writing) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      writing.to(document);
      document.save(file.toFile());
    }
    return file;
  }

  private Path docx(String name, Writing<OutputStream> document) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes(DOCX_TYPES));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(bytes(DOCX_RELATIONS));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      document.to(zip);
    }
    return file;
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
