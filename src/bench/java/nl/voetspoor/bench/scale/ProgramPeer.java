package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.util.List;
import nl.voetspoor.engine.lucene.EngineSearch;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// The program itself, with either engine: a page of results as the web interface shows it.
abstract class ProgramPeer implements Peer {
  private static final int SHOWN = 10;

  private final String name;
  private final PaperStore store;
  private @Nullable EngineSearch search;

  /// @param store the door in, which is closed when all papers are taken
  ProgramPeer(String name, PaperStore store) {
    this.name = name;
    this.store = store;
  }

  /// The door out, asked for once.
  abstract EngineSearch open();

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final void take(List<IndexedPaper> papers) {
    papers.forEach(paper -> store.keep(paper, Entries.of(paper)));
  }

  @Override
  public final void done() {
    store.close();
  }

  @Override
  public final int find(String words) {
    if (search == null) {
      search = open();
    }
    return page(search, words);
  }

  /// A page of results, as far as the engine gives it.
  static int page(PaperSearch search, String words) {
    return search.search(SearchRequest.of(words).sized(SHOWN)).hits().size();
  }

  @Override
  public void close() throws IOException {
    if (search != null) {
      search.close();
    }
  }
}
