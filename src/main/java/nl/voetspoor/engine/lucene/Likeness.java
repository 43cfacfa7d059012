package nl.voetspoor.engine.lucene;

import java.util.Set;

/// How alike two texts are by their words.
final class Likeness {
  private Likeness() {}

  /// The share of the words of both that stand in both; 0 where neither has any.
  static double of(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
