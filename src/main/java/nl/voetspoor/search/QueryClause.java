package nl.voetspoor.search;

import java.util.List;

/// A part of what a person asks for.
public sealed interface QueryClause {
  /// A word, in any of its inflections.
  record Word(String text) implements QueryClause {}

  /// Every word that begins so: `mens*`.
  record Prefix(String start) implements QueryClause {}

  /// Words in this order, next to one another.
  record Phrase(String text) implements QueryClause {}

  /// At least one of these.
  record AnyOf(List<QueryClause> parts) implements QueryClause {
    /// Keeps its own copy of the list.
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// All of these.
  record AllOf(List<QueryClause> parts) implements QueryClause {
    /// Keeps its own copy of the list.
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// Not this.
  record Not(QueryClause part) implements QueryClause {}
}
