package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.voetspoor.engine.lucene.FarPassages;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.PassageFigures;
import org.apache.lucene.search.Query;

/// The passages of a collection on a cluster, for one question to it. They are found first, and
/// what is kept of them is fetched for the best alone.
final class ClusterPassages implements FarPassages {
  /// The best passages are those of so many papers.
  private static final int PAPERS = 200;

  /// The most passages of one paper that the cluster shows at once.
  private static final int OF_A_PAPER = 100;

  private static final String WITHIN = "within";

  private final Asking asking;
  private final Held held;
  private final PassageFigures figures;
  private final Optional<Query> papers;
  private final Map<String, Kept> known = new ConcurrentHashMap<>();

  /// @param papers those whose passages are meant; empty for all
  ClusterPassages(Asking asking, Held held, PassageFigures figures, Optional<Query> papers) {
    this.asking = asking;
    this.held = held;
    this.figures = figures;
    this.papers = papers;
  }

  @Override
  public PassageFigures figures() {
    return figures;
  }

  private record Hit(String key, double score) {}

  @Override
  public List<Kept> best(List<Query> queries, int most) {
    Set<String> keys = new LinkedHashSet<>();
    for (JsonNode answer : asking.all(queries.stream().map(this::search).toList())) {
      List<Hit> hits = new ArrayList<>();
      answer
          .path("hits")
          .path("hits")
          .forEach(paper ->
              within(paper)
                  .forEach(hit ->
                      hits.add(
                          new Hit(
                              value(hit, Mapping.PASSAGE_KEY).orElseThrow(),
                              hit.path("_score").asDouble()))));
      hits.stream()
          .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score).thenComparing(Hit::key))
          .limit(most)
          .forEach(hit -> keys.add(hit.key()));
    }
    fetch(keys.stream().filter(key -> !known.containsKey(key)).toList());
    return keys.stream().flatMap(key -> Optional.ofNullable(known.get(key)).stream()).toList();
  }

  private ObjectNode search(Query query) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", PAPERS).put("track_total_hits", false).put("_source", false);
    ObjectNode all = body.putObject("query").putObject("bool");
    papers.ifPresent(narrowing -> all.putArray("filter").add(QueryPrinter.print(narrowing)));
    ObjectNode passages = all.putArray("must").addObject().putObject("nested");
    passages.put("path", Mapping.PASSAGES).put("score_mode", "max");
    passages.set("query", QueryPrinter.print(query));
    ObjectNode shown = passages.putObject("inner_hits");
    shown.put("name", WITHIN).put("size", OF_A_PAPER).put("_source", false);
    shown.putArray("docvalue_fields").add(Mapping.ofPassage(Mapping.PASSAGE_KEY));
    body.putArray("sort").add("_score").add(Mapping.KEY);
    return body;
  }

  private static JsonNode within(JsonNode paper) {
    return paper.path("inner_hits").path(WITHIN).path("hits").path("hits");
  }

  private static Optional<String> value(JsonNode passage, String field) {
    JsonNode value = passage.path("fields").path(Mapping.ofPassage(field)).path(0);
    return value.isMissingNode() ? Optional.empty() : Optional.of(value.asText());
  }

  private void fetch(List<String> keys) {
    for (int from = 0; from < keys.size(); from += OF_A_PAPER) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + OF_A_PAPER));
      asking
          .hits(kept(some))
          .forEach(paper -> {
            int number = held.number(paper);
            String id = held.values(number, LuceneField.ID).getFirst();
            within(paper).forEach(passage -> keep(number, id, passage));
          });
    }
  }

  private static ObjectNode kept(List<String> keys) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", keys.size()).put("track_total_hits", false);
    ArrayNode source = body.putArray("_source");
    Held.SMALL.forEach(source::add);
    ObjectNode passages = body.putObject("query").putObject("nested");
    passages.put("path", Mapping.PASSAGES).put("score_mode", "none");
    ArrayNode wanted =
        passages
            .putObject("query")
            .putObject("terms")
            .putArray(Mapping.ofPassage(Mapping.PASSAGE_KEY));
    keys.forEach(wanted::add);
    ObjectNode shown = passages.putObject("inner_hits");
    shown.put("name", WITHIN).put("size", OF_A_PAPER).put("_source", false);
    shown.putArray("docvalue_fields").add(Mapping.ofPassage(Mapping.PASSAGE_KEY));
    ArrayNode stored = shown.putArray("stored_fields");
    for (String field : List.of(Mapping.KEPT, Mapping.KEPT_UNDER, LuceneField.NAMES.field())) {
      stored.add(Mapping.ofPassage(field));
    }
    return body;
  }

  private void keep(int paper, String id, JsonNode passage) {
    String key = value(passage, Mapping.PASSAGE_KEY).orElseThrow();
    List<String> names = new ArrayList<>();
    passage
        .path("fields")
        .path(Mapping.ofPassage(LuceneField.NAMES.field()))
        .forEach(name -> names.add(name.asText()));
    known.put(
        key,
        new Kept(
            paper,
            id,
            Integer.parseInt(key.substring(key.lastIndexOf('#') + 1)),
            value(passage, Mapping.KEPT).map(ClusterPassages::decoded).orElseThrow(),
            value(passage, Mapping.KEPT_UNDER).map(ClusterPassages::decoded).orElse(""),
            names));
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
