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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// One look into the ledger, over one snapshot.
final class LedgerSearching {
  private static final int MOST_VALUES = 100;
  private final Snapshot snapshot;
  private final Lookup lookup;

  LedgerSearching(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  LedgerResult answer(LedgerRequest request) throws IOException {
    if (snapshot.index().isEmpty()) {
      return new LedgerResult(request, 0, List.of(), Map.of());
    }
    Map<String, Query> narrowing = new LinkedHashMap<>();
    request
        .chosen()
        .values()
        .forEach((facet, values) -> {
          String dimension = Documents.dimension(facet);
          narrowing.put(dimension, Documents.having(dimension, values));
        });
    int last = (int) Math.min((long) request.page() * request.size(), snapshot.index().size());
    Index.Found found =
        snapshot.index().files(new Index.Sought(filtered(request), narrowing), Math.max(1, last));
    return new LedgerResult(
        request, found.total(), files(request, found.rows()), facets(found.counts(), request));
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

  private List<LedgerEntry> files(LedgerRequest request, List<Index.Row> rows) {
    long first = (request.page() - 1L) * request.size();
    return rows.stream().skip(first).map(row -> lookup.file(row.best())).toList();
  }

  private static Map<LedgerFacet, List<FacetValue>> facets(
      Index.Counts found, LedgerRequest request) throws IOException {
    Map<LedgerFacet, List<FacetValue>> all = new EnumMap<>(LedgerFacet.class);
    for (LedgerFacet facet : LedgerFacet.values()) {
      all.put(facet, values(found, facet, request.chosen(facet)));
    }
    return all;
  }

  /// A chosen value is always among them, also when nothing has it.
  private static List<FacetValue> values(
      Index.Counts counts, LedgerFacet facet, SortedSet<String> picked) throws IOException {
    Map<String, Integer> found =
        new LinkedHashMap<>(counts.values(Documents.dimension(facet), MOST_VALUES));
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
