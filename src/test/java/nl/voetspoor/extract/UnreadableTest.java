package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.SourceFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be read gets one sentence that says what and what to do.
class UnreadableTest {
  @TempDir Path folder;

  @Test
  void anEmptyFileIsCalledEmpty() throws IOException {
    assertEquals(
        "empty file: it holds 0 bytes; fetch it again or remove it", reason("a.pdf", new byte[0]));
  }

  @Test
  void anEncryptedPdfAsksForRemovalOfThePassword() throws IOException {
    assertEquals(
        "encrypted: remove the password and index it again",
        reason("a.pdf", pdf("Geheim", "wachtwoord")));
  }

  @Test
  void aPdfThatBreaksOffIsDamaged() throws IOException {
    byte[] whole = pdf("Een brief die niet heel aankwam", "");
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    Unreadable unreadable = assertInstanceOf(Unreadable.class, extract(write("a.pdf", half)));
    assertEquals(Fault.DAMAGED, unreadable.fault());
    assertTrue(unreadable.reason().startsWith("damaged: the PDF breaks off before its end"));
  }

  @Test
  void aPdfWithRubbishInsideIsDamaged() throws IOException {
    String reason = reason("a.pdf", "%PDF-1.7\nrubbish\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    assertTrue(reason.startsWith("damaged: "), reason);
  }

  @Test
  void aWordFileNamedPdfIsReadAsWord() throws IOException {
    Extracted extracted =
        assertInstanceOf(Extracted.class, extract(write("brief.pdf", word("Geachte voorzitter,"))));
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        extracted.mediaType());
    Flow flow = assertInstanceOf(Flow.class, extracted.matter());
    assertEquals("Geachte voorzitter,", flow.elements().getFirst().words());
  }

  @Test
  void aWordFileThatBreaksOffIsDamagedInWordsOfItsReader() throws IOException {
    byte[] whole = word("Geachte voorzitter, ".repeat(400));
    for (int part = 2; part < 5; part++) {
      String reason = reason("a.docx", java.util.Arrays.copyOf(whole, whole.length * part / 8));
      assertTrue(
          reason.equals(
                  "damaged: the Word document breaks off or cannot be unpacked; fetch it again")
              || reason.equals("damaged archive: it cannot be unpacked; make it anew"),
          reason);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a.pdf, %PDF-1.7 rubbish, application/pdf",
    "a.xml, <?xml version='1.0'?><owms-metadata/>, application/xml",
    "a.json, {\"a\":1}, application/json",
    "a.zip, PK\003\004\024 rubbish, application/zip",
    "a.docx, PK\003\004\024 rubbish,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a.pdf, x\000y, application/octet-stream"
  })
  void whatCannotBeReadIsStillToldByItsContent(String name, String content, String type)
      throws IOException {
    Path file = write(name, content.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(type, assertInstanceOf(Unreadable.class, extract(file)).mediaType());
  }

  @Test
  void aReasonNamesNoClassesOrObjects() {
    assertEquals(
        "damaged: it breaks off or cannot be unpacked; fetch it again, or open it and save it anew",
        NotReadable.because(
                new IOException("TIKA-198: Illegal IOException from org.a.Parser@6e62c9f5"))
            .reason());
    assertEquals(
        "damaged: it breaks off or cannot be unpacked; fetch it again, or open it and save it anew",
        NotReadable.because(new IllegalStateException()).reason());
  }

  @Test
  void aBrokenArchiveIsCalledSo() throws IOException {
    byte[] archive =
        "PK\003\004\024\000 rubbish that is no archive".getBytes(StandardCharsets.UTF_8);
    assertEquals("damaged archive: it cannot be unpacked; make it anew", reason("a.zip", archive));
  }

  @Test
  void aFileOverTheLimitIsNotOpened() throws IOException {
    Path huge = folder.resolve("huge.pdf");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(500L << 20);
    }
    assertEquals(
        "too large: 500 MB, the limit is 256 MB; raise max-file-megabytes in"
            + " index-config/limits.properties",
        assertInstanceOf(Unreadable.class, extract(huge)).reason());
  }

  @Test
  void anEntityBombIsRefused() throws IOException {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<officiele-publicatie><al>&b;</al></officiele-publicatie>";
    assertTrue(reason("a.xml", bomb).startsWith("declares XML entities of its own"));
  }

  @Test
  void anExternalEntityIsRefused() throws IOException {
    String leak =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + "<officiele-publicatie><al>&a;</al></officiele-publicatie>";
    assertTrue(reason("a.xml", leak).startsWith("declares XML entities of its own"));
  }

  @Test
  void metadataWithoutAnIdentifierNameNoPaper() throws IOException {
    String expected =
        "metadata that names no paper: no record in it has an identifier; ask the search service"
            + " again for the papers you need";
    assertEquals(
        expected,
        reason("a.xml", "<?xml version='1.0'?><owms-metadata><title>x</title></owms-metadata>"));
    assertEquals(
        expected,
        reason(
            "a.xml",
            "<?xml version='1.0'?><sru:searchRetrieveResponse xmlns:sru='http://docs.oasis-open.org/ns/search-ws/sruResponse'/>"));
  }

  @Test
  void dataIsNoPaper() throws IOException {
    assertTrue(
        reason("a.tsv", "a\tb\tc\n1\t2\t3\n4\t5\t6\n")
            .startsWith("not a kind of file that holds a paper: text/tab-separated-values"));
    assertTrue(reason("a.jsonl", "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n").contains("application/json"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("x".getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(reason("a.gz", packed.toByteArray()).contains("application/gzip"));
  }

  @Test
  void aDeeplyNestedPageDoesNotEndTheProgram() throws IOException {
    String deep = "<html><body>" + "<div>".repeat(200_000) + "diep" + "</body></html>";
    Extraction extraction = extract(write("a.html", deep.getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        extraction instanceof Extracted
            || (extraction instanceof Unreadable(var fault, var why, var type)
                && why.startsWith("nested too deeply")));
  }

  @Test
  void aParserThatHangsIsLeftBehind() throws IOException {
    Extractor hasty =
        new Extractor(
            new Limits(1L << 30, 1_000_000, Duration.ofNanos(1), 1L << 28), new Scans(false));
    String slow = "<html><body>" + "<p>tekst</p>".repeat(400_000) + "</body></html>";
    Path file = write("a.html", slow.getBytes(StandardCharsets.UTF_8));
    Extraction extraction = hasty.extract(source(file));
    Unreadable unreadable = assertInstanceOf(Unreadable.class, extraction);
    assertTrue(unreadable.reason().startsWith("timeout: "));
    assertEquals("text/html", unreadable.mediaType());
  }

  private String reason(String name, String text) throws IOException {
    return reason(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String reason(String name, byte[] bytes) throws IOException {
    return assertInstanceOf(Unreadable.class, extract(write(name, bytes))).reason();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static Extraction extract(Path file) throws IOException {
    return new Extractor(Limits.USUAL, new Scans(false)).extract(source(file));
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(file.toString(), file, "0".repeat(64), Files.size(file));
  }

  private static byte[] pdf(String text, String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(70, 700);
        content.showText(text);
        content.endText();
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  /// The smallest Word file that Word opens.
  private static byte[] word(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
              + " Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
              + " PartName='/word/document.xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships"
              + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
              + " Id='r1'"
              + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
              + " Target='word/document.xml'/></Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document"
              + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
              + text
              + "</w:t></w:r></w:p></w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
