package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.voetspoor.index.CollectionException;

/// Writes documents many at once. While one batch is on its way the next is made, and no third: who
/// adds waits for the cluster, so that what is held in memory stays bounded. What a cluster is too
/// busy to take is sent again, each time after a longer wait. For use by one thread.
final class Bulk implements AutoCloseable {
  /// A batch is sent from so many bytes on.
  private static final int ENOUGH = 4 << 20;

  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int GONE_ALREADY = 404;

  private final Cluster cluster;
  private final String path;
  private final ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor();
  private List<Line> batch = new ArrayList<>();
  private Set<String> keys = new HashSet<>();
  private Set<String> sent = Set.of();
  private int size;
  private Optional<Future<?>> underway = Optional.empty();

  /// @param index the name of the index or alias that is written
  Bulk(Cluster cluster, String index) {
    this.cluster = cluster;
    this.path = "/" + index + "/_bulk";
  }

  /// A document to be written or removed, as it is sent.
  private record Line(String key, List<JsonNode> json, int size) {}

  /// Writes a document, in place of what has its key.
  void index(String key, ObjectNode document) {
    add(key, List.of(action("index", key), document), Cluster.bytes(document).length);
  }

  /// Removes the document with this key, if there is one.
  void delete(String key) {
    add(key, List.of(action("delete", key)), 0);
  }

  private static ObjectNode action(String name, String key) {
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    action.putObject(name).put("_id", key);
    return action;
  }

  private void add(String key, List<JsonNode> json, int length) {
    if (keys.contains(key)) {
      flush();
    }
    batch.add(new Line(key, json, length));
    keys.add(key);
    size += length;
    if (size >= ENOUGH) {
      send();
    }
  }

  /// Waits until all is written.
  ///
  /// @throws CollectionException.Unreachable where the cluster does not take it
  void flush() {
    send();
    await();
  }

  private void send() {
    await();
    if (batch.isEmpty()) {
      return;
    }
    List<Line> full = batch;
    sent = keys;
    batch = new ArrayList<>();
    keys = new HashSet<>();
    size = 0;
    underway = Optional.of(sender.submit(() -> write(full)));
  }

  private void await() {
    if (underway.isEmpty()) {
      return;
    }
    Future<?> last = underway.get();
    underway = Optional.empty();
    try {
      last.get();
      sent = Set.of();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CollectionException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cluster.unreachable(new IOException("writing to it was broken off"));
    }
  }

  /// Whether a document with this key is on its way.
  boolean isUnderway(String key) {
    return keys.contains(key) || sent.contains(key);
  }

  private void write(List<Line> full) {
    List<Line> left = full;
    Duration wait = FIRST_WAIT;
    long start = System.nanoTime();
    while (true) {
      Outcome outcome = attempt(left);
      left = outcome.left();
      if (left.isEmpty()) {
        return;
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw cluster.unreachable(new IOException(outcome.why()));
      }
      pause(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  /// What came of an attempt.
  ///
  /// @param left what must be sent again
  /// @param why it must
  private record Outcome(List<Line> left, String why) {}

  private Outcome attempt(List<Line> lines) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    lines.forEach(line -> body.writeBytes(Cluster.bytes(line.json())));
    Cluster.Answer answer;
    try {
      answer = cluster.lines(path, Map.of(), body.toByteArray());
    } catch (CollectionException.Unreachable e) {
      return new Outcome(lines, String.valueOf(e.getCause() == null ? e : e.getCause()));
    }
    if (Cluster.TOO_BUSY.contains(answer.status())) {
      return new Outcome(lines, answer.reason());
    }
    if (answer.isError()) {
      throw cluster.unreachable(new IOException(answer.reason()));
    }
    return answer.body().path("errors").asBoolean() ? refused(lines, answer.body()) : done();
  }

  private static Outcome done() {
    return new Outcome(List.of(), "");
  }

  private Outcome refused(List<Line> lines, JsonNode body) {
    List<Line> again = new ArrayList<>();
    String why = "";
    for (int i = 0; i < lines.size(); i++) {
      JsonNode item = body.path("items").path(i);
      JsonNode result =
          item.path("index").isMissingNode() ? item.path("delete") : item.path("index");
      int status = result.path("status").asInt();
      if (Cluster.TOO_BUSY.contains(status)) {
        again.add(lines.get(i));
        why = result.path("error").path("reason").asText();
      } else if (status >= 300 && status != GONE_ALREADY) {
        throw cluster.unreachable(
            new IOException(
                "it refused " + lines.get(i).key() + ": " + result.path("error").path("reason")));
      }
    }
    return new Outcome(again, why);
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets go of what has not been sent.
  @Override
  public void close() {
    sender.shutdownNow();
  }
}
