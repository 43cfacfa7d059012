package nl.voetspoor.reference.context;

import nl.voetspoor.model.Span;
import nl.voetspoor.reference.Clue;

/// Words that name a paper by what is known of it.
///
/// @param span their place
/// @param noun what they call it
/// @param clue what they tell
/// @param name what the same words elsewhere in the paper have alike
record Phrase(Span span, Noun noun, Clue clue, String name) {
  /// The same, `distance` further on.
  Phrase shifted(int distance) {
    return new Phrase(span.shifted(distance), noun, clue, name);
  }
}
