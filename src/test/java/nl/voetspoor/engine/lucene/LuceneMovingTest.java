package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.voetspoor.engine.MovingContract;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.moving.Carrier;
import nl.voetspoor.moving.Watcher;
import nl.voetspoor.search.PaperSearch;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A collection in a folder can be carried elsewhere and written anew.
class LuceneMovingTest extends MovingContract {
  @Override
  protected PaperStore store(Path data) {
    return LuceneEngineTest.storeIn(data);
  }

  @Override
  protected PaperSearch search(Path data) {
    return LuceneEngineTest.searchIn(data);
  }

  @Override
  protected Holdings holdings(Path data) {
    return new LuceneHoldings(data);
  }

  @Override
  protected Renewal renewal(Path data) {
    return LuceneEngineTest.renewalIn(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "6"})
  void anOlderCollectionIsRefusedWithTheCommandThatTakesItOver(String generation)
      throws IOException {
    Path data = folder.resolve("old");
    fill(data);
    mark(data, generation);
    CollectionException refused =
        assertThrows(CollectionException.Outdated.class, () -> store(data).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("./voetspoor rebuild --data " + data));
    assertThrows(CollectionException.Outdated.class, () -> search(data).close());
    try (Holdings holdings = holdings(data);
        Renewal renewal = renewal(data)) {
      new Carrier(Watcher.NONE).carry(holdings, renewal);
    }
    try (PaperSearch search = search(data)) {
      assertEquals(4, search.summary().papers());
    }
  }

  @Test
  void aCollectionThatKeptTooLittleIsToBeIndexedAnew() throws IOException {
    Path data = folder.resolve("old");
    fill(data);
    mark(data, "1");
    assertThrows(CollectionException.TooOld.class, () -> store(data).close());
    assertThrows(CollectionException.TooOld.class, () -> holdings(data).close());
    assertThrows(CollectionException.TooOld.class, () -> renewal(data).close());
  }

  @Test
  void aNewerCollectionIsLeftAlone() throws IOException {
    Path data = folder.resolve("new");
    fill(data);
    mark(data, "8");
    assertThrows(CollectionException.Newer.class, () -> store(data).close());
    assertThrows(CollectionException.Newer.class, () -> search(data).close());
    assertThrows(CollectionException.Newer.class, () -> renewal(data).close());
    assertThrows(CollectionException.Newer.class, () -> holdings(data).close());
  }

  @Test
  void whoSearchesWhileANewerVersionTakesOverIsToldSo() throws IOException, InterruptedException {
    Path data = folder.resolve("new");
    fill(data);
    try (PaperSearch search = search(data)) {
      assertEquals(4, search.summary().papers());
      mark(data, "8");
      Thread.sleep(1_100);
      assertThrows(CollectionException.Newer.class, search::summary);
    }
  }

  private static void mark(Path data, String generation) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(
            FSDirectory.open(LuceneSearch.indexFolder(data)), new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("voetspoor.generation", generation).entrySet());
      writer.commit();
    }
  }
}
