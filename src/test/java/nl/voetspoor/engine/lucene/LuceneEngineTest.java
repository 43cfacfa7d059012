package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.engine.EngineContract;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.DossierTitles;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.reference.CitationWords;
import nl.voetspoor.reference.DossierSuffixes;
import nl.voetspoor.reference.Laws;
import nl.voetspoor.reference.NumberNotation;
import nl.voetspoor.reference.Recogniser;
import nl.voetspoor.search.KindNames;
import nl.voetspoor.search.PaperSearch;
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

  @Override
  protected PaperStore store(Path folder) {
    return storeIn(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return searchIn(folder);
  }

  static PaperStore storeIn(Path folder) {
    return new LuceneStore(folder, analysis());
  }

  static PaperSearch searchIn(Path folder) {
    return new LuceneSearch(
        folder,
        analysis(),
        Ministries.parse(text("ministries.tsv")),
        DossierTitles.parse(text("dossiers.tsv")),
        new NumberNotation(
            new Recogniser(
                CitationWords.parse(text("citation-words.tsv")),
                DossierSuffixes.parse(text("dossier-suffixes.tsv")),
                Laws.parse(text("laws.tsv")))),
        KindNames.parse(text("kind-names.tsv")));
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
      CollectionException refused = assertThrows(CollectionException.Outdated.class, opening);
      assertTrue(String.valueOf(refused.getMessage()).contains(index.toString()));
      assertTrue(String.valueOf(refused.getMessage()).contains("index your papers anew"));
    }
  }

  private static AnalysisConfig analysis() {
    return AnalysisConfig.parse(text("analysis/stop-words.txt"), text("analysis/stems.tsv"));
  }

  private static String text(String name) {
    try {
      return Files.readString(CONFIG.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
