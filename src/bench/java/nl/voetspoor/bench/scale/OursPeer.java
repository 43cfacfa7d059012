package nl.voetspoor.bench.scale;

import java.nio.file.Path;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.engine.lucene.LuceneSearch;
import nl.voetspoor.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// The program itself: a page of results as the web interface shows it.
final class OursPeer implements Peer {
  private static final int SHOWN = 10;

  private final Path data;
  private @Nullable LuceneSearch search;

  OursPeer(Path data) {
    this.data = data;
  }

  @Override
  public String name() {
    return "Voetspoor";
  }

  @Override
  public void fill(CorpusGenerator papers) throws InterruptedException {
    MakeCorpus.fill(data, papers);
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
