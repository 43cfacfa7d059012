package nl.voetspoor.engine.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How prior answers are found: `index-config/answers.properties`, where each weight stands with
/// what it means and how it was set.
public final class AnswerWeights {
  /// What can be weighed. Its name in the file is in small letters, with hyphens.
  public enum Weight {
    /// A word in the question that a passage answers.
    QUESTION,
    /// A word in what a passage says.
    ANSWER,
    /// A word in the heading over a passage or the title of its paper.
    UNDER,
    /// How far the rare words outweigh the others: the power of idf, 1 in BM25.
    RARITY,
    /// How soon more of the same word adds nothing: k1 of BM25.
    SATURATION,
    /// How far the length of a passage counts against it: b of BM25.
    LENGTH,
    /// The power of how many times a word is asked.
    REPETITION,
    /// A verb, of 1 for another word.
    VERB,
    /// A word of the same stem, of 1 for the word itself.
    STEM,
    /// A compound that holds the word.
    PART,
    /// One of the parts of a compound that was asked.
    ALONE,
    /// A word made of the one that was asked.
    KIN,
    /// Another name of the same.
    SYNONYM,
    /// What further ways to meet a word add to the best one, of 1.
    OTHER_WAYS,
    /// What runs of letters in common add, of the best score.
    LETTERS,
    /// A word of the title or introduction, of 1 for a word of the question.
    CONTEXT,
    /// What the words of the best passages add, of the best score.
    EXPANSION,
    /// What a passage gains that names a paper the questions name, of its score.
    CITATION,
    /// What a passage gains whose paper is in a dossier the questions name, of its score.
    DOSSIER,
    /// How far scores may lie apart, of the higher one, to be close.
    CLOSE,
    /// The share of the question that must stand in a passage to be shown.
    FLOOR,
    /// The share of the question that must stand in a passage to be likely.
    LIKELY,
    /// The share of the words in common from which on two texts are nearly the same.
    SAME
  }

  private final Map<Weight, Float> values;

  private AnswerWeights(Map<Weight, Float> values) {
    this.values = values;
  }

  /// Reads `name=number` lines.
  ///
  /// @throws IllegalArgumentException where a weight is missing, unknown or no number from 0 on
  public static AnswerWeights parse(String text) {
    return new AnswerWeights(Weights.numbers(Weight.class, "answers.properties", text));
  }

  /// How much it counts.
  public double of(Weight weight) {
    return Optional.ofNullable(values.get(weight)).orElseThrow();
  }

  /// The same with another value for one.
  public AnswerWeights with(Weight weight, double value) {
    Map<Weight, Float> other = new EnumMap<>(values);
    other.put(weight, (float) value);
    return new AnswerWeights(other);
  }
}
