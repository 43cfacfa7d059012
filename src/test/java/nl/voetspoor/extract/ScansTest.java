package nl.voetspoor.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.model.Scan;
import nl.voetspoor.source.SourceFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Pages that are pictures, page by page.
class ScansTest {
  private static final String WORDS = "De Kamer ontving eerder een brief over de opvang";
  private static final Scans ABSENT = new Scans(false);

  @TempDir Path folder;

  static boolean tesseractIsHere() {
    return Scans.installed().available();
  }

  @Test
  void withoutTesseractAPictureIsAPageWithoutText() throws IOException {
    Extracted read = read(ABSENT, text(WORDS), picture(0), text(WORDS));
    assertEquals(List.of(new Scan(2, Optional.empty())), read.scans());
    assertEquals(List.of(WORDS, "", WORDS), texts(read));
  }

  @Test
  void aPageThatIsEmptyOrAlmostEmptyIsNoPicture() throws IOException {
    Extracted read = read(ABSENT, text("Bijlage 1"), text(""), text(WORDS));
    assertEquals(List.of(), read.scans());
    assertEquals(List.of("Bijlage 1", "", WORDS), texts(read));
  }

  @Test
  void aPageWhoseLettersAreOthersThanItShowsHasNoText() throws IOException {
    String shifted =
        "7ZHHGH .DPHU GHU 6WDWHQ *HQHUDDO YHUJDGHUMDDU EULHI YDQ PLQLVWHU YDQ -XVWLWLH HQ"
            + " 9HLOLJKHLG $DQ 9RRUWWHU YDQ KLHUELM ]HQG GH EULHI RYHU RSYDQJ VODFKWRIIHUV";
    Extracted read = read(ABSENT, text(shifted), text(WORDS));
    assertEquals(List.of(new Scan(1, Optional.empty())), read.scans());
    assertEquals(List.of("", WORDS), texts(read));
  }

  @Test
  @EnabledIf(
      value = "tesseractIsHere",
      disabledReason = "Tesseract with Dutch is not installed (tesseract-ocr-nld)")
  void withTesseractAPictureHasItsWordsAndHowSureTheyAre() throws IOException {
    Extracted read = read(Scans.installed(), text(WORDS), picture(0));
    assertEquals(List.of(2), read.scans().stream().map(Scan::page).toList());
    assertTrue(read.scans().getFirst().confidence().orElse(0.0) > 0.8, read.scans().toString());
    assertEquals(List.of(WORDS, WORDS), texts(read));
  }

  @Test
  @EnabledIf(
      value = "tesseractIsHere",
      disabledReason = "Tesseract with Dutch is not installed (tesseract-ocr-nld)")
  void aPictureThatLiesOnItsSideIsTurned() throws IOException {
    Extracted read = read(Scans.installed(), picture(270));
    for (String text : texts(read)) {
      assertTrue(text.replace('\n', ' ').startsWith(WORDS), text);
    }
  }

  @Test
  @EnabledIf(
      value = "tesseractIsHere",
      disabledReason = "Tesseract with Dutch is not installed (tesseract-ocr-nld)")
  void aPictureWithoutWordsHasNothingToRead() throws IOException {
    Extracted read = read(Scans.installed(), blank(), text(WORDS));
    assertEquals(List.of(), read.scans());
  }

  private static List<String> texts(Extracted read) {
    Pages pages = assertInstanceOf(Pages.class, read.matter());
    return pages.pages().stream()
        .map(page -> String.join("\n", page.lines().stream().map(Line::text).toList()))
        .toList();
  }

  private Extracted read(Scans scans, Sheet... sheets) throws IOException {
    Path file = folder.resolve("stuk.pdf");
    try (PDDocument document = new PDDocument()) {
      for (Sheet sheet : sheets) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          sheet.fill(document, stream);
        }
      }
      document.save(file.toFile());
    }
    SourceFile source = new SourceFile(file.toString(), file, "00".repeat(32), Files.size(file));
    return assertInstanceOf(Extracted.class, new Extractor(Limits.USUAL, scans).extract(source));
  }

  @FunctionalInterface
  private interface Sheet {
    void fill(PDDocument document, PDPageContentStream stream) throws IOException;
  }

  private static Sheet text(String words) {
    return (document, stream) -> {
      stream.beginText();
      stream.setFont(
          new PDType1Font(Standard14Fonts.FontName.HELVETICA), words.length() > 60 ? 4 : 11);
      stream.newLineAtOffset(60, 700);
      stream.showText(words);
      stream.endText();
    };
  }

  private static Sheet blank() {
    return (document, stream) ->
        draw(document, stream, new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
  }

  /// A picture of a line of words, or of five turned to the left by so many degrees.
  private static Sheet picture(int degrees) {
    return (document, stream) -> {
      BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.translate(image.getWidth() / 2.0, image.getHeight() / 2.0);
      graphics.rotate(Math.toRadians(-degrees));
      graphics.setColor(Color.BLACK);
      graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
      for (int line = 0; line < (degrees == 0 ? 1 : 5); line++) {
        graphics.drawString(WORDS, -550, -500 + 80 * line);
      }
      graphics.dispose();
      draw(document, stream, image);
    };
  }

  private static void draw(PDDocument document, PDPageContentStream stream, BufferedImage image)
      throws IOException {
    stream.drawImage(
        LosslessFactory.createFromImage(document, image),
        0,
        0,
        PDRectangle.A4.getWidth(),
        PDRectangle.A4.getHeight());
  }
}
