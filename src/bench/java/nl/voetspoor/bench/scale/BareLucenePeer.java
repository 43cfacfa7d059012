package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import nl.voetspoor.model.Paper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Lucene with nothing around it: StandardAnalyzer, title and text, one thread. The limit of what
/// can be reached in indexing; it shows no snippet and counts no facet.
final class BareLucenePeer implements Peer {
  private static final int RAM_BUFFER_MB = 128;

  private final FSDirectory directory;
  private @Nullable IndexSearcher searcher;

  BareLucenePeer(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
  }

  @Override
  public String name() {
    return "bare Lucene";
  }

  @Override
  public void fill(CorpusGenerator papers) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < papers.size(); i++) {
        Paper paper = papers.paper(i).paper();
        Document document = new Document();
        document.add(new StringField("id", paper.id().value(), Field.Store.YES));
        document.add(new TextField("body", paper.description().title(), Field.Store.YES));
        document.add(new TextField("body", paper.content().text(), Field.Store.NO));
        document.add(new StoredField("text", paper.content().text()));
        writer.addDocument(document);
      }
    }
  }

  @Override
  public int find(String words) throws IOException {
    if (searcher == null) {
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.toLowerCase(java.util.Locale.ROOT).split(" ", -1)) {
      all.add(new TermQuery(new Term("body", word)), Occur.MUST);
    }
    return searcher.search(all.build(), 10).scoreDocs.length;
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    directory.close();
  }
}
