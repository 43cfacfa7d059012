package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Revision;
import nl.voetspoor.search.Sort;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;

/// An index in a folder, as it was at one commit.
final class LuceneIndex implements Index {
  /// What is kept in columns, and not with the document.
  private static final Set<LuceneField> COLUMNS =
      EnumSet.of(LuceneField.SUMMARY, LuceneField.FACTS, LuceneField.PAGES, LuceneField.SKETCH);

  private static final org.apache.lucene.search.Sort LAST_SEEN_FIRST =
      new org.apache.lucene.search.Sort(
          new SortField(LuceneField.SEEN.field(), SortField.Type.LONG, true),
          new SortField(LuceneField.PLACE_ORDER.field(), SortField.Type.STRING));

  private final PaperCodec codec = new PaperCodec();
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Weights weights;
  private final Optional<SortedSetDocValuesReaderState> facets;
  private final Revision revision;
  private final Once<AllFamilies> families = new Once<>();
  private final Once<CitedCounts> citedCounts = new Once<>();
  private final Once<Signals> signals = new Once<>();
  private final Once<Optional<WorkedOut>> kept = new Once<>();
  private final Once<PassageIndex> passages = new Once<>();

  LuceneIndex(IndexReader reader, Weights weights) throws IOException {
    this.reader = reader;
    this.searcher = searcher(reader);
    searcher.setSimilarity(Rarity.of(weights));
    this.weights = weights;
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

  /// One that goes through the parts of a large index at once, as far as processors are free.
  private static IndexSearcher searcher(IndexReader reader) {
    return new IndexSearcher(reader, ForkJoinPool.commonPool());
  }

  /// A searcher that breaks off after the deadline, also where nothing fits for long.
  private IndexSearcher searcher(Deadline deadline) {
    IndexSearcher timed = searcher(reader);
    timed.setSimilarity(searcher.getSimilarity());
    timed.setTimeout(deadline);
    return timed;
  }

  /// Works out what every search needs, at once where processors are free: which papers belong
  /// together, and what speaks for each. What only some ask for waits until they do.
  @Override
  public void prepare(Lookup lookup) throws IOException {
    if (!families.isKnown() || !signals.isKnown()) {
      Hands.over(this).all(List.of(() -> families(lookup), this::signals));
    }
  }

  @Override
  public int count(Query query, Deadline deadline) throws IOException {
    return searcher(deadline).count(query);
  }

  @Override
  public PassageDoor passages(Optional<Query> papers) throws IOException {
    PassageIndex index = passages.get(() -> PassageIndex.of(reader));
    AllowedPassages allowed =
        papers.isPresent()
            ? AllowedPassages.of(searcher, papers.get())
            : AllowedPassages.all(searcher);
    return new PassagesHere(
        index, new PassagePool(index.leaves(), searcher, allowed, IntUnaryOperator.identity()));
  }

  @Override
  public Revision revision() {
    return revision;
  }

  @Override
  public boolean isEmpty() {
    return facets.isEmpty();
  }

  @Override
  public int size() {
    return reader.maxDoc();
  }

  @Override
  public int count(Query query) throws IOException {
    return searcher.count(query);
  }

  @Override
  public List<Integer> docs(Query query, int most) throws IOException {
    List<Integer> docs = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      docs.add(hit.doc);
    }
    return docs;
  }

  @Override
  public List<Row> best(Query query, int most) throws IOException {
    return Arrays.stream(searcher.search(query, most).scoreDocs)
        .map(hit -> new Row(hit.doc, hit.score, List.of(hit.doc)))
        .toList();
  }

