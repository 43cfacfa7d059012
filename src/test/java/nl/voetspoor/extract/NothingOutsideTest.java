package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is read from its own bytes alone: no parser asks another machine for anything, or opens
/// another file, however the file names it.
@SuppressWarnings("InlineFormatString") // the form of each file reads best before its names
class NothingOutsideTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String SECRET = "dit mag niemand lezen";

  @TempDir Path folder = Path.of("unset");
  private final AtomicInteger requests = new AtomicInteger();
  private String remote = "";
  private String secret = "";
  private Runnable stop = () -> {};

  @BeforeEach
  void listen() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    stop = () -> server.stop(0);
    remote = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    secret = Files.writeString(folder.resolve("geheim.txt"), SECRET).toUri().toString();
  }

  @AfterEach
  void silence() {
    stop.run();
  }

  @Test
  void xmlWithAnExternalDocumentTypeAndEntities() throws IOException {
    check("a.xml", text("<officiele-publicatie><al>&f;&w;%s</al></officiele-publicatie>"));
  }

  @Test
  void xmlWithAStyleSheetAndInclusions() throws IOException {
    check(
        "b.xml",
        ("<?xml version='1.0'?><?xml-stylesheet href='"
                + remote
                + "a.xsl' type='text/xsl'?>"
                + "<officiele-publicatie xmlns:xi='http://www.w3.org/2001/XInclude'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:noNamespaceSchemaLocation='"
                + remote
                + "a.xsd'><al>tekst"
                + "<xi:include href='"
                + secret
                + "' parse='text'/></al></officiele-publicatie>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void xhtmlWithAnExternalDocumentTypeAndEntities() throws IOException {
    check(
        "a.xhtml", text("<html xmlns='http://www.w3.org/1999/xhtml'><body>&f;&w;%s</body></html>"));
  }

  @Test
  void aWebPageWithRemoteParts() throws IOException {
    String page =
        "<html><head><base href='%1$s'><link rel=stylesheet href='%1$sa.css'><script"
            + " src='%1$sa.js'></script><meta http-equiv=refresh content='0;url=%1$s'></head><body>"
            + "<img src='%1$sa.png'><iframe src='%2$s'></iframe><object data='%1$sa.pdf'></object>"
            + "<embed src='%1$sa.svg'><svg><image href='%1$sa.png'/><use href='%1$sa.svg'/></svg>"
            + "<p>tekst</p></body></html>";
    check("a.html", page.formatted(remote, secret).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aWordFileWithARemoteTemplateAndPictures() throws IOException {
    check("a.docx", docx(""));
  }

  @Test
  void aWordFileWithEntitiesInItsText() throws IOException {
    check(
        "b.docx",
        docx(
            "<!DOCTYPE d SYSTEM '"
                + remote
                + "a.dtd' [<!ENTITY f SYSTEM '"
                + secret
                + "'>"
                + "<!ENTITY w SYSTEM '"
                + remote
                + "e'>]>"));
  }

  @Test
  void anOpenDocumentFileWithRemotePicturesAndEntities() throws IOException {
    String content =
        "<!DOCTYPE d SYSTEM '%1$sa.dtd' [<!ENTITY f SYSTEM '%2$s'>]><office:document-content"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink'><office:body><office:text>"
            + "<text:p>tekst &f;<draw:frame><draw:image xlink:href='%1$sa.png'/></draw:frame>"
            + "<text:section><text:section-source xlink:href='%2$s'/></text:section>"
            + "</text:p></office:text></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      part(zip, "content.xml", content.formatted(remote, secret));
    }
    check("a.odt", out.toByteArray());
  }

  @Test
  void rtfWithALinkedPictureAndTemplate() throws IOException {
    String rtf =
        "{\\rtf1{\\*\\template %1$sa.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \"%1$sa.png\"}}"
            + "{\\field{\\*\\fldinst INCLUDETEXT \"%2$s\"}{\\fldrslt tekst}}}";
    check("a.rtf", rtf.formatted(remote, secret).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aPdfWithAFormActionsAndPartsElsewhere() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDActionURI action = new PDActionURI();
      action.setURI(remote + "open");
      document.getDocumentCatalog().setOpenAction(action);
      PDAcroForm form = new PDAcroForm(document);
      String xfa =
          "<!DOCTYPE xdp SYSTEM '%1$sa.dtd' [<!ENTITY f SYSTEM '%2$s'>]><xdp:xdp"
              + " xmlns:xdp='http://ns.adobe.com/xdp/'><template>&f;</template></xdp:xdp>";
      PDStream stream = new PDStream(document);
      try (var to = stream.createOutputStream()) {
        to.write(xfa.formatted(remote, secret).getBytes(StandardCharsets.UTF_8));
      }
      form.getCOSObject().setItem(COSName.getPDFName("XFA"), stream);
      document.getDocumentCatalog().setAcroForm(form);
      page.setContents(elsewhere(document));
      document.save(out);
      check("a.pdf", out.toByteArray());
    }
  }

  /// A stream whose bytes lie in another file (ISO 32000-1, 7.3.8.2: F).
  private PDStream elsewhere(PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FILESPEC);
    file.setItem(COSName.getPDFName("FS"), COSName.getPDFName("URL"));
    file.setItem(COSName.F, new COSString(remote + "stream"));
    stream.getCOSObject().setItem(COSName.F, file);
    try (var to = stream.createOutputStream()) {
      to.write("BT ET".getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private byte[] text(String form) {
    String types =
        "<?xml version='1.0'?><!DOCTYPE d SYSTEM '%1$sa.dtd' [<!ENTITY f SYSTEM '%2$s'><!ENTITY w"
            + " SYSTEM '%1$se'><!ENTITY %% p SYSTEM '%1$sp'>]>";
    return (types.formatted(remote, secret) + form.formatted("tekst"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] docx(String types) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='"
              + PACKAGE
              + "content-types'><Default Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/vnd."
              + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
      part(zip, "_rels/.rels", relations("officeDocument' Target='word/document.xml"));
      part(
          zip,
          "word/_rels/document.xml.rels",
          relations("attachedTemplate' TargetMode='External' Target='" + remote + "a.dotm")
              .replace(
                  "</R",
                  "<Relationship Id='r2' Type='"
                      + RELATION
                      + "/image' TargetMode='External'"
                      + " Target='"
                      + remote
                      + "a.png'/><Relationship Id='r3' Type='"
                      + RELATION
                      + "/subDocument' TargetMode='External' Target='"
                      + secret
                      + "'/></R"));
      part(
          zip,
          "word/document.xml",
          types
              + "<w:document xmlns:w='"
              + WORD
              + "' xmlns:r='"
              + RELATION
              + "'><w:body>"
              + "<w:subDoc r:id='r3'/><w:p><w:r><w:t>tekst"
              + (types.isEmpty() ? "" : "&f;&w;")
              + "</w:t></w:r></w:p></w:body></w:document>");
    }
    return out.toByteArray();
  }

  private static String relations(String first) {
    return "<Relationships xmlns='"
        + PACKAGE
        + "relationships'><Relationship Id='r1' Type='"
        + RELATION
        + "/"
        + first
        + "'/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// Whether the file is read or refused, nothing is asked of the server and nothing is learnt of
  /// the other file.
  private void check(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Extraction ended;
    try (Extractor extractor = new Extractor(Limits.USUAL, new Scans(false))) {
      ended = extractor.extract(file);
    }
    assertEquals(0, requests.get(), ended::toString);
    assertFalse(ended.toString().contains(SECRET), ended::toString);
  }
}
