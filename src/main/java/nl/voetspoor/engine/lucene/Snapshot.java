package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.Wanted;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.IOFunction;

/// The collection as it was at one commit, with what is worth computing once for it.
final class Snapshot implements AutoCloseable {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int MOST_TELLING = 10_000;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Weights weights;
  private final Optional<SortedSetDocValuesReaderState> facets;
  private final Map<String, String> dossierTitles = new ConcurrentHashMap<>();
  private final Map<String, List<String>> citingByName = new ConcurrentHashMap<>();
  private final Map<Integer, Map<String, Float>> telling = new ConcurrentHashMap<>();
  private final Once<List<Wanted.Missing>> wanted = new Once<>();
  private final Once<Families> families = new Once<>();
  private final Once<List<DossierSummary>> dossiers = new Once<>();
  private final Once<CitedCounts> citedCounts = new Once<>();
  private final Once<Suggester> names = new Once<>();
  private final Once<Signals> signals = new Once<>();
  private final Once<PassageIndex> passages = new Once<>();
  private final Editions editions;
  private final Revision revision;

  Snapshot(IndexReader reader, Weights weights) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Rarity.of(weights));
    this.weights = weights;
    this.editions = new Editions(laterEditions());
    this.revision = Revisions.of(reader);
    boolean hasFacets =
        FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
            != null;
    this.facets =
        hasFacets
            ? Optional.of(
                new DefaultSortedSetDocValuesReaderState(reader, Documents.facetsConfig()))
            : Optional.empty();
  }

  IndexReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// The state for counting facets; empty while no paper has any.
  Optional<SortedSetDocValuesReaderState> facets() {
    return facets;
  }

  /// Which state of the collection it is.
  Revision revision() {
    return revision;
  }

  /// Which papers have a later edition.
  Editions editions() {
    return editions;
  }

  private List<PaperId> laterEditions() throws IOException {
    TopDocs later =
        searcher.search(
            new FieldExistsQuery(LuceneField.EDITION.field()), Math.max(1, reader.maxDoc()));
    List<PaperId> ids = new ArrayList<>();
    for (ScoreDoc hit : later.scoreDocs) {
      Document document =
          searcher.storedFields().document(hit.doc, Set.of(LuceneField.EDITION.field()));
      ids.add(new PaperId(Stored.text(document, LuceneField.EDITION)));
    }
    return ids;
  }

  /// The title of a dossier, looked up once.
  String dossierTitle(String dossier, Function<String, String> lookUp) {
    return dossierTitles.computeIfAbsent(dossier, lookUp);
  }

  /// Who refers to a paper by name alone, looked up once; for so many papers that a walk through
  /// all of them does not fill the memory.
  List<String> citingByName(String id, Function<String, List<String>> lookUp) {
    return citingByName.size() < MOST_REMEMBERED
        ? citingByName.computeIfAbsent(id, lookUp)
        : Optional.ofNullable(citingByName.get(id)).orElseGet(() -> lookUp.apply(id));
  }

  /// The words by which the paper in a document stands out, looked up once; for so many papers that
  /// a walk through all of them does not fill the memory.
  Map<String, Float> telling(int doc, IOFunction<Integer, Map<String, Float>> lookUp)
      throws IOException {
    Map<String, Float> known = telling.get(doc);
    if (known != null) {
      return known;
    }
    Map<String, Float> found = lookUp.apply(doc);
    if (telling.size() < MOST_TELLING) {
      telling.put(doc, found);
    }
    return found;
  }

  /// What is most wanted, counted once.
  List<Wanted.Missing> wanted(Lookup lookup) throws IOException {
    return wanted.get(() -> MostWanted.count(reader, lookup));
  }

  /// All dossiers, listed once.
  List<DossierSummary> dossiers(Lookup lookup) throws IOException {
    return dossiers.get(() -> DossierCatalogue.of(this, lookup));
  }

  /// Which papers belong together, worked out once.
  Families families(Lookup lookup) throws IOException {
    return families.get(() -> Families.in(reader, lookup));
  }

  /// How many papers refer to each, counted once.
  CitedCounts citedCounts(Lookup lookup) throws IOException {
    return citedCounts.get(() -> CitedCounts.in(reader, lookup));
  }

  /// What fits `query`, with its facets counted as if each were not chosen. Only where there are
  /// facets.
  ///
  /// @param dimensions those that the query narrows, in the order in which it does
  /// @param deadline until when
  <C extends Collector, T> Sideways<T> sideways(
      DrillDownQuery query, List<String> dimensions, CollectorManager<C, T> hits, Deadline deadline)
      throws IOException {
    // Facets that narrow are counted in one go, which a searcher with a timeout takes in parts.
    return Sideways.of(
        dimensions.isEmpty() ? searcher(deadline) : searcher,
        facets.orElseThrow(),
        query,
        dimensions,
        hits,
        deadline);
  }

  /// A searcher that breaks off after the deadline, also where nothing fits for long.
  IndexSearcher searcher(Deadline deadline) {
    IndexSearcher timed = new IndexSearcher(reader);
    timed.setSimilarity(searcher.getSimilarity());
    timed.setTimeout(deadline);
    return timed;
  }

  /// Works out what every search needs: which papers belong together, and what speaks for each.
  /// What only some ask for waits until they do.
  void prepare(Lookup lookup) throws IOException {
    families(lookup);
    signals();
  }

  /// The names of people and dossiers in it, gathered once.
  Suggester names(IOFunction<IndexReader, Suggester> gather) throws IOException {
    return names.get(() -> gather.apply(reader));
  }

  /// What speaks for papers beside their words, read once.
  Signals signals() throws IOException {
    return signals.get(() -> Signals.of(reader, weights));
  }

  /// What passages have in common, worked out once.
  PassageIndex passages() throws IOException {
    return passages.get(() -> PassageIndex.of(reader));
  }

  /// Keeps it open for one more user; false when it has been closed in the meantime.
  boolean retain() {
    return reader.tryIncRef();
  }

  /// One user less; the last one closes it.
  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
