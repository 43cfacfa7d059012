package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.index.Holdings;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;

/// All that is kept of a collection on a cluster, as it is at the moment it is opened (a point in
/// time, which the cluster keeps for as long as somebody reads on within ten minutes).
public final class OpenSearchHoldings implements Holdings {
  private static final String PATIENCE = "10m";

  /// A paper may be long.
  private static final int PAPERS_AT_ONCE = 20;

  private static final int OTHERS_AT_ONCE = 1_000;
  private static final Map<String, String> WHOLE = Map.of("allow_partial_search_results", "false");

  private final Cluster cluster;
  private final Keepsakes keepsakes = new Keepsakes(new PaperCodec());
  private final Optional<String> moment;

  /// Opens the collection at `address`; one that has not been made yet is empty.
  ///
  /// @throws nl.voetspoor.index.CollectionException when the cluster cannot be used
  public OpenSearchHoldings(ClusterAddress address) {
    this.cluster = new Cluster(address);
    try {
      Indices indices = new Indices(cluster);
      indices.checkKept();
      this.moment = indices.isThere() ? Optional.of(open(indices.name())) : Optional.empty();
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  private String open(String index) {
    return cluster
        .must(
            "POST",
            "/" + index + "/_search/point_in_time",
            Map.of("keep_alive", PATIENCE),
            MissingNode.getInstance())
        .path("pit_id")
        .asText();
  }

  @Override
  public Counts counts() {
    return new Counts(count(Documents.PAPER), count(Documents.FILE), count(Documents.OFFICIAL));
  }

  private long count(String type) {
    return moment
        .map(pit -> {
          ObjectNode body = body(pit, type).put("size", 0).put("track_total_hits", true);
          return search(body).path("total").path("value").asLong();
        })
        .orElse(0L);
  }

  @Override
  public void descriptions(Consumer<OfficialSource> taker) {
    List<Description> file = new ArrayList<>();
    each(
        Documents.OFFICIAL,
        LuceneField.SOURCE.field(),
        OTHERS_AT_ONCE,
        source -> {
          OfficialSource next = keepsakes.description(source);
          if (!file.isEmpty() && !file.getFirst().said().location().equals(next.location())) {
            handOver(file, taker);
          }
          file.add(new Description(Keys.place(source.path(Mapping.KEY).asText()), next));
        });
    handOver(file, taker);
  }

  /// One of the things that a file says.
  private record Description(int place, OfficialSource said) {}

  private static void handOver(List<Description> file, Consumer<OfficialSource> taker) {
    file.sort(Comparator.comparingInt(Description::place));
    file.forEach(each -> taker.accept(each.said()));
    file.clear();
  }

  @Override
  public void papers(Consumer<KeptPaper> taker) {
    each(
        Documents.PAPER,
        LuceneField.ID.field(),
        PAPERS_AT_ONCE,
        source -> taker.accept(keepsakes.paper(source)));
  }

  @Override
  public void files(Consumer<LedgerEntry> taker) {
    each(
        Documents.FILE,
        LuceneField.LOCATION.field(),
        OTHERS_AT_ONCE,
        source -> taker.accept(keepsakes.entry(source)));
  }

  private void each(String type, String order, int atOnce, Consumer<JsonNode> taker) {
    if (moment.isEmpty()) {
      return;
    }
    ObjectNode body = body(moment.get(), type).put("size", atOnce).put("track_total_hits", false);
    body.putArray("sort").add(order).add(Mapping.KEY);
    body.putArray("_source").add(Mapping.KEPT).add(Mapping.KEY);
    while (true) {
      JsonNode hits = search(body).path("hits");
      hits.forEach(hit -> taker.accept(hit.path("_source")));
      if (hits.size() < atOnce) {
        return;
      }
      body.set("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  private static ObjectNode body(String pit, String type) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("query", QueryPrinter.print(QueryPrinter.having(LuceneField.TYPE, type)));
    body.putObject("pit").put("id", pit).put("keep_alive", PATIENCE);
    return body;
  }

  private JsonNode search(ObjectNode body) {
    return cluster.must("POST", "/_search", WHOLE, body).path("hits");
  }

  @Override
  public void close() {
    moment.ifPresent(pit -> {
      ObjectNode end = JsonNodeFactory.instance.objectNode();
      end.putArray("pit_id").add(pit);
      cluster.ask("DELETE", "/_search/point_in_time", Map.of(), end);
    });
    cluster.close();
  }
}
