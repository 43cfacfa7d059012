package nl.voetspoor.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.voetspoor.bench.QuerySet.Text;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What we are held against: one field, one analyzer of Lucene, BM25 with k1 1.2 and b .75, any of
/// the words.
final class PlainSearch implements AutoCloseable {
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private final Analyzer analyzer;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainSearch(Analyzer analyzer, List<Text> texts) throws IOException {
    this.analyzer = analyzer;
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Text text : texts) {
        Document document = new Document();
        document.add(new StringField("id", text.id(), Field.Store.YES));
        document.add(new TextField("text", text.text(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(K1, B));
  }

  /// The best `most` for any of the words.
  List<String> any(String asked, int most) throws IOException {
    return found(asked, most, Occur.SHOULD);
  }

  /// All that have all words, at most `most`.
  List<String> all(String asked, int most) throws IOException {
    return found(asked, most, Occur.MUST);
  }

  private List<String> found(String asked, int most, Occur occur) throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (String word : words(asked)) {
      builder.add(new TermQuery(new Term("text", word)), occur);
    }
    List<String> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(builder.build(), most).scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return found;
  }

  private Set<String> words(String asked) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("text", asked)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    }
    return words;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
