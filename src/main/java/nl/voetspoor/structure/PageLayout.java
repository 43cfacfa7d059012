package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Page;
import nl.voetspoor.extract.Pages;

/// Printed pages to running text, as a person reads them: what repeats above, below and beside the
/// text is set apart, notes are tied to their marks, and lines become paragraphs.
final class PageLayout {
  private PageLayout() {}

  static Flow flow(Pages pages) {
    Measures measures = Measures.of(pages.pages());
    RunningHeads heads = RunningHeads.of(pages.pages());
    List<String> margins = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Sheet> sheets = new ArrayList<>();
    Hyphens hyphens = new Hyphens();
    for (Page page : pages.pages()) {
      Zones zones = Zones.of(Contents.joined(page), measures, heads);
      margins.addAll(zones.margins());
      NoteLines read = NoteLines.read(zones.body(), measures);
      zones.body().forEach(line -> hyphens.learn(line.text()));
      sheets.add(new Sheet(page.number(), read.body(), zones.right(), read.notes()));
    }
    for (Sheet sheet : sheets) {
      sheet.notes().forEach(note -> notes.add(NoteLines.note(note, sheet.number(), hyphens)));
    }
    Paragraphs paragraphs = new Paragraphs(measures, hyphens, notes);
    sheets.forEach(paragraphs::read);
    return new Flow(paragraphs.elements(), notes, margins.stream().distinct().toList());
  }

  /// A page without its margins.
  ///
  /// @param body the lines of running text in reading order
  /// @param right where its lines end at most
  /// @param notes the lines of each note at its foot
  record Sheet(int number, List<Line> body, float right, List<List<Line>> notes) {}
}
