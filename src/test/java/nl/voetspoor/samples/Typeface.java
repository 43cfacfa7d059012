package nl.voetspoor.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The faces in which a PDF is set.
record Typeface(PDFont plain, PDFont italic, PDFont bold) {
  /// The sans that every reader of PDF has.
  static Typeface sans() {
    return new Typeface(
        new PDType1Font(FontName.HELVETICA),
        new PDType1Font(FontName.HELVETICA_OBLIQUE),
        new PDType1Font(FontName.HELVETICA_BOLD));
  }

  /// The serif that every reader of PDF has.
  static Typeface serif() {
    return new Typeface(
        new PDType1Font(FontName.TIMES_ROMAN),
        new PDType1Font(FontName.TIMES_ITALIC),
        new PDType1Font(FontName.TIMES_BOLD));
  }

  /// One face that PDFBox brings along, so that a drawn page looks the same on every machine.
  static Typeface drawable(PDDocument document) throws IOException {
    try (var file =
        PDType1Font.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      if (file == null) {
        throw new IOException("PDFBox has no LiberationSans-Regular.ttf");
      }
      PDFont font = PDType0Font.load(document, file);
      return new Typeface(font, font, font);
    }
  }

  PDFont of(Inline.Style style) {
    return switch (style) {
      case PLAIN -> plain;
      case ITALIC -> italic;
      case BOLD -> bold;
    };
  }

  /// Words in one face and size.
  ///
  /// @param rise how far above the line, in points, as the mark of a note is
  record Run(String text, PDFont font, float size, float rise) {
    /// In points.
    float width() {
      try {
        return font.getStringWidth(text) * size / 1000;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Run with(String other) {
      return new Run(other, font, size, rise);
    }
  }
}
