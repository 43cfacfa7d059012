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
  private final WordForms forms;
  private final AnswerWeights weights;

  PassageViews(Lookup lookup, WordForms forms, AnswerWeights weights) {
    this.lookup = lookup;
    this.forms = forms;
    this.weights = weights;
  }

  /// The first `most` places as answers.
  List<PriorAnswer> of(
      List<Folding.Place> places,
      Coverage coverage,
      Set<PaperId> named,
      Folding folding,
      int most) {
    return places.stream()
        .limit(most)
        .map(place -> answer(place, coverage, named, folding))
        .toList();
  }

  private PriorAnswer answer(
      Folding.Place place, Coverage coverage, Set<PaperId> named, Folding folding) {
    Candidate newest = place.newest();
    List<Version> versions =
        place.others().stream()
            .map(other -> new Version(view(other, coverage), folding.sayTheSame(newest, other)))
            .toList();
    return new PriorAnswer(
        view(newest, coverage),
        place.score(),
        sureness(newest, coverage, folding),
        grounds(newest, coverage, named),
        versions);
  }

  private Sureness sureness(Candidate candidate, Coverage coverage, Folding folding) {
    if (folding.answersTheSame(candidate)) {
      return Sureness.SAME;
    }
    return coverage.in(candidate) >= weights.of(Weight.LIKELY)
        ? Sureness.LIKELY
        : Sureness.POSSIBLE;
  }

  private static Grounds grounds(Candidate candidate, Coverage coverage, Set<PaperId> named) {
    return new Grounds(
        coverage.words(candidate, true),
        coverage.words(candidate, false),
        named.stream().filter(candidate.names()::contains).toList(),
        OptionalDouble.empty());
  }

  private PassageView view(Candidate candidate, Coverage coverage) {
    Marks marks = new Marks(forms, coverage.terms(candidate));
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
