package nl.voetspoor.search;

import java.util.List;

/// What was understood of a question.
///
/// @param clauses what must hold, all of it; empty when nothing was asked
/// @param notices what was not understood
public record ParsedQuery(List<QueryClause> clauses, List<Notice> notices) {
  /// Keeps its own copies of the lists.
  public ParsedQuery {
    clauses = List.copyOf(clauses);
    notices = List.copyOf(notices);
  }
}
