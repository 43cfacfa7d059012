package nl.voetspoor.search.answers;

import java.util.List;

/// What was found for a questionnaire.
///
/// @param questions one for each of its questions, in their order
public record PriorAnswers(List<Found> questions) {
  /// Keeps its own copy of the list.
  public PriorAnswers {
    questions = List.copyOf(questions);
  }

  /// Nothing, for each of these questions.
  public static PriorAnswers none(List<Asked> questions) {
    return new PriorAnswers(questions.stream().map(each -> new Found(each, List.of())).toList());
  }

  /// What was found for one question.
  ///
  /// @param asked the question
  /// @param answers the best first; empty where nothing fits
  public record Found(Asked asked, List<PriorAnswer> answers) {
    /// Keeps its own copy of the list.
    public Found {
      answers = List.copyOf(answers);
    }
  }
}
