package nl.voetspoor.engine.lucene;

import java.nio.file.Path;
import nl.voetspoor.engine.AskingContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;

/// The embedded engine understands questions as every engine does.
class LuceneAskingTest extends AskingContract {
  @Override
  protected PaperStore store(Path folder) {
    return LuceneEngineTest.storeIn(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return LuceneEngineTest.searchIn(folder);
  }
}
