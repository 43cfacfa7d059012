package nl.voetspoor.web;

import java.util.List;
import java.util.OptionalInt;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Exchange;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;

/// The questions of a paper of the collection, asked anew: what was said to them in other papers.
final class PaperQuestions {
  private PaperQuestions() {}

  /// Its questions.
  ///
  /// @param place only those that the block at this place belongs to, if given
  static Questionnaire of(PaperView view, OptionalInt place) {
    Paper paper = view.paper();
    Content content = paper.content();
    List<Asked> questions =
        content.exchanges().stream()
            .filter(each -> place.isEmpty() || isAt(content, each, place.getAsInt()))
            .filter(each -> !each.question().of(content.text()).isBlank())
            .map(each -> new Asked(each.number(), each.question().of(content.text())))
            .distinct()
            .toList();
    List<PaperId> cited =
        view.references().stream()
            .flatMap(each -> each.targets().stream())
            .filter(id -> !id.equals(paper.id()))
            .distinct()
            .toList();
    return new Questionnaire(
        paper.description().title(), "", cited, paper.numbering().dossiers(), questions);
  }

  private static boolean isAt(Content content, Exchange exchange, int place) {
    List<Block> blocks = content.blocks();
    return place >= 1
        && place <= blocks.size()
        && (blocks.get(place - 1).span().overlaps(exchange.question())
            || blocks.get(place - 1).span().start() == exchange.question().start());
  }

  /// What was found, without what stands in the paper itself.
  static PriorAnswers without(PaperId own, PriorAnswers all) {
    return new PriorAnswers(
        all.questions().stream()
            .map(found ->
                new PriorAnswers.Found(
                    found.asked(),
                    found.answers().stream().flatMap(a -> without(own, a).stream()).toList()))
            .toList());
  }

  /// An answer without what stands in a paper: the next of those that say the same takes the place
  /// of its passage. Empty where none is left.
  private static List<PriorAnswer> without(PaperId own, PriorAnswer answer) {
    List<PriorAnswer.Version> others =
        answer.versions().stream()
            .filter(version -> !version.passage().paper().id().equals(own))
            .toList();
    if (!answer.passage().paper().id().equals(own)) {
      return List.of(
          new PriorAnswer(
              answer.passage(), answer.score(), answer.sureness(), answer.grounds(), others));
    }
    return others.isEmpty()
        ? List.of()
        : List.of(
            new PriorAnswer(
                others.getFirst().passage(),
                answer.score(),
                answer.sureness(),
                answer.grounds(),
                others.subList(1, others.size())));
  }
}
