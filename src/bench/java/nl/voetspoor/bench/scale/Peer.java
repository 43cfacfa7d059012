package nl.voetspoor.bench.scale;

/// A search engine that is given papers and asked for a page of results.
interface Peer extends AutoCloseable {
  /// What it is called in the report.
  String name();

  /// Takes in all papers, and makes them findable.
  void fill(CorpusGenerator papers) throws Exception;

  /// The first ten papers that hold all words, the best first, each with the line in which they
  /// stand; ours also gives the total, all facets and who refers to them.
  ///
  /// @return how many were shown
  int find(String words) throws Exception;

  @Override
  void close() throws Exception;
}
