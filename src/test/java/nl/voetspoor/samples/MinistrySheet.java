package nl.voetspoor.samples;

import java.io.IOException;
import java.util.List;

/// The sheet of a ministry, for letters and notes: its name beside a blue bar, the particulars in a
/// column at the right that comes back on each page, and `Pagina 1 van 2` below it.
final class MinistrySheet implements Sheet {
  private static final float LEFT = 74;
  private static final float COLUMN = 458;

  private final SamplePaper paper;
  private final Typeface face;
  private final LineSetter text;
  private final LineSetter small;

  MinistrySheet(SamplePaper paper, Typeface face) {
    this.paper = paper;
    this.face = face;
    this.text = new LineSetter(face, 9, 12.5f);
    this.small = new LineSetter(face, 6.8f, 9.5f);
  }

  @Override
  public float left() {
    return LEFT;
  }

  @Override
  public float width() {
    return 352;
  }

  @Override
  public float top(int page) {
    return page == 1 ? 544 : 742;
  }

  @Override
  public float bottom() {
    return 80;
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) throws IOException {
    if (page == 1) {
      crest(canvas);
      if (paper.look() == Look.NOTA) {
        noteHead(canvas);
      } else {
        letterHead(canvas);
      }
    }
    particulars(canvas, page == 1 ? 690 : 742);
    String count = "Pagina " + page + " van " + pages;
    canvas.text(small.run(count, Inline.Style.PLAIN), COLUMN, 42);
  }

  private void crest(Canvas canvas) throws IOException {
    canvas.bar(279, 754, 37, 88);
    LineSetter name = new LineSetter(face, 11, 14);
    List<Line> lines =
        name.set("Ministerie van " + paper.sender().letterhead(), Inline.Style.PLAIN, 190);
    draw(canvas, lines, 326, 790);
  }

  private void noteHead(Canvas canvas) throws IOException {
    put(canvas, "Aan", LEFT, 660);
    put(canvas, paper.sender().addressee(), LEFT + 76, 660);
    LineSetter large = new LineSetter(face, 22, 26);
    canvas.text(large.run("nota", Inline.Style.PLAIN), LEFT, 612);
    draw(
        canvas, text.set(paper.face().subject(), Inline.Style.PLAIN, width() - 76), LEFT + 76, 624);
  }

  private void letterHead(Canvas canvas) throws IOException {
    canvas.text(
        small.run("> Retouradres Postbus 0000 2500 AA Den Haag", Inline.Style.PLAIN), LEFT, 722);
    float y = 694;
    for (String line :
        List.of("Aan de " + paper.sender().addressee(), "Postbus 20018", "2500 EA DEN HAAG")) {
      put(canvas, line, LEFT, y);
      y -= 12.5f;
    }
    put(canvas, "Datum", LEFT, 606);
    put(canvas, paper.face().dateLine(), LEFT + 48, 606);
    put(canvas, "Betreft", LEFT, 593);
    draw(
        canvas,
        text.set(paper.face().subject(), Inline.Style.PLAIN, width() - 48),
        LEFT + 48,
        602.5f);
  }

  private void particulars(Canvas canvas, float top) throws IOException {
    float y = top;
    for (SamplePaper.Field field : paper.sender().particulars()) {
      if (!field.label().isEmpty()) {
        y = draw(canvas, small.set(field.label(), Inline.Style.BOLD, 96), COLUMN, y);
      }
      Inline.Style style = field.label().isEmpty() ? Inline.Style.BOLD : Inline.Style.PLAIN;
      for (String line : field.value().split("\n", -1)) {
        y = draw(canvas, small.set(line, style, 96), COLUMN, y);
      }
      y -= 7;
    }
  }

  private void put(Canvas canvas, String words, float x, float y) throws IOException {
    canvas.text(text.run(words, Inline.Style.PLAIN), x, y);
  }

  private static float draw(Canvas canvas, List<Line> lines, float x, float top)
      throws IOException {
    float y = top;
    for (Line line : lines) {
      y -= line.height();
      canvas.line(line, x, y);
    }
    return y;
  }
}
