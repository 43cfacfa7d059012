package nl.voetspoor.engine.opensearch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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
    return 15;
  }

  /// With so few searches every number is clicked on.
  @Override
  protected int share() {
    return 1;
  }

  /// Each page is asked over the network.
  @Override
  protected int pageSize() {
    return 37;
  }

  /// A search that finds an older edition alone is rare, and does not come up among so few.
  @Override
  protected Set<String> ways() {
    Set<String> usual = new HashSet<>(super.ways());
    usual.remove("older");
    return usual;
  }
}
