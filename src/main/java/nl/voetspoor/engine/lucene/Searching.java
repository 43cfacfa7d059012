package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Narrowing;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.ParsedQuery;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Sort;
import nl.voetspoor.search.Timeline;
import nl.voetspoor.search.Why;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/// One search over one snapshot.
final class Searching {
  private static final String PERIOD = "period";

  private final Snapshot snapshot;
  private final Lookup lookup;
  private final QueryTranslator translator;
  private final Ministries ministries;
  private final HitReader hits;
  private final Hands hands;
  private final Deadline deadline;

  Searching(
      Snapshot snapshot,
      Lookup lookup,
      TitleMarks titles,
      QueryTranslator translator,
      Ministries ministries,
      Deadline deadline) {
    this.deadline = deadline;
    this.snapshot = snapshot;
    this.lookup = lookup;
    this.translator = translator;
    this.ministries = ministries;
    this.hands = Hands.over(snapshot.index());
    this.hits = new HitReader(snapshot, lookup, titles, hands);
  }

  /// Which words are searched among which papers.
  ///
  /// @param words what must fit; empty for all papers
  /// @param newest whether among the newest editions alone
  /// @param some whether one of the words is enough although all were asked for
  record Plan(Optional<Query> words, boolean newest, boolean some) {}

  SearchResult answer(SearchRequest request) throws IOException {
    ParsedQuery parsed = translator.read(request.text());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    if (request.isNarrowed()) {
      notices.remove(Notice.of(Notice.Kind.EMPTY_QUERY));
    }
    List<String> stopWords = translator.onlyStopWords(parsed.clauses());
    if (!stopWords.isEmpty()) {
      notices.add(new Notice(Notice.Kind.ONLY_STOP_WORDS, stopWords));
    }
    List<Plan> plans = plans(request, parsed);
    notices.addAll(translator.notices());
    if (plans.getFirst().words().isEmpty() && !request.text().isBlank()) {
      return nothing(request, notices);
    }
    if (snapshot.index().isEmpty()) {
      return new SearchResult(request, 0, List.of(), Map.of(), notices);
    }
    snapshot.index().prepare(lookup);
    Outcome outcome = outcome(request, plans);
    if (outcome.plan().some()) {
      notices.add(Notice.of(Notice.Kind.NOT_ALL_WORDS));
    }
    if (deadline.isPassed()) {
      notices.add(Notice.of(Notice.Kind.OUT_OF_TIME, String.valueOf(deadline.most().toSeconds())));
    }
    Index.Found found = outcome.found();
    Optional<Query> any = translator.any(parsed.clauses());
    return hands.both(
        () -> hits.of(request, found, outcome.plan().words(), any),
        () -> beside(request, outcome),
        (page, beside) ->
            new SearchResult(
                request,
                found.total(),
                found.folded(),
                page,
                beside.facets(),
                beside.timeline(),
                notices));
  }

  /// What stands beside the results.
  private record Beside(Map<Facet, List<FacetValue>> facets, Timeline timeline) {}

  private Beside beside(SearchRequest request, Outcome outcome) throws IOException {
    return new Beside(
        counter(request, outcome).all(),
        new TimelineCounter(request, outcome.found().counts().months(PERIOD)).timeline());
  }

  /// The papers that a request without words finds, of each its newest edition.
  Query among(Narrowing narrowing) throws IOException {
    SearchRequest all = SearchRequest.of("").narrowed(narrowing);
    return together(sought(all, new Plan(Optional.empty(), true, false)));
  }

  /// All choices of one facet, the most frequent first.
  List<FacetValue> values(SearchRequest request, Facet facet) throws IOException {
    List<Plan> plans = plans(request, translator.read(request.text()));
    boolean nothing = plans.getFirst().words().isEmpty() && !request.text().isBlank();
    if (nothing || snapshot.index().isEmpty()) {
      return List.of();
    }
    return counter(request, outcome(request.sized(1).onPage(1), plans)).every(facet);
  }

