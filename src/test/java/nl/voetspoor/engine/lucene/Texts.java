package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.search.Languages;
import nl.voetspoor.search.QueryParser;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Texts in an index of their own, each a paper, searched as the program does.
final class Texts {
  static final AnalysisConfig CONFIG = AnalysisConfig.read(Texts::text);
  private static final DutchAnalyzer ANALYZER = new DutchAnalyzer(CONFIG);

  private final List<String> texts;
  private final ByteBuffersDirectory index = new ByteBuffersDirectory();

  Texts(List<String> texts) throws IOException {
    this.texts = List.copyOf(texts);
    try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(ANALYZER))) {
      for (String text : texts) {
        Document paper = new Document();
        paper.add(new TextField(LuceneField.BODY.field(), text, Field.Store.NO));
        writer.addDocument(paper);
      }
    }
  }

  /// Those that have all words of `asked`, best first.
  List<String> find(String asked) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      QueryTranslator translator =
          new QueryTranslator(
              Languages.parser(),
              QueryParser.MAX_WORDS,
              new WordQueries(ANALYZER, CONFIG),
              new FieldQueries(ANALYZER),
              new Vocabulary(reader, 1_000_000),
              cited -> MatchNoDocsQuery.INSTANCE,
              CONFIG.stopWords());
      Query query = translator.all(translator.read(asked).clauses()).orElseThrow();
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
