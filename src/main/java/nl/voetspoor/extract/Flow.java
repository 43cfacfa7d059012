package nl.voetspoor.extract;

import java.util.List;

/// The text of a paper with its form.
///
/// @param elements the body in reading order
/// @param notes footnotes and endnotes; a [Pin.Mark] tells where in the body each belongs
/// @param margins what stood beside, above and below the body, once
public record Flow(List<Element> elements, List<Note> notes, List<String> margins)
    implements Matter {
  /// Keeps its own copies of the lists.
  public Flow {
    elements = List.copyOf(elements);
    notes = List.copyOf(notes);
    margins = List.copyOf(margins);
  }
}
