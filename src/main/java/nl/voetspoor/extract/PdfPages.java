package nl.voetspoor.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import nl.voetspoor.model.Fault;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The letters of each page of a PDF with their place, gathered into lines by [PageLines].
final class PdfPages extends PDFTextStripper {
  private static final float HEAVY = 600;
  private static final String OVERFULL =
      "too large: a page with more than 300,000 letters, which no paper has; print it to a new PDF";

  /// A page of a newspaper holds 30,000 letters.
  private static final int LETTERS_A_PAGE = 300_000;

  private final List<Letter> letters = new ArrayList<>();
  private final IdentityHashMap<PDFont, Look> looks = new IdentityHashMap<>();
  private final int maxCharacters;
  private boolean whole = true;

  /// Whether all pages were read, and not only as many as text may be taken from.
  boolean isWhole() {
    return whole;
  }

  List<Page> read(PDDocument document) throws IOException, NotReadable {
    List<Page> pages = new ArrayList<>();
    long characters = 0;
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      letters.clear();
      looks.clear();
      setStartPage(number);
      setEndPage(number);
      try {
        writeText(document, Writer.nullWriter());
      } catch (Overfull e) {
        whole = false;
        if (pages.isEmpty()) {
          throw new NotReadable(Fault.TOO_LARGE, OVERFULL, e);
        }
        return pages;
      }
      characters += letters.size();
      if (characters > maxCharacters) {
        whole = false;
        return pages;
      }
      PDPage page = document.getPage(number - 1);
      boolean turned = page.getRotation() % 180 != 0;
      float width = page.getCropBox().getWidth();
      float height = page.getCropBox().getHeight();
      pages.add(
          new Page(
              number, turned ? height : width, turned ? width : height, PageLines.of(letters)));
    }
    return pages;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0) {
      return;
    }
    if (letters.size() >= LETTERS_A_PAGE) {
      throw new Overfull();
    }
    float size = Math.abs(position.getFontSizeInPt());
    Look look = looks.computeIfAbsent(position.getFont(), Look::of);
    Letter letter =
        new Letter(
            text,
            position.getXDirAdj(),
            position.getXDirAdj() + position.getWidthDirAdj(),
            position.getYDirAdj(),
            size,
            look.bold(),
            look.italic());
    if (letters.isEmpty() || !letter.overprints(letters)) {
      letters.add(letter);
    }
  }

  /// A page holds more letters than a page can; the engine lets no other exception through.
  private static final class Overfull extends RuntimeException {}

  /// How the letters of a font look; asked once for each font, since it takes longer than a letter.
  private record Look(boolean bold, boolean italic) {
    static Look of(PDFont font) {
      String name = nameOf(font);
      PDFontDescriptor descriptor = font.getFontDescriptor();
      return new Look(isBold(name, descriptor), isItalic(name, descriptor));
    }

    private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
      return name.contains("bold")
          || name.contains("black")
          || name.contains("heavy")
          || (descriptor != null
              && (descriptor.getFontWeight() >= HEAVY || descriptor.isForceBold()));
    }

    private static boolean isItalic(String name, @Nullable PDFontDescriptor descriptor) {
      return name.contains("italic")
          || name.contains("oblique")
          || (descriptor != null && descriptor.isItalic());
    }
  }

  private static String nameOf(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /// @param maxCharacters after how many letters no further page is read
  PdfPages(int maxCharacters) throws IOException {
    this.maxCharacters = maxCharacters;
    setSuppressDuplicateOverlappingText(false);
  }
}
