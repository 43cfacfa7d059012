package nl.voetspoor.engine.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// A query that finds as another does and marks no words.
final class Unmarked extends Query implements Wrapped {
  private final Query query;

  Unmarked(Query query) {
    this.query = query;
  }

  @Override
  public Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return query;
  }

  /// Shows none of its terms.
  @Override
  public void visit(QueryVisitor visitor) {}

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unmarked unmarked && unmarked.query.equals(query);
  }

  @Override
  public int hashCode() {
    return classHash() + query.hashCode();
  }
}
