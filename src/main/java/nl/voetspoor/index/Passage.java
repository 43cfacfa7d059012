package nl.voetspoor.index;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.Span;

/// A part of a paper that says something by itself: a question with its answers, or a paragraph or
/// a few with the heading they stand under.
///
/// @param place the place of its first block among those of the paper, from 1
/// @param number the number over the question; empty where it has none, or there is no question
/// @param heading the heading it stands under
/// @param question the words of the question it answers; empty for a passage that answers none
/// @param text what it says, its blocks apart by a line break
/// @param spans where question and text stand in the text of the paper, in its order
/// @param page the page it begins on, from 1; 0 for a paper without pages
/// @param asker who asked, where it is said
/// @param answerer who answered, where it is said
public record Passage(
    int place,
    String number,
    Optional<String> heading,
    String question,
    String text,
    List<Span> spans,
    int page,
    Optional<String> asker,
    Optional<String> answerer) {
  /// Keeps its own copy of the list.
  public Passage {
    spans = List.copyOf(spans);
  }
}
