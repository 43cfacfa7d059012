package nl.voetspoor.engine.opensearch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.engine.MovingContract;
import nl.voetspoor.engine.lucene.LuceneHoldings;
import nl.voetspoor.engine.lucene.LuceneRenewal;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.moving.Carrier;
import nl.voetspoor.moving.Watcher;
import nl.voetspoor.search.PaperSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// A collection on a cluster can be carried elsewhere and written anew, and to a folder and back.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OpenSearchMovingIT extends MovingContract {
  @Override
  protected PaperStore store(Path data) {
    return OnNode.store(data);
  }

  @Override
  protected PaperSearch search(Path data) {
    return OnNode.search(data);
  }

  @Override
  protected Holdings holdings(Path data) {
    return new OpenSearchHoldings(OnNode.of(data));
  }

  @Override
  protected Renewal renewal(Path data) {
    return OnNode.renewal(OnNode.of(data));
  }

  @Test
  void fromAFolderToTheClusterAndBackGivesTheSameArchive() throws IOException {
    Path there = folder.resolve("there");
    Path here = folder.resolve("here");
    fill(there);
    Path first = export(there, "first.zip");
    try (Holdings holdings = holdings(there);
        Renewal renewal = new LuceneRenewal(here, OnNode.ANALYSIS, OnNode.ministries())) {
      new Carrier(Watcher.NONE).carry(holdings, renewal);
    }
    Path back = folder.resolve("back");
    try (Holdings holdings = new LuceneHoldings(here);
        Renewal renewal = renewal(back)) {
      assertEquals(4, holdings.counts().papers());
      new Carrier(Watcher.NONE).carry(holdings, renewal);
    }
    copy(there, back);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(export(back, "second.zip")));
    try (PaperSearch one = search(there);
        PaperSearch two = search(back)) {
      assertSame(one, two);
    }
  }

  @Test
  void anOlderCollectionIsRefusedWithTheCommandThatTakesItOverAndANewerIsLeftAlone() {
    Path data = folder.resolve("old");
    fill(data);
    mark(data, "0");
    CollectionException refused =
        assertThrows(CollectionException.OutdatedThere.class, () -> store(data).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("./voetspoor rebuild"));
    try (Holdings holdings = holdings(data);
        Renewal renewal = renewal(data)) {
      new Carrier(Watcher.NONE).carry(holdings, renewal);
    }
    try (PaperStore store = store(data)) {
      assertEquals(7, store.ledger().size());
    }
    mark(data, String.valueOf(Mapping.GENERATION + 1));
    assertThrows(CollectionException.Newer.class, () -> store(data).close());
    assertThrows(CollectionException.Newer.class, () -> holdings(data).close());
    assertThrows(CollectionException.Newer.class, () -> renewal(data).close());
  }

  private static void mark(Path data, String generation) {
    try (Cluster cluster = new Cluster(OnNode.of(data))) {
      ObjectNode mapping = JsonNodeFactory.instance.objectNode();
      mapping.putObject("_meta").put("generation", generation);
      cluster.must("PUT", "/" + OnNode.of(data).index() + "/_mapping", Map.of(), mapping);
    }
  }

  /// What lies in the folder in any case.
  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(to));
        Files.copy(file, target);
      }
    }
  }
}
