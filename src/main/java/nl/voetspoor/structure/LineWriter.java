package nl.voetspoor.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Line;
import nl.voetspoor.extract.TextWriter;
import nl.voetspoor.extract.Word;

/// Writes lines of print as running text: words broken over two lines become whole, and marks of
/// notes become the places of their notes.
final class LineWriter {
  /// A mark that is not raised: `sluiten?"[1]`, `vragen*`.
  private static final Pattern TYPED =
      Pattern.compile("^(.*?)(\\[\\d{1,3}]|\\*{1,3}|[†‡])([.,;:?!)»”\"]{0,3})$");

  private static final int LONGEST = 80;

  private final TextWriter pen;
  private final Hyphens hyphens;
  private final NoteMarks marks;

  LineWriter(TextWriter pen, Hyphens hyphens, NoteMarks marks) {
    this.pen = pen;
    this.hyphens = hyphens;
    this.marks = marks;
  }

  /// Puts between two lines what belongs there; whether the next letter takes a diaeresis.
  boolean join(Line last, Line line) {
    String before = last.text();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    if (WebAddress.runsOn(word)) {
      return false;
    }
    if (!before.endsWith("-")) {
      pen.write(" ");
      return false;
    }
    return switch (hyphens.joint(before, line.text())) {
      case NOTHING -> {
        pen.erase();
        yield false;
      }
      case DIAERESIS -> {
        pen.erase();
        yield true;
      }
      case HYPHEN -> false;
      case SPACE -> {
        pen.write(" ");
        yield false;
      }
    };
  }

  /// Writes words; `parted` says whether the first letter takes a diaeresis.
  void write(List<Word> words, int page, boolean parted) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = i == 0 && parted ? Hyphens.parted(word.text()) : word.text();
      String gap = i == 0 || word.glued() ? "" : " ";
      if (!isMark(word, page) && !isMarked(text, gap, page)) {
        pen.write(gap).write(text);
      }
    }
  }

  private boolean isMark(Word word, int page) {
    Optional<List<Integer>> notes =
        word.raised() ? marks.notes(word.text(), page) : Optional.empty();
    notes.ifPresent(found -> found.forEach(pen::mark));
    return notes.isPresent();
  }

  private boolean isMarked(String text, String gap, int page) {
    boolean plain = text.chars().noneMatch(letter -> "]*†‡".indexOf(letter) >= 0);
    if (plain || text.length() > LONGEST || marks.isEmpty()) {
      return false;
    }
    Matcher typed = TYPED.matcher(text);
    Optional<Integer> note = typed.matches() ? marks.typed(typed.group(2), page) : Optional.empty();
    if (note.isEmpty()) {
      return false;
    }
    pen.write(typed.group(1).isEmpty() ? "" : gap).write(typed.group(1));
    pen.mark(note.get());
    pen.write(typed.group(3));
    return true;
  }
}
