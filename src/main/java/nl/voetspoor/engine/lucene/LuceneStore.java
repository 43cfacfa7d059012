package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// Keeps papers in a folder, through one writer. For use by one thread; papers are analysed and
/// written on as many as there are processors.
public final class LuceneStore implements PaperStore {
  private final Path data;
  private final PaperCodec codec = new PaperCodec();
  private final Keepsakes keepsakes = new Keepsakes(codec);
  private final Documents documents;
  private final Finishing finishing;
  private final IndexWriter writer;
  private final SearcherManager committed;
  private final OfficialShelf shelf;
  private final Scribes scribes = new Scribes(Runtime.getRuntime().availableProcessors());

  /// Entries since the last commit, by location: the searcher does not see them yet.
  private final Map<String, LedgerEntry> pending = new HashMap<>();

  /// Opens the collection in `data`, or makes it.
  ///
  /// @throws CollectionException when another process holds it or the folder cannot be used
  public LuceneStore(Path data, AnalysisConfig analysis, Ministries ministries) {
    this.data = data;
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
    this.documents = new Documents(codec, analyzer, ministries);
    this.finishing = new Finishing(analysis.weights(), codec);
    try {
      Files.createDirectories(data);
      FSDirectory directory = FSDirectory.open(LuceneSearch.indexFolder(data));
      Generation.check(directory);
      writer = new IndexWriter(directory, WriterConfigs.of(analyzer));
      Generation.mark(writer);
      committed = new SearcherManager(writer, null);
      shelf = new OfficialShelf(writer, committed, documents, codec);
    } catch (IOException e) {
      throw refused(data, e);
    }
  }

  @Override
  public Optional<LedgerEntry> remembered(String location) {
    LedgerEntry recent = pending.get(location);
    return recent != null
        ? Optional.of(recent)
        : entries(new TermQuery(new Term(LuceneField.LOCATION.field(), location))).stream()
            .findFirst();
  }

  @Override
  public List<LedgerEntry> renditions(PaperId id) {
    return overlaid(
        new TermQuery(new Term(LuceneField.RENDITION.field(), id.value())),
        entry ->
            entry.status() != LedgerEntry.Status.METADATA
                && entry.id().map(id::equals).orElse(false));
  }

  /// The entries that `query` finds, and of those since the last commit the ones that fit.
  private List<LedgerEntry> overlaid(Query query, Predicate<LedgerEntry> fits) {
    List<LedgerEntry> all = new ArrayList<>();
    entries(query).stream()
        .filter(entry -> !pending.containsKey(entry.origin().location()))
        .forEach(all::add);
    pending.values().stream().filter(fits).forEach(all::add);
    all.sort(
        Comparator.comparing(LedgerEntry::status)
            .thenComparing(entry -> entry.origin().location()));
    return all;
  }

  @Override
  public List<LedgerEntry> within(String location) {
    return overlaid(
        new TermQuery(new Term(LuceneField.HOLDER.field(), location)),
        entry -> entry.origin().holder().map(location::equals).orElse(false));
  }

  @Override
  public List<LedgerEntry> ledger() {
    List<LedgerEntry> all =
        overlaid(new TermQuery(new Term(LuceneField.TYPE.field(), Documents.FILE)), _ -> true);
    all.sort(Comparator.comparing(entry -> entry.origin().location()));
    return all;
  }

