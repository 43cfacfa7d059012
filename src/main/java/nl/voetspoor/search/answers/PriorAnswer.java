package nl.voetspoor.search.answers;

import java.util.List;

/// A passage that answers a question, or may.
///
/// @param passage the newest of those that say the same
/// @param score how well it fits; only the order within one question means anything
/// @param sureness how sure it is that it answers this question
/// @param grounds why it was found
/// @param versions the other passages that say nearly the same, and the answers to nearly the same
///   question that say something else, the newest first
public record PriorAnswer(
    PassageView passage, double score, Sureness sureness, Grounds grounds, List<Version> versions) {
  /// Keeps its own copy of the list.
  public PriorAnswer {
    versions = List.copyOf(versions);
  }

  /// How sure it is that a passage answers a question.
  public enum Sureness {
    /// It answers the same question, in nearly the same words.
    SAME,
    /// Most of what the question is about stands in it.
    LIKELY,
    /// Some of what the question is about stands in it.
    POSSIBLE
  }

  /// Another answer of its kind.
  ///
  /// @param passage where it stands and what it says
  /// @param same whether it says nearly the same; if not, the position has changed
  public record Version(PassageView passage, boolean same) {}
}
