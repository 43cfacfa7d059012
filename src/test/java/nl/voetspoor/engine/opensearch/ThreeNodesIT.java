package nl.voetspoor.engine.opensearch;

import static nl.voetspoor.engine.Papers.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A cluster of three real nodes, of which one loses its power while papers are written and
/// searched.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
@Timeout(600)
class ThreeNodesIT {
  private static final int PAPERS = 240;
  private static final int A_COMMIT = 20;
  private static final int KILLED_AFTER = 120;
  private static final int AFTER_THAT = 5;
  private static final long A_SECOND_LATE = 1_100;

  private final List<TestNode> nodes = new ArrayList<>();

  @AfterEach
  void end() {
    nodes.forEach(TestNode::close);
  }

  @Test
  void whenANodeGoesDownNothingIsLostAndSearchesGoOn(@TempDir Path folder) throws Exception {
    startThree();
    ClusterAddress address =
        OnNode.at(
            nodes.stream().map(TestNode::address).toList(),
            "three",
            new ClusterAddress.Spread(3, 1));
    AtomicInteger committed = new AtomicInteger();
    AtomicInteger searches = new AtomicInteger();
    AtomicBoolean done = new AtomicBoolean();
    try (PaperStore store = OnNode.store(address);
        ExecutorService reader = Executors.newSingleThreadExecutor()) {
      waitUntilGreen(address);
      Future<?> searching = reader.submit(searching(address, folder, committed, searches, done));
      try {
        for (int i = 1; i <= PAPERS; i++) {
          keep(store, i);
          if (i % A_COMMIT == 0) {
            store.commit();
            committed.set(i);
          }
          if (i == KILLED_AFTER) {
            nodes.get(1).kill();
            searches.set(0);
          }
        }
        while (searches.get() < AFTER_THAT && !searching.isDone()) {
          Thread.sleep(100);
        }
      } finally {
        done.set(true);
      }
      searching.get();
    }
    try (PaperSearch search = OnNode.search(address, folder)) {
      assertEquals(PAPERS, search.search(SearchRequest.of("opvang")).total());
      assertEquals(PAPERS, search.summary().papers());
    }
    try (PaperStore store = OnNode.store(address)) {
      assertEquals(PAPERS, store.ledger().size());
    }
  }

  /// Searches all the time; what was committed a second before a search is in its answer, always.
  private static Callable<Integer> searching(
      ClusterAddress address,
      Path folder,
      AtomicInteger committed,
      AtomicInteger searches,
      AtomicBoolean done) {
    return () -> {
      try (PaperSearch search = OnNode.search(address, folder)) {
        while (!done.get()) {
          int before = committed.get();
          Thread.sleep(A_SECOND_LATE);
          long found = search.search(SearchRequest.of("opvang").sized(1)).total();
          assertTrue(found >= before, found + " found of " + before);
          searches.incrementAndGet();
        }
      }
      return searches.get();
    };
  }

  private static void keep(PaperStore store, int number) {
    IndexedPaper paper =
        paper("kst-28638-" + number).saying("opvang van slachtoffers " + number).ready();
    store.keep(paper, Entries.of(paper));
  }

  private void startThree() throws Exception {
    List<Integer> ports = freePorts();
    String names = "one,two,three";
    List<Callable<TestNode>> starting =
        IntStream.range(0, 3)
            .<Callable<TestNode>>mapToObj(i ->
                () ->
                    TestNode.start(
                        names.split(",", -1)[i],
                        names,
                        ports.get(i),
                        ports.stream().map(String::valueOf).collect(Collectors.joining(","))))
            .toList();
    try (ExecutorService starters = Executors.newFixedThreadPool(3)) {
      for (Future<TestNode> started : starters.invokeAll(starting)) {
        nodes.add(started.get());
      }
    }
  }

  private static List<Integer> freePorts() throws IOException {
    List<Integer> ports = new ArrayList<>();
    List<ServerSocket> taken = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      taken.add(socket);
      ports.add(socket.getLocalPort());
    }
    for (ServerSocket socket : taken) {
      socket.close();
    }
    return ports;
  }

  /// Until every part has its copy: before that a node that goes down takes the only one with it.
  private static void waitUntilGreen(ClusterAddress address) {
    try (Cluster cluster = new Cluster(address)) {
      cluster.must(
          "GET",
          "/_cluster/health",
          Map.of("wait_for_status", "green", "wait_for_nodes", "3", "timeout", "50s"),
          MissingNode.getInstance());
    }
  }
}
