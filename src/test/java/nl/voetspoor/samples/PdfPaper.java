package nl.voetspoor.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writes a paper as PDF: sets its text, cuts it into pages, prints each on its sheet.
final class PdfPaper {
  private final SamplePaper paper;
  private final Sheet sheet;
  private final Flow flow;
  private final Flow notes;

  private PdfPaper(SamplePaper paper, Typeface face) {
    this.paper = paper;
    this.sheet = sheet(paper, face);
    boolean report = paper.look() == Look.RAPPORT;
    LineSetter title = new LineSetter(face, 15, 22);
    LineSetter text = report ? new LineSetter(face, 10.5f, 15) : text(face);
    this.flow = new Flow(text, title, sheet.width(), report ? 9 : 11.5f, report);
    this.notes = new Flow(new LineSetter(face, 7, 9), title, sheet.width(), 0, false);
  }

  /// The bytes of `paper` as PDF. Nothing in it is compressed: see the package.
  static byte[] write(SamplePaper paper) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Typeface face = paper.look() == Look.RAPPORT ? Typeface.serif() : Typeface.sans();
      draw(paper, document, face);
      return save(document, paper);
    }
  }

  /// Adds the pages of `paper` to `document`.
  static void draw(SamplePaper paper, PDDocument document, Typeface face) throws IOException {
    PdfPaper pdf = new PdfPaper(paper, face);
    List<Pager.Page> pages = pdf.pages();
    for (int i = 0; i < pages.size(); i++) {
      pdf.print(pages.get(i), i + 1, pages.size(), document);
    }
  }

  static byte[] save(PDDocument document, SamplePaper paper) throws IOException {
    document.setDocumentId(0L);
    document.getDocumentInformation().setTitle(paper.title());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }

  private static Sheet sheet(SamplePaper paper, Typeface face) {
    return switch (paper.look()) {
      case KAMERSTUK, AANHANGSEL -> new KamerstukSheet(paper, face);
      case BRIEF, NOTA, SCAN -> new MinistrySheet(paper, face);
      case RAPPORT -> new ReportSheet(paper, face);
    };
  }

  private LineSetter text(Typeface face) {
    return switch (paper.look()) {
      case KAMERSTUK, AANHANGSEL -> new LineSetter(face, 9, 11.5f);
      default -> new LineSetter(face, 9, 12.5f);
    };
  }

  private List<Pager.Page> pages() {
    Map<String, List<Line>> footnotes =
        paper.notes().stream().collect(Collectors.toMap(SampleNote::mark, notes::note));
    boolean official = paper.look() == Look.KAMERSTUK;
    List<String> opening = official ? paper.opening() : List.of();
    // Nobody signs an Aanhangsel: its head says who answers.
    List<String> signature =
        paper.look() == Look.AANHANGSEL ? List.of() : paper.sender().signature();
    List<Line> lines = flow.of(opening, paper.blocks(), signature);
    if (paper.look() != Look.RAPPORT) {
      return Pager.pages(lines, footnotes, sheet, 1);
    }
    List<Pager.Page> body = Pager.pages(lines, footnotes, sheet, 3);
    Pager.Page cover = new Pager.Page(List.of(), List.of());
    return Stream.concat(Stream.of(cover, contents(body)), body.stream()).toList();
  }

  /// The table of contents, on the second page.
  private Pager.Page contents(List<Pager.Page> body) {
    List<Line> lines =
        new ArrayList<>(flow.title().set("Inhoud", Inline.Style.BOLD, sheet.width()));
    for (SampleBlock heading : Flow.headings(paper.blocks())) {
      float indent = heading.level() == 1 ? 0 : 16;
      Line title =
          flow.text().set(heading.plain(), Inline.Style.PLAIN, sheet.width() - 40).getFirst();
      Typeface.Run page =
          flow.text().run(String.valueOf(pageOf(heading, body)), Inline.Style.PLAIN);
      Line number = flow.text().line(page);
      Line empty = Line.empty(15).below(heading.level() == 1 ? 6 : 0);
      lines.add(empty.beside(title, indent).beside(number, sheet.width() - page.width()));
    }
    return new Pager.Page(lines, List.of());
  }

  private static int pageOf(SampleBlock heading, List<Pager.Page> body) {
    return IntStream.range(0, body.size())
            .filter(i -> body.get(i).body().stream().anyMatch(line -> startsWith(line, heading)))
            .findFirst()
            .orElseThrow()
        + 3;
  }

  private static boolean startsWith(Line heading, SampleBlock block) {
    return heading.ties() == Line.Ties.KEEP
        && !heading.runs().isEmpty()
        && block.plain().startsWith(heading.runs().getFirst().run().text());
  }

  private void print(Pager.Page page, int number, int count, PDDocument document)
      throws IOException {
    PDPage pdfPage = new PDPage(PDRectangle.A4);
    document.addPage(pdfPage);
    try (PDPageContentStream stream =
        new PDPageContentStream(
            document, pdfPage, PDPageContentStream.AppendMode.OVERWRITE, false)) {
      Sheet.Canvas canvas = new Sheet.Canvas(stream);
      sheet.furnish(canvas, number, count);
      body(canvas, page.body(), sheet.top(number));
      notes(canvas, page.notes());
    }
  }

  private void body(Sheet.Canvas canvas, List<Line> lines, float top) throws IOException {
    float y = top;
    for (Line line : lines) {
      y -= line.height();
      canvas.line(line, sheet.left(), y);
    }
  }

  private void notes(Sheet.Canvas canvas, List<Line> lines) throws IOException {
    float y = sheet.bottom() + Pager.height(lines);
    if (!lines.isEmpty()) {
      canvas.rule(sheet.left(), sheet.left() + 56, y + 4, 0.5f);
    }
    for (Line line : lines) {
      y -= line.height();
      canvas.line(line, sheet.left(), y);
    }
  }
}
