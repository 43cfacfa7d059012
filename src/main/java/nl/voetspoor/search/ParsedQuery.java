package nl.voetspoor.search;

import java.util.List;
import nl.voetspoor.model.Span;

/// What was understood of a question.
///
/// @param text the question as it was read; where its words stand is counted in it
/// @param clauses what must hold, all of it; empty when nothing was asked
/// @param words the words that are searched as they were typed, alone or in a phrase
/// @param notices what was not understood
public record ParsedQuery(
    String text, List<QueryClause> clauses, List<Typed> words, List<Notice> notices) {
  /// A word of the question and where it stands.
  public record Typed(String word, Span span) {}

  /// Keeps its own copies of the lists.
  public ParsedQuery {
    clauses = List.copyOf(clauses);
    words = List.copyOf(words);
    notices = List.copyOf(notices);
  }
}
