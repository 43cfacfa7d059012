package nl.voetspoor.engine.lucene;

import java.nio.file.Path;
import nl.voetspoor.engine.ClickContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;

/// The embedded engine counts what a click gives.
class LuceneClicksTest extends ClickContract {
  private final LuceneEngineTest engine = new LuceneEngineTest();

  @Override
  protected PaperStore store(Path folder) {
    return engine.store(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return engine.search(folder);
  }
}
