package nl.voetspoor.engine.lucene;

import org.apache.lucene.search.Query;

/// A query that finds what another does.
public interface Wrapped {
  /// The other one.
  Query query();
}
