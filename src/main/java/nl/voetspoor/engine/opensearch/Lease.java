package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.voetspoor.index.CollectionException;

/// The right to write a collection, which one process at a time has: a document that says who, and
/// until when. It is prolonged while it is held, and ends by itself where its holder dies. Two that
/// reach for it at once are told apart by the cluster, which takes a change of the document only
/// from who has seen its last state.
final class Lease implements AutoCloseable {
  private static final Duration LENGTH = Duration.ofSeconds(45);
  private static final Duration PROLONGED_EVERY = Duration.ofSeconds(10);
  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String path;
  private final Clock clock;
  private final String owner = owner();
  private final Thread prolonging;
  private volatile State held;
  private volatile Optional<String> lost = Optional.empty();

  /// The state of the document by which a change is taken.
  private record State(long number, long term, Instant until) {}

  private Lease(Cluster cluster, String index, Clock clock) {
    this.cluster = cluster;
    this.path = "/" + index + "/_doc/writer";
    this.clock = clock;
    this.held = take();
    this.prolonging = Thread.ofVirtual().name("lease").start(this::prolong);
  }

  /// Takes the right to write.
  ///
  /// @param index where it is written down
  /// @throws CollectionException.Taken where another has it
  static Lease take(Cluster cluster, String index, Clock clock) {
    return new Lease(cluster, index, clock);
  }

  private static String owner() {
    return "process "
        + ProcessHandle.current().pid()
        + " of "
        + Optional.ofNullable(System.getenv("HOSTNAME")).orElse("this or another machine")
        + " ("
        + UUID.randomUUID()
        + ")";
  }

  private State take() {
    Cluster.Answer known = cluster.ask("GET", path, Map.of(), MissingNode.getInstance());
    boolean is = known.body().path("found").asBoolean();
    JsonNode said = known.body().path("_source");
    if (is && clock.instant().isBefore(Instant.ofEpochMilli(said.path("until").asLong()))) {
      throw taken(said.path("owner").asText());
    }
    return is
        ? write(
            Map.of(
                "if_seq_no", known.body().path("_seq_no").asText(),
                "if_primary_term", known.body().path("_primary_term").asText()))
        : write(Map.of("op_type", "create"));
  }

  private CollectionException taken(String by) {
    return new CollectionException.Taken(
        cluster.address().written(), by, new IOException("the right to write is held by " + by));
  }

  private State write(Map<String, String> condition) {
    Instant until = clock.instant().plus(LENGTH);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("owner", owner).put("until", until.toEpochMilli());
    Cluster.Answer answer = cluster.ask("PUT", path, condition, document);
    if (answer.status() == CONFLICT) {
      throw taken("another process, which came first");
    }
    if (answer.isError()) {
      throw cluster.unreachable(new IOException(answer.reason()));
    }
    return new State(
        answer.body().path("_seq_no").asLong(),
        answer.body().path("_primary_term").asLong(),
        until);
  }

  private void prolong() {
    try {
      while (lost.isEmpty()) {
        Thread.sleep(PROLONGED_EVERY);
        try {
          held = write(lastSeen());
        } catch (CollectionException.Taken e) {
          lost = Optional.of(String.valueOf(e.getMessage()));
        } catch (CollectionException.Unreachable e) {
          // It is tried again; until it succeeds the time that is left runs out.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, String> lastSeen() {
    State last = held;
    return Map.of(
        "if_seq_no", String.valueOf(last.number()),
        "if_primary_term", String.valueOf(last.term()));
  }

  /// Refuses to go on where the right has been lost.
  ///
  /// @throws CollectionException.Taken where it has
  void check() {
    if (lost.isPresent() || clock.instant().isAfter(held.until())) {
      throw taken("another process, as this one did not reach the cluster for too long");
    }
  }

  /// Gives the right up.
  @Override
  public void close() {
    prolonging.interrupt();
    try {
      prolonging.join();
      cluster.ask("DELETE", path, lastSeen(), MissingNode.getInstance());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CollectionException.Unreachable e) {
      // It ends by itself.
    }
  }
}
