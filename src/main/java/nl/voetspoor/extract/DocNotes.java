package nl.voetspoor.extract;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/// The footnotes, or the endnotes, of a Word 97 file, and how each section numbers them.
final class DocNotes {
  /// Stands where the program puts the number of a note.
  private static final char AUTOMATIC = 2;

  private static final int LONGEST_MARK = 6;
  private static final int RESTART_IN_SECTION = 1;

  private final Notes notes;
  private final int start;
  private NoteNumbers numbers = NoteNumbers.DECIMAL;
  private int offset;
  private int count;

  DocNotes(Notes notes, Range texts) {
    this.notes = notes;
    this.start = texts.getStartOffset();
  }

  /// A section begins.
  ///
  /// @param format of its numbers ([MS-OSHARED] MSONFC)
  /// @param restart whether it numbers its notes anew: 1
  /// @param first the number of its first note, or 0 or 1
  void begin(int format, int restart, int first) {
    numbers =
        switch (format) {
          case 1 -> NoteNumbers.UPPER_ROMAN;
          case 2 -> NoteNumbers.LOWER_ROMAN;
          case 3 -> NoteNumbers.UPPER_LETTER;
          case 4 -> NoteNumbers.LOWER_LETTER;
          case 9 -> NoteNumbers.SIGNS;
          default -> NoteNumbers.DECIMAL;
        };
    offset = Math.max(0, first - 1);
    count = restart == RESTART_IN_SECTION ? 0 : count;
  }

  /// Whether a note is marked at `place`.
  boolean has(int place) {
    return notes.getNoteIndexByAnchorPosition(place) >= 0;
  }

  /// What the next note shows that the program numbers.
  String next() {
    count++;
    return numbers.show(offset + count);
  }

  /// The mark of an author's own with which `letters` begin; empty where the program numbers.
  String ownMark(String letters) {
    int end = 0;
    while (end < Math.min(letters.length(), LONGEST_MARK) && letters.charAt(end) > ' ') {
      end++;
    }
    return letters.charAt(0) == AUTOMATIC ? "" : letters.substring(0, end);
  }

  /// The words of the note that is marked at `place`.
  Range text(int place, HWPFDocument document) {
    int index = notes.getNoteIndexByAnchorPosition(place);
    return new Range(
        start + notes.getNoteTextStartOffset(index),
        start + notes.getNoteTextEndOffset(index),
        document);
  }
}
