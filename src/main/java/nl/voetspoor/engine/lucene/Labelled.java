package nl.voetspoor.engine.lucene;

import java.io.IOException;
import nl.voetspoor.engine.lucene.Weights.Weight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A query that says what it looks for, so that what it adds to a score can be told. It finds,
/// weighs and marks as the query within, and is gone once that is rewritten.
final class Labelled extends Query implements Wrapped {
  /// What a query looks for.
  sealed interface Label {}

  /// A word of the question, or several that belong together.
  ///
  /// @param text as it was typed
  /// @param shape whether it stands for all words of a shape: `mens*`
  record Asked(String text, boolean shape) implements Label {}

  /// Something else in the place of the word that was asked.
  ///
  /// @param weight as what it counts
  /// @param words what is sought
  record Instead(Weight weight, String words) implements Label {}

  private final Query query;
  private final Label label;

  Labelled(Query query, Label label) {
    this.query = query;
    this.label = label;
  }

  @Override
  public Query query() {
    return query;
  }

  Label label() {
    return label;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    return query.rewrite(searcher);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labelled labelled
        && labelled.query.equals(query)
        && labelled.label.equals(label);
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * query.hashCode() + label.hashCode();
  }
}
