package nl.voetspoor.search.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.voetspoor.search.answers.PriorAnswer.Sureness;

/// Puts answers in an order by two judges: the words, by which they came in their order, and how
/// alike the meaning is.
///
/// Of each answer the reciprocals of its two ranks are added, after G. V. Cormack and others,
/// 'Reciprocal rank fusion' (SIGIR 2009), who take 60 for the constant: two scores that measure
/// different things need not be made comparable. What answers the same question in nearly the same
/// words stays above the rest: there is nothing for a model to judge. Where two are equal, words
/// decide.
final class Hybrid {
  private static final int CONSTANT = 60;

  private Hybrid() {}

  /// The answers in their new order, each with its likeness among its grounds and the sum of its
  /// ranks as its score.
  ///
  /// @param answers by their words, the best first
  /// @param likeness for each of them
  static List<PriorAnswer> ranked(List<PriorAnswer> answers, List<Double> likeness) {
    List<Integer> byMeaning =
        IntStream.range(0, answers.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -likeness.get(i)))
            .toList();
    List<PriorAnswer> judged = new ArrayList<>(answers);
    for (int rank = 0; rank < byMeaning.size(); rank++) {
      int place = byMeaning.get(rank);
      double score = reciprocal(place) + reciprocal(rank);
      judged.set(place, judged(answers.get(place), score, likeness.get(place)));
    }
    judged.sort(
        Comparator.comparing((PriorAnswer answer) -> answer.sureness() != Sureness.SAME)
            .thenComparingDouble(answer -> -answer.score()));
    return judged;
  }

  private static double reciprocal(int rank) {
    return 1.0 / (CONSTANT + rank + 1);
  }

  private static PriorAnswer judged(PriorAnswer answer, double score, double likeness) {
    Grounds why = answer.grounds();
    return new PriorAnswer(
        answer.passage(),
        score,
        answer.sureness(),
        new Grounds(why.words(), why.missing(), why.papers(), OptionalDouble.of(likeness)),
        answer.versions());
  }
}
