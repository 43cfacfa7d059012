package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;

/// All documents that fit a query, in order of their keys, found a stretch at a time.
final class Scan {
  private static final int STRETCH = 1_000;

  private final Cluster cluster;
  private final String index;

  Scan(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /// Hands over the hits.
  ///
  /// @param fields of what is kept, those that are read: `kept.entry`
  void each(Query query, List<String> fields, int stretch, Consumer<JsonNode> taker) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("query", QueryPrinter.print(query));
    body.put("size", Math.min(stretch, STRETCH));
    ArrayNode wanted = body.putArray("_source");
    fields.forEach(wanted::add);
    body.putArray("sort").add(Mapping.KEY);
    while (true) {
      JsonNode hits =
          cluster
              .must("POST", "/" + index + "/_search", Searches.WHOLE, body)
              .path("hits")
              .path("hits");
      hits.forEach(taker);
      if (hits.size() < body.path("size").asInt()) {
        return;
      }
      body.set("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  /// The same for short documents.
  void each(Query query, List<String> fields, Consumer<JsonNode> taker) {
    each(query, fields, STRETCH, taker);
  }

  /// How a search is asked.
  static final class Searches {
    /// An answer of a part of the cluster is none; a collection that is not there is empty.
    static final Map<String, String> WHOLE =
        Map.of("allow_partial_search_results", "false", "ignore_unavailable", "true");

    /// One that is broken off in time gives what was found by then.
    static final Map<String, String> IN_TIME =
        Map.of("allow_partial_search_results", "true", "ignore_unavailable", "true");

    private Searches() {}
  }
}