  /// Hands over all papers that fit, in the order of the pages; those that a page folds come one by
  /// one. Papers that have but some of the words are handed over only where that is asked, for
  /// whoever takes them along sees no notice.
  void each(SearchRequest request, Consumer<PaperSummary> taker) throws IOException {
    SearchRequest plain = request.withFolding(false);
    List<Plan> plans =
        plans(plain, translator.read(plain.text())).stream().filter(plan -> !plan.some()).toList();
    boolean nothing = plans.getFirst().words().isEmpty() && !plain.text().isBlank();
    if (nothing || snapshot.index().isEmpty()) {
      return;
    }
    Query fitting = together(sought(plain, outcome(plain.sized(1).onPage(1), plans).plan()));
    snapshot.index().each(fitting, plain.sort(), lookup, doc -> taker.accept(lookup.summary(doc)));
  }

  /// Why papers have their places, for those of `papers` that stand on the page that is asked or
  /// before it.
  Map<PaperId, Why> why(
      SearchRequest request, List<PaperId> papers, DutchAnalyzer analyzer, AnalysisConfig config)
      throws IOException {
    List<Plan> plans = plans(request, translator.read(request.text()));
    if (plans.getFirst().words().isEmpty() || snapshot.index().isEmpty()) {
      return Map.of();
    }
    Outcome outcome = outcome(request, plans);
    Map<Integer, Index.Row> places = new HashMap<>();
    for (Index.Row row : outcome.found().rows()) {
      row.papers().forEach(doc -> places.put(doc, row));
    }
    Query words = outcome.plan().words().orElseThrow();
    boolean signals = request.listing().signals() && request.sort() == Sort.RELEVANCE;
    Map<PaperId, Index.Row> placed = new LinkedHashMap<>();
    for (PaperId id : papers) {
      lookup
          .first(new Term(LuceneField.ID.field(), id.value()))
          .flatMap(doc -> Optional.ofNullable(places.get(doc)))
          .ifPresent(row -> placed.put(id, row));
    }
    Explaining explaining =
        new Explaining(
            snapshot.index(),
            placed.values().stream().map(Index.Row::best).distinct().toList(),
            words,
            lookup,
            analyzer,
            config);
    Map<PaperId, Why> reasons = new LinkedHashMap<>();
    for (Map.Entry<PaperId, Index.Row> each : placed.entrySet()) {
      Index.Row row = each.getValue();
      reasons.put(each.getKey(), explaining.why(row.best(), request.text(), row.score(), signals));
    }
    return reasons;
  }

  private static SearchResult nothing(SearchRequest request, List<Notice> notices) {
    List<Notice> said = new ArrayList<>(notices);
    if (said.stream().noneMatch(n -> n.kind() == Notice.Kind.NOTHING_TO_SEARCH)) {
      said.add(Notice.of(Notice.Kind.NOTHING_TO_SEARCH));
    }
    return new SearchResult(request, 0, List.of(), Map.of(), said);
  }

  /// In order of preference: all words among the newest editions, or among the older ones that they
  /// replaced; then some of the words alike, and at last but parts of them. Who asks for any of the
  /// words gets the same papers as who is shown those with some, and can so take these along.
  private List<Plan> plans(SearchRequest request, ParsedQuery parsed) {
    boolean any = request.match() == Match.ANY;
    List<Plan> plans = new ArrayList<>();
    if (!any) {
      plans.addAll(inEditions(translator.all(parsed.clauses()), false).toList());
    }
    if (any || (plans.getFirst().words().isPresent() && translator.wanted(parsed.clauses()) > 1)) {
      plans.addAll(inEditions(translator.some(parsed.clauses()), !any).toList());
      plans.addAll(inEditions(translator.any(parsed.clauses()), !any).toList());
    }
    return plans;
  }

  private Stream<Plan> inEditions(Optional<Query> words, boolean some) {
    Plan newest = new Plan(words, true, some);
    return snapshot.editions().older().isEmpty()
        ? Stream.of(newest)
        : Stream.of(newest, new Plan(words, false, some));
  }

  /// What came of the plan that was carried out.
  private record Outcome(Plan plan, Index.Found found) {}

  /// Carries out the first plan by which anything is found, whatever narrows the request: so a
  /// click on a facet never changes among which papers is searched, and counts stay true. Where the
  /// request as it is finds something, which is nearly always, that is known already.
  private Outcome outcome(SearchRequest request, List<Plan> plans) throws IOException {
    Outcome first = outcome(request, plans.getFirst());
    if (first.found().total() > 0) {
      return first;
    }
    return request.widened().equals(request)
        ? next(request, plans, first)
        : widest(request, plans, first);
  }

