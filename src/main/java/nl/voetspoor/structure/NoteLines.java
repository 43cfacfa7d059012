package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.Note;
import nl.voetspoor.extract.Word;

/// The notes at the foot of a printed page: small lines under the running text, of which the first
/// begins with a mark.
///
/// @param body the lines above them
/// @param before small lines between the body and the first note: the end of a note that began on
///   the page before, or body after all
/// @param notes the lines of each note
record NoteLines(List<Line> body, List<Line> before, List<List<Line>> notes) {
  private static final float SMALLER = 0.93f;

  /// How far, in points, the lines of one note may differ in size.
  private static final float SAME_SIZE = 0.4f;

  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3}|[a-z])[\\])]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  static NoteLines read(List<Line> lines, Measures measures) {
    int start = lines.size();
    while (start > 0
        && lines.get(start - 1).size() <= SMALLER * measures.size()
        && !Contents.isEntry(lines.get(start - 1))) {
      start--;
    }
    int first = start;
    while (first < lines.size() && !begins(lines.get(first))) {
      first++;
    }
    List<List<Line>> notes = new ArrayList<>();
    for (Line line : lines.subList(first, lines.size())) {
      for (Line part : parts(line, notes)) {
        if (begins(part)) {
          notes.add(new ArrayList<>());
        }
        notes.getLast().add(part);
      }
    }
    return new NoteLines(lines.subList(0, start), lines.subList(start, first), notes);
  }

  /// Whether the lines [#before()] are the end of `note`, the last one of the page before: in its
  /// size, well below the body, and the note was not finished.
  boolean runsOn(List<Line> note, Measures measures) {
    if (before.isEmpty()) {
      return false;
    }
    Line last = note.getLast();
    Line next = before.getFirst();
    boolean apart =
        body.isEmpty() || next.baseline() - body.getLast().baseline() > 1.25f * measures.pitch();
    boolean finished =
        last.text().matches(".*[.!?)»”\"]") && !Character.isLowerCase(next.text().charAt(0));
    return apart && !finished && Math.abs(last.size() - next.size()) < SAME_SIZE;
  }

  /// The body with what stands between it and the notes.
  List<Line> whole() {
    List<Line> whole = new ArrayList<>(body);
    whole.addAll(before);
    return whole;
  }

  /// Cuts a line before the raised number of a next note.
  private static List<Line> parts(Line line, List<List<Line>> notes) {
    int number =
        begins(line) ? number(line) : notes.isEmpty() ? -1 : number(notes.getLast().getFirst());
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int w = 1; w < line.words().size() - 1 && number > 0; w++) {
      Word word = line.words().get(w);
      if (word.raised() && word.text().equals(String.valueOf(number + 1))) {
        parts.add(new Line(line.words().subList(from, w), line.baseline()));
        from = w;
        number++;
      }
    }
    parts.add(new Line(line.words().subList(from, line.words().size()), line.baseline()));
    return parts;
  }

  private static int number(Line line) {
    String mark = line.words().getFirst().text();
    return NUMBER.matcher(mark).matches() ? Integer.parseInt(mark) : -1;
  }

  /// The note that stands in `lines`.
  static Note note(List<Line> lines, int page, Hyphens hyphens) {
    Word mark = lines.getFirst().words().getFirst();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line rest =
          i == 0 ? new Line(line.words().subList(1, line.words().size()), line.baseline()) : line;
      append(words, rest.text(), hyphens);
    }
    return new Note(mark.text().replaceAll("[\\[\\]()]", ""), words.toString().strip(), page);
  }

  /// Adds a line to running text, and joins a word that is broken over it.
  static void append(StringBuilder text, String line, Hyphens hyphens) {
    if (text.isEmpty() || WebAddress.runsOn(lastWord(text))) {
      text.append(line);
      return;
    }
    if (text.charAt(text.length() - 1) != '-') {
      text.append(' ').append(line);
      return;
    }
    switch (hyphens.joint(lastWord(text), line)) {
      case NOTHING -> {
        text.setLength(text.length() - 1);
        text.append(line);
      }
      case DIAERESIS -> {
        text.setLength(text.length() - 1);
        text.append(Hyphens.parted(line));
      }
      case HYPHEN -> text.append(line);
      case SPACE -> text.append(' ').append(line);
    }
  }

  private static String lastWord(StringBuilder text) {
    return text.substring(text.lastIndexOf(" ") + 1);
  }

  private static boolean begins(Line line) {
    Word first = line.words().getFirst();
    if (line.words().size() < 2 || !MARK.matcher(first.text()).matches()) {
      return false;
    }
    return first.raised()
        || NUMBER.matcher(first.text()).matches()
        || first.text().startsWith("[")
        || "*†‡".indexOf(first.text().charAt(0)) >= 0;
  }
}
