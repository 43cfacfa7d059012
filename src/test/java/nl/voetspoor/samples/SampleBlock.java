package nl.voetspoor.samples;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.voetspoor.model.Block;

/// A block of a sample, as [Block] but with its words.
///
/// @param level depth of a heading; 0 for the rest
/// @param label bullet, number of an item, or number of a question or answer
/// @param inlines what it says; a table is one run of words, rows on lines and cells between tabs
record SampleBlock(Block.Kind kind, int level, String label, List<Inline> inlines) {
  SampleBlock {
    inlines = List.copyOf(inlines);
  }

  /// The words without any marking.
  String plain() {
    return plain(inlines);
  }

  /// The rows of a table.
  List<List<String>> rows() {
    return plain().lines().map(row -> Arrays.asList(row.split("\t", -1))).toList();
  }

  /// The line above a question or answer: `Antwoord 2, 3 en 4`.
  String caption() {
    return (kind == Block.Kind.QUESTION ? "Vraag " : "Antwoord ") + label;
  }

  static String plain(List<Inline> inlines) {
    return inlines.stream()
        .map(inline ->
            switch (inline) {
              case Inline.Words words -> words.text();
              case Inline.Link link -> link.text();
              case Inline.Mark ignored -> "";
              case Inline.PageEnd ignored -> "";
            })
        .collect(Collectors.joining());
  }
}
