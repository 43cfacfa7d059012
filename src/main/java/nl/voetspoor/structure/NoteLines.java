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
/// @param notes the lines of each note
record NoteLines(List<Line> body, List<List<Line>> notes) {
  private static final float SMALLER = 0.93f;
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
    while (start < lines.size() && !begins(lines.get(start))) {
      start++;
    }
    List<List<Line>> notes = new ArrayList<>();
    for (Line line : lines.subList(start, lines.size())) {
      if (begins(line)) {
        notes.add(new ArrayList<>());
      }
      notes.getLast().add(line);
    }
    return new NoteLines(lines.subList(0, start), notes);
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
    if (text.isEmpty() || text.charAt(text.length() - 1) != '-') {
      text.append(text.isEmpty() || isAddress(text) ? "" : " ").append(line);
      return;
    }
    if (lastWord(text).contains("/") || lastWord(text).contains("www.")) {
      text.append(line);
      return;
    }
    switch (hyphens.joint(lastWord(text), line)) {
      case NOTHING -> {
        text.setLength(text.length() - 1);
        text.append(line);
      }
      case HYPHEN -> text.append(line);
      case SPACE -> text.append(' ').append(line);
    }
  }

  /// Whether it ends in the middle of a web address, which is broken after a slash.
  private static boolean isAddress(StringBuilder text) {
    String word = lastWord(text);
    return (word.contains("://") || word.startsWith("www.")) && word.matches(".*[/?&=_]");
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
        || first.text().startsWith("*");
  }
}
