package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.voetspoor.model.PaperId;

/// Where the passages of a collection are asked for: in a folder all are at hand ([PassagesHere]),
/// of a cluster those that may be the best are fetched ([PassagesAfar]). They are weighed and put
/// in order by the same code, with the same figures.
public interface PassageDoor {
  /// What is true of all passages.
  PassageFigures figures();

  /// Passages of which none is missing that is among the best for these words.
  ///
  /// @param named passages that name one of these papers gain by it
  PassagePool best(List<AskedWord> asked, Set<PaperId> named) throws IOException;

  /// The same, and of the passages with words of `asked` those too that are best for `helping`.
  ///
  /// @param pool what was given for the words of `asked` alone
  PassagePool withHelp(
      PassagePool pool, List<AskedWord> asked, Set<PaperId> named, List<AskedWord> helping)
      throws IOException;
}
