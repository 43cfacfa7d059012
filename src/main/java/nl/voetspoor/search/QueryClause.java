package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.voetspoor.model.PaperId;

/// A part of what a person asks for.
public sealed interface QueryClause {
  /// A word, in any of its inflections.
  record Word(String text) implements QueryClause {}

  /// Every word of this shape, where `*` stands for any letters: `mens*`, `*handel`, `mens*handel`.
  record Pattern(String shape) implements QueryClause {}

  /// A word and those that differ from it by so many letters.
  record Fuzzy(String text, int edits) implements QueryClause {}

  /// Words in this order, next to one another.
  record Phrase(String text) implements QueryClause {}

  /// Words with at most so many others between them, in any order.
  record Near(String text, int distance) implements QueryClause {}

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

  /// Words that must stand in one field: title, text, notes, sender or addressee.
  record In(QueryField field, QueryClause part) implements QueryClause {}

  /// Papers that have one of these values of a facet.
  record Having(Facet facet, SortedSet<String> values) implements QueryClause {
    /// Keeps its own copy of the values.
    public Having {
      values = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
  }

  /// Papers of a period, first and last day included.
  record Dated(Optional<LocalDate> first, Optional<LocalDate> last) implements QueryClause {}

  /// Papers that refer to this one.
  record Citing(PaperId target) implements QueryClause {}
}
