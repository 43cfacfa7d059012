package nl.voetspoor.search.answers;

/// Gives texts a place among others, such that texts that mean nearly the same lie near each other:
/// a language model. The same text always has the same place. It may be used by many threads at
/// once.
public interface Embedding extends AutoCloseable {
  /// How many numbers give a place.
  int size();

  /// The place of a question: a vector of length 1, or of zeros where the text says nothing.
  float[] ofQuestion(String text);

  /// The place of a passage that may answer one, likewise.
  float[] ofPassage(String text);

  @Override
  void close();

  /// How alike two texts are by their places: from -1 to 1.
  static double likeness(float[] one, float[] other) {
    double product = 0;
    for (int i = 0; i < one.length; i++) {
      product += (double) one[i] * other[i];
    }
    return Math.max(-1, Math.min(1, product));
  }
}
