package nl.voetspoor.samples;

import java.io.IOException;
import java.util.List;
import nl.voetspoor.model.Chamber;

/// The sheet of the official publisher: dossier and number in a wide left margin, the chamber's
/// name and figure at the head of the first page, the running foot on each.
final class KamerstukSheet implements Sheet {
  private static final float MARGIN = 56;
  private static final float RIGHT = 546;
  private static final float TEXT = 224;
  private static final float HEAD = 705;

  private final SamplePaper paper;
  private final Typeface face;
  private final LineSetter bold;
  private final List<Line> title;
  private final List<Line> heading;

  KamerstukSheet(SamplePaper paper, Typeface face) {
    this.paper = paper;
    this.face = face;
    this.bold = new LineSetter(face, 9, 11.5f);
    LineSetter large = new LineSetter(face, 10.5f, 13);
    boolean answers = paper.look() == Look.AANHANGSEL;
    String line =
        answers
            ? ("Vragen gesteld door de leden der Kamer, met de daarop door de regering "
                + "gegeven antwoorden")
            : paper.imprint().dossierTitle();
    this.title = large.set(line, Inline.Style.BOLD, width());
    this.heading =
        answers
            ? new LineSetter(face, 11, 26).set(number(), Inline.Style.BOLD, width())
            : bold.set(paper.face().heading(), Inline.Style.BOLD, width());
  }

  @Override
  public float left() {
    return TEXT;
  }

  @Override
  public float width() {
    return RIGHT - TEXT;
  }

  @Override
  public float top(int page) {
    return page == 1 ? headingTop() - Pager.height(heading) - dateHeight() - 11.5f : 786;
  }

  @Override
  public float bottom() {
    return 88;
  }

  @Override
  public void furnish(Canvas canvas, int page, int pages) throws IOException {
    LineSetter foot = new LineSetter(face, 8, 10);
    canvas.text(foot.run(paper.foot(), Inline.Style.PLAIN), TEXT, 54);
    canvas.text(foot.run(String.valueOf(page), Inline.Style.PLAIN), RIGHT - 8, 54);
    if (page == 1) {
      chamber(canvas);
      numbers(canvas);
      colophon(canvas);
    }
  }

  private void chamber(Canvas canvas) throws IOException {
    boolean senate = paper.imprint().chamber().filter(c -> c == Chamber.EERSTE_KAMER).isPresent();
    String name = (senate ? "Eerste" : "Tweede") + " Kamer der Staten-Generaal";
    canvas.text(new LineSetter(face, 17, 20).run(name, Inline.Style.BOLD), MARGIN, 762);
    LineSetter figure = new LineSetter(face, 46, 46);
    canvas.text(figure.run(senate ? "1" : "2", Inline.Style.BOLD), RIGHT - 26, 752);
    canvas.rule(MARGIN, RIGHT, 734, 0.8f);
    String year = paper.imprint().year().orElseThrow().written().replace('-', '–');
    LineSetter small = new LineSetter(face, 8.5f, 11);
    canvas.text(small.run("Vergaderjaar " + year, Inline.Style.PLAIN), MARGIN, 721);
    if (paper.look() == Look.AANHANGSEL) {
      canvas.text(small.run("Aanhangsel van de Handelingen", Inline.Style.BOLD), TEXT, 721);
    }
    canvas.rule(MARGIN, RIGHT, HEAD, 0.8f);
  }

  private void numbers(Canvas canvas) throws IOException {
    float y = HEAD - 4;
    if (paper.look() != Look.AANHANGSEL) {
      LineSetter large = new LineSetter(face, 10.5f, 13);
      Typeface.Run dossier = large.run(paper.imprint().printedDossiers(), Inline.Style.BOLD);
      canvas.text(dossier, MARGIN, y - 13 + 3.25f);
      float foot = headingTop() - heading.getFirst().leading();
      canvas.text(bold.run(number(), Inline.Style.BOLD), MARGIN, foot + 2.875f);
    }
    draw(canvas, title, y);
    draw(canvas, heading, headingTop());
    if (dateHeight() > 0) {
      float foot = headingTop() - Pager.height(heading) - 11.5f + 2.875f;
      canvas.text(bold.run(paper.dateUnderHeading(), Inline.Style.PLAIN), TEXT, foot);
    }
  }

  private static void draw(Canvas canvas, List<Line> lines, float top) throws IOException {
    float y = top;
    for (Line line : lines) {
      y -= line.height();
      canvas.line(line, TEXT, y);
    }
  }

  private void colophon(Canvas canvas) throws IOException {
    LineSetter tiny = new LineSetter(face, 5.5f, 7);
    String id = paper.imprint().id().orElseThrow().value();
    canvas.text(tiny.run(id, Inline.Style.PLAIN), MARGIN, 64);
    canvas.text(tiny.run("Voorbeeld bij Voetspoor", Inline.Style.PLAIN), MARGIN, 57);
    String place = "’s-Gravenhage " + paper.face().date().getYear();
    canvas.text(tiny.run(place, Inline.Style.PLAIN), MARGIN, 50);
  }

  private String number() {
    String id = paper.imprint().id().orElseThrow().value();
    String ondernummer = paper.imprint().ondernummer();
    return paper.look() == Look.AANHANGSEL
        ? id.substring(id.lastIndexOf('-') + 1)
        : ondernummer.matches("\\d.*") ? "Nr. " + ondernummer : ondernummer;
  }

  private float headingTop() {
    return HEAD - 4 - Pager.height(title) - 40;
  }

  private float dateHeight() {
    return paper.look() == Look.AANHANGSEL || paper.dateUnderHeading().isEmpty() ? 0 : 11.5f;
  }
}
