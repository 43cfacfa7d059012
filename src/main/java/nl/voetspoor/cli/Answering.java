package nl.voetspoor.cli;

import java.util.Optional;
import nl.voetspoor.search.answers.AnswerSearch;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Embedding;
import nl.voetspoor.search.answers.PriorAnswers;

/// What finds prior answers, with the language model that it uses, if any.
///
/// @param finder finds them
/// @param model closed with this
record Answering(AnswerSearch finder, Optional<Embedding> model)
    implements AnswerSearch, AutoCloseable {
  @Override
  public PriorAnswers answers(AnswersRequest request) {
    return finder.answers(request);
  }

  @Override
  public void close() {
    model.ifPresent(Embedding::close);
  }
}
