package nl.voetspoor.search.answers;

import nl.voetspoor.search.Narrowing;

/// Which earlier answers are sought.
///
/// @param questionnaire the questions
/// @param narrowing among which papers
/// @param most how many passages a question, at most
public record AnswersRequest(Questionnaire questionnaire, Narrowing narrowing, int most) {
  /// How many passages a question where nobody says otherwise.
  public static final int USUAL = 10;

  /// The usual number of passages, from all papers.
  public static AnswersRequest of(Questionnaire questionnaire) {
    return new AnswersRequest(questionnaire, Narrowing.none(), USUAL);
  }
}
