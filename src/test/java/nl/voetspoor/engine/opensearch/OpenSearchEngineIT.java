package nl.voetspoor.engine.opensearch;

import java.nio.file.Path;
import nl.voetspoor.engine.EngineContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import org.junit.jupiter.api.condition.EnabledIf;

/// The engine of a cluster keeps the contract of every engine.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OpenSearchEngineIT extends EngineContract {
  @Override
  protected PaperStore store(Path folder) {
    return OnNode.store(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return OnNode.search(folder);
  }
}
