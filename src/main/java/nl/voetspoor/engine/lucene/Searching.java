package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.Hit;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.ParsedQuery;
import nl.voetspoor.search.QueryClause;
import nl.voetspoor.search.QueryParser;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;
import nl.voetspoor.search.Snippet;
import nl.voetspoor.search.Sort;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// One search over one snapshot.
final class Searching {
  private final Snapshot snapshot;
  private final Lookup lookup;
  private final Analyzer analyzer;
  private final QueryTranslator translator;
  private final FacetCounter counter;

  Searching(
      Snapshot snapshot,
      Lookup lookup,
      Analyzer analyzer,
      QueryTranslator translator,
      Ministries ministries) {
    this.snapshot = snapshot;
    this.lookup = lookup;
    this.analyzer = analyzer;
    this.translator = translator;
    this.counter =
        new FacetCounter((facet, value) ->
            switch (facet) {
              case DOSSIER -> snapshot.dossierTitle(value, lookup::dossierTitle);
              case MINISTRY -> ministries.nameOf(value);
              case KIND, YEAR, READING -> value;
            });
  }

  SearchResult answer(SearchRequest request) throws IOException {
    ParsedQuery parsed = QueryParser.parse(request.text());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    if (request.isNarrowed()) {
      notices.remove(Notice.of(Notice.Kind.EMPTY_QUERY));
    }
    List<String> stopWords = translator.onlyStopWords(parsed.clauses());
    if (!stopWords.isEmpty()) {
      notices.add(new Notice(Notice.Kind.ONLY_STOP_WORDS, stopWords));
    }
    boolean any = request.match() == Match.ANY;
    Optional<Query> words =
        any ? translator.any(parsed.clauses()) : translator.all(parsed.clauses());
    if (words.isEmpty() && !request.text().isBlank()) {
      return nothing(request, notices);
    }
    SearchResult all = runInEditions(request, words, notices);
    if (any || all.total() > 0 || translator.wanted(parsed.clauses()) < 2) {
      return all;
    }
    notices.add(Notice.of(Notice.Kind.NOT_ALL_WORDS));
    SearchResult some = runInEditions(request, translator.any(parsed.clauses()), notices);
    return some.total() > 0 ? some : all;
  }

  /// Hands over all papers that fit, in the order of the pages.
  void each(SearchRequest request, Consumer<PaperSummary> taker) throws IOException {
    SearchResult first = answer(request.sized(1));
    if (first.total() == 0) {
      return;
    }
    boolean some = first.notices().contains(Notice.of(Notice.Kind.NOT_ALL_WORDS));
    List<QueryClause> clauses = QueryParser.parse(request.text()).clauses();
    Optional<Query> words =
        some || request.match() == Match.ANY ? translator.any(clauses) : translator.all(clauses);
    Query newest = chosen(request, filtered(request, words, true));
    Query fitting =
        snapshot.searcher().count(newest) > 0
            ? newest
            : chosen(request, filtered(request, words, false));
    new Procession(snapshot.searcher(), fitting, order(request.sort()))
        .each(doc -> taker.accept(lookup.summary(doc)));
  }

  private static SearchResult nothing(SearchRequest request, List<Notice> notices) {
    List<Notice> said = new ArrayList<>(notices);
    if (said.stream().noneMatch(n -> n.kind() == Notice.Kind.NOTHING_TO_SEARCH)) {
      said.add(Notice.of(Notice.Kind.NOTHING_TO_SEARCH));
    }
    return new SearchResult(request, 0, List.of(), Map.of(), said);
  }

  /// Among the newest editions; where none fits, among the older ones that they replaced.
  private SearchResult runInEditions(
      SearchRequest request, Optional<Query> words, List<Notice> notices) throws IOException {
    SearchResult newest = run(request, filtered(request, words, true), words, notices);
    return newest.total() > 0 || snapshot.editions().older().isEmpty()
        ? newest
        : run(request, filtered(request, words, false), words, notices);
  }

  private SearchResult run(
      SearchRequest request, Query fitting, Optional<Query> words, List<Notice> notices)
      throws IOException {
    if (snapshot.facets().isEmpty()) {
      return new SearchResult(request, 0, List.of(), Map.of(), notices);
    }
    DrillDownQuery query = chosen(request, fitting);
    int last = (int) Math.min((long) request.page() * request.size(), snapshot.reader().maxDoc());
    DrillSideways.ConcurrentDrillSidewaysResult<TopFieldDocs> found =
        new DrillSideways(
                snapshot.searcher(), Documents.facetsConfig(), snapshot.facets().orElseThrow())
            .search(
                query,
                new TopFieldCollectorManager(
                    order(request.sort()), Math.max(1, last), Integer.MAX_VALUE));
    TopFieldDocs docs = found.collectorResult;
    return new SearchResult(
        request,
        docs.totalHits.value(),
        hits(request, words, docs.scoreDocs),
        facets(found.facets, request),
        notices);
  }

