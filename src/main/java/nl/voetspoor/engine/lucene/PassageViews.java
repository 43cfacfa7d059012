package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.answers.Grounds;
import nl.voetspoor.search.answers.PassageView;
import nl.voetspoor.search.answers.PriorAnswer;
import nl.voetspoor.search.answers.PriorAnswer.Sureness;
import nl.voetspoor.search.answers.PriorAnswer.Version;

/// Shows what was found: who said it when and where, with the words marked that were met.
final class PassageViews {
  private static final String ANCHOR = "alinea-";

  private final Lookup lookup;
  private final ToldWords told;
  private final AnswerWeights weights;

  PassageViews(Lookup lookup, ToldWords told, AnswerWeights weights) {
    this.lookup = lookup;
    this.told = told;
    this.weights = weights;
  }

  /// What tells why a passage was found.
  ///
  /// @param coverage how much of the question stands in it
  /// @param named the papers that the question names
  /// @param folding what says the same
  record Why(Coverage coverage, Set<PaperId> named, Folding folding) {}

  /// The first `most` places as answers.
  List<PriorAnswer> of(List<Folding.Place> places, Why why, int most) {
    return places.stream().limit(most).map(place -> answer(place, why)).toList();
  }

  private PriorAnswer answer(Folding.Place place, Why why) {
    Candidate newest = place.newest();
    return new PriorAnswer(
        view(newest, why.coverage),
        place.score(),
        sureness(newest, why),
        grounds(newest, why),
        place.others().stream().map(other -> version(newest, other, why)).toList());
  }

  private Version version(Candidate newest, Candidate other, Why why) {
    return new Version(view(other, why.coverage), why.folding.sayTheSame(newest, other));
  }

  private Sureness sureness(Candidate candidate, Why why) {
    if (why.folding.answersTheSame(candidate)) {
      return Sureness.SAME;
    }
    boolean most = why.coverage.in(candidate) >= weights.of(Weight.LIKELY);
    return most && why.coverage.isMoreThanOneOf(candidate) ? Sureness.LIKELY : Sureness.POSSIBLE;
  }

  private static Grounds grounds(Candidate candidate, Why why) {
    return new Grounds(
        why.coverage.words(candidate, true),
        why.coverage.words(candidate, false),
        why.named.stream().filter(candidate.names()::contains).toList(),
        OptionalDouble.empty());
  }

  private PassageView view(Candidate candidate, Coverage coverage) {
    Marks marks = new Marks(told, coverage.terms(candidate));
    boolean answer = !candidate.passage().question().isEmpty();
    return new PassageView(
        lookup.summary(candidate.paperDoc()),
        candidate.passage().number(),
        candidate.passage().heading(),
        marks.in(candidate.passage().question()),
        marks.in(candidate.passage().text()),
        ANCHOR + candidate.passage().place(),
        candidate.passage().page(),
        candidate.passage().asker(),
        candidate.passage().answerer().or(() -> candidate.paper().sender().filter(_ -> answer)));
  }
}
