package nl.voetspoor.model;

import java.util.List;

/// A paper as a reader knows it: named, described, placed, signed, what it says, and what it
/// belongs to.
public record Paper(
    PaperId id,
    Description description,
    Numbering numbering,
    Correspondence correspondence,
    Content content,
    List<Tie> ties) {
  /// Keeps its own copy of the list.
  public Paper {
    ties = List.copyOf(ties);
  }

  /// A paper that stands by itself.
  public Paper(
      PaperId id,
      Description description,
      Numbering numbering,
      Correspondence correspondence,
      Content content) {
    this(id, description, numbering, correspondence, content, List.of());
  }
}