  /// Where nothing narrows, a plan is carried out to see whether it finds anything.
  private Outcome next(SearchRequest request, List<Plan> plans, Outcome first) throws IOException {
    for (Plan plan : plans.subList(1, plans.size())) {
      Outcome next = outcome(request, plan);
      if (next.found().total() > 0) {
        return next;
      }
    }
    return first;
  }

  private Outcome widest(SearchRequest request, List<Plan> plans, Outcome first)
      throws IOException {
    for (Plan plan : plans) {
      if (count(request.widened(), plan) > 0) {
        return plan.equals(first.plan()) ? first : outcome(request, plan);
      }
    }
    return first;
  }

  private Outcome outcome(SearchRequest request, Plan plan) throws IOException {
    int last = (int) Math.min((long) request.page() * request.size(), snapshot.index().size());
    Optional<Families> families =
        request.listing().folded() ? Optional.of(snapshot.families(lookup)) : Optional.empty();
    return new Outcome(
        plan,
        snapshot
            .index()
            .papers(
                sought(request, plan),
                new Index.Order(request.sort(), families, Math.max(1, last)),
                lookup,
                deadline));
  }

  private int count(SearchRequest request, Plan plan) throws IOException {
    return snapshot.index().count(together(sought(request, plan)), deadline);
  }

  private FacetCounter counter(SearchRequest request, Outcome outcome) {
    return new FacetCounter(
        (facet, value) ->
            switch (facet) {
              case DOSSIER -> snapshot.dossierTitle(value, lookup::dossierTitle);
              case MINISTRY -> ministries.nameOf(value);
              case KIND, SESSION, YEAR, SENDER, ADDRESSEE, CHAMBER, LANGUAGE, NOTES, READING ->
                  value;
            },
        ministries,
        request,
        outcome.found().counts(),
        outcome.found().total(),
        other -> count(other, outcome.plan()));
  }

  /// With the signals of papers counted, where they are asked for and order the results.
  private Query weighed(SearchRequest request, Query words) throws IOException {
    boolean counted = request.listing().signals() && request.sort() == Sort.RELEVANCE;
    return counted ? snapshot.index().weighed(words) : words;
  }

  /// Everything but what is chosen of facets and period.
  private Query filtered(SearchRequest request, Plan plan) throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(
        plan.words().isPresent()
            ? weighed(request, plan.words().get())
            : new ConstantScoreQuery(Documents.papers()),
        Occur.MUST);
    Narrowing narrowing = request.narrowing();
    narrowing
        .excluded()
        .values()
        .forEach((facet, values) ->
            values.forEach(value ->
                builder.add(
                    Documents.having(Documents.dimension(facet, narrowing.apart()), List.of(value)),
                    Occur.MUST_NOT)));
    request.cites().ifPresent(id -> builder.add(lookup.citing(id), Occur.FILTER));
    if (plan.newest() && !snapshot.editions().older().isEmpty()) {
      builder.add(
          Lookup.anyOf(LuceneField.ID, List.copyOf(snapshot.editions().older())), Occur.MUST_NOT);
    }
    return builder.build();
  }

  /// What a request asks, with what is chosen of facets and period apart.
  private Index.Sought sought(SearchRequest request, Plan plan) throws IOException {
    Narrowing narrowing = request.narrowing();
    Map<String, Query> narrowed = new LinkedHashMap<>();
    narrowing
        .chosen()
        .values()
        .forEach((facet, values) -> {
          String dimension = Documents.dimension(facet, narrowing.apart());
          narrowed.put(dimension, Documents.having(dimension, values));
        });
    if (hasPeriod(request)) {
      long first = request.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long last = request.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      narrowed.put(PERIOD, LongField.newRangeQuery(LuceneField.DATE.field(), first, last));
    }
    return new Index.Sought(filtered(request, plan), narrowed);
  }

  private static Query together(Index.Sought sought) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(sought.base(), Occur.MUST);
    sought.narrowing().values().forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }

  private static boolean hasPeriod(SearchRequest request) {
    return request.from().isPresent() || request.until().isPresent();
  }
}
