package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// Writes a collection anew in its folder. It is one commit of Lucene: until then the files of the
/// last one stay as they are, also where the process is killed, and who searches goes on with them.
/// So there must be room for both.
public final class LuceneRenewal implements Renewal {
  private static final int MOST = 10_000;

  private final Path data;
  private final Documents documents;
  private final Finishing finishing;
  private final Keepsakes keepsakes;
  private final IndexWriter writer;
  private final SearcherManager written;
  private final Scribes scribes = new Scribes(Runtime.getRuntime().availableProcessors());

  /// What came since the searcher last looked.
  private boolean stale;

  private boolean described;

  /// Begins anew in `data`, which is made where it is not there.
  ///
  /// @throws CollectionException when another process writes it or the folder cannot be used
  public LuceneRenewal(Path data, AnalysisConfig analysis, Ministries ministries) {
    this.data = data;
    DutchAnalyzer analyzer = new DutchAnalyzer(analysis);
    PaperCodec codec = new PaperCodec();
    this.documents = new Documents(codec, analyzer, ministries);
    this.finishing = new Finishing(analysis.weights(), codec);
    this.keepsakes = new Keepsakes(codec);
    try {
      Files.createDirectories(data);
      IndexWriterConfig config = WriterConfigs.of(analyzer).setOpenMode(OpenMode.CREATE);
      FSDirectory directory = FSDirectory.open(LuceneSearch.indexFolder(data));
      Generation.checkKept(directory);
      writer = new IndexWriter(directory, config);
      Generation.mark(writer);
      written = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }

  @Override
  public void describe(OfficialSource source) {
    attempt(() -> writer.addDocument(documents.official(source)));
    stale = true;
    described = true;
  }

  @Override
  public void keep(KeptPaper paper) {
    PaperId id = paper.paper().id();
    attempt(() -> {
      List<OfficialSource> sources = sources(id);
      scribes.write(id, id.value(), () -> writer.addDocuments(documents.block(paper, sources)));
    });
  }

  /// What was said of a paper, the one to be believed first at the head.
  private List<OfficialSource> sources(PaperId id) throws IOException {
    List<OfficialSource> found = new ArrayList<>();
    if (!described) {
      return found;
    }
    if (stale) {
      written.maybeRefreshBlocking();
      stale = false;
    }
    IndexSearcher searcher = written.acquire();
    try {
      StoredFields stored = searcher.storedFields();
      Term term = new Term(LuceneField.DESCRIBES.field(), id.value());
      for (ScoreDoc hit : searcher.search(new TermQuery(term), MOST).scoreDocs) {
        found.add(keepsakes.description(stored.document(hit.doc)));
      }
    } finally {
      written.release(searcher);
    }
    found.sort(OfficialSource.PREFERENCE);
    return found;
  }

  @Override
  public void remember(LedgerEntry entry) {
    attempt(() -> writer.addDocument(documents.file(entry)));
  }

  @Override
  public void complete() {
    attempt(() -> {
      scribes.awaitAll();
      writer.commit();
      finishing.of(writer);
    });
  }

  @Override
  public void close() {
    scribes.close();
    attempt(() -> {
      written.close();
      writer.rollback();
    });
  }

  /// Something that writes files.
  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt action) {
    try {
      action.run();
    } catch (IOException e) {
      throw LuceneStore.refused(data, e);
    }
  }
}
