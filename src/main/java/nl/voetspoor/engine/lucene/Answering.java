package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.answers.AnswersRequest;
import nl.voetspoor.search.answers.Asked;
import nl.voetspoor.search.answers.PriorAnswers;
import nl.voetspoor.search.answers.Questionnaire;

/// Finds what was said before to the questions of one request, in one snapshot.
///
/// All passages are weighed for the words of a question, and again with the words that the best of
/// them have in common. The best of these are read, and put in order by what else speaks for them.
final class Answering {
  /// Whose words help to find more, and how many of their words.
  private static final int BEST = 3;

  private static final int HELPING_WORDS = 10;

  /// How many passages are read for a question.
  private static final int READ = 50;

  private final AskedWords words;
  private final PassageDoor door;
  private final PassageFigures figures;
  private final PassageScorer scorer;
  private final Letters letters;
  private final Function<PassagePool, CandidateReader> reading;
  private final PassageViews views;
  private final AnswerWeights weights;
  private final CitedIn cited;

  Answering(
      AskedWords words,
      PassageDoor door,
      Function<PassagePool, CandidateReader> reading,
      PassageViews views,
      AnswerWeights weights,
      CitedIn cited)
      throws IOException {
    this.words = words;
    this.door = door;
    this.figures = door.figures();
    this.scorer = new PassageScorer(figures, weights);
    this.letters = new Letters(figures, weights);
    this.reading = reading;
    this.views = views;
    this.weights = weights;
    this.cited = cited;
  }

  /// What was said before to each question. They are sought side by side, and shown one by one.
  PriorAnswers answers(AnswersRequest request) {
    List<Places> found =
        request.questionnaire().questions().parallelStream()
            .map(asked -> places(asked, request.questionnaire()))
            .toList();
    return new PriorAnswers(
        found.stream()
            .map(places ->
                new PriorAnswers.Found(
                    places.asked, views.of(places.places, places.why, request.most())))
            .toList());
  }

  /// What was found for a question, and why.
  private record Places(Asked asked, List<Folding.Place> places, PassageViews.Why why) {}

