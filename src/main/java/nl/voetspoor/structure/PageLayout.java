package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;

/// Printed pages to running text, as a person reads them: what repeats above, below and beside the
/// text is set apart, columns are read one after the other, notes are tied to their marks, and
/// lines become paragraphs.
final class PageLayout {
  private final Hyphens hyphens;
  private final List<String> margins = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();

  private PageLayout(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  static Flow flow(Pages pages, Hyphens hyphens) {
    return new PageLayout(hyphens).read(pages.pages());
  }

  private Flow read(List<Page> pages) {
    RunningHeads heads = RunningHeads.of(pages);
    List<Page> parts = new ArrayList<>();
    for (Page page : pages) {
      parts.addAll(Columns.apart(Labels.joined(Contents.joined(heads.cut(page, margins)))));
    }
    Measures measures = Measures.of(parts);
    parts.forEach(part -> read(part, measures));
    List<Note> notes = new ArrayList<>();
    List<Sheet> texts = Endnotes.setApart(sheets);
    for (Sheet sheet : texts) {
      sheet.notes().forEach(note -> notes.add(NoteLines.note(note, sheet.number(), hyphens)));
    }
    Paragraphs paragraphs = new Paragraphs(measures, hyphens, notes);
    texts.forEach(paragraphs::read);
    return new Flow(paragraphs.elements(), notes, margins.stream().distinct().toList());
  }

  private void read(Page page, Measures measures) {
    Zones zones = Zones.of(page, measures);
    margins.addAll(zones.margins());
    zones.body().forEach(line -> hyphens.learn(line.text()));
    NoteLines lines = NoteLines.read(zones.body(), measures);
    Optional<List<Line>> open =
        lastNote(page.number()).filter(note -> lines.runsOn(note, measures));
    open.ifPresent(note -> note.addAll(lines.before()));
    List<Line> body = open.isPresent() ? lines.body() : lines.whole();
    sheets.add(new Sheet(page.number(), body, zones.right(), lines.notes()));
  }

  /// The last note on this page or the one before.
  private Optional<List<Line>> lastNote(int page) {
    for (int i = sheets.size() - 1; i >= 0 && sheets.get(i).number() >= page - 1; i--) {
      if (!sheets.get(i).notes().isEmpty()) {
        return Optional.of(sheets.get(i).notes().getLast());
      }
    }
    return Optional.empty();
  }

  /// A page, or a column of one, without its margins.
  ///
  /// @param body the lines of running text in reading order
  /// @param right where its lines end at most
  /// @param notes the lines of each note at its foot
  record Sheet(int number, List<Line> body, float right, List<List<Line>> notes) {}
}
