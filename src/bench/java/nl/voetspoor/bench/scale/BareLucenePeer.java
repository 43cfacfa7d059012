package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.voetspoor.index.IndexedPaper;
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

/// Lucene with nothing around it: StandardAnalyzer, title and text. The limit of what can be
/// reached in indexing; it shows no snippet and counts no facet.
final class BareLucenePeer implements Peer {
  private static final int RAM_BUFFER_MB = 128;

  private final int threads;
  private final ExecutorService pool;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private @Nullable IndexSearcher searcher;

  /// @param threads how many index at once
  BareLucenePeer(Path folder, int threads) throws IOException {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads);
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(RAM_BUFFER_MB);
    writer = new IndexWriter(directory, config);
  }

  /// What the one with one thread is called.
  static String name(int threads) {
    return "bare Lucene, " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public String name() {
    return name(threads);
  }

  @Override
  public void take(List<IndexedPaper> papers) throws Exception {
    List<Future<?>> parts = new ArrayList<>();
    for (int part = 0; part < threads; part++) {
      int first = part;
      parts.add(
          pool.submit(() -> {
            for (int i = first; i < papers.size(); i += threads) {
              writer.addDocument(document(papers.get(i).paper()));
            }
            return first;
          }));
    }
    for (Future<?> part : parts) {
      part.get();
    }
  }

  private static Document document(Paper paper) {
    Document document = new Document();
    document.add(new StringField("id", paper.id().value(), Field.Store.YES));
    document.add(new TextField("body", paper.description().title(), Field.Store.YES));
    document.add(new TextField("body", paper.content().text(), Field.Store.NO));
    document.add(new StoredField("text", paper.content().text()));
    return document;
  }

  @Override
  public void done() throws IOException {
    pool.close();
    writer.close();
  }

  @Override
  public long size() throws IOException {
    return Peer.bytes(directory.getDirectory());
  }

  @Override
  public int find(String words) throws IOException {
    if (searcher == null) {
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
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
