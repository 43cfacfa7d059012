package nl.voetspoor.engine.lucene;

import java.nio.file.Path;
import nl.voetspoor.engine.WhyContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;

/// The embedded engine tells why as every engine does.
class LuceneWhyTest extends WhyContract {
  @Override
  protected PaperStore store(Path folder) {
    return LuceneEngineTest.storeIn(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return LuceneEngineTest.searchIn(folder);
  }
}
