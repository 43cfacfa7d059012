package nl.voetspoor.engine.lucene;

import java.nio.file.Path;
import nl.voetspoor.engine.AnswersContract;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.answers.AnswerSearch;

/// The embedded engine finds prior answers as every engine does.
class LuceneAnswersTest extends AnswersContract {
  @Override
  protected PaperStore store(Path folder) {
    return LuceneEngineTest.storeIn(folder);
  }

  @Override
  protected PaperSearch papers(Path folder) {
    return LuceneEngineTest.searchIn(folder);
  }

  @Override
  protected AnswerSearch answers(PaperSearch papers) {
    return (LuceneSearch) papers;
  }
}
