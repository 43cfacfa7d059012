package nl.voetspoor.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.engine.opensearch.TestNode;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.model.Paper;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.PaperFacets;

/// OpenSearch with its analysis for Dutch, over HTTP, in a process of its own: papers in bulk, and
/// a page with the total, eight facets, ten snippets and the number of papers that refer to each.
final class OpenSearchPeer implements Peer {
  /// What it is called in the report.
  static final String NAME = "OpenSearch 'dutch'";

  private static final List<Facet> FACETS = Arrays.asList(Facet.values()).subList(0, 8);
  private static final int SHOWN = 10;
  private static final JsonMapper JSON = new JsonMapper();

  private final TestNode node = TestNode.start(List.of("-Xms1g", "-Xmx1g"));
  private final HttpClient client = HttpClient.newHttpClient();

  OpenSearchPeer() throws IOException {
    ObjectNode fields = JSON.createObjectNode();
    fields.putObject("title").put("type", "text").put("analyzer", "dutch");
    fields.putObject("body").put("type", "text").put("analyzer", "dutch");
    fields.putObject("cites").put("type", "keyword");
    FACETS.forEach(facet -> fields.putObject(facet.parameter()).put("type", "keyword"));
    ObjectNode index = JSON.createObjectNode();
    index.putObject("settings").put("number_of_shards", 1).put("number_of_replicas", 0);
    index.putObject("mappings").set("properties", fields);
    send("PUT", "paper", index.toString());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void take(List<IndexedPaper> papers) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (IndexedPaper each : papers) {
      ObjectNode action = JSON.createObjectNode();
      action.putObject("index").put("_id", each.paper().id().value());
      lines.append(action).append('\n').append(document(each)).append('\n');
    }
    if (send("POST", "paper/_bulk", lines.toString()).path("errors").asBoolean()) {
      throw new IOException("not all papers were taken");
    }
  }

  private static ObjectNode document(IndexedPaper indexed) {
    Paper paper = indexed.paper();
    ObjectNode document = JSON.createObjectNode();
    document.put("title", paper.description().title()).put("body", paper.content().text());
    for (Facet facet : FACETS) {
      ArrayNode values = document.putArray(facet.parameter());
      PaperFacets.of(paper, List.of(), facet).forEach(values::add);
    }
    ArrayNode cites = document.putArray("cites");
    cited(indexed).forEach(cites::add);
    return document;
  }

  private static Stream<String> cited(IndexedPaper paper) {
    return paper.references().stream()
        .flatMap(reference -> reference.mention().targets().stream())
        .map(id -> id.value())
        .distinct();
  }

  @Override
  public void done() throws IOException {
    send("POST", "paper/_refresh", "");
  }

  @Override
  public long size() throws IOException {
    return send("GET", "paper/_stats/store", "")
        .path("_all")
        .path("primaries")
        .path("store")
        .path("size_in_bytes")
        .asLong();
  }

  @Override
  public int find(String words) throws IOException {
    ObjectNode request = JSON.createObjectNode();
    request.put("size", SHOWN).put("track_total_hits", true).putArray("_source").add("title");
    ObjectNode match = request.putObject("query").putObject("multi_match");
    match.put("query", words).put("operator", "and").put("type", "cross_fields");
    match.putArray("fields").add("title^2").add("body");
    request.putObject("highlight").putObject("fields").putObject("body");
    ObjectNode facets = request.putObject("aggs");
    for (Facet facet : FACETS) {
      facets.putObject(facet.parameter()).putObject("terms").put("field", facet.parameter());
    }
    JsonNode hits = send("POST", "paper/_search", request.toString()).path("hits").path("hits");
    if (!hits.isEmpty()) {
      citedBy(hits);
    }
    return hits.size();
  }

  private void citedBy(JsonNode hits) throws IOException {
    ArrayNode shown = JSON.createArrayNode();
    hits.forEach(hit -> shown.add(hit.path("_id").asText()));
    ObjectNode request = JSON.createObjectNode().put("size", 0);
    request.putObject("query").putObject("terms").set("cites", shown);
    ObjectNode counts =
        request.putObject("aggs").putObject("cited").putObject("terms").put("field", "cites");
    counts.put("size", SHOWN).set("include", shown);
    // Else the second round would be answered from a cache of what was asked before.
    send("POST", "paper/_search?request_cache=false", request.toString());
  }

  private JsonNode send(String method, String path, String body) throws IOException {
    URI address = node.address().resolve("/" + path);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() >= 300) {
      throw new IOException(path + ": " + answer.body());
    }
    return tree(answer.body());
  }

  private HttpResponse<String> answer(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static JsonNode tree(String json) throws JsonProcessingException {
    return Optional.ofNullable(JSON.readTree(json)).orElseGet(JSON::createObjectNode);
  }

  @Override
  public void close() {
    node.close();
  }
}
