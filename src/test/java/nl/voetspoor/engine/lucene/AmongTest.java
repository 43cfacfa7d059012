package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words among a choice, laid out in bulk and walked paper by paper.
class AmongTest {
  private static final String FIELD = "text";
  private static final int PAPERS = 6_000;
  private static final List<String> WORDS =
      List.of("wolf", "zalm", "otter", "bever", "zeldzaam", "de", "een", "van");

  private static Directory directory;
  private static DirectoryReader reader;
  private static IndexSearcher searcher;

  @BeforeAll
  static void write() throws IOException {
    directory = new ByteBuffersDirectory();
    Random random = new Random(28638);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int paper = 0; paper < PAPERS; paper++) {
        Document document = new Document();
        String text =
            random
                .ints(1 + random.nextInt(12), 0, 400)
                .mapToObj(i -> i < WORDS.size() ? WORDS.get(i) : i < 380 ? "iets" : "vis")
                .collect(Collectors.joining(" "));
        document.add(new TextField(FIELD, text, Field.Store.NO));
        document.add(new TextField(FIELD, paper % 7 == 0 ? "weg" : "blijft", Field.Store.NO));
        writer.addDocument(document);
        if (paper == PAPERS / 2) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term(FIELD, "weg"));
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void findsAndWeighsAsBothWalkedSideBySide() throws IOException {
    Query words = any(word("wolf"), word("zalm"), word("otter"), word("vis"));
    Query choice =
        any(
            word("zalm"),
            new BoostQuery(new DisjunctionMaxQuery(List.of(word("bever"), word("wolf")), 0.1f), 3),
            new SynonymQuery.Builder(FIELD)
                .addTerm(new Term(FIELD, "zeldzaam"))
                .addTerm(new Term(FIELD, "otter"))
                .build(),
            new PhraseQuery(FIELD, "iets", "vis"));
    Map<Integer, Long> found = found(new Among(words, choice));
    assertFalse(found.isEmpty());
    assertEquals(found(new Among(words, choice).query()), found);
  }

  @Test
  void aChoiceOfWhichNoPaperHasAnyLeavesNothing() throws IOException {
    assertEquals(Map.of(), found(new Among(any(word("wolf"), word("vis")), word("draak"))));
  }

  @Test
  void aChoiceThatDemandsIsTakenWhole() throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(word("iets"), Occur.MUST)
            .add(word("wolf"), Occur.MUST_NOT)
            .build();
    Among among = new Among(any(word("wolf"), word("vis")), both);
    Map<Integer, Long> found = found(among);
    assertFalse(found.isEmpty());
    assertEquals(found(among.query()), found);
  }

  @Test
  void asAPartOfAnotherQueryItFindsTheSame() throws IOException {
    Among among = new Among(any(word("wolf"), word("vis")), any(word("wolf"), word("zalm")));
    Query part =
        new BooleanQuery.Builder().add(among, Occur.MUST).add(word("iets"), Occur.FILTER).build();
    Query same =
        new BooleanQuery.Builder()
            .add(among.query(), Occur.MUST)
            .add(word("iets"), Occur.FILTER)
            .build();
    Map<Integer, Long> found = found(part);
    assertFalse(found.isEmpty());
    assertEquals(found(same), found);
  }

  private static Query word(String word) {
    return new TermQuery(new Term(FIELD, word));
  }

  private static Query any(Query... ways) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Arrays.stream(ways).forEach(way -> any.add(way, Occur.SHOULD));
    return any.build();
  }

  /// All papers that fit, with their scores in ten thousandths: sums may differ in the last digit.
  private static Map<Integer, Long> found(Query query) throws IOException {
    ScoreDoc[] docs =
        searcher.search(
                query, new TopFieldCollectorManager(Sort.RELEVANCE, PAPERS, Integer.MAX_VALUE))
            .scoreDocs;
    Map<Integer, Long> scores = new TreeMap<>();
    for (ScoreDoc doc : docs) {
      float score = doc instanceof FieldDoc field && field.fields[0] instanceof Float f ? f : -1;
      scores.put(doc.doc, Math.round(10_000.0 * score));
    }
    return scores;
  }
}
