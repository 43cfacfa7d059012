package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.Spelt;

/// The words of the papers on a cluster.
final class ClusterSpelt implements Spelt {
  /// The most words of a shape that are found.
  private static final int MOST = 10_000;

  private static final int MOST_NEAR = 500;

  private static final String FIELD = LuceneField.SPELLING.field();

  private final Asking asking;
  private final boolean empty;

  /// @param empty whether there are no papers yet
  ClusterSpelt(Asking asking, boolean empty) {
    this.asking = asking;
    this.empty = empty;
  }

  @Override
  public Look look(int most) {
    return new Look() {
      @Override
      public Forms of(String shape) {
        return shaped(shape, Math.min(most, MOST));
      }

      @Override
      public Forms near(String word, int edits) {
        return ClusterSpelt.this.near(word, edits);
      }
    };
  }

  private Forms shaped(String shape, int most) {
    if (empty) {
      return new Forms(List.of(), true);
    }
    ObjectNode counted = Asking.terms(FIELD, most);
    counted.withObject("/terms").put("include", pattern(shape));
    JsonNode found = count(counted);
    return new Forms(
        List.copyOf(Asking.counts(found).keySet()), found.path("sum_other_doc_count").asInt() == 0);
  }

  private JsonNode count(ObjectNode counted) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0).putObject("aggs").set("words", counted);
    return asking.search(body).path("aggregations").path("words");
  }

  private static String pattern(String shape) {
    StringBuilder pattern = new StringBuilder();
    shape
        .codePoints()
        .forEach(c -> {
          if (c == '*') {
            pattern.append(".*");
          } else {
            pattern.append(Character.isLetterOrDigit(c) ? "" : "\\").appendCodePoint(c);
          }
        });
    return pattern.toString();
  }

  private Forms near(String word, int edits) {
    Map<String, Integer> near = new HashMap<>(papers(List.of(word)));
    ObjectNode term = JsonNodeFactory.instance.objectNode();
    term.put("suggest_mode", "always").put("max_edits", edits).put("prefix_length", 0);
    term.put("min_word_length", 1).put("size", MOST_NEAR).put("shard_size", MOST_NEAR);
    // Every word within so few letters counts, however short; one half is the usual floor.
    term.put("accuracy", 0.01).put("max_term_freq", 1_000_000_000f);
    suggested(word, term).forEach(each -> near.put(each.word(), each.papers()));
    return new Forms(
        near.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList(),
        true);
  }

  private List<Alike> suggested(String word, ObjectNode term) {
    List<Alike> alike = new ArrayList<>();
    if (empty) {
      return alike;
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0);
    ObjectNode suggest = body.putObject("suggest").putObject("words").put("text", word);
    suggest.set("term", term.put("field", FIELD));
    for (JsonNode each : asking.search(body).path("suggest").path("words")) {
      for (JsonNode option : each.path("options")) {
        alike.add(new Alike(option.path("text").asText(), option.path("freq").asInt()));
      }
    }
    return alike;
  }

  @Override
  public Map<String, Integer> papers(Collection<String> words) {
    if (empty || words.isEmpty()) {
      return Map.of();
    }
    ObjectNode counted = Asking.terms(FIELD, words.size());
    var wanted = counted.withObject("/terms").putArray("include");
    words.stream().distinct().forEach(wanted::add);
    return Asking.counts(count(counted));
  }

  @Override
  public List<Alike> alike(String word, int most) {
    ObjectNode term = JsonNodeFactory.instance.objectNode();
    // A letter in four may differ, as in the embedded engine.
    term.put("suggest_mode", "popular").put("accuracy", 0.7).put("size", most);
    return suggested(word, term);
  }
}
