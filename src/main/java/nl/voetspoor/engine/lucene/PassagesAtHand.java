package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/// Some passages in an index of their own in memory, each before its paper as in a folder.
final class PassagesAtHand {
  private final PassageDocuments documents;
  private final DutchAnalyzer analyzer;

  PassagesAtHand(PassageDocuments documents, DutchAnalyzer analyzer) {
    this.documents = documents;
    this.analyzer = analyzer;
  }

  PassagePool of(List<FarPassages.Kept> passages) throws IOException {
    Map<String, List<FarPassages.Kept>> byPaper = new TreeMap<>();
    passages.forEach(each -> byPaper.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each));
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    List<Integer> papers = new ArrayList<>();
    // Without merges documents keep the order in which they come.
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (List<FarPassages.Kept> each : byPaper.values()) {
        List<Document> block = block(each);
        writer.addDocuments(block);
        block.forEach(_ -> papers.add(each.getFirst().paper()));
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
    IntUnaryOperator paper = papers::get;
    return new PassagePool(
        PassageIndex.leaves(searcher.getIndexReader()),
        searcher,
        AllowedPassages.all(searcher),
        paper);
  }

  private List<Document> block(List<FarPassages.Kept> passages) {
    List<Document> block = new ArrayList<>();
    passages.stream()
        .sorted(Comparator.comparingInt(FarPassages.Kept::place))
        .forEach(each -> block.add(documents.alone(each)));
    Document paper = new Document();
    paper.add(
        new SortedDocValuesField(
            LuceneField.ORDER.field(), new BytesRef(passages.getFirst().id())));
    block.add(paper);
    PassageDocuments.tie(block);
    return block;
  }
}
