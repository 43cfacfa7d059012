package nl.voetspoor.samples;

import java.io.IOException;
import nl.voetspoor.model.PaperKind;

/// The sheet of a report: a cover, then pages with a running head and a number.
final class ReportSheet implements Sheet {
  private static final float LEFT = 92;
  private static final float RIGHT = 503;

  private final SamplePaper paper;
  private final Typeface face;
  private final LineSetter small;

  ReportSheet(SamplePaper paper, Typeface face) {
    this.paper = paper;
    this.face = face;
    this.small = new LineSetter(face, 8, 10);
  }

  @Override
  public float left() {
    return LEFT;
  }

  @Override
  public float width() {
    return RIGHT - LEFT;
  }

  @Override
  public float top(int page) {
    return 748;
  }

  @Override
  public float bottom() {
    return 92;
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) throws IOException {
    if (page == 1) {
      cover(canvas);
      return;
    }
    canvas.text(small.run(runningHead(), Inline.Style.ITALIC), LEFT, 788);
    canvas.rule(LEFT, RIGHT, 780, 0.4f);
    canvas.text(small.run(String.valueOf(page), Inline.Style.PLAIN), (LEFT + RIGHT) / 2, 52);
  }

  private String runningHead() {
    return paper.sender().office() + " | " + paper.face().heading();
  }

  private void cover(Canvas canvas) throws IOException {
    canvas.bar(0, 620, 595, 10);
    LineSetter large = new LineSetter(face, 26, 32);
    float y = 590;
    for (Line line : large.set(paper.face().heading(), Inline.Style.BOLD, width())) {
      y -= line.height();
      canvas.line(line, LEFT, y);
    }
    LineSetter middle = new LineSetter(face, 12, 16);
    for (Line line : middle.set(paper.face().subject(), Inline.Style.PLAIN, width())) {
      y -= line.height();
      canvas.line(line, LEFT, y - 10);
    }
    canvas.text(middle.run(paper.sender().office(), Inline.Style.PLAIN), LEFT, 320);
    canvas.text(middle.run(paper.face().dateLine(), Inline.Style.PLAIN), LEFT, 302);
    String kind = paper.face().kind() == PaperKind.RAPPORT ? "Rapport" : "Bijlage";
    canvas.text(middle.run(kind, Inline.Style.BOLD), LEFT, 660);
    canvas.text(small.run(Declaration.NOTICE, Inline.Style.PLAIN), LEFT, 120);
  }
}
