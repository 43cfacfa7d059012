package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.voetspoor.engine.lucene.Index;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.Weights;
import nl.voetspoor.engine.lucene.Weights.Weight;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// What speaks for papers beside their words, of one state of the collection: asked once, when it
/// is first needed. Two questions at once may both ask it, to the same result.
///
/// The papers that are cited most are named in the question itself, so that nothing that is kept of
/// a paper has to change when another refers to it.
final class Standings {
  private static final double DAYS_A_YEAR = 365.25;

  /// So many papers, the most cited, gain by it.
  private static final int MOST = 10_000;

  private final Weights weights;
  private volatile Optional<Known> known = Optional.empty();

  Standings(Weights weights) {
    this.weights = weights;
  }

  /// What was asked.
  ///
  /// @param cited how many papers refer to what
  /// @param byCount the identifiers of papers by how many refer to them
  private record Known(
      Optional<Index.Period> period,
      Map<String, Integer> cited,
      TreeMap<Integer, ArrayNode> byCount) {}

  private Known known(Asking asking) {
    Optional<Known> before = known;
    if (before.isPresent()) {
      return before.get();
    }
    Map<String, Integer> cited = asking.most(Optional.empty(), LuceneField.CITES.field(), MOST);
    TreeMap<Integer, ArrayNode> byCount = new TreeMap<>();
    cited.forEach((id, count) ->
        byCount.computeIfAbsent(count, _ -> JsonNodeFactory.instance.arrayNode()).add(id));
    Known now = new Known(askPeriod(asking), cited, byCount);
    known = Optional.of(now);
    return now;
  }

  private static Optional<Index.Period> askPeriod(Asking asking) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0);
    ObjectNode aggs = body.putObject("aggs");
    aggs.putObject("first").putObject("min").put("field", LuceneField.DATE.field());
    aggs.putObject("last").putObject("max").put("field", LuceneField.DATE.field());
    JsonNode found = asking.search(body).path("aggregations");
    JsonNode first = found.path("first").path("value");
    JsonNode last = found.path("last").path("value");
    return first.isNumber() && last.isNumber()
        ? Optional.of(
            new Index.Period(
                LocalDate.ofEpochDay(first.asLong()), LocalDate.ofEpochDay(last.asLong())))
        : Optional.empty();
  }

  /// The oldest and the newest date of a paper.
  Optional<Index.Period> period(Asking asking) {
    return known(asking).period();
  }

  /// What speaks for one paper.
  Index.Standing of(String id, Optional<LocalDate> date, Asking asking) {
    Known now = known(asking);
    double recency =
        now.period().isPresent() && date.isPresent()
            ? Math.pow(
                0.5, ChronoUnit.DAYS.between(date.get(), now.period().get().last()) / halfLife())
            : 0;
    return new Index.Standing(recency, share(now.cited().getOrDefault(id, 0)));
  }

  private double halfLife() {
    return Math.max(0.1, weights.of(Weight.RECENCY_YEARS)) * DAYS_A_YEAR;
  }

  private double share(int cited) {
    double full = Math.log1p(Math.max(1, weights.of(Weight.CITATIONS_FULL)));
    return Math.min(1, Math.log1p(cited) / full);
  }

  /// The same papers as `words` finds, with what speaks for them counted.
  Query over(Query words, Asking asking) {
    Known now = known(asking);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode score = json.putObject("function_score");
    score.set("query", QueryPrinter.print(words));
    score.put("score_mode", "sum").put("boost_mode", "multiply");
    ArrayNode functions = score.putArray("functions");
    functions.addObject().put("weight", 1).putObject("filter").putObject("match_all");
    now.period().ifPresent(period -> recency(functions.addObject(), period.last()));
    now.byCount()
        .forEach((count, ids) ->
            among(functions.addObject(), ids)
                .put("weight", weights.of(Weight.CITATIONS) * share(count)));
    return new Weighed(words, json);
  }

  private void recency(ObjectNode function, LocalDate newest) {
    String date = LuceneField.DATE.field();
    function.put("weight", weights.of(Weight.RECENCY));
    function.putObject("filter").putObject("exists").put("field", date);
    ObjectNode decay = function.putObject("exp").putObject(date);
    decay.put("origin", newest.toEpochDay()).put("scale", halfLife()).put("decay", 0.5);
  }

  private static ObjectNode among(ObjectNode function, ArrayNode ids) {
    function.putObject("filter").putObject("terms").set(LuceneField.ID.field(), ids);
    return function;
  }

  /// The same papers as `query` finds, each worth one more than how many refer to it.
  Query byCitations(Query query, Asking asking) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode score = json.putObject("function_score");
    score.set("query", QueryPrinter.print(new ConstantScoreQuery(query)));
    score.put("score_mode", "sum").put("boost_mode", "replace");
    ArrayNode functions = score.putArray("functions");
    functions.addObject().put("weight", 1).putObject("filter").putObject("match_all");
    known(asking)
        .byCount()
        .forEach((count, ids) -> among(functions.addObject(), ids).put("weight", count));
    return new Weighed(query, json);
  }

  /// A query as it is sent.
  private static final class Weighed extends Query implements QueryPrinter.Printed {
    private final Query words;
    private final ObjectNode json;

    private Weighed(Query words, ObjectNode json) {
      this.words = words;
      this.json = json;
    }

    @Override
    public ObjectNode print() {
      return json;
    }

    @Override
    public void visit(QueryVisitor visitor) {
      words.visit(visitor);
    }

    @Override
    public String toString(String field) {
      return words.toString(field);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Weighed weighed && weighed.json.equals(json);
    }

    @Override
    public int hashCode() {
      return classHash() + words.hashCode();
    }
  }
}
