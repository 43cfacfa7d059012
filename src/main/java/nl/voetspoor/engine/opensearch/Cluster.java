package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import nl.voetspoor.index.CollectionException;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ResponseException;

/// Talks to the nodes of a cluster, to another where one does not answer. It may be used by many
/// threads at once.
final class Cluster implements AutoCloseable {
  /// What a cluster answers that may go better the next time.
  static final Set<Integer> TOO_BUSY = Set.of(429, 502, 503, 504);

  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /// So long somebody who asks is kept waiting.
  private static final Duration A_MOMENT = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// What a cluster says where the time of a search runs out before anything is found.
  static final String OUT_OF_TIME = "time_exceeded_exception";

  private static final int BROKEN = 500;
  private static final int NOT_LET_IN = 401;
  private static final Set<Integer> NO_ENTRY = Set.of(NOT_LET_IN, 403);
  private static final int NOT_FOUND = 404;
  private static final int FIRST_OF_ERRORS = 400;

  /// Reads and writes what is sent.
  static final ObjectMapper JSON = new ObjectMapper();

  private final ClusterAddress address;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;

  Cluster(ClusterAddress address) {
    this.address = address;
    this.transport = Transports.to(address);
    this.client = new OpenSearchGenericClient(transport);
  }

  ClusterAddress address() {
    return address;
  }

  /// An answer.
  ///
  /// @param status of HTTP
  /// @param body empty where there is none
  record Answer(int status, JsonNode body) {
    boolean isError() {
      return status >= FIRST_OF_ERRORS;
    }

    boolean isMissing() {
      return status == NOT_FOUND;
    }

    /// What the cluster says is wrong.
    String reason() {
      JsonNode cause = body.path("error").path("root_cause").path(0).path("reason");
      JsonNode reason = cause.isMissingNode() ? body.path("error").path("reason") : cause;
      return "it answered " + status + (reason.isTextual() ? ": " + reason.asText() : "");
    }
  }

  /// Asks something to which a refusal is an answer too.
  ///
  /// @throws CollectionException.Unreachable when no node answers
  Answer ask(String method, String path, Map<String, String> parameters, JsonNode body) {
    return send(
        method,
        path,
        parameters,
        body.isMissingNode() ? new byte[0] : bytes(body),
        "application/json");
  }

  /// Asks something that must go well. It is asked again for a moment, as when a node goes down
  /// another soon takes its place.
  ///
  /// @throws CollectionException.Unreachable when it does not
  JsonNode must(String method, String path, Map<String, String> parameters, JsonNode body) {
    return must(method, path, parameters, body, A_MOMENT);
  }

  /// The same for what is written: that waits longer.
  JsonNode patiently(String method, String path, Map<String, String> parameters, JsonNode body) {
    return must(method, path, parameters, body, PATIENCE);
  }

