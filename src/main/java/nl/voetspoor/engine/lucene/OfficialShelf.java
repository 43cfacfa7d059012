package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;

/// What files of metadata say of papers, and the papers written anew when that changes. For use by
/// the one thread of the store.
final class OfficialShelf {
  private static final int MOST = 10_000;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Documents documents;
  private final Keepsakes keepsakes;

  /// What files say that were read since the last commit: the searcher does not see them yet.
  private final Map<String, List<OfficialSource>> pending = new HashMap<>();

  /// Papers of which a description has come or gone since then.
  private final Set<PaperId> touched = new HashSet<>();

  OfficialShelf(
      IndexWriter writer, SearcherManager searchers, Documents documents, PaperCodec codec) {
    this.writer = writer;
    this.searchers = searchers;
    this.documents = documents;
    this.keepsakes = new Keepsakes(codec);
  }

  /// Keeps what the file at `location` says, in place of what it said before.
  long put(String location, List<OfficialRecord> records) throws IOException {
    List<OfficialSource> sources =
        records.stream().map(record -> new OfficialSource(location, record)).toList();
    Term term = new Term(LuceneField.SOURCE.field(), location);
    Optional.ofNullable(pending.get(location))
        .orElse(stored(term))
        .forEach(earlier -> touched.add(earlier.record().id()));
    sources.forEach(source -> touched.add(source.record().id()));
    pending.put(location, sources);
    return sources.isEmpty()
        ? writer.deleteDocuments(term)
        : writer.updateDocuments(term, sources.stream().map(documents::official).toList());
  }

  /// What is said of a paper, the one to be believed first at the head.
  List<OfficialSource> sources(PaperId id) throws IOException {
    List<OfficialSource> all = new ArrayList<>();
    stored(new Term(LuceneField.DESCRIBES.field(), id.value())).stream()
        .filter(source -> !pending.containsKey(source.location()))
        .forEach(all::add);
    pending.values().stream()
        .flatMap(List::stream)
        .filter(source -> source.record().id().equals(id))
        .forEach(all::add);
    all.sort(OfficialSource.PREFERENCE);
    return all;
  }

  /// A paper as it was read, if it is kept and the searcher sees it.
  Optional<KeptPaper> asRead(PaperId id) throws IOException {
    Term term = new Term(LuceneField.ID.field(), id.value());
    return documents(term, 1).stream().findFirst().map(keepsakes::paper);
  }

  /// Writes the touched papers anew.
  void settle() throws IOException {
    if (!touched.isEmpty()) {
      searchers.maybeRefreshBlocking();
    }
    for (PaperId id : touched) {
      Optional<KeptPaper> kept = asRead(id);
      if (kept.isPresent()) {
        writer.updateDocuments(
            new Term(LuceneField.BLOCK.field(), id.value()),
            documents.block(kept.get(), sources(id)));
      }
    }
    touched.clear();
    pending.clear();
  }

  private List<OfficialSource> stored(Term term) throws IOException {
    return documents(term, MOST).stream().map(keepsakes::description).toList();
  }

  private List<Document> documents(Term term, int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      List<Document> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(new TermQuery(term), most).scoreDocs) {
        found.add(searcher.storedFields().document(hit.doc));
      }
      return found;
    } finally {
      searchers.release(searcher);
    }
  }
}
