package nl.voetspoor.engine.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;

/// Which papers of a whole snapshot belong together.
final class AllFamilies implements Families {
  private final Map<Integer, Set<Integer>> wholes;
  private final Map<Integer, Set<Integer>> parts;
  private final Map<Integer, Integer> likes;
  private final FixedBitSet members;

  private AllFamilies(
      Map<Integer, Set<Integer>> wholes,
      Map<Integer, Set<Integer>> parts,
      Map<Integer, Integer> likes,
      FixedBitSet members) {
    this.wholes = wholes;
    this.parts = parts;
    this.likes = likes;
    this.members = members;
  }

  /// Those of an index.
  ///
  /// @param size how many documents it has
  /// @param wholes per document that is a part, those it is a part of
  /// @param likes per document that is nearly the same as others, the first of these
  static AllFamilies of(int size, Map<Integer, Set<Integer>> wholes, Map<Integer, Integer> likes) {
    Map<Integer, Set<Integer>> parts = new HashMap<>();
    FixedBitSet members = new FixedBitSet(Math.max(1, size));
    wholes.forEach((part, its) -> {
      members.set(part);
      its.forEach(whole -> {
        members.set(whole);
        parts.computeIfAbsent(whole, _ -> new TreeSet<>()).add(part);
      });
    });
    likes.keySet().forEach(members::set);
    return new AllFamilies(wholes, parts, likes, members);
  }

  /// The papers that have any other with them, as a set of documents.
  BitSet members() {
    return members;
  }

  /// Per document that is a part, those it is a part of.
  Map<Integer, Set<Integer>> wholes() {
    return wholes;
  }

  /// Per document that is nearly the same as others, the first of these.
  Map<Integer, Integer> likes() {
    return likes;
  }

  @Override
  public Set<Integer> wholes(int doc) {
    return wholes.getOrDefault(doc, Set.of());
  }

  @Override
  public Set<Integer> parts(int doc) {
    return parts.getOrDefault(doc, Set.of());
  }

  @Override
  public int like(int doc) {
    return likes.getOrDefault(doc, doc);
  }
}