  private Map<Facet, List<FacetValue>> facets(Facets counts, SearchRequest request)
      throws IOException {
    return counter.count(counts, request.narrowing().chosen());
  }

  private static DrillDownQuery chosen(SearchRequest request, Query fitting) {
    DrillDownQuery query = new DrillDownQuery(Documents.facetsConfig(), fitting);
    request
        .narrowing()
        .chosen()
        .values()
        .forEach((facet, values) -> values.forEach(value -> query.add(facet.parameter(), value)));
    return query;
  }

  private Query filtered(SearchRequest request, Optional<Query> words, boolean newest) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(words.orElse(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    builder.add(term(LuceneField.TYPE, Documents.PAPER), Occur.FILTER);
    request
        .narrowing()
        .excluded()
        .values()
        .forEach((facet, values) ->
            values.forEach(value -> builder.add(having(facet, value), Occur.MUST_NOT)));
    request.cites().ifPresent(id -> builder.add(citing(id), Occur.FILTER));
    if (newest && !snapshot.editions().older().isEmpty()) {
      builder.add(
          Lookup.anyOf(LuceneField.ID, List.copyOf(snapshot.editions().older())), Occur.MUST_NOT);
    }
    if (request.from().isPresent() || request.until().isPresent()) {
      long first = request.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long last = request.until().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      builder.add(LongField.newRangeQuery(LuceneField.DATE.field(), first, last), Occur.FILTER);
    }
    return builder.build();
  }

  private static Query having(Facet facet, String value) {
    DrillDownQuery query = new DrillDownQuery(Documents.facetsConfig());
    query.add(facet.parameter(), value);
    return query;
  }

  /// Those that refer to `id`, by its number or by name alone.
  private Query citing(PaperId id) {
    List<BytesRef> byName = lookup.citingByName(id).stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(Lookup.anyOf(LuceneField.CITES, snapshot.editions().names(id)), Occur.SHOULD)
        .add(new TermInSetQuery(LuceneField.ID.field(), byName), Occur.SHOULD)
        .build();
  }

  private static org.apache.lucene.search.Sort order(Sort sort) {
    SortField newest = date(true, Long.MIN_VALUE);
    SortField id = new SortField(LuceneField.ORDER.field(), SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest, id);
      case NEWEST -> new org.apache.lucene.search.Sort(newest, id);
      case OLDEST -> new org.apache.lucene.search.Sort(date(false, Long.MAX_VALUE), id);
    };
  }

  /// Order by date; a paper without date comes last.
  private static SortField date(boolean newestFirst, long missing) {
    return LongField.newSortField(
        LuceneField.DATE.field(), newestFirst, SortedNumericSelector.Type.MIN, missing);
  }

  private List<Hit> hits(SearchRequest request, Optional<Query> words, ScoreDoc[] docs)
      throws IOException {
    int first = (int) Math.min(docs.length, (request.page() - 1L) * request.size());
    ScoreDoc[] shown = Arrays.copyOfRange(docs, first, docs.length);
    int[] numbers = Arrays.stream(shown).mapToInt(doc -> doc.doc).toArray();
    List<List<Snippet>> snippets =
        words.isPresent() && numbers.length > 0
            ? new Highlights(snapshot.searcher(), analyzer).snippets(words.get(), numbers)
            : List.of();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < shown.length; i++) {
      List<Snippet> cut = i < snippets.size() ? snippets.get(i) : List.of();
      hits.add(
          new Hit(
              lookup.summary(numbers[i]),
              score(shown[i]),
              cut.isEmpty() ? cut : paged(numbers[i], cut)));
    }
    return hits;
  }

  private List<Snippet> paged(int doc, List<Snippet> snippets) {
    Content pages = lookup.pages(doc);
    return snippets.stream()
        .map(each -> new Snippet(each.pieces(), pages.pageAt(each.offset()), each.offset()))
        .toList();
  }

  private static double score(ScoreDoc doc) {
    return doc instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : 0;
  }

  private static Query term(LuceneField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }
}
