package nl.voetspoor.samples;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// The paper on which a text is set: where the text stands, and what is printed around it.
interface Sheet {
  /// The left edge of the text in points, from the left edge of the page.
  float left();

  /// The width of the text.
  float width();

  /// The upper edge of the text on `page`, in points from the foot of the page.
  float top(int page);

  /// The lower edge of text and notes.
  float bottom();

  /// Prints what stands around the text of `page`.
  void furnish(Canvas canvas, int page, int pages) throws IOException;

  /// A page to draw on; distances in points from the lower left corner.
  record Canvas(PDPageContentStream stream) {
    void text(Typeface.Run run, float x, float y) throws IOException {
      stream.beginText();
      stream.setFont(run.font(), run.size());
      stream.newLineAtOffset(x, y + run.rise());
      stream.showText(run.text());
      stream.endText();
    }

    /// Draws `line` with its foot at `y`.
    void line(Line line, float x, float y) throws IOException {
      for (Line.Placed placed : line.runs()) {
        text(placed.run(), x + placed.x(), y + line.leading() * 0.25f);
      }
    }

    void rule(float from, float to, float y, float thickness) throws IOException {
      stream.setLineWidth(thickness);
      stream.moveTo(from, y);
      stream.lineTo(to, y);
      stream.stroke();
    }

    void bar(float x, float y, float width, float height) throws IOException {
      stream.setNonStrokingColor(0.08f, 0.26f, 0.45f);
      stream.addRect(x, y, width, height);
      stream.fill();
      stream.setNonStrokingColor(0f);
    }
  }
}
