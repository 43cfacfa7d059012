package nl.voetspoor.engine.opensearch;

import java.nio.file.Path;
import nl.voetspoor.engine.AnswersContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.answers.AnswerSearch;
import org.junit.jupiter.api.condition.EnabledIf;

/// The engine of a cluster finds prior answers as every engine does.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class OpenSearchAnswersIT extends AnswersContract {
  @Override
  protected PaperStore store(Path folder) {
    return OnNode.store(folder);
  }

  @Override
  protected PaperSearch papers(Path folder) {
    return OnNode.search(folder);
  }

  @Override
  protected AnswerSearch answers(PaperSearch papers) {
    return (OpenSearchSearch) papers;
  }
}
