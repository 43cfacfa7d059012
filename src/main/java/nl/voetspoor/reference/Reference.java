package nl.voetspoor.reference;

import java.util.Optional;

/// A mention in its paper.
///
/// @param mention what was read; its span counts in the text of the paper
/// @param footnote the mark of the note it stands in; empty in the body
/// @param page the page it stands on, from 1; 0 for a paper without pages
/// @param sentence the sentence around it; for a note the sentence of the body that carries the
///   mark, followed by the note
/// @param clue what it tells of a paper that it names without a number
public record Reference(
    Mention mention, Optional<String> footnote, int page, String sentence, Optional<Clue> clue) {
  /// A mention that names its targets by number.
  public Reference(Mention mention, Optional<String> footnote, int page, String sentence) {
    this(mention, footnote, page, sentence, Optional.empty());
  }
}