  @Override
  public Optional<byte[]> bytes(int doc, LuceneField field) throws IOException {
    Optional<BytesRef> kept =
        COLUMNS.contains(field)
            ? column(doc, field)
            : Optional.ofNullable(document(doc, field).getBinaryValue(field.field()));
    return kept.map(ref -> Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length));
  }

  private Optional<BytesRef> column(int doc, LuceneField field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Optional<BinaryDocValues> values =
        Optional.ofNullable(leaf.reader().getBinaryDocValues(field.field()));
    return values.isPresent() && values.get().advanceExact(doc - leaf.docBase)
        ? Optional.of(values.get().binaryValue())
        : Optional.empty();
  }

  @Override
  public Optional<String> text(int doc, LuceneField field) throws IOException {
    return Optional.ofNullable(document(doc, field).get(field.field()));
  }

  private Document document(int doc, LuceneField... fields) throws IOException {
    Set<String> names = new HashSet<>();
    for (LuceneField field : fields) {
      names.add(field.field());
    }
    return searcher.storedFields().document(doc, names);
  }

  @Override
  public List<Mentioned> references(LuceneField field, List<String> values) throws IOException {
    Query any =
        values.size() == 1
            ? new TermQuery(new Term(field.field(), values.getFirst()))
            : new TermInSetQuery(field.field(), values.stream().map(BytesRef::new).toList());
    int most = searcher.count(any);
    List<Mentioned> found = new ArrayList<>();
    for (int doc : most == 0 ? List.<Integer>of() : docs(any, most)) {
      Document document = document(doc, LuceneField.BLOCK, LuceneField.PLACE, LuceneField.CLUE);
      found.add(
          new Mentioned(
              Optional.ofNullable(document.get(LuceneField.BLOCK.field())).orElseThrow(),
              codec.read(copy(document, LuceneField.PLACE).orElseThrow(), Citation.Place.class),
              copy(document, LuceneField.CLUE).map(bytes -> codec.read(bytes, Clue.class))));
    }
    return found;
  }

  private static Optional<byte[]> copy(Document document, LuceneField field) {
    return Optional.ofNullable(document.getBinaryValue(field.field()))
        .map(ref -> Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length));
  }

  @Override
  public Map<String, Integer> terms(LuceneField field) throws IOException {
    Map<String, Integer> terms = new HashMap<>();
    Live live = new Live(reader);
    FieldTerms.each(
        reader,
        field,
        (term, at) -> {
          int docs = live.count(at);
          if (docs > 0) {
            terms.put(term, docs);
          }
        });
    return terms;
  }

  @Override
  public Set<String> present(LuceneField field, Collection<String> values) throws IOException {
    Set<String> present = new HashSet<>();
    Live live = new Live(reader);
    Optional<TermsEnum> terms = FieldTerms.walk(reader, field);
    for (String value : terms.isEmpty() ? Set.<String>of() : new TreeSet<>(values)) {
      TermsEnum at = terms.orElseThrow();
      if (at.seekExact(new BytesRef(value)) && live.count(at) > 0) {
        present.add(value);
      }
    }
    return present;
  }

  @Override
  public List<PaperId> laterEditions() throws IOException {
    Query later = new FieldExistsQuery(LuceneField.EDITION.field());
    // A list is made as long as the most that may be found.
    int most = searcher.count(later);
    List<PaperId> ids = new ArrayList<>();
    for (int doc : most == 0 ? List.<Integer>of() : docs(later, most)) {
      ids.add(new PaperId(text(doc, LuceneField.EDITION).orElseThrow()));
    }
    return ids;
  }

  @Override
  public Map<String, DossierCount> dossiers(Set<PaperId> older) throws IOException {
    FixedBitSet left = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (PaperId id : older) {
      docs(new TermQuery(new Term(LuceneField.ID.field(), id.value())), 1).forEach(left::set);
    }
    return DossierCatalogue.of(reader, left);
  }

  @Override
  public Optional<Period> period() throws IOException {
    Optional<byte[]> first =
        Optional.ofNullable(PointValues.getMinPackedValue(reader, LuceneField.DATE.field()));
    Optional<byte[]> last =
        Optional.ofNullable(PointValues.getMaxPackedValue(reader, LuceneField.DATE.field()));
    return first.flatMap(from -> last.map(until -> new Period(day(from), day(until))));
  }

  private static LocalDate day(byte[] packed) {
    return LocalDate.ofEpochDay(NumericUtils.sortableBytesToLong(packed, 0));
  }

  @Override
  public AllFamilies families(Lookup lookup) throws IOException {
    Optional<WorkedOut> known = kept();
    return families.get(
        () -> known.isPresent() ? known.get().families() : FamilyFinder.in(reader, lookup));
  }

  @Override
  public Spelt spelt() {
    return new SpeltHere(reader);
  }

  @Override
  public Query weighed(Query words) throws IOException {
    return signals().over(words);
  }

  @Override
  public Standing standing(int doc, PaperId id) throws IOException {
    return signals().standing(doc, id);
  }

  /// What whoever wrote the commit worked out of it, if that is there.
  private Optional<WorkedOut> kept() throws IOException {
    return kept.get(() ->
        reader instanceof DirectoryReader opened
            ? WorkedOut.beside(opened.directory(), revision.name(), reader.maxDoc())
            : Optional.empty());
  }

  /// What speaks for papers beside their words, read once.
  private Signals signals() throws IOException {
    Optional<WorkedOut> known = kept();
    return signals.get(() ->
        Signals.of(
            reader,
            weights,
            Hands.over(this),
            known.isPresent() ? known.get()::each : taker -> Signals.eachCited(reader, taker)));
  }

  @Override
  public Found papers(Sought sought, Order order, Lookup lookup, Deadline deadline)
      throws IOException {
    Optional<AllFamilies> together =
        order.families().isPresent() ? Optional.of(families(lookup)) : Optional.empty();
    Sideways<Rows.Found> found =
        sideways(sought, new Rows(sort(order.sort(), lookup), together, order.last()), deadline);
    Rows.Found rows = found.hits();
    return new Found(
        rows.total(),
        rows.folded(),
        rows.rows().stream()
            .map(row -> new Row(row.best().doc, score(row.best()), row.papers()))
            .toList(),
        found);
  }

  private static double score(ScoreDoc doc) {
    return doc instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : 0;
  }

  private <C extends Collector, T> Sideways<T> sideways(
      Sought sought, CollectorManager<C, T> hits, Deadline deadline) throws IOException {
    // Facets that narrow are counted in one go, which a searcher with a timeout takes in parts.
    return Sideways.of(
        sought.narrowing().isEmpty() ? searcher(deadline) : searcher,
        facets.orElseThrow(),
        chosen(sought),
        List.copyOf(sought.narrowing().keySet()),
        hits,
        deadline);
  }

  private static DrillDownQuery chosen(Sought sought) {
    DrillDownQuery query = new DrillDownQuery(Documents.facetsConfig(), sought.base());
    sought.narrowing().forEach(query::add);
    return query;
  }

  @Override
  public Found files(Sought sought, int last) throws IOException {
    Sideways<TopFieldDocs> found =
        sideways(
            sought,
            new TopFieldCollectorManager(LAST_SEEN_FIRST, last, Integer.MAX_VALUE),
            Deadline.none());
    TopFieldDocs docs = found.hits();
    return new Found(
        (int) docs.totalHits.value(),
        0,
        Arrays.stream(docs.scoreDocs).map(doc -> new Row(doc.doc, 0, List.of(doc.doc))).toList(),
        found);
  }

  @Override
  public Map<String, Integer> most(Query query, String dimension, int most) throws IOException {
    FacetsCollector papers = searcher.search(query, new FacetsCollectorManager());
    return Sideways.top(
        new SortedSetDocValuesFacetCounts(facets.orElseThrow(), papers), dimension, most);
  }

  @Override
  public void each(Query query, Sort sort, Lookup lookup, IntConsumer taker) throws IOException {
    new Procession(searcher, query, sort(sort, lookup)).each(taker);
  }

  @Override
  public Read read(List<Integer> docs) {
    return new Read(searcher, docs);
  }

  @Override
  public Read weigh(List<Integer> docs, Query words) {
    return read(docs);
  }

  @Override
  public Map<String, Integer> papersWith(Collection<String> words) throws IOException {
    Map<String, Integer> papers = new HashMap<>();
    for (String word : words) {
      papers.put(word, reader.docFreq(new Term(LuceneField.BODY.field(), word)));
    }
    return papers;
  }

  private org.apache.lucene.search.Sort sort(Sort sort, Lookup lookup) throws IOException {
    SortField newest = date(true, Long.MIN_VALUE);
    SortField id = new SortField(LuceneField.ORDER.field(), SortField.Type.STRING);
    org.apache.lucene.search.Sort order =
        switch (sort) {
          case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest, id);
          case NEWEST -> new org.apache.lucene.search.Sort(newest, id);
          case OLDEST -> new org.apache.lucene.search.Sort(date(false, Long.MAX_VALUE), id);
          case CITED ->
              new org.apache.lucene.search.Sort(
                  citedCounts.get(() -> CitedCounts.in(reader, lookup)).getSortField(true),
                  newest,
                  id);
        };
    return order.rewrite(searcher);
  }

  /// Order by date; a paper without date comes last.
  private static SortField date(boolean newestFirst, long missing) {
    return LongField.newSortField(
        LuceneField.DATE.field(), newestFirst, SortedNumericSelector.Type.MIN, missing);
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
