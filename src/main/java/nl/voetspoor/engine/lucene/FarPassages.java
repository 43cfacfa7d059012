package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/// What is asked of passages that are far.
public interface FarPassages {
  /// What is true of all of them.
  PassageFigures figures();

  /// The passages that fit one of `queries` best, at most `most` for each.
  ///
  /// @param queries over [LuceneField#QUESTION], [LuceneField#ANSWER], [LuceneField#UNDER] and
  ///   [LuceneField#NAMES]
  List<Kept> best(List<Query> queries, int most) throws IOException;

  /// A passage.
  ///
  /// @param paper the number of its paper
  /// @param id the identifier of its paper
  /// @param place its place among the passages of its paper
  /// @param passage itself, as it is kept
  /// @param under the heading it stands under, and the title of its paper
  /// @param names the identifiers it names
  record Kept(int paper, String id, int place, String passage, String under, List<String> names) {
    /// Keeps its own copy of the list.
    public Kept {
      names = List.copyOf(names);
    }
  }
}
