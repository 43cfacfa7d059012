package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.search.IndexSearcher;

/// Passages among which the best are sought.
///
/// @param leaves the parts of the index in which they are
/// @param searcher the same index
/// @param allowed those of them that may be shown
/// @param papers the number that the paper in a document has in the collection
record PassagePool(
    List<PassageIndex.Leaf> leaves,
    IndexSearcher searcher,
    AllowedPassages allowed,
    IntUnaryOperator papers) {
  PassagePool {
    leaves = List.copyOf(leaves);
  }
}
