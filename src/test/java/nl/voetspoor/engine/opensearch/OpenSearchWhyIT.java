package nl.voetspoor.engine.opensearch;

import java.nio.file.Path;
import nl.voetspoor.engine.WhyContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import org.junit.jupiter.api.condition.EnabledIf;

/// The engine of a cluster tells why as every engine does.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OpenSearchWhyIT extends WhyContract {
  @Override
  protected PaperStore store(Path folder) {
    return OnNode.store(folder);
  }

  @Override
  protected PaperSearch search(Path folder) {
    return OnNode.search(folder);
  }

  /// The parts of a score are weighed as the embedded engine does, and brought to the sum that the
  /// cluster found: that differs a little from question to question.
  @Override
  protected double rounding() {
    return 0.05;
  }
}
