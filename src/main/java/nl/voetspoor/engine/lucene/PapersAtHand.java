package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Some papers in an index of their own in memory, to look where in them words stand.
public final class PapersAtHand {
  private final Documents documents;
  private final DutchAnalyzer analyzer;
  private final Similarity similarity;

  /// With the words and weights of `config`.
  public PapersAtHand(AnalysisConfig config, Ministries ministries) {
    this.documents = new Documents(new PaperCodec(), ministries);
    this.analyzer = new DutchAnalyzer(config);
    this.similarity = Rarity.of(config.weights());
  }

  /// The papers, each in the place it has in the list.
  public Index.Read of(List<Paper> papers) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (Paper paper : papers) {
        writer.addDocument(documents.words(paper));
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
    searcher.setSimilarity(similarity);
    return new Index.Read(searcher, IntStream.range(0, papers.size()).boxed().toList());
  }
}
