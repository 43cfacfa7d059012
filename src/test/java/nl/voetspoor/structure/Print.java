package nl.voetspoor.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Prints lines of text on pages of A4 and reads them back. Places are in points from the upper
/// left corner. `^12^` in a text is raised, as the mark of a note is.
final class Print implements AutoCloseable {
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final Pattern PIECE = Pattern.compile("\\^([^^]+)\\^|[^^]+");
  private static final float SMALL = 0.6f;

  private final PDDocument document = new PDDocument();
  private final PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPageContentStream stream = page(document);

  private static PDPageContentStream page(PDDocument document) {
    try {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Print turn() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stream = page(document);
    return this;
  }

  Print at(float x, float y, float size, String text) {
    return draw(plain, x, y, size, 0, text);
  }

  Print bold(float x, float y, float size, String text) {
    return draw(bold, x, y, size, 0, text);
  }

  /// Lines below each other, ragged at the right.
  Print lines(float x, float y, float size, float leading, String lines) {
    String[] all = lines.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      at(x, y + i * leading, size, all[i]);
    }
    return this;
  }

  /// Lines below each other, as wide as the column; a line that ends in `¶` keeps its own width.
  Print column(float x, float y, float width, float size, float leading, String lines) {
    String[] all = lines.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      boolean last = all[i].endsWith("¶");
      String line = last ? all[i].substring(0, all[i].length() - 1) : all[i];
      long gaps = line.chars().filter(c -> c == ' ').count();
      float room = last || gaps == 0 ? 0 : (width - widthOf(plain, line, size)) / gaps;
      draw(plain, x, y + i * leading, size, room, line);
    }
    return this;
  }

  Print rule(float x, float y, float toX, float toY) {
    try {
      stream.moveTo(x, HEIGHT - y);
      stream.lineTo(toX, HEIGHT - toY);
      stream.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// The paper as it is read from the file that these pages make.
  Paper read(Path folder) {
    try {
      stream.close();
      Path file = folder.resolve("gedrukt.pdf");
      document.save(file.toFile());
      return Reading.file(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Print draw(PDFont font, float x, float y, float size, float room, String text) {
    float place = x;
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      boolean raised = piece.group(1) != null;
      String words = raised ? piece.group(1) : piece.group();
      float height = raised ? size * SMALL : size;
      show(font, place, y - (raised ? 0.35f * size : 0), height, room, words);
      place += widthOf(font, words, height) + room * words.chars().filter(c -> c == ' ').count();
    }
    return this;
  }

  private void show(PDFont font, float x, float y, float size, float room, String words) {
    try {
      stream.beginText();
      stream.setFont(font, size);
      stream.setWordSpacing(room);
      stream.newLineAtOffset(x, HEIGHT - y);
      stream.showText(words);
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float widthOf(PDFont font, String text, float size) {
    try {
      return font.getStringWidth(text.replace("^", "")) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
