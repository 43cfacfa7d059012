package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;

/// Which papers belong together: a paper with its annexes and its nota, and papers with nearly the
/// same text.
public interface Families {
  /// The papers that `doc` is a part of.
  Set<Integer> wholes(int doc);

  /// The annexes of `doc` and its nota.
  Set<Integer> parts(int doc);

  /// One document for all papers that are nearly the same as `doc`: itself where there is no other.
  int like(int doc);

  /// Lets one that is far look up at once what belongs to each of `docs`.
  default void announce(Collection<Integer> docs) throws IOException {}

  /// The paper that `doc` is a part of, or a part of a part, as far as they are among `fitting`.
  default int top(int doc, Set<Integer> fitting) {
    Set<Integer> seen = new java.util.HashSet<>();
    int top = doc;
    while (seen.add(top)) {
      int at = top;
      top = wholes(at).stream().filter(fitting::contains).findFirst().orElse(at);
    }
    return top;
  }
}
