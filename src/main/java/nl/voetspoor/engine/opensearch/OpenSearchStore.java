package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.voetspoor.engine.lucene.AnalysisConfig;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// Keeps papers on a cluster. For use by one thread, of one process at a time.
///
/// Papers are sent as they come, and are seen from the next [#commit] on. What is remembered of
/// their files is written then, after them: after a crash papers may be there of which the ledger
/// knows nothing, which are read again, but never the other way round.
public final class OpenSearchStore implements PaperStore {
  private final Keepsakes keepsakes;
  private final Clock clock;
  private final Cluster cluster;
  private final Indices indices;
  private final Lease lease;
  private final Bulk bulk;
  private final Documents documents;
  private final DocumentPrinter printer;

  /// Entries since the last commit, by location: they are written at the next.
  private final Map<String, LedgerEntry> pending = new HashMap<>();

  /// What files say that were read since the last commit: searches do not see it yet.
  private final Map<String, List<OfficialSource>> said = new HashMap<>();

  /// Whether any paper was described at the last commit, once it has been asked.
  private Optional<Boolean> described = Optional.empty();

  /// Papers of which a description has come or gone since then.
  private final Set<PaperId> touched = new HashSet<>();

  /// Opens the collection, or makes it.
  ///
  /// @throws CollectionException when another process holds it or the cluster cannot be used
  public OpenSearchStore(
      ClusterAddress address, AnalysisConfig analysis, Ministries ministries, Clock clock) {
    this.clock = clock;
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
    PaperCodec codec = new PaperCodec();
    this.keepsakes = new Keepsakes(codec);
    this.documents = new Documents(codec, analyzer, ministries);
    this.printer = new DocumentPrinter(analyzer);
    this.cluster = new Cluster(address);
    this.indices = new Indices(cluster);
    try {
      indices.make(analysis);
      this.lease = Lease.take(cluster, indices.state(), clock);
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
    this.bulk = new Bulk(cluster, indices.name());
  }

  @Override
  public Optional<LedgerEntry> remembered(String location) {
    return Optional.ofNullable(pending.get(location))
        .or(() ->
            document(Keys.file(location), List.of(keptIn(LuceneField.ENTRY)))
                .map(keepsakes::entry));
  }

  @Override
  public List<LedgerEntry> renditions(PaperId id) {
    return overlaid(
        QueryPrinter.having(LuceneField.RENDITION, id.value()),
        entry ->
            entry.status() != LedgerEntry.Status.METADATA
                && entry.id().map(id::equals).orElse(false));
  }

  /// The entries that `query` finds, and of those since the last commit the ones that fit.
  private List<LedgerEntry> overlaid(Query query, Predicate<LedgerEntry> fits) {
    List<LedgerEntry> all = new ArrayList<>();
    new Scan(cluster, indices.name())
        .each(
            query,
            List.of(keptIn(LuceneField.ENTRY)),
            hit -> {
              LedgerEntry entry = keepsakes.entry(hit.path("_source"));
              if (!pending.containsKey(entry.origin().location())) {
                all.add(entry);
              }
            });
    pending.values().stream().filter(fits).forEach(all::add);
    all.sort(
        Comparator.comparing(LedgerEntry::status)
            .thenComparing(entry -> entry.origin().location()));
    return all;
  }

  @Override
  public List<LedgerEntry> within(String location) {
    return overlaid(
        QueryPrinter.having(LuceneField.HOLDER, location),
        entry -> entry.origin().holder().map(location::equals).orElse(false));
  }

  @Override
  public List<LedgerEntry> ledger() {
    List<LedgerEntry> all =
        overlaid(QueryPrinter.having(LuceneField.TYPE, Documents.FILE), _ -> true);
    all.sort(Comparator.comparing(entry -> entry.origin().location()));
    return all;
  }

  @Override
  public List<LedgerEntry> copies(String sha256) {
    return overlaid(
        QueryPrinter.having(LuceneField.HASH, sha256),
        entry -> entry.id().isPresent() && entry.origin().sha256().equals(sha256));
  }

  @Override
  public List<LedgerEntry> below(String folder) {
    String start = folder + "/";
    return overlaid(
        new PrefixQuery(new Term(LuceneField.LOCATION.field(), start)),
        entry -> entry.origin().location().startsWith(start));
  }

  @Override
  public Optional<IndexedPaper> asRead(PaperId id) {
    return read(id)
        .flatMap(read ->
            renditions(id).stream()
                .findFirst()
                .map(entry -> new IndexedPaper(read.paper(), read.references(), entry.origin())));
  }

  private Optional<KeptPaper> read(PaperId id) {
    if (bulk.isUnderway(Keys.paper(id))) {
      bulk.flush();
    }
    return document(Keys.paper(id), List.of(Mapping.KEPT)).map(keepsakes::paper);
  }

  /// In many collections no paper is described, and then none of them asks the cluster for it.
  private boolean isAnyDescribed() {
    boolean any =
        described.orElseGet(() ->
            new Asking(cluster, indices.name())
                    .count(QueryPrinter.having(LuceneField.TYPE, Documents.OFFICIAL))
                > 0);
    described = Optional.of(any);
    return any;
  }

  @Override
  public List<OfficialSource> official(PaperId id) {
    List<OfficialSource> all = new ArrayList<>();
    List<OfficialSource> before =
        isAnyDescribed() ? stored(LuceneField.DESCRIBES, id.value()) : List.of();
    before.stream().filter(source -> !said.containsKey(source.location())).forEach(all::add);
    said.values().stream()
        .flatMap(List::stream)
        .filter(source -> source.record().id().equals(id))
        .forEach(all::add);
    all.sort(OfficialSource.PREFERENCE);
    return all;
  }

  private List<OfficialSource> stored(LuceneField field, String value) {
    List<OfficialSource> found = new ArrayList<>();
    new Scan(cluster, indices.name())
        .each(
            QueryPrinter.having(field, value),
            List.of(keptIn(LuceneField.OFFICIAL)),
            hit -> found.add(keepsakes.description(hit.path("_source"))));
    return found;
  }

  @Override
  public void describe(String location, List<OfficialRecord> records) {
    lease.check();
    List<OfficialSource> sources =
        records.stream().map(record -> new OfficialSource(location, record)).toList();
    List<OfficialSource> before =
        Optional.ofNullable(said.get(location))
            .orElseGet(() -> stored(LuceneField.SOURCE, location));
    before.forEach(earlier -> touched.add(earlier.record().id()));
    sources.forEach(source -> touched.add(source.record().id()));
    for (int i = 0; i < Math.max(before.size(), sources.size()); i++) {
      String key = Keys.description(location, i);
      if (i < sources.size()) {
        bulk.index(key, printer.document(key, documents.official(sources.get(i))));
      } else {
        bulk.delete(key);
      }
    }
    said.put(location, sources);
  }

  @Override
  public boolean has(PaperId id) {
    return document(Keys.paper(id), List.of(LuceneField.ID.field())).isPresent();
  }

  @Override
  public void keep(KeptPaper paper) {
    lease.check();
    write(paper);
  }

  @Override
  public void keep(IndexedPaper paper, LedgerEntry entry) {
    lease.check();
    write(
        new KeptPaper(
            paper.paper(), paper.references(), entry.fault().equals(Optional.of(Fault.TRUNCATED))));
    remember(entry);
  }

  private void write(KeptPaper read) {
    PaperId id = read.paper().id();
    bulk.index(Keys.paper(id), printer.paper(Keys.paper(id), documents.block(read, official(id))));
  }

  @Override
  public void remember(LedgerEntry entry) {
    pending.put(entry.origin().location(), entry);
  }

  @Override
  public void drop(PaperId id) {
    lease.check();
    bulk.delete(Keys.paper(id));
  }

  /// Papers of which a description has come or gone since the last commit are written anew first.
  @Override
  public void commit() {
    lease.check();
    for (PaperId id : touched) {
      read(id).ifPresent(this::write);
    }
    bulk.flush();
    for (LedgerEntry entry : pending.values()) {
      String key = Keys.file(entry.origin().location());
      bulk.index(key, printer.document(key, documents.file(entry)));
    }
    bulk.flush();
    lease.check();
    indices.refresh(indices.name());
    indices.renew(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    described = Optional.empty();
    touched.clear();
    said.clear();
    pending.clear();
  }

  /// Commits, unless writing has failed before: then what was committed stays as it is.
  @Override
  public void close() {
    try {
      commit();
    } finally {
      bulk.close();
      lease.close();
      cluster.close();
    }
  }

  private static String keptIn(LuceneField field) {
    return Mapping.KEPT + "." + field.field();
  }

  /// A document by its key, also one that searches do not see yet.
  private Optional<JsonNode> document(String key, List<String> fields) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode wanted = body.putArray("docs").addObject().put("_id", key);
    var source = wanted.putArray("_source");
    fields.forEach(source::add);
    JsonNode found =
        cluster.must("POST", "/" + indices.name() + "/_mget", Map.of(), body).path("docs").path(0);
    return found.path("found").asBoolean() ? Optional.of(found.path("_source")) : Optional.empty();
  }
}