  private Places places(Asked asked, Questionnaire questionnaire) {
    try {
      List<AskedWord> own = words.of(asked.text());
      List<AskedWord> around = around(questionnaire, own);
      List<AskedWord> all = Stream.concat(own.stream(), around.stream()).toList();
      Set<PaperId> named = cited.by(asked, questionnaire);
      Coverage coverage = new Coverage(own.isEmpty() ? around : own, scorer);
      double rare = scorer.rarityOf(weights.of(Weight.COMMON));
      Folding folding = new Folding(words.stems(asked.text()), this::rarest, weights);
      List<Candidate> fitting =
          read(all, named).stream()
              .filter(candidate -> coverage.in(candidate) >= weights.of(Weight.FLOOR))
              .filter(candidate -> coverage.hasRare(candidate, rare))
              .filter(coverage::isMoreThanChance)
              .map(candidate -> withDossier(candidate, questionnaire.dossiers()))
              .toList();
      return new Places(
          asked,
          folding.folded(letters.over(all, fitting)),
          new PassageViews.Why(coverage, named, folding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String rarest(Set<String> stems) {
    try {
      figures.announce(stems, List.of());
      String rarest = "";
      double most = 0;
      for (String stem : new TreeSet<>(stems)) {
        double rarity = figures.rarity(figures.frequency(stem));
        rarest = rarity >= most ? stem : rarest;
        most = Math.max(most, rarity);
      }
      return rarest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rarest words of what stands around a question.
  private List<AskedWord> around(Questionnaire questionnaire, List<AskedWord> own)
      throws IOException {
    if (weights.of(Weight.CONTEXT) == 0) {
      return List.of();
    }
    record Rare(AskedWord word, double rarity) {}
    List<Rare> rare = new ArrayList<>();
    String context = questionnaire.title() + "\n" + questionnaire.introduction();
    List<AskedWord> around = words.around(context, own);
    figures.announce(itself(around), List.of());
    for (AskedWord word : around) {
      rare.add(new Rare(word, scorer.rarity(word.ways().getFirst())));
    }
    rare.sort(Comparator.comparingDouble((Rare each) -> -each.rarity));
    return rare.stream().limit(AskedWords.MOST_CONTEXT).map(Rare::word).toList();
  }

  /// The terms of words in the first of their ways.
  private static Set<String> itself(List<AskedWord> words) {
    return words.stream()
        .flatMap(word -> word.ways().getFirst().parts().stream())
        .flatMap(part -> part.keySet().stream())
        .collect(Collectors.toSet());
  }

  private List<Candidate> read(List<AskedWord> asked, Set<PaperId> named) throws IOException {
    PassagePool pool = door.best(asked, named);
    List<double[]> scores = scores(pool, asked, named);
    Set<String> wanted = terms(asked);
    int most = weights.of(Weight.EXPANSION) > 0 ? BEST : READ;
    List<Candidate> first = reading.apply(pool).best(scores, most, wanted);
    if (first.isEmpty() || weights.of(Weight.EXPANSION) == 0) {
      return first;
    }
    List<AskedWord> helping = helping(first, asked);
    PassagePool wider = door.withHelp(pool, asked, named, helping);
    List<double[]> all = wider.equals(pool) ? scores : scores(wider, asked, named);
    add(all, scorer.scores(wider.leaves(), helping), first.getFirst().score());
    return reading.apply(wider).best(all, READ, wanted);
  }

  private List<double[]> scores(PassagePool pool, List<AskedWord> asked, Set<PaperId> named)
      throws IOException {
    List<double[]> scores = scorer.scores(pool.leaves(), asked);
    pool.allowed().narrow(scores);
    CitedIn.raise(pool.leaves(), scores, named, 1 + weights.of(Weight.CITATION));
    return scores;
  }

  private static Set<String> terms(List<AskedWord> asked) {
    return asked.stream()
        .flatMap(word -> word.ways().stream())
        .flatMap(way -> way.parts().stream())
        .flatMap(part -> part.keySet().stream())
        .collect(Collectors.toSet());
  }

  /// The words that the best passages have in common, and the question lacks.
  private List<AskedWord> helping(List<Candidate> best, List<AskedWord> asked) throws IOException {
    Set<String> own = new HashSet<>(asked.stream().map(AskedWord::stem).toList());
    Map<String, Double> worth = new HashMap<>();
    for (Candidate candidate : best) {
      figures.announce(candidate.text().keySet(), List.of());
      double share = candidate.score() / best.getFirst().score();
      for (Map.Entry<String, Integer> stem : candidate.text().entrySet()) {
        if (!own.contains(stem.getKey())) {
          double times = stem.getValue() / (stem.getValue() + 1.0);
          double rarity = figures.rarity(figures.frequency(stem.getKey()));
          worth.merge(stem.getKey(), share * times * rarity, Double::sum);
        }
      }
    }
    return worth.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(HELPING_WORDS)
        .map(each -> words.alone(each.getKey(), each.getValue()))
        .toList();
  }

  /// Adds what is found by other words, of which the best counts its share of the best score; only
  /// to what was found before.
  private void add(List<double[]> scores, List<double[]> others, double bestScore) {
    double most = 0;
    for (int i = 0; i < others.size(); i++) {
      for (int doc = 0; doc < others.get(i).length; doc++) {
        most = scores.get(i)[doc] > 0 ? Math.max(most, others.get(i)[doc]) : most;
      }
    }
    double share = most == 0 ? 0 : weights.of(Weight.EXPANSION) * bestScore / most;
    for (int i = 0; i < others.size(); i++) {
      double[] into = scores.get(i);
      for (int doc = 0; doc < into.length; doc++) {
        into[doc] += into[doc] > 0 ? share * others.get(i)[doc] : 0;
      }
    }
  }

  private Candidate withDossier(Candidate candidate, List<DossierNumber> dossiers) {
    boolean shared = candidate.paper().dossiers().stream().anyMatch(dossiers::contains);
    return shared
        ? candidate.scored(candidate.score() * (1 + weights.of(Weight.DOSSIER)))
        : candidate;
  }
}