  @Override
  public List<LedgerEntry> copies(String sha256) {
    return overlaid(
        new TermQuery(new Term(LuceneField.HASH.field(), sha256)),
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
    Optional<KeptPaper> kept =
        attempt(() -> {
          scribes.awaitAll();
          committed.maybeRefreshBlocking();
          return shelf.asRead(id);
        });
    return kept.flatMap(read ->
        renditions(id).stream()
            .findFirst()
            .map(entry -> new IndexedPaper(read.paper(), read.references(), entry.origin())));
  }

  @Override
  public List<OfficialSource> official(PaperId id) {
    return attempt(() -> shelf.sources(id));
  }

  @Override
  public void describe(String location, List<OfficialRecord> records) {
    write(() -> shelf.put(location, records));
  }

  @Override
  public boolean has(PaperId id) {
    return attempt(() -> {
      IndexSearcher searcher = committed.acquire();
      try {
        return searcher.count(new TermQuery(new Term(LuceneField.ID.field(), id.value()))) > 0;
      } finally {
        committed.release(searcher);
      }
    });
  }

  @Override
  public void keep(KeptPaper paper) {
    PaperId id = paper.paper().id();
    attempt(() -> {
      List<OfficialSource> sources = shelf.sources(id);
      scribes.write(
          id, id.value(), () -> writer.updateDocuments(block(id), documents.block(paper, sources)));
      return id;
    });
  }

  /// The paper and its entry are written together, at some time before the next commit.
  @Override
  public void keep(IndexedPaper paper, LedgerEntry entry) {
    PaperId id = paper.paper().id();
    String location = entry.origin().location();
    attempt(() -> {
      List<OfficialSource> sources = shelf.sources(id);
      scribes.write(
          id,
          location,
          () -> {
            writer.updateDocuments(block(id), documents.block(paper, sources, isTruncated(entry)));
            writer.updateDocument(file(location), documents.file(entry));
          });
      return entry;
    });
    pending.put(location, entry);
  }

  private static boolean isTruncated(LedgerEntry entry) {
    return entry.fault().equals(Optional.of(Fault.TRUNCATED));
  }

  private static Term block(PaperId id) {
    return new Term(LuceneField.BLOCK.field(), id.value());
  }

  private static Term file(String location) {
    return new Term(LuceneField.LOCATION.field(), location);
  }

  @Override
  public void remember(LedgerEntry entry) {
    String location = entry.origin().location();
    write(() -> {
      scribes.await(location);
      return writer.updateDocument(file(location), documents.file(entry));
    });
    pending.put(location, entry);
  }

  @Override
  public void drop(PaperId id) {
    write(() -> {
      scribes.await(id);
      return writer.deleteDocuments(block(id));
    });
  }

  /// Papers of which a description has come or gone since the last commit are written anew first.
  @Override
  public void commit() {
    write(() -> {
      scribes.awaitAll();
      shelf.settle();
      long sequence = writer.commit();
      committed.maybeRefreshBlocking();
      return sequence;
    });
    pending.clear();
  }

  /// Commits, unless writing has failed before: then what was committed stays as it is.
  @Override
  public void close() {
    try {
      if (writer.isOpen()) {
        commit();
        write(() -> {
          finishing.of(writer);
          return 0L;
        });
      }
    } finally {
      scribes.close();
      write(() -> {
        committed.close();
        writer.close();
        return 0L;
      });
    }
  }

  /// An action on the writer, which answers with a sequence number.
  private interface Write {
    long run() throws IOException;
  }

  private void write(Write action) {
    attempt(action::run);
  }

  /// Something that reads or writes files.
  private interface Attempt<T> {
    T run() throws IOException;
  }

  private <T> T attempt(Attempt<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw CollectionException.of(data, explained(e));
    }
  }

  private List<LedgerEntry> entries(Query query) {
    return attempt(() -> {
      IndexSearcher searcher = committed.acquire();
      try {
        List<LedgerEntry> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int most = Math.max(1, searcher.count(query));
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
          found.add(keepsakes.entry(stored.document(hit.doc)));
        }
        return found;
      } finally {
        committed.release(searcher);
      }
    });
  }

  /// Why a collection cannot be opened.
  static CollectionException refused(Path data, IOException e) {
    return switch (e) {
      case LockObtainFailedException locked -> new CollectionException.Busy(data, locked);
      case Generation.OtherFormException other -> other.refused(data);
      default -> CollectionException.of(data, explained(e));
    };
  }

  /// Exceptions of the file system say only the path; this one says what is wrong with it.
  static IOException explained(IOException e) {
    return switch (e) {
      case AccessDeniedException denied ->
          new IOException("no permission to use " + denied.getFile(), e);
      case NoSuchFileException missing -> new IOException(missing.getFile() + " is not there", e);
      case FileAlreadyExistsException file ->
          new IOException(file.getFile() + " is a file and no folder", e);
      case NotDirectoryException file ->
          new IOException(file.getFile() + " is a file and no folder", e);
      default -> e;
    };
  }
}
