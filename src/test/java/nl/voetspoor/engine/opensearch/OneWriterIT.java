package nl.voetspoor.engine.opensearch;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.moving.Carrier;
import nl.voetspoor.moving.Watcher;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Who may write a collection on a cluster, and what of it is seen when.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OneWriterIT {
  @TempDir private Path folder = Path.of("");

  @Test
  void whileOneWritesAnotherIsRefusedWithWhatToDo() {
    try (PaperStore first = OnNode.store(folder)) {
      first.commit();
      CollectionException refused =
          assertThrows(CollectionException.Taken.class, () -> OnNode.store(folder).close());
      assertTrue(String.valueOf(refused.getMessage()).contains("within a minute"));
    }
    OnNode.store(folder).close();
  }

  @Test
  void theRightOfAWriterThatHasDiedEndsByItself() {
    ClusterAddress address = OnNode.of(folder);
    try (Cluster cluster = new Cluster(address)) {
      new Indices(cluster).make(OnNode.ANALYSIS);
      Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
      String state = new Indices(cluster).state();
      try (Lease dead = Lease.take(cluster, state, Clock.systemUTC())) {
        dead.check();
        try (Lease next = Lease.take(cluster, state, later)) {
          next.check();
        }
      }
    }
  }

  @Test
  void whatIsWrittenIsSeenWhenItIsCommittedAndNotBefore() {
    try (PaperStore store = OnNode.store(folder);
        PaperSearch search = OnNode.search(folder)) {
      keep(store, "kst-28638-1");
      assertTrue(store.asRead(new PaperId("kst-28638-1")).isPresent());
      assertFalse(search.has(new PaperId("kst-28638-1")));
    }
    try (PaperSearch search = OnNode.search(folder)) {
      assertTrue(search.has(new PaperId("kst-28638-1")));
    }
  }

  @Test
  void allIsWrittenAnewWhileItIsSearched() {
    ClusterAddress address = OnNode.of(folder);
    try (OpenSearchStore store = OnNode.store(address)) {
      keep(store, "kst-28638-1");
      keep(store, "kst-28638-2");
    }
    try (OpenSearchHoldings holdings = new OpenSearchHoldings(address);
        OpenSearchRenewal renewal = OnNode.renewal(address)) {
      new Carrier(Watcher.NONE).carry(holdings, renewal);
    }
    try (OpenSearchStore store = OnNode.store(address)) {
      assertEquals(2, store.ledger().size());
    }
    try (PaperSearch search = OnNode.search(folder)) {
      assertEquals(2, search.search(SearchRequest.of("opvang")).total());
    }
    try (Cluster cluster = new Cluster(address)) {
      assertTrue(
          cluster
              .must("GET", "/_alias/" + address.index(), java.util.Map.of(), missing())
              .has(address.index() + "-000002"));
    }
  }

  private static com.fasterxml.jackson.databind.JsonNode missing() {
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  @Test
  void aClusterThatDoesNotAnswerIsSaidToBeAwayWithItsAddress() {
    ClusterAddress nowhere =
        OnNode.at(
            List.of(URI.create("http://127.0.0.1:1")), "away", new ClusterAddress.Spread(1, 0));
    AnswersRequest prior = AnswersRequest.of(Questionnaire.of("Is er opvang?"));
    try (OpenSearchSearch search = OnNode.search(nowhere, folder)) {
      CollectionException away =
          assertThrows(CollectionException.Unreachable.class, search::summary);
      assertTrue(String.valueOf(away.getMessage()).contains("127.0.0.1:1"));
      assertThrows(CollectionException.Unreachable.class, () -> search.answers(prior));
      assertThrows(CollectionException.Unreachable.class, () -> search.suggestions("opv", 5));
      assertThrows(
          CollectionException.Unreachable.class,
          () -> search.each(SearchRequest.of("opvang"), _ -> {}));
    }
    assertThrows(CollectionException.Unreachable.class, () -> OnNode.store(nowhere).close());
  }

  private static void keep(PaperStore store, String id) {
    IndexedPaper paper = paper(id).saying("opvang").ready();
    store.keep(
        paper,
        new LedgerEntry(
            paper.origin(),
            LedgerEntry.Status.INDEXED,
            Optional.of(new PaperId(id)),
            "",
            Instant.EPOCH));
  }
}
