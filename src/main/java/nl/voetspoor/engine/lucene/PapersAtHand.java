package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import nl.voetspoor.reference.Reference;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Some papers in an index of their own in memory, to look where in them words stand.
public final class PapersAtHand {
  private final Documents documents;
  private final DutchAnalyzer analyzer;
  private final Similarity similarity;

  /// With the words and weights of `config`.
  public PapersAtHand(AnalysisConfig config, Ministries ministries) {
    this.analyzer = new DutchAnalyzer(config);
    this.documents = new Documents(new PaperCodec(), analyzer, ministries);
    this.similarity = Rarity.of(config.weights());
  }

  /// The words of papers, each in the place it has in the list.
  public Index.Read of(List<Paper> papers) throws IOException {
    return read(
        new IndexSearcher(reader(papers.stream().map(documents::words).toList())), papers.size());
  }

  /// A paper with what it refers to.
  public record Cited(Paper paper, List<Reference> references) {
    /// Keeps its own copy of the list.
    public Cited {
      references = List.copyOf(references);
    }
  }

  /// The same with all by which papers are found, weighed as among all papers.
  public Index.Read among(List<Cited> papers, Statistics statistics) throws IOException {
    List<Document> each =
        papers.stream().map(cited -> documents.alone(cited.paper(), cited.references())).toList();
    return read(new Among(reader(each), statistics), papers.size());
  }

  private DirectoryReader reader(List<Document> papers) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      writer.addDocuments(papers);
      writer.forceMerge(1);
    }
    return DirectoryReader.open(memory);
  }

  private Index.Read read(IndexSearcher searcher, int papers) {
    searcher.setSimilarity(similarity);
    return new Index.Read(searcher, IntStream.range(0, papers).boxed().toList());
  }

  /// What is true of all papers.
  public interface Statistics {
    /// In how many papers a term stands.
    long papers(Term term);

    /// How many papers have a field, and how many terms stand in it in all of them.
    Lengths lengths(String field);
  }

  /// How long a field is.
  ///
  /// @param papers how many have it
  /// @param terms how many terms stand in it in all of these
  public record Lengths(long papers, long terms) {}

  /// Weighs some papers as among all.
  private static final class Among extends IndexSearcher {
    private final Statistics statistics;

    private Among(DirectoryReader reader, Statistics statistics) {
      super(reader);
      this.statistics = statistics;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
      long papers = Math.max(docFreq, statistics.papers(term));
      return new TermStatistics(term.bytes(), papers, Math.max(papers, totalTermFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
      CollectionStatistics here = super.collectionStatistics(field);
      Lengths all = statistics.lengths(field);
      return all.papers() == 0
          ? here
          : new CollectionStatistics(
              field,
              Integer.MAX_VALUE,
              all.papers(),
              Math.max(all.papers(), all.terms()),
              Math.max(all.papers(), all.terms()));
    }
  }
}
