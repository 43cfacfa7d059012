package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Collection;

/// What is true of all passages of a collection together: how many there are, how long, and in how
/// many a word stands.
public interface PassageFigures {
  /// How many passages there are.
  int count() throws IOException;

  /// How many words a text of `field` has, where there is one.
  double averageLength(LuceneField field) throws IOException;

  /// In how many passages a term stands: in what they say, or in the question they answer, where it
  /// stands in more of these.
  int frequency(String term) throws IOException;

  /// In how many passages words with this run of letters stand, each word counted by itself; 1 for
  /// one that stands in none.
  int letters(String run) throws IOException;

  /// Tells which terms and runs of letters will be asked for, so that figures that are far are
  /// fetched all at once.
  default void announce(Collection<String> terms, Collection<String> runs) throws IOException {}

  /// How rare what stands in so many passages is: idf as BM25 has it.
  default double rarity(long frequency) throws IOException {
    int count = count();
    long found = Math.min(frequency, count);
    return Math.log(1 + (count - found + 0.5) / (found + 0.5));
  }
}
