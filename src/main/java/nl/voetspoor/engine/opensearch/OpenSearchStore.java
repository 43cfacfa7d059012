package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Reference;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// Keeps papers on a cluster. For use by one thread, of one process at a time.
///
/// Papers are sent as they come, and are seen from the next [#commit] on. What is remembered of
/// their files is written then, after them: after a crash papers may be there of which the ledger
/// knows nothing, which are read again, but never the other way round.
public final class OpenSearchStore implements PaperStore {
  private final PaperCodec codec = new PaperCodec();
  private final Clock clock;
  private final AnalysisConfig analysis;
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
    this.analysis = analysis;
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
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
        .or(() -> kept(fileKey(location), LuceneField.ENTRY).map(this::entry));
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
              LedgerEntry entry = entry(kept(hit.path("_source"), LuceneField.ENTRY).orElseThrow());
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

  /// A paper as it was read, with what it refers to, and whether its text was cut off.
  private record AsRead(Paper paper, List<Reference> references, boolean truncated) {}

  private Optional<AsRead> read(PaperId id) {
    if (bulk.isUnderway(paperKey(id))) {
      bulk.flush();
    }
    return document(paperKey(id), List.of(Mapping.KEPT)).map(this::asRead);
  }

  private AsRead asRead(JsonNode source) {
    String paper =
        kept(source, LuceneField.AS_READ).or(() -> kept(source, LuceneField.PAPER)).orElseThrow();
    return new AsRead(
        codec.paper(
            paper.getBytes(StandardCharsets.UTF_8), kept(source, LuceneField.BODY).orElseThrow()),
        codec.references(
            kept(source, LuceneField.REFERENCES).orElseThrow().getBytes(StandardCharsets.UTF_8)),
        kept(source, LuceneField.TRUNCATED).isPresent());
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
            hit ->
                found.add(official(kept(hit.path("_source"), LuceneField.OFFICIAL).orElseThrow())));
    return found;
  }

  private OfficialSource official(String kept) {
    return codec.read(kept.getBytes(StandardCharsets.UTF_8), OfficialSource.class);
  }

  @Override
  public void describe(LedgerEntry entry, List<OfficialRecord> records) {
    lease.check();
    String location = entry.origin().location();
    List<OfficialSource> sources =
        records.stream().map(record -> new OfficialSource(location, record)).toList();
    List<OfficialSource> before =
        Optional.ofNullable(said.get(location))
            .orElseGet(() -> stored(LuceneField.SOURCE, location));
    before.forEach(earlier -> touched.add(earlier.record().id()));
    sources.forEach(source -> touched.add(source.record().id()));
    for (int i = 0; i < Math.max(before.size(), sources.size()); i++) {
      String key = "o:" + hash(location) + ":" + i;
      if (i < sources.size()) {
        bulk.index(key, printer.document(key, documents.official(sources.get(i))));
      } else {
        bulk.delete(key);
      }
    }
    said.put(location, sources);
    remember(entry);
  }

  @Override
  public void keep(IndexedPaper paper, LedgerEntry entry) {
    lease.check();
    write(
        new AsRead(
            paper.paper(), paper.references(), entry.fault().equals(Optional.of(Fault.TRUNCATED))));
    remember(entry);
  }

  private void write(AsRead read) {
    PaperId id = read.paper().id();
    bulk.index(
        paperKey(id),
        printer.paper(
            paperKey(id),
            documents.block(read.paper(), read.references(), official(id), read.truncated())));
  }

  @Override
  public void remember(LedgerEntry entry) {
    pending.put(entry.origin().location(), entry);
  }

  @Override
  public void drop(PaperId id) {
    lease.check();
    bulk.delete(paperKey(id));
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
      String key = fileKey(entry.origin().location());
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

  /// Writes every document anew, as this version and its `index-config` have it, beside the ones
  /// that are searched meanwhile, and puts them in their place at once. No file is read for it.
  public void rebuild() {
    commit();
    String next = indices.next(analysis);
    try (Bulk copy = new Bulk(cluster, next)) {
      Scan scan = new Scan(cluster, indices.name());
      scan.each(
          QueryPrinter.having(LuceneField.TYPE, Documents.PAPER),
          List.of(Mapping.KEPT),
          REBUILT_AT_ONCE,
          hit -> {
            AsRead read = asRead(hit.path("_source"));
            PaperId id = read.paper().id();
            copy.index(
                paperKey(id),
                printer.paper(
                    paperKey(id),
                    documents.block(
                        read.paper(), read.references(), official(id), read.truncated())));
            lease.check();
          });
      scan.each(
          QueryPrinter.having(LuceneField.TYPE, Documents.FILE),
          List.of(Mapping.KEPT),
          hit -> {
            LedgerEntry entry = entry(kept(hit.path("_source"), LuceneField.ENTRY).orElseThrow());
            String key = fileKey(entry.origin().location());
            copy.index(key, printer.document(key, documents.file(entry)));
          });
      scan.each(
          QueryPrinter.having(LuceneField.TYPE, Documents.OFFICIAL),
          List.of(Mapping.KEPT),
          hit -> {
            String key = hit.path("_id").asText();
            OfficialSource source =
                official(kept(hit.path("_source"), LuceneField.OFFICIAL).orElseThrow());
            copy.index(key, printer.document(key, documents.official(source)));
          });
      copy.flush();
    }
    lease.check();
    indices.refresh(next);
    indices.swap(next);
    indices.renew(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  private static final int REBUILT_AT_ONCE = 20;

  private LedgerEntry entry(String kept) {
    return codec.read(kept.getBytes(StandardCharsets.UTF_8), LedgerEntry.class);
  }

  private Optional<String> kept(String key, LuceneField field) {
    return document(key, List.of(keptIn(field))).flatMap(source -> kept(source, field));
  }

  private static Optional<String> kept(JsonNode source, LuceneField field) {
    JsonNode kept = source.path(Mapping.KEPT).path(field.field());
    return kept.isMissingNode() ? Optional.empty() : Optional.of(kept.asText());
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

  private static String paperKey(PaperId id) {
    return "p:" + id.value();
  }

  private static String fileKey(String location) {
    return "f:" + hash(location);
  }

  private static String hash(String location) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(location.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
