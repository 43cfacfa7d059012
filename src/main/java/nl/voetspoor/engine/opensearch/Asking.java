package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.engine.lucene.Deadline;
import nl.voetspoor.engine.lucene.PapersAtHand;
import nl.voetspoor.index.CollectionException;
import org.apache.lucene.search.Query;

/// The ways in which a collection on a cluster is asked. An answer of a part of the cluster is no
/// answer.
final class Asking {
  private static final int MOST_AT_ONCE = 100;
  private static final int STRETCH = 1_000;
  private static final String LONGEST_WALK = "5m";

  private final Cluster cluster;
  private final String index;

  Asking(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /// A place for the documents of one question.
  Held held() {
    return new Held(cluster, index);
  }

  JsonNode search(ObjectNode body) {
    return cluster.must("POST", "/" + index + "/_search", Scan.Searches.WHOLE, body);
  }

  /// The same, as far as there is time. An answer that was broken off says so to the deadline; one
  /// of which a part is missing for any other reason is no answer.
  JsonNode search(ObjectNode body, Deadline deadline) {
    body.put("timeout", deadline.left().toMillis() + "ms");
    try {
      JsonNode answer = cluster.must("POST", "/" + index + "/_search", Scan.Searches.IN_TIME, body);
      boolean late = answer.path("timed_out").asBoolean();
      for (JsonNode failed : answer.path("_shards").path("failures")) {
        late |= isLate(failed.path("reason"));
      }
      if (late) {
        deadline.pass();
      }
      return answer;
    } catch (CollectionException.Unreachable e) {
      if (!String.valueOf(e.getMessage()).contains(Cluster.OUT_OF_TIME)) {
        throw e;
      }
      deadline.pass();
      return JsonNodeFactory.instance.objectNode();
    }
  }

  /// Whether a part was out of time.
  ///
  /// @throws CollectionException.Unreachable where something else is wrong with it
  private boolean isLate(JsonNode why) {
    if (!why.path("type").asText().equals(Cluster.OUT_OF_TIME)) {
      throw cluster.unreachable(
          new IOException("a part of it did not answer: " + why.path("reason").asText()));
    }
    return true;
  }

  JsonNode hits(ObjectNode body) {
    return search(body).path("hits").path("hits");
  }

  int count(Query query) {
    return total(search(counting(query)));
  }

  int count(Query query, Deadline deadline) {
    return total(search(counting(query), deadline));
  }

  private static ObjectNode counting(Query query) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0).put("track_total_hits", true).set("query", QueryPrinter.print(query));
    return body;
  }

  private static int total(JsonNode answer) {
    return answer.path("hits").path("total").path("value").asInt();
  }

  /// How long the fields of words are, by a made up document that has them all.
  Map<String, PapersAtHand.Lengths> lengths() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode made = body.putObject("doc");
    TermCounts.fields().forEach(field -> made.put(field, "de"));
    body.put("field_statistics", true).put("positions", false).put("offsets", false);
    return TermCounts.read(
        cluster.must("POST", "/" + index + "/_termvectors", Map.of("realtime", "false"), body));
  }

  /// The answers to several searches, in their order.
  List<JsonNode> all(List<ObjectNode> bodies) {
    List<JsonNode> answers = new ArrayList<>();
    for (int from = 0; from < bodies.size(); from += MOST_AT_ONCE) {
      List<ObjectNode> lines = new ArrayList<>();
      for (ObjectNode body : bodies.subList(from, Math.min(bodies.size(), from + MOST_AT_ONCE))) {
        lines.add(JsonNodeFactory.instance.objectNode().put("allow_partial_search_results", false));
        lines.add(body);
      }
      Cluster.Answer answer =
          cluster.lines("/" + index + "/_msearch", Map.of(), Cluster.bytes(lines));
      if (answer.isError()) {
        throw cluster.unreachable(new IOException(answer.reason()));
      }
      for (JsonNode each : answer.body().path("responses")) {
        if (each.path("status").asInt() >= 400) {
          throw cluster.unreachable(
              new IOException(new Cluster.Answer(each.path("status").asInt(), each).reason()));
        }
        answers.add(each);
      }
    }
    return answers;
  }

  /// The most frequent values of a field, the most frequent first.
  Map<String, Integer> most(Optional<Query> among, String field, int most) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0);
    among.ifPresent(query -> body.set("query", QueryPrinter.print(query)));
    body.putObject("aggs").set("most", terms(field, most));
    return counts(search(body).path("aggregations").path("most"));
  }

  /// Counts the most frequent values of a field; of those equally frequent the first by letter.
  static ObjectNode terms(String field, int most) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode terms = json.putObject("terms").put("field", field).put("size", most);
    terms.put("shard_size", Math.min(65_000, most * 4 + 1_000));
    ArrayNode order = terms.putArray("order");
    order.addObject().put("_count", "desc");
    order.addObject().put("_key", "asc");
    return json;
  }

  /// What was counted.
  static Map<String, Integer> counts(JsonNode counted) {
    Map<String, Integer> values = new LinkedHashMap<>();
    counted
        .path("buckets")
        .forEach(each -> values.put(each.path("key").asText(), each.path("doc_count").asInt()));
    return values;
  }

  /// All that fit, in order of their keys.
  void scan(Query query, List<String> fields, Consumer<JsonNode> taker) {
    new Scan(cluster, index).each(query, fields, taker);
  }

  /// All that fit, in an order, as they are at this moment.
  void walk(ObjectNode query, ArrayNode order, Consumer<JsonNode> taker) {
    JsonNode opened =
        cluster.must(
            "POST",
            "/" + index + "/_search/point_in_time",
            Map.of("keep_alive", LONGEST_WALK),
            MissingNode.getInstance());
    String moment = opened.path("pit_id").asText();
    try {
      walk(body(query, order, moment), taker);
    } finally {
      ObjectNode end = JsonNodeFactory.instance.objectNode();
      end.putArray("pit_id").add(moment);
      cluster.ask("DELETE", "/_search/point_in_time", Map.of(), end);
    }
  }

  private static ObjectNode body(ObjectNode query, ArrayNode order, String moment) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("query", query);
    body.set("sort", order);
    body.put("size", STRETCH).put("track_total_hits", false);
    body.putObject("pit").put("id", moment).put("keep_alive", LONGEST_WALK);
    ArrayNode source = body.putArray("_source");
    Held.SMALL.forEach(source::add);
    return body;
  }

  private void walk(ObjectNode body, Consumer<JsonNode> taker) {
    while (true) {
      JsonNode hits =
          cluster
              .must("POST", "/_search", Map.of("allow_partial_search_results", "false"), body)
              .path("hits")
              .path("hits");
      hits.forEach(taker);
      if (hits.size() < STRETCH) {
        return;
      }
      body.set("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }
}
