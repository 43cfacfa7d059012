package nl.voetspoor.engine.opensearch;

import java.nio.file.Path;
import nl.voetspoor.engine.ClickContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import org.junit.jupiter.api.condition.EnabledIf;

/// The engine of a cluster counts what a click gives.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OpenSearchClicksIT extends ClickContract {
  @Override
  protected PaperStore store(Path folder) {
    return OnNode.store(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return OnNode.search(folder);
  }

  /// Each of them asks for every count again, over the network.
  @Override
  protected int searches() {
    return 40;
  }
}
