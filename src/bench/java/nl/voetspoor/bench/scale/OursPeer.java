package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// The program itself: a page of results as the web interface shows it.
final class OursPeer implements Peer {
  /// What it is called in the report.
  static final String NAME = "Voetspoor";

  private static final int SHOWN = 10;

  private final Path data;
  private final PaperStore store;
  private @Nullable LuceneSearch search;

  OursPeer(Path data) {
    this.data = data;
    this.store = Rooms.store(data, Rooms.analysis());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void take(List<IndexedPaper> papers) {
    papers.forEach(paper -> store.keep(paper, Entries.of(paper)));
  }

  @Override
  public void done() {
    store.close();
  }

  @Override
  public long size() throws IOException {
    return Peer.bytes(data);
  }

  @Override
  public int find(String words) {
    if (search == null) {
      search = Rooms.search(data, Rooms.analysis());
    }
    return search.search(SearchRequest.of(words).sized(SHOWN)).hits().size();
  }

  @Override
  public void close() {
    if (search != null) {
      search.close();
    }
  }
}
