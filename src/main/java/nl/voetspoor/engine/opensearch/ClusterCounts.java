package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.Index;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.LedgerFacet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// The counts of one search. They come with its hits; only what is asked beyond the most frequent
/// values is asked anew.
final class ClusterCounts implements Index.Counts {
  private static final String FITTING = "fitting";
  private static final String ASIDE = "aside:";
  private static final String MONTHS = "months";
  private static final int MOST_MONTHS = 6_000;
  private static final int USUAL = 50;
  private static final int MANY = 1_000;

  private final Asking asking;
  private final Index.Sought sought;
  private final List<String> dimensions;
  private JsonNode counted = JsonNodeFactory.instance.missingNode();

  /// @param dimensions what is counted of every search
  ClusterCounts(Asking asking, Index.Sought sought, List<String> dimensions) {
    this.asking = asking;
    this.sought = sought;
    this.dimensions = dimensions;
  }

  /// What is counted of papers.
  static List<String> ofPapers() {
    List<String> files = ofFiles();
    return Documents.dimensions().stream().filter(each -> !files.contains(each)).toList();
  }

  /// What is counted of files.
  static List<String> ofFiles() {
    return Arrays.stream(LedgerFacet.values()).map(Documents::dimension).toList();
  }

  /// A search with all counts, for which what narrows decides about the hits alone.
  ObjectNode body(Query base) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("track_total_hits", true).set("query", QueryPrinter.print(base));
    if (!sought.narrowing().isEmpty()) {
      body.set("post_filter", but(""));
    }
    ObjectNode counts = body.putObject("aggs");
    count(counts.putObject(FITTING), "", dimensions, true);
    for (String narrowed : sought.narrowing().keySet()) {
      boolean facet = dimensions.contains(narrowed);
      count(
          counts.putObject(ASIDE + narrowed),
          narrowed,
          facet ? List.of(narrowed) : List.of(),
          !facet);
    }
    return body;
  }

  private void count(ObjectNode part, String aside, List<String> each, boolean months) {
    part.set("filter", but(aside));
    ObjectNode counts = part.putObject("aggs");
    each.forEach(dimension -> counts.set(dimension, most(dimension, size(dimension))));
    if (months) {
      ObjectNode terms = counts.putObject(MONTHS).putObject("terms");
      terms.put("field", Mapping.MONTH).put("size", MOST_MONTHS);
    }
  }

  private int size(String dimension) {
    boolean years =
        dimension.equals(Facet.YEAR.parameter()) || dimension.equals(Facet.SESSION.parameter());
    return years || sought.narrowing().containsKey(dimension) ? MANY : USUAL;
  }

  private static ObjectNode most(String dimension, int most) {
    return Asking.terms(Mapping.FACETS + "." + dimension, most);
  }

  /// All that narrows, but for one.
  private ObjectNode but(String dimension) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var filters = json.putObject("bool").putArray("filter");
    sought
        .narrowing()
        .forEach((name, query) -> {
          if (!name.equals(dimension)) {
            filters.add(QueryPrinter.print(query));
          }
        });
    return json;
  }

  /// Takes the counts from the answer to [#body].
  void take(JsonNode answer) {
    counted = answer.path("aggregations");
  }

  private JsonNode part(String dimension) {
    JsonNode aside = counted.path(ASIDE + dimension);
    return aside.isMissingNode() ? counted.path(FITTING) : aside;
  }

  @Override
  public Map<String, Integer> values(String dimension, int most) {
    JsonNode known = part(dimension).path(dimension);
    Map<String, Integer> values = Asking.counts(known);
    if (values.size() < most && !isComplete(known)) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.put("size", 0).set("query", QueryPrinter.print(all(dimension, Optional.empty())));
      body.putObject("aggs").set("values", most(dimension, Math.min(65_000, most)));
      values = Asking.counts(asking.search(body).path("aggregations").path("values"));
    }
    Map<String, Integer> first = new LinkedHashMap<>();
    values.entrySet().stream()
        .limit(most)
        .forEach(each -> first.put(each.getKey(), each.getValue()));
    return first;
  }

  private static boolean isComplete(JsonNode terms) {
    return terms.path("sum_other_doc_count").asInt() == 0;
  }

  @Override
  public int count(String dimension, String value) {
    return count(part(dimension).path(dimension), dimension, dimension, value);
  }

  @Override
  public int countFitting(String dimension, String value) {
    return count(counted.path(FITTING).path(dimension), "", dimension, value);
  }

  private int count(JsonNode known, String aside, String dimension, String value) {
    Optional<Integer> count = Optional.ofNullable(Asking.counts(known).get(value));
    if (count.isPresent() || isComplete(known)) {
      return count.orElse(0);
    }
    return asking.count(all(aside, Optional.of(Documents.having(dimension, List.of(value)))));
  }

  /// What fits but for a dimension.
  private Query all(String aside, Optional<Query> too) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(sought.base(), Occur.FILTER);
    sought
        .narrowing()
        .forEach((name, query) -> {
          if (!name.equals(aside)) {
            all.add(query, Occur.FILTER);
          }
        });
    too.ifPresent(query -> all.add(query, Occur.FILTER));
    return all.build();
  }

  @Override
  public int totalWithout(String dimension) {
    return part(dimension).path("doc_count").asInt();
  }

  @Override
  public NavigableMap<YearMonth, Integer> months(String dimension) {
    NavigableMap<YearMonth, Integer> months = new TreeMap<>();
    part(dimension)
        .path(MONTHS)
        .path("buckets")
        .forEach(each -> {
          int month = each.path("key").asInt();
          months.put(
              YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1),
              each.path("doc_count").asInt());
        });
    return months;
  }
}
