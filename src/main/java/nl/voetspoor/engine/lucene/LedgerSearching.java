package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.ParserVersion;
import nl.voetspoor.search.FacetValue;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.LedgerResult;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.WildcardQuery;

/// One look into the ledger, over one snapshot.
final class LedgerSearching {
  private static final int MOST_VALUES = 100;
  private static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(LuceneField.SEEN.field(), SortField.Type.LONG, true),
          new SortField(LuceneField.PLACE_ORDER.field(), SortField.Type.STRING));

  private final Snapshot snapshot;
  private final Lookup lookup;

  LedgerSearching(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  LedgerResult answer(LedgerRequest request) throws IOException {
    if (snapshot.facets().isEmpty()) {
      return new LedgerResult(request, 0, List.of(), Map.of());
    }
    DrillDownQuery query = new DrillDownQuery(Documents.facetsConfig(), filtered(request));
    request
        .chosen()
        .values()
        .forEach((facet, values) ->
            values.forEach(value -> query.add(Documents.dimension(facet), value)));
    int last = (int) Math.min((long) request.page() * request.size(), snapshot.reader().maxDoc());
    List<String> dimensions =
        request.chosen().values().keySet().stream().map(Documents::dimension).toList();
    Sideways<TopFieldDocs> found =
        snapshot.sideways(
            query,
            dimensions,
            new TopFieldCollectorManager(NEWEST_FIRST, Math.max(1, last), Integer.MAX_VALUE),
            Deadline.none());
    TopFieldDocs docs = found.hits();
    return new LedgerResult(
        request, docs.totalHits.value(), files(request, docs.scoreDocs), facets(found, request));
  }

  private static Query filtered(LedgerRequest request) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.FILE)), Occur.FILTER);
    Arrays.stream(request.text().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(LedgerSearching::anywhere)
        .forEach(word -> builder.add(word, Occur.FILTER));
    return builder.build();
  }

  private static Query anywhere(String word) {
    String literal = word.replaceAll("([\\\\*?])", "\\\\$1");
    return new WildcardQuery(new Term(LuceneField.PATH.field(), "*" + literal + "*"));
  }

  private List<LedgerEntry> files(LedgerRequest request, ScoreDoc[] docs) {
    int first = (int) Math.min(docs.length, (request.page() - 1L) * request.size());
    return Arrays.stream(docs).skip(first).map(doc -> lookup.file(doc.doc)).toList();
  }

  private static Map<LedgerFacet, List<FacetValue>> facets(
      Sideways<TopFieldDocs> found, LedgerRequest request) throws IOException {
    Map<LedgerFacet, List<FacetValue>> all = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      all.put(facet, values(found, facet, request.chosen(facet)));
    }
    return all;
  }

  /// A chosen value is always among them, also when nothing has it.
  private static List<FacetValue> values(
      Sideways<TopFieldDocs> counts, LedgerFacet facet, SortedSet<String> picked)
      throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (LabelAndValue each : counts.values(Documents.dimension(facet), MOST_VALUES)) {
      found.put(each.label, each.value.intValue());
    }
    picked.forEach(value -> found.putIfAbsent(value, 0));
    List<FacetValue> values = new ArrayList<>();
    found.forEach(
        (value, count) -> values.add(new FacetValue(value, value, count, picked.contains(value))));
    if (facet == LedgerFacet.VERSION) {
      values.sort(Comparator.comparing(LedgerSearching::version).reversed());
    }
    return values;
  }

  private static ParserVersion version(FacetValue value) {
    return ParserVersion.find(value.value()).orElseGet(() -> new ParserVersion(List.of()));
  }
}