  private JsonNode must(
      String method, String path, Map<String, String> parameters, JsonNode body, Duration most) {
    long start = System.nanoTime();
    Duration wait = FIRST_WAIT;
    while (true) {
      Attempt attempt = attempt(method, path, parameters, body);
      if (attempt.failure().isEmpty()) {
        return attempt.answer();
      }
      boolean late = System.nanoTime() - start > most.toNanos();
      if (!attempt.again() || late || !paused(wait)) {
        throw attempt.failure().get();
      }
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  /// What came of asking once.
  ///
  /// @param again whether it may go better the next time
  private record Attempt(
      JsonNode answer, Optional<CollectionException.Unreachable> failure, boolean again) {}

  private Attempt attempt(
      String method, String path, Map<String, String> parameters, JsonNode body) {
    try {
      Answer answer = ask(method, path, parameters, body);
      return answer.isError()
          ? new Attempt(
              answer.body(),
              Optional.of(unreachable(new IOException(answer.reason()))),
              TOO_BUSY.contains(answer.status()))
          : new Attempt(answer.body(), Optional.empty(), false);
    } catch (CollectionException.Unreachable e) {
      return new Attempt(MissingNode.getInstance(), Optional.of(e), true);
    }
  }

  /// Waits; false where the thread is asked to end.
  private static boolean paused(Duration wait) {
    try {
      Thread.sleep(wait);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Sends lines of JSON (`_bulk`, `_msearch`).
  Answer lines(String path, Map<String, String> parameters, byte[] lines) {
    return send("POST", path, parameters, lines, "application/x-ndjson");
  }

  CollectionException.Unreachable unreachable(IOException e) {
    return new CollectionException.Unreachable(address.hosts(), e);
  }

  private Answer send(
      String method, String path, Map<String, String> parameters, byte[] body, String type) {
    Request request =
        body.length == 0
            ? Requests.builder().method(method).endpoint(path).query(parameters).build()
            : Requests.builder()
                .method(method)
                .endpoint(path)
                .query(parameters)
                .body(Body.from(body, type))
                .build();
    try (Response response = client.execute(request)) {
      return new Answer(response.getStatus(), read(response));
    } catch (SSLException e) {
      throw unreachable(
          new IOException(
              "there is no safe connection ("
                  + e.getMessage()
                  + "); give the certificates by which it is known with --opensearch-ca",
              e));
    } catch (IOException e) {
      Optional<Integer> refused = refusedWith(e);
      if (refused.isPresent()) {
        return new Answer(refused.get(), refusal(refused.get(), method + " " + path));
      }
      if (String.valueOf(e.getMessage()).contains(OUT_OF_TIME)) {
        return new Answer(BROKEN, error(OUT_OF_TIME));
      }
      throw unreachable(e.getMessage() == null ? new IOException(e.toString(), e) : e);
    }
  }

  /// With what somebody is not let in, which the client gives as a failure.
  private static Optional<Integer> refusedWith(Throwable e) {
    return Stream.iterate(
            Optional.of(e), Optional::isPresent, each -> each.map(Throwable::getCause))
        .flatMap(Optional::stream)
        .filter(ResponseException.class::isInstance)
        .findFirst()
        .map(each -> ((ResponseException) each).status())
        .filter(NO_ENTRY::contains);
  }

  /// Why somebody is not let in, or may not do something; what a cluster says of it is one word,
  /// which the client keeps.
  private JsonNode refusal(int status, String asked) {
    return error(
        status == NOT_LET_IN
            ? notLetIn()
            : "who asks it has no right to " + asked + ": give it the rights it needs");
  }

  private static JsonNode error(String reason) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("error").put("reason", reason);
    return body;
  }

  private String notLetIn() {
    return switch (address.access()) {
      case ClusterAddress.Open open ->
          "it asks who you are: set VOETSPOOR_OPENSEARCH_USER and"
              + " VOETSPOOR_OPENSEARCH_PASSWORD, or VOETSPOOR_OPENSEARCH_API_KEY";
      case ClusterAddress.Login login ->
          "it refuses the user '"
              + login.user()
              + "' with the password in VOETSPOOR_OPENSEARCH_PASSWORD";
      case ClusterAddress.ApiKey key -> "it refuses the key in VOETSPOOR_OPENSEARCH_API_KEY";
    };
  }

  private static JsonNode read(Response response) throws IOException {
    if (response.getBody().isEmpty()) {
      return MissingNode.getInstance();
    }
    try (Body body = response.getBody().get()) {
      byte[] bytes = body.bodyAsBytes();
      try {
        return JSON.readTree(bytes);
      } catch (JsonProcessingException e) {
        throw new IOException(
            "it is no OpenSearch that answers there: "
                + shortened(new String(bytes, StandardCharsets.UTF_8)),
            e);
      }
    }
  }

  /// JSON that was kept as text.
  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }

  static byte[] bytes(JsonNode json) {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Lines of JSON, each with its end.
  static byte[] bytes(List<? extends JsonNode> lines) {
    var all = new java.io.ByteArrayOutputStream();
    for (JsonNode line : lines) {
      all.writeBytes(bytes(line));
      all.write('\n');
    }
    return all.toByteArray();
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException e) {
      throw unreachable(e);
    }
  }
}
