package nl.voetspoor.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Footnote;

/// The notes of real papers as counted by eye: their marks in order, by the name of the file.
///
/// @param marks for each file its marks
public record NoteTruth(Map<String, List<String>> marks) {
  private static final Path TABLE = Path.of("src/test/resources/reading/corpus-notes.tsv");
  private static final int COLUMNS = 3;

  /// The table that comes with the tests.
  public static NoteTruth ours() {
    Map<String, List<String>> marks = new TreeMap<>();
    try {
      for (String row : Files.readAllLines(TABLE)) {
        String[] cells = row.split("\t", -1);
        if (cells.length == COLUMNS && !cells[0].equals("file")) {
          List<String> counted = cells[2].isBlank() ? List.of() : List.of(cells[2].split(" ", -1));
          if (counted.size() != Integer.parseInt(cells[1])) {
            throw new IllegalArgumentException("the marks are not as many as counted: " + row);
          }
          marks.put(cells[0], counted);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NoteTruth(marks);
  }

  /// The marks in `file`; empty where nobody counted them.
  public Optional<List<String>> of(String file) {
    return Optional.ofNullable(marks.get(file));
  }

  /// The marks that were read, as figures.
  public static List<String> read(Content content) {
    return content.footnotes().stream()
        .map(note -> note.mark().replaceAll("[^\\d*†‡a-z]", ""))
        .toList();
  }

  /// How many notes stand directly after a word of the body.
  public static long bound(Content content) {
    int end = content.blocks().isEmpty() ? 0 : content.blocks().getLast().span().end();
    return content.footnotes().stream().filter(note -> isBound(note, content, end)).count();
  }

  private static boolean isBound(Footnote note, Content content, int end) {
    boolean last = note.anchor() >= end;
    return note.anchor() > 0
        && !last
        && !Character.isWhitespace(content.text().charAt(note.anchor() - 1));
  }
}
