package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.PassageFigures;

/// What is true of all passages of one state of a collection: asked when it is needed, and
/// remembered. The counts are those of what is there: what was replaced does not count.
final class PassageTally implements PassageFigures {
  private static final int MOST_REMEMBERED = 200_000;

  /// So many are counted in one walk through the passages that have any of them.
  private static final int TERMS_AT_ONCE = 32;

  private static final int RUNS_AT_ONCE = 8;

  private final Asking asking;
  private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();
  private final Map<String, Integer> letters = new ConcurrentHashMap<>();
  private volatile Optional<Map<LuceneField, Lengths>> lengths = Optional.empty();

  PassageTally(Asking asking) {
    this.asking = asking;
  }

  /// How many passages have a field, and how many words stand in it in all of them.
  private record Lengths(int texts, long words) {}

  private Lengths lengths(LuceneField field) {
    Map<LuceneField, Lengths> all = lengths.orElseGet(this::askLengths);
    lengths = Optional.of(all);
    return Optional.ofNullable(all.get(field)).orElseThrow();
  }

  private Map<LuceneField, Lengths> askLengths() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0);
    ObjectNode counts = each(body);
    for (LuceneField field : Mapping.PASSAGE_WORDS) {
      counts
          .putObject(field.field())
          .putObject("stats")
          .put("field", Mapping.ofPassage(Mapping.WORDS_IN + field.field()));
    }
    JsonNode found = asking.search(body).path("aggregations").path("each");
    Map<LuceneField, Lengths> all = new HashMap<>();
    for (LuceneField field : Mapping.PASSAGE_WORDS) {
      JsonNode stats = found.path(field.field());
      all.put(field, new Lengths(stats.path("count").asInt(), stats.path("sum").asLong()));
    }
    return all;
  }

  /// Counts passages, not papers.
  private static ObjectNode each(ObjectNode body) {
    ObjectNode passages = body.putObject("aggs").putObject("each");
    passages.putObject("nested").put("path", Mapping.PASSAGES);
    return passages.putObject("aggs");
  }

  @Override
  public int count() {
    return lengths(LuceneField.ANSWER).texts();
  }

  @Override
  public double averageLength(LuceneField field) {
    Lengths all = lengths(field);
    return all.texts() == 0 ? 1 : (double) all.words() / all.texts();
  }

  @Override
  public int frequency(String term) {
    return known(frequencies, term, this::askFrequencies);
  }

  @Override
  public int letters(String run) {
    return known(letters, run, this::askLetters);
  }

  private static int known(
      Map<String, Integer> known, String one, Function<List<String>, Map<String, Integer>> ask) {
    return Optional.ofNullable(known.get(one))
        .orElseGet(() -> Optional.ofNullable(ask.apply(List.of(one)).get(one)).orElseThrow());
  }

  @Override
  public void announce(Collection<String> terms, Collection<String> runs) {
    askFrequencies(terms.stream().filter(term -> !frequencies.containsKey(term)).toList());
    askLetters(runs.stream().filter(run -> !letters.containsKey(run)).toList());
  }

  private Map<String, Integer> askFrequencies(List<String> terms) {
    Map<String, Integer> counted = new HashMap<>();
    counted(
        terms,
        TERMS_AT_ONCE,
        PassageTally::termCounts,
        (term, counts) ->
            counted.put(
                term,
                Math.max(
                    count(counts, LuceneField.ANSWER.field() + term),
                    count(counts, LuceneField.QUESTION.field() + term))));
    return remembered(counted, frequencies);
  }

  private Map<String, Integer> askLetters(List<String> runs) {
    Map<String, Integer> counted = new HashMap<>();
    counted(
        runs,
        RUNS_AT_ONCE,
        PassageTally::letterCounts,
        (run, counts) -> {
          int sum = 0;
          for (int bit = 0; bit < LetterTokens.BITS; bit++) {
            sum += count(counts, LetterTokens.token(run, bit)) << bit;
          }
          counted.put(run, Math.max(1, sum));
        });
    return remembered(counted, letters);
  }

  private static Map<String, Integer> remembered(
      Map<String, Integer> counted, Map<String, Integer> known) {
    if (known.size() < MOST_REMEMBERED) {
      known.putAll(counted);
    }
    return counted;
  }

  private static int count(JsonNode counts, String name) {
    return counts.path(name).path("doc_count").asInt();
  }

  private void counted(
      List<String> all,
      int atOnce,
      Function<List<String>, ObjectNode> asked,
      BiConsumer<String, JsonNode> taker) {
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += atOnce) {
      parts.add(all.subList(from, Math.min(all.size(), from + atOnce)));
    }
    List<JsonNode> answers = asking.all(parts.stream().map(asked).toList());
    for (int i = 0; i < parts.size(); i++) {
      JsonNode found = answers.get(i).path("aggregations");
      JsonNode counts =
          found.has("each") ? found.path("each").path("counts") : found.path("counts");
      parts.get(i).forEach(each -> taker.accept(each, counts.path("buckets")));
    }
  }

  private static ObjectNode termCounts(List<String> terms) {
    ObjectNode body = nothing();
    ObjectNode within = body.putObject("query").putObject("nested");
    within.put("path", Mapping.PASSAGES).put("score_mode", "none");
    ArrayNode any = within.putObject("query").putObject("bool").putArray("should");
    ObjectNode counts = filters(each(body));
    for (LuceneField field : List.of(LuceneField.ANSWER, LuceneField.QUESTION)) {
      String name = Mapping.ofPassage(field.field());
      ArrayNode values = any.addObject().putObject("terms").putArray(name);
      for (String term : terms) {
        values.add(term);
        counts.putObject(field.field() + term).putObject("term").put(name, term);
      }
    }
    return body;
  }

  private static ObjectNode letterCounts(List<String> runs) {
    ObjectNode body = nothing();
    ArrayNode values = body.putObject("query").putObject("terms").putArray(Mapping.LETTERS);
    ObjectNode counts = filters(body.putObject("aggs"));
    for (String run : runs) {
      for (int bit = 0; bit < LetterTokens.BITS; bit++) {
        String token = LetterTokens.token(run, bit);
        values.add(token);
        counts.putObject(token).putObject("term").put(Mapping.LETTERS, token);
      }
    }
    return body;
  }

  private static ObjectNode nothing() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return body.put("size", 0).put("track_total_hits", false);
  }

  private static ObjectNode filters(ObjectNode aggs) {
    return aggs.putObject("counts").putObject("filters").putObject("filters");
  }
}
