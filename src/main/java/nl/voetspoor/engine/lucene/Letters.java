package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;

/// Adds to what passages are worth for their runs of letters in common with a question.
final class Letters {
  private final PassageFigures figures;
  private final AnswerWeights weights;

  Letters(PassageFigures figures, AnswerWeights weights) {
    this.figures = figures;
    this.weights = weights;
  }

  /// The runs of letters of a passage, with how often each stands in it, and how many there are.
  private record Runs(Map<String, Integer> counts, int all) {
    static Runs of(Candidate candidate) {
      Map<String, Integer> counts = new HashMap<>();
      count(candidate.question(), counts);
      count(candidate.text(), counts);
      return new Runs(counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void count(Map<String, Integer> stems, Map<String, Integer> counts) {
      stems.forEach((stem, times) ->
          LetterRuns.in(stem).forEach(run -> counts.merge(run, times, Integer::sum)));
    }
  }

  /// The candidates with that added. The best of them gains its share of the best score.
  List<Candidate> over(List<AskedWord> asked, List<Candidate> candidates) throws IOException {
    if (weights.of(Weight.LETTERS) == 0 || candidates.isEmpty()) {
      return candidates;
    }
    List<Runs> runs = candidates.stream().map(Runs::of).toList();
    figures.announce(List.of(), shared(asked, runs));
    double average = runs.stream().mapToInt(Runs::all).average().orElse(1);
    double[] worth = new double[runs.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = worth(asked, runs.get(i), runs.get(i).all() / average);
    }
    double most = 0;
    double best = 0;
    for (int i = 0; i < worth.length; i++) {
      most = Math.max(most, worth[i]);
      best = Math.max(best, candidates.get(i).score());
    }
    double share = most == 0 ? 0 : weights.of(Weight.LETTERS) * best / most;
    List<Candidate> raised = new ArrayList<>();
    for (int i = 0; i < worth.length; i++) {
      raised.add(candidates.get(i).scored(candidates.get(i).score() + share * worth[i]));
    }
    return raised;
  }

  /// The runs of the words that were asked that stand in any of the passages.
  private static Set<String> shared(List<AskedWord> asked, List<Runs> passages) {
    return asked.stream()
        .flatMap(word -> LetterRuns.in(word.stem()).stream())
        .filter(run -> passages.stream().anyMatch(each -> each.counts().containsKey(run)))
        .collect(Collectors.toSet());
  }

  private double worth(List<AskedWord> asked, Runs runs, double length) throws IOException {
    double b = Math.min(1, weights.of(Weight.LENGTH));
    double k = weights.of(Weight.SATURATION) * (1 - b + b * length);
    double worth = 0;
    for (AskedWord word : asked) {
      List<String> own = LetterRuns.in(word.stem());
      for (String run : own) {
        int times = runs.counts().getOrDefault(run, 0);
        if (times > 0) {
          double rarity = Math.pow(figures.rarity(figures.letters(run)), weights.of(Weight.RARITY));
          worth += word.weight() / Math.sqrt(own.size()) * rarity * times / (times + k);
        }
      }
    }
    return worth;
  }
}
