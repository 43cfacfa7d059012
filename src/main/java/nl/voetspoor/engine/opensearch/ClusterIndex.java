package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Deadline;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import nl.voetspoor.engine.lucene.Families;
import nl.voetspoor.engine.lucene.Index;
import nl.voetspoor.engine.lucene.Lookup;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.PapersAtHand;
import nl.voetspoor.engine.lucene.PassageDoor;
import nl.voetspoor.engine.lucene.PassagesAfar;
import nl.voetspoor.engine.lucene.Spelt;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.context.Keys;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.Sort;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// A collection on a cluster, for one question to it. What was asked once is not asked again.
final class ClusterIndex implements Index {
  /// So many papers, the first, are looked at for what belongs together.
  private static final int LOOKED_AT = 1_000;

  /// The most values of a field that are counted.
  private static final int MOST_TERMS = 65_000;

  private static final int AT_ONCE = 5_000;

  private final Asking asking;
  private final Revision revision;
  private final Standings standings;
  private final PassageTally tally;
  private final AtHand atHand;
  private final PaperCodec codec;
  private final Held held;
  private final Map<Query, Integer> counted = new HashMap<>();
  private final Map<Query, List<Integer>> found = new HashMap<>();
  private Optional<ClusterFamilies> families = Optional.empty();

  /// What is worked out here and not on the cluster.
  record AtHand(PapersAtHand papers, DutchAnalyzer analyzer, AnalysisConfig analysis) {}

  /// @param revision the state of the collection; empty where it has not been made yet
  ClusterIndex(
      Asking asking,
      Revision revision,
      Standings standings,
      PassageTally tally,
      AtHand atHand,
      PaperCodec codec) {
    this.asking = asking;
    this.revision = revision;
    this.standings = standings;
    this.tally = tally;
    this.atHand = atHand;
    this.codec = codec;
    this.held = asking.held();
  }

  Held held() {
    return held;
  }

  @Override
  public Revision revision() {
    return revision;
  }

  @Override
  public boolean isEmpty() {
    return revision.equals(Revision.NONE);
  }

  @Override
  public int size() {
    return Mapping.WINDOW;
  }

  @Override
  public int count(Query query) {
    return counted.computeIfAbsent(query, asked -> isEmpty() ? 0 : asking.count(asked));
  }

  @Override
  public int count(Query query, Deadline deadline) {
    Optional<Integer> known = Optional.ofNullable(counted.get(query));
    return known.orElseGet(() -> isEmpty() ? 0 : asking.count(query, deadline));
  }

  @Override
  public List<Integer> docs(Query query, int most) {
    if (isEmpty()) {
      return List.of();
    }
    List<Integer> known = found.get(query);
    if (known != null && (known.size() >= most || known.size() < ANNOUNCED)) {
      return known.subList(0, Math.min(most, known.size()));
    }
    List<Integer> docs = new ArrayList<>();
    if (most > Mapping.WINDOW) {
      asking.scan(query, Held.SMALL, hit -> docs.add(held.number(hit)));
    } else {
      asking.hits(asked(query, most)).forEach(hit -> docs.add(held.number(hit)));
    }
    return docs;
  }

  private static final int ANNOUNCED = 20;

