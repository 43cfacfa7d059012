package nl.voetspoor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.function.Function;
import nl.voetspoor.worklist.Chosen;
import nl.voetspoor.worklist.WorkItem;
import nl.voetspoor.worklist.WorkList;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A work list as a Word document: a heading for each question, the draft, the note, and each
/// passage with the question it answered, who answered when, and its source as a link whose address
/// can be read on paper too. Words of others are text and nothing else: no field, no macro.
public final class WorkListDocx {
  private static final String TITLE = "Kop1";
  private static final String QUESTION = "Kop2";
  private static final String PART = "Kop3";
  private static final int INDENT = 567;

  private final WorkListLabels labels;
  private final Function<Chosen, String> addresses;
  private final XWPFDocument document;

  private WorkListDocx(
      WorkListLabels labels, Function<Chosen, String> addresses, XWPFDocument document) {
    this.labels = labels;
    this.addresses = addresses;
    this.document = document;
  }

  /// Writes the list to `out`, which stays open.
  ///
  /// @param addresses where a passage is found
  /// @throws IOException when `out` cannot be written to
  public static void write(
      WorkList list, WorkListLabels labels, Function<Chosen, String> addresses, OutputStream out)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      WorkListDocx writing = new WorkListDocx(labels, addresses, document);
      writing.styles();
      writing.heading(TITLE, list.title());
      for (int i = 0; i < list.items().size(); i++) {
        writing.item(i + 1, list.items().get(i));
      }
      document.getProperties().getCoreProperties().setTitle(OneLine.of(list.title()));
      document.write(out);
    }
  }

  private void item(int place, WorkItem item) {
    String number = item.number().isEmpty() ? Integer.toString(place) : item.number();
    heading(QUESTION, labels.question() + " " + number);
    lines(item.question(), 0, true);
    titled(labels.draft(), item.draft());
    titled(labels.note(), item.note());
    if (!item.passages().isEmpty()) {
      heading(PART, labels.passages());
      item.passages().forEach(this::passage);
    }
  }

  private void titled(String title, String text) {
    if (!text.isBlank()) {
      heading(PART, title);
      lines(text, 0, false);
    }
  }

  private void passage(Chosen chosen) {
    if (!chosen.question().isBlank()) {
      label(labels.asked());
      lines(chosen.question(), INDENT, true);
    }
    WorkListLabels.Words from = labels.from(chosen);
    label((from.label() + " " + from.words()).strip());
    lines(chosen.text(), INDENT, false);
    XWPFParagraph source = document.createParagraph();
    source.setIndentationLeft(INDENT);
    source.setSpacingAfter(240);
    source.createRun().setText(labels.source() + " ");
    String address = addresses.apply(chosen);
    XWPFHyperlinkRun link = source.createHyperlinkRun(address);
    link.setText(OneLine.of(chosen.source()));
    link.setColor("0B5A6B");
    link.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
    source.createRun().setText(", " + OneLine.of(address));
  }

  /// A line that stays with what follows it.
  private void label(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setIndentationLeft(INDENT);
    paragraph.setKeepNext(true);
    paragraph.setSpacingAfter(60);
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(words);
  }

  private void heading(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(OneLine.of(words));
  }

  /// Each line a paragraph of its own.
  private void lines(String text, int indent, boolean italic) {
    text.lines()
        .map(OneLine::of)
        .filter(line -> !line.isEmpty())
        .forEach(line -> {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.setSpacingAfter(120);
          if (indent > 0) {
            paragraph.setIndentationLeft(indent);
          }
          XWPFRun run = paragraph.createRun();
          run.setItalic(italic);
          run.setText(line);
        });
  }

  /// Headings are styles, so that a reader can go from one to the next.
  private void styles() {
    style(TITLE, "heading 1", 0, 32);
    style(QUESTION, "heading 2", 1, 26);
    style(PART, "heading 3", 2, 22);
  }

  private void style(String id, String name, int level, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (document.getStyles() == null) {
      document.createStyles();
    }
    document.getStyles().addStyle(new XWPFStyle(style));
  }
}
