package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.engine.lucene.LuceneField;

/// The documents that one question has come across, each under a number, with what is known of them
/// so far. What is large is fetched when it is asked for. It may be used by many threads at once.
final class Held {
  /// What is known of every document from the start.
  static final List<String> SMALL =
      List.of(
          LuceneField.ID.field(),
          LuceneField.WHOLE.field(),
          LuceneField.PART.field(),
          LuceneField.SEEKS.field(),
          LuceneField.KEY.field(),
          LuceneField.LIKENESS.field(),
          kept(LuceneField.SKETCH),
          kept(LuceneField.SUMMARY),
          kept(LuceneField.FACTS),
          kept(LuceneField.ENTRY),
          kept(LuceneField.OFFICIAL));

  /// What is known of every paper that is looked at for what belongs to it.
  static final List<String> TIES =
      List.of(
          LuceneField.ID.field(),
          LuceneField.WHOLE.field(),
          LuceneField.PART.field(),
          LuceneField.SEEKS.field(),
          LuceneField.LIKENESS.field());

  private static final int SMALL_AT_ONCE = 500;

  /// The papers of a page at most, and no more memory than those.
  private static final int AT_ONCE = 25;

  private final Cluster cluster;
  private final String index;
  private final List<String> keys = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, JsonNode> ties = new HashMap<>();
  private final Map<Integer, JsonNode> small = new HashMap<>();
  private final Map<Integer, JsonNode> whole = new HashMap<>();

  Held(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  private static String kept(LuceneField field) {
    return Mapping.KEPT + "." + field.field();
  }

  /// The number of a hit.
  synchronized int number(JsonNode hit) {
    String key = hit.path("_id").asText();
    int number =
        Optional.ofNullable(numbers.get(key))
            .orElseGet(() -> {
              keys.add(key);
              numbers.put(key, keys.size() - 1);
              return keys.size() - 1;
            });
    JsonNode source = hit.path("_source");
    ties.putIfAbsent(number, source);
    if (source.has(Mapping.KEPT)) {
      small.putIfAbsent(number, source);
    }
    return number;
  }

  /// The values of a document in a field that is kept whole.
  synchronized List<String> values(int doc, LuceneField field) {
    boolean tie = TIES.contains(field.field());
    if (!tie && !small.containsKey(doc)) {
      fetchSmall(List.of(doc));
    }
    JsonNode known = Optional.ofNullable((tie ? ties : small).get(doc)).orElseThrow();
    JsonNode values = known.path(field.field());
    List<String> all = new ArrayList<>();
    values.forEach(value -> all.add(value.asText()));
    return values.isTextual() ? List.of(values.asText()) : all;
  }

  /// What a document keeps in a field.
  synchronized Optional<String> kept(int doc, LuceneField field) {
    if (!small.containsKey(doc)) {
      fetchSmall(List.of(doc));
    }
    Optional<String> known = in(small.get(doc), field);
    if (known.isPresent() || SMALL.contains(kept(field))) {
      return known;
    }
    if (!whole.containsKey(doc)) {
      fetch(List.of(doc));
    }
    return in(whole.get(doc), field);
  }

  private static Optional<String> in(
      @org.jspecify.annotations.Nullable JsonNode source, LuceneField field) {
    JsonNode kept =
        source == null
            ? JsonNodeFactory.instance.missingNode()
            : source.path(Mapping.KEPT).path(field.field());
    return kept.isTextual() ? Optional.of(kept.asText()) : Optional.empty();
  }

  /// Fetches what is known of every document, for some of which less is known.
  synchronized void fetchSmall(List<Integer> docs) {
    fetch(docs, small, SMALL, SMALL_AT_ONCE);
  }

  /// Fetches documents whole.
  synchronized void fetch(List<Integer> docs) {
    fetch(docs, whole, List.of(Mapping.KEPT), AT_ONCE);
  }

  private void fetch(
      List<Integer> docs, Map<Integer, JsonNode> into, List<String> fields, int atOnce) {
    List<Integer> left = docs.stream().filter(doc -> !into.containsKey(doc)).distinct().toList();
    for (int from = 0; from < left.size(); from += atOnce) {
      List<Integer> some = left.subList(from, Math.min(left.size(), from + atOnce));
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      ArrayNode wanted = body.putArray("docs");
      for (int doc : some) {
        ArrayNode source = wanted.addObject().put("_id", keys.get(doc)).putArray("_source");
        fields.forEach(source::add);
      }
      // What was written and not committed is not to be seen.
      JsonNode found =
          cluster
              .must("POST", "/" + index + "/_mget", Map.of("realtime", "false"), body)
              .path("docs");
      for (int i = 0; i < some.size(); i++) {
        into.put(some.get(i), found.path(i).path("_source"));
      }
    }
  }

  /// Those of `docs` of which a value in `field` is shared with another of them.
  Set<Integer> sharing(List<Integer> docs, LuceneField field) {
    Map<String, Integer> first = new HashMap<>();
    Set<Integer> sharing = new HashSet<>();
    for (int doc : docs) {
      for (String value : values(doc, field)) {
        Optional<Integer> other = Optional.ofNullable(first.putIfAbsent(value, doc));
        if (other.filter(known -> known != doc).isPresent()) {
          sharing.add(doc);
          sharing.add(other.get());
        }
      }
    }
    return sharing;
  }
}
