package nl.voetspoor.search.answers;

/// The door to prior answers: finds what was said before to questions. It may be used by many
/// threads at once. The same questions to the same collection give the same answers, whenever and
/// in whatever order its papers were read.
public interface AnswerSearch {
  /// What was said before to each question.
  PriorAnswers answers(AnswersRequest request);
}
