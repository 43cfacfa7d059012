package nl.voetspoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A page or state that is looked at: a row of `src/test/resources/pages.tsv`.
///
/// @param name of its pictures; `*` where it has none
/// @param site which of the sites of a [Stage] shows it
/// @param path its address there
/// @param what what it shows
record PageState(String name, Stage.Theatre site, String path, String what) {
  private static final Path TABLE = Path.of("src/test/resources/pages.tsv");

  /// All of them.
  static List<PageState> all() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PageState::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those that have pictures.
  static List<PageState> pictured() {
    return all().stream().filter(state -> !state.name.equals("*")).toList();
  }

  private static PageState of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException(TABLE + ": expected four cells in '" + line + "'");
    }
    return new PageState(cells[0], Stage.Theatre.of(cells[1]), cells[2], cells[3]);
  }
}
