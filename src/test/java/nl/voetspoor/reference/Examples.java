package nl.voetspoor.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// The rows of `index-config/citation-forms.tsv`.
final class Examples {
  private static final Path FORMS = Path.of("index-config/citation-forms.tsv");

  /// No citation.
  static final String NONE = "geen";

  private Examples() {}

  /// A text with what must be recognised in it.
  ///
  /// @param form the rules that read it, separated by ` / `
  /// @param text the text without the marks
  /// @param spans where the mentions stand
  /// @param targets what each of them names, `?` for one that only the context can tell
  record Example(
      String form,
      String text,
      List<Span> spans,
      List<String> targets,
      List<String> pages,
      String kinds) {
    @Override
    public String toString() {
      return form + ": " + text.replace("\n", "\\n");
    }
  }

  static Stream<Example> all() {
    try {
      return Files.readAllLines(FORMS).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(Examples::example);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What mentions name, as the table writes it.
  static List<String> targets(List<Mention> mentions) {
    return mentions.stream().map(Examples::targets).toList();
  }

  private static String targets(Mention mention) {
    return mention.targets().isEmpty()
        ? "?"
        : mention.targets().stream().map(PaperId::value).collect(Collectors.joining(" "));
  }

  private static Example example(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("citation-forms.tsv: expected six columns: '" + row + "'");
    }
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (char c : unicode(cells[1].replace("\\n", "\n").replace("\\t", "\t")).toCharArray()) {
      switch (c) {
        case '⟦' -> start = text.length();
        case '⟧' -> spans.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
    return new Example(
        cells[0], text.toString(), spans, split(cells[2]), split(cells[3]), cells[4]);
  }

  private static List<String> split(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" / ", -1));
  }

  private static String unicode(String cell) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int i = cell.indexOf("\\u"); i >= 0; i = cell.indexOf("\\u", at)) {
      text.append(cell, at, i).append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
      at = i + 6;
    }
    return text.append(cell.substring(at)).toString();
  }
}