  private static ObjectNode asked(Query query, int most) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("query", QueryPrinter.print(query));
    body.put("size", most).put("track_total_hits", false);
    ArrayNode sort = body.putArray("sort");
    sort.add("_score").add(Mapping.KEY);
    source(body);
    return body;
  }

  private static void source(ObjectNode body) {
    ArrayNode source = body.putArray("_source");
    Held.SMALL.forEach(source::add);
  }

  @Override
  public List<Row> best(Query query, int most) {
    List<Row> rows = new ArrayList<>();
    if (!isEmpty()) {
      asking
          .hits(asked(query, Math.min(most, Mapping.WINDOW)))
          .forEach(hit -> {
            int doc = held.number(hit);
            rows.add(new Row(doc, hit.path("_score").asDouble(), List.of(doc)));
          });
    }
    return rows;
  }

  @Override
  public boolean isFar() {
    return !isEmpty();
  }

  @Override
  public void announce(Collection<Query> toCount, Collection<Query> toFind) {
    if (isEmpty()) {
      return;
    }
    List<Query> queries = new ArrayList<>();
    List<ObjectNode> bodies = new ArrayList<>();
    for (Query query : Set.copyOf(toCount)) {
      if (!counted.containsKey(query)) {
        queries.add(query);
        bodies.add(asked(query, 0).put("track_total_hits", true));
      }
    }
    int counts = queries.size();
    for (Query query : Set.copyOf(toFind)) {
      if (!found.containsKey(query)) {
        queries.add(query);
        bodies.add(asked(query, ANNOUNCED));
      }
    }
    List<JsonNode> answers = asking.all(bodies);
    for (int i = 0; i < answers.size(); i++) {
      JsonNode hits = answers.get(i).path("hits");
      if (i < counts) {
        counted.put(queries.get(i), hits.path("total").path("value").asInt());
      } else {
        List<Integer> docs = new ArrayList<>();
        hits.path("hits").forEach(hit -> docs.add(held.number(hit)));
        found.put(queries.get(i), docs);
      }
    }
  }

  @Override
  public Optional<byte[]> bytes(int doc, LuceneField field) {
    return held.kept(doc, field).map(kept -> DocumentPrinter.bytes(field, kept));
  }

  @Override
  public Optional<String> text(int doc, LuceneField field) {
    return held.kept(doc, field);
  }

  @Override
  public List<Mentioned> references(LuceneField field, List<String> values) {
    boolean none =
        values.size() == 1
            && Integer.valueOf(0)
                .equals(counted.get(QueryPrinter.having(field, values.getFirst())));
    if (isEmpty() || none) {
      return List.of();
    }
    LuceneField sought = field == LuceneField.TARGET ? LuceneField.CITES : field;
    List<Mentioned> mentioned = new ArrayList<>();
    asking.scan(
        anyOf(sought, values),
        List.of(LuceneField.ID.field(), Mapping.KEPT + "." + LuceneField.REFERENCES.field()),
        hit -> {
          JsonNode source = hit.path("_source");
          String from = source.path(LuceneField.ID.field()).path(0).asText();
          String kept = source.path(Mapping.KEPT).path(LuceneField.REFERENCES.field()).asText();
          codec.references(DocumentPrinter.bytes(LuceneField.REFERENCES, kept)).stream()
              .filter(reference -> says(reference, field, values, from))
              .map(reference -> mentioned(from, reference))
              .forEach(mentioned::add);
        });
    return mentioned;
  }

  private static boolean says(
      Reference reference, LuceneField field, List<String> values, String from) {
    return field == LuceneField.TARGET
        ? reference.mention().targets().stream()
            .map(PaperId::value)
            .anyMatch(target -> values.contains(target) && !target.equals(from))
        : reference.clue().map(Keys::of).orElse(List.of()).stream().anyMatch(values::contains);
  }

  private static Mentioned mentioned(String from, Reference reference) {
    Optional<Clue> clue = reference.clue().filter(each -> !Keys.of(each).isEmpty());
    return new Mentioned(
        from,
        new Citation.Place(
            reference.sentence(),
            reference.footnote(),
            reference.page(),
            reference.mention().span().start()),
        clue);
  }

  private static Query anyOf(LuceneField field, Collection<String> values) {
    return new TermInSetQuery(field.field(), values.stream().map(BytesRef::new).toList());
  }

  @Override
  public Map<String, Integer> terms(LuceneField field) {
    return isEmpty() ? Map.of() : asking.most(Optional.empty(), field.field(), MOST_TERMS);
  }

  @Override
  public Set<String> present(LuceneField field, Collection<String> values) {
    Set<String> present = new HashSet<>();
    List<String> all = List.copyOf(values);
    for (int from = 0; from < all.size() && !isEmpty(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      asking.scan(
          anyOf(field, some),
          List.of(field.field()),
          hit -> hit.path("_source").path(field.field()).forEach(id -> present.add(id.asText())));
    }
    return present;
  }

  @Override
  public List<PaperId> laterEditions() {
    List<PaperId> later = new ArrayList<>();
    if (!isEmpty()) {
      asking.scan(
          new FieldExistsQuery(LuceneField.EDITION.field()),
          List.of(LuceneField.EDITION.field()),
          hit ->
              hit.path("_source")
                  .path(LuceneField.EDITION.field())
                  .forEach(id -> later.add(new PaperId(id.asText()))));
    }
    return later;
  }

  @Override
  public Map<String, DossierCount> dossiers(Set<PaperId> older) {
    Map<String, DossierCount> dossiers = new LinkedHashMap<>();
    if (isEmpty()) {
      return dossiers;
    }
    Query papers =
        new BooleanQuery.Builder()
            .add(QueryPrinter.having(LuceneField.TYPE, Documents.PAPER), Occur.FILTER)
            .add(anyOf(LuceneField.ID, older.stream().map(PaperId::value).toList()), Occur.MUST_NOT)
            .build();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0).set("query", QueryPrinter.print(papers));
    ObjectNode each = body.putObject("aggs").putObject("dossiers");
    each.putObject("terms").put("field", LuceneField.DOSSIER.field()).put("size", MOST_TERMS);
    each.putObject("aggs")
        .putObject("last")
        .putObject("max")
        .put("field", LuceneField.DATE.field());
    asking
        .search(body)
        .path("aggregations")
        .path("dossiers")
        .path("buckets")
        .forEach(bucket ->
            dossiers.put(
                bucket.path("key").asText(),
                new DossierCount(
                    bucket.path("doc_count").asInt(), day(bucket.path("last").path("value")))));
    return dossiers;
  }

  private static Optional<LocalDate> day(JsonNode days) {
    return days.isNumber() ? Optional.of(LocalDate.ofEpochDay(days.asLong())) : Optional.empty();
  }

  @Override
  public Optional<Period> period() {
    return isEmpty() ? Optional.empty() : standings.period(asking);
  }

  @Override
  public Families families(Lookup lookup) {
    ClusterFamilies known = families.orElseGet(() -> new ClusterFamilies(this, lookup));
    families = Optional.of(known);
    return known;
  }

  @Override
  public Spelt spelt() {
    return new ClusterSpelt(asking, isEmpty());
  }

  @Override
  public Query weighed(Query words) {
    return standings.over(words, asking);
  }

  @Override
  public Standing standing(int doc, PaperId id) {
    return standings.of(id.value(), summaryDate(doc), asking);
  }

  private Optional<LocalDate> summaryDate(int doc) {
    return held.kept(doc, LuceneField.SUMMARY)
        .flatMap(kept -> {
          JsonNode date = Cluster.read(kept).path("date");
          return date.isTextual() ? Optional.of(LocalDate.parse(date.asText())) : Optional.empty();
        });
  }

  @Override
  public Found papers(Sought sought, Order order, Lookup lookup, Deadline deadline) {
    boolean folding = order.families().isPresent();
    int most = Math.min(Mapping.WINDOW, folding ? Math.max(LOOKED_AT, order.last()) : order.last());
    ClusterCounts counts = new ClusterCounts(asking, sought, ClusterCounts.ofPapers());
    ObjectNode body = counts.body(sort(sought.base(), order.sort()));
    body.put("size", most);
    ArrayNode source = body.putArray("_source");
    Held.TIES.forEach(source::add);
    body.set("sort", order(order.sort()));
    JsonNode answer = asking.search(body, deadline);
    counts.take(answer);
    boolean scored = order.sort() == Sort.RELEVANCE;
    List<Row> rows = new ArrayList<>();
    answer
        .path("hits")
        .path("hits")
        .forEach(hit -> {
          int doc = held.number(hit);
          rows.add(new Row(doc, scored ? hit.path("_score").asDouble() : 0, List.of(doc)));
        });
    List<Row> placed =
        order.families().isPresent()
            ? ((ClusterFamilies) order.families().get()).folded(rows)
            : rows;
    List<Row> shown = placed.subList(0, Math.min(placed.size(), order.last()));
    held.fetchSmall(shown.stream().flatMap(row -> row.papers().stream()).toList());
    return new Found(
        answer.path("hits").path("total").path("value").asInt(),
        rows.size() - placed.size(),
        shown,
        counts);
  }

  /// What is sought, so that its scores put it in order.
  private Query sort(Query base, Sort sort) {
    return sort == Sort.CITED ? standings.byCitations(base, asking) : base;
  }

  private static ArrayNode order(Sort sort) {
    ArrayNode order = JsonNodeFactory.instance.arrayNode();
    if (sort == Sort.RELEVANCE || sort == Sort.CITED) {
      order.add("_score");
    }
    order
        .addObject()
        .putObject(LuceneField.DATE.field())
        .put("order", sort == Sort.OLDEST ? "asc" : "desc")
        .put("missing", "_last");
    order.add(Mapping.KEY);
    return order;
  }

  @Override
  public Found files(Sought sought, int last) {
    ClusterCounts counts = new ClusterCounts(asking, sought, ClusterCounts.ofFiles());
    ObjectNode body = counts.body(sought.base());
    body.put("size", Math.min(Mapping.WINDOW, last));
    source(body);
    ArrayNode order = body.putArray("sort");
    order.addObject().put(LuceneField.SEEN.field(), "desc");
    order.add(LuceneField.LOCATION.field());
    JsonNode answer = asking.search(body);
    counts.take(answer);
    List<Row> rows = new ArrayList<>();
    answer
        .path("hits")
        .path("hits")
        .forEach(hit -> {
          int doc = held.number(hit);
          rows.add(new Row(doc, 0, List.of(doc)));
        });
    return new Found(answer.path("hits").path("total").path("value").asInt(), 0, rows, counts);
  }

  @Override
  public Map<String, Integer> most(Query query, String dimension, int most) {
    return asking.most(Optional.of(query), Mapping.FACETS + "." + dimension, most);
  }

  @Override
  public void each(Query query, Sort sort, Lookup lookup, IntConsumer taker) throws IOException {
    if (!isEmpty()) {
      asking.walk(
          QueryPrinter.print(sort(query, sort)),
          order(sort),
          hit -> taker.accept(held.number(hit)));
    }
  }

  @Override
  public Read read(List<Integer> docs) throws IOException {
    held.fetch(docs);
    return atHand.papers().of(docs.stream().map(this::paper).toList());
  }

  @Override
  public Read weigh(List<Integer> docs, Query words) throws IOException {
    held.fetch(docs);
    List<PapersAtHand.Cited> papers = new ArrayList<>();
    for (int doc : docs) {
      papers.add(
          new PapersAtHand.Cited(
              paper(doc), codec.references(bytes(doc, LuceneField.REFERENCES).orElseThrow())));
    }
    return atHand.papers().among(papers, TermCounts.of(words, asking));
  }

  private Paper paper(int doc) {
    return codec.paper(
        bytes(doc, LuceneField.PAPER).orElseThrow(), text(doc, LuceneField.BODY).orElseThrow());
  }

  @Override
  public Map<String, Integer> papersWith(Collection<String> words) throws IOException {
    return spelt().papers(words);
  }

  @Override
  public PassageDoor passages(Optional<Query> papers) {
    return new PassagesAfar(
        new ClusterPassages(asking, held, tally, papers), atHand.analyzer(), atHand.analysis());
  }

  /// It has nothing of its own to let go of.
  @Override
  public void close() {}
}
