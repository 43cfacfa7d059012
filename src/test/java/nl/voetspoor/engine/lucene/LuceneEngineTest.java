package nl.voetspoor.engine.lucene;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.engine.EngineContract;
import nl.voetspoor.engine.Papers;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Footnote;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Snippet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// The embedded engine keeps the contract of every engine.
class LuceneEngineTest extends EngineContract {
  private static final Path CONFIG = Path.of("index-config");
  private static final AnalysisConfig ANALYSIS = AnalysisConfig.read(LuceneEngineTest::text);

  @Override
  protected PaperStore store(Path folder) {
    return storeIn(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return searchIn(folder);
  }

  static PaperStore storeIn(Path folder) {
    return new LuceneStore(folder, ANALYSIS, Ministries.parse(text("ministries.tsv")));
  }

  static LuceneRenewal renewalIn(Path folder) {
    return new LuceneRenewal(folder, ANALYSIS, Ministries.parse(text("ministries.tsv")));
  }

  static PaperSearch searchIn(Path folder) {
    return searchIn(folder, Duration.ofMinutes(1));
  }

  static PaperSearch searchIn(Path folder, Duration longest) {
    return new LuceneSearch(
        folder,
        ANALYSIS,
        Ministries.parse(text("ministries.tsv")),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(
            new Recogniser(
                CitationWords.parse(text("citation-words.tsv")),
                DossierSuffixes.parse(text("dossier-suffixes.tsv")),
                Laws.parse(text("laws.tsv")))),
        KindNames.parse(text("kind-names.tsv")),
        longest);
  }

  @Test
  void aCollectionThatAnotherWritesIsRefusedWithTheFolderAndWhatToDo(@TempDir Path folder) {
    try (PaperStore first = store(folder)) {
      first.commit();
      CollectionException refused =
          assertThrows(CollectionException.Busy.class, () -> store(folder).close());
      assertTrue(String.valueOf(refused.getMessage()).contains(folder.toString()));
      assertTrue(String.valueOf(refused.getMessage()).contains("--data"));
    }
  }

  @Test
  void aDataFolderThatIsAFileIsRefusedWithItsName(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("data"));
    CollectionException refused =
        assertThrows(CollectionException.class, () -> store(file).close());
    assertTrue(String.valueOf(refused.getMessage()).contains(file.toString()));
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithWhatToDo(@TempDir Path folder) throws IOException {
    Path index = folder.resolve("index");
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), new IndexWriterConfig())) {
      Document old = new Document();
      old.add(new StringField("type", "file", Field.Store.NO));
      writer.addDocument(old);
    }
    for (Executable opening :
        List.<Executable>of(() -> store(folder).close(), () -> search(folder).close())) {
      CollectionException refused = assertThrows(CollectionException.TooOld.class, opening);
      assertTrue(String.valueOf(refused.getMessage()).contains(folder.toString()));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("index your papers into another folder"));
    }
  }

  @Test
  void aSnippetMarksInflectionsAndCompoundsWholeAndNothingThatIsExcluded(@TempDir Path folder) {
    keep(
        folder,
        paper("kst-1-1").saying("Hulp aan slachtoffers en slachtofferhulp, geen slachting."));
    assertEquals(List.of("slachtoffers", "slachtofferhulp"), marked(folder, "slachtoffer -moord"));
    assertEquals(List.of("slachtoffers"), marked(folder, "\"slachtoffers\" -moord"));
  }

  @Test
  void aWordInANoteIsMarkedInItsPlaceInTheText(@TempDir Path folder) {
    String text = "De brief.\nZie het verslag van de gevangenissen.";
    IndexedPaper plain = paper("kst-1-1").saying(text).ready();
    Content content = plain.paper().content();
    Footnote note = new Footnote("1", 8, new Span(10, text.length()), 1);
    Paper noted =
        new Paper(
            plain.paper().id(),
            plain.paper().description(),
            plain.paper().numbering(),
            plain.paper().correspondence(),
            new Content(text, content.blocks(), List.of(note), content.pages()));
    keep(folder, new IndexedPaper(noted, List.of(), plain.origin()));
    assertEquals(List.of("gevangenissen"), marked(folder, "gevangenis"));
  }

  @Test
  void amongEqualsTheOneThatIsCitedComesFirstUnlessSignalsAreOff(@TempDir Path folder) {
    keep(
        folder,
        paper("kst-1-1").saying("wolven"),
        paper("kst-1-2").saying("wolven"),
        paper("kst-1-3").citing("kst-1-2", "zie kst-1-2"));
    SearchRequest wolves = SearchRequest.of("wolven");
    assertEquals("kst-1-2", first(folder, wolves));
    assertEquals("kst-1-1", first(folder, wolves.withSignals(false)));
  }

  private void keep(Path folder, Papers... papers) {
    keep(folder, Arrays.stream(papers).map(Papers::ready).toArray(IndexedPaper[]::new));
  }

  private void keep(Path folder, IndexedPaper... papers) {
    try (PaperStore store = store(folder)) {
      for (IndexedPaper paper : papers) {
        PaperId id = paper.paper().id();
        store.keep(
            paper,
            new LedgerEntry(
                paper.origin(), LedgerEntry.Status.INDEXED, Optional.of(id), "", Instant.EPOCH));
      }
    }
  }

  private String first(Path folder, SearchRequest request) {
    try (PaperSearch search = search(folder)) {
      return search.search(request).hits().getFirst().paper().id().value();
    }
  }

  private List<String> marked(Path folder, String asked) {
    try (PaperSearch search = search(folder)) {
      return search.search(SearchRequest.of(asked)).hits().stream()
          .flatMap(hit -> hit.snippets().stream())
          .flatMap(snippet -> snippet.pieces().stream())
          .filter(Snippet.Piece::marked)
          .map(Snippet.Piece::text)
          .toList();
    }
  }

  static String text(String name) {
    try {
      return Files.readString(CONFIG.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
