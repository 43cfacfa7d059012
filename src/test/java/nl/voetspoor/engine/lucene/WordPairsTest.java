package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.engine.WordPairs;
import nl.voetspoor.engine.WordPairs.Pair;
import nl.voetspoor.search.QueryParser;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words that must meet do, and words that must not do not: `src/test/resources/analysis`.
class WordPairsTest {
  private static final AnalysisConfig CONFIG = AnalysisConfig.read(WordPairsTest::text);
  private static final DutchAnalyzer ANALYZER = new DutchAnalyzer(CONFIG);
  private static final ByteBuffersDirectory INDEX = new ByteBuffersDirectory();

  @BeforeAll
  static void eachTextIsAPaper() throws IOException {
    try (IndexWriter writer = new IndexWriter(INDEX, new IndexWriterConfig(ANALYZER))) {
      for (String text : WordPairs.texts()) {
        Document paper = new Document();
        paper.add(new TextField(LuceneField.BODY.field(), text, Field.Store.NO));
        writer.addDocument(paper);
      }
    }
  }

  @Test
  void wordsThatMustMeetDo() throws IOException {
    List<Pair> missed = new ArrayList<>(WordPairs.meeting());
    assertTrue(missed.size() >= 200);
    missed.removeAll(WordPairs.found(WordPairs.meeting(), WordPairsTest::find));
    assertEquals(List.of(), missed);
  }

  @Test
  void wordsThatMustNotMeetDoNot() throws IOException {
    assertTrue(WordPairs.apart().size() >= 200);
    assertEquals(List.of(), WordPairs.found(WordPairs.apart(), WordPairsTest::find));
  }

  private static List<String> find(String asked, List<String> texts) throws IOException {
    QueryTranslator translator =
        new QueryTranslator(new WordQueries(ANALYZER, CONFIG), CONFIG.stopWords());
    Query query = translator.all(QueryParser.parse(asked).clauses()).orElseThrow();
    try (DirectoryReader reader = DirectoryReader.open(INDEX)) {
      List<String> found = new ArrayList<>();
      for (ScoreDoc hit : new IndexSearcher(reader).search(query, texts.size()).scoreDocs) {
        found.add(texts.get(hit.doc));
      }
      return found;
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(Path.of("index-config", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
