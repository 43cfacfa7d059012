package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.engine.lucene.AskedWord.Way;

/// How much of what a question is about stands in a passage, by the weight of its words.
final class Coverage {
  /// What meeting a word as a part of a compound is worth here, of 1.
  private static final double WITHIN = 0.7;

  /// From so much on a word counts as met; one part of a compound that was asked is less.
  private static final double MET = 0.45;

  /// Of so few words each may be what a question is about.
  private static final int FEW = 3;

  /// The least that one word alone must weigh, of the heaviest.
  private static final double TELLING = 0.4;

  private final List<Weighed> words;
  private final double total;

  /// A word with what it weighs.
  private record Weighed(AskedWord word, double weight) {}

  /// How far a word was met, by which terms.
  private record Meeting(double share, Set<String> terms) {}

  /// @param words the words of the question; those around it where it has none itself
  Coverage(List<AskedWord> words, PassageScorer scorer) throws IOException {
    List<Weighed> weighed = new ArrayList<>();
    for (AskedWord word : words) {
      weighed.add(new Weighed(word, word.weight() * scorer.rarity(word.ways().getFirst())));
    }
    weighed.sort(Comparator.comparingDouble((Weighed each) -> -each.weight));
    this.words = List.copyOf(weighed);
    this.total = weighed.stream().mapToDouble(Weighed::weight).sum();
  }

  /// From 0, nothing, to 1, all.
  double in(Candidate candidate) {
    double met = 0;
    for (Weighed word : words) {
      met += word.weight * meeting(word.word, candidate.terms()).share;
    }
    return total == 0 ? 0 : met / total;
  }

  /// Whether a word that is at least so rare, by its weight beside how it is asked, stands in it.
  boolean hasRare(Candidate candidate, double rarity) {
    return words.stream()
        .filter(word -> word.weight >= rarity * word.word.weight())
        .anyMatch(word -> meeting(word.word, candidate.terms()).share >= MET);
  }

  /// Whether more stands in it than one word that happens to be asked too: it has two, or one that
  /// weighs nearly as much as the heaviest and is in the heavier half of a question of many words.
  boolean isMoreThanChance(Candidate candidate) {
    List<Weighed> met =
        words.stream()
            .filter(word -> meeting(word.word, candidate.terms()).share >= MET)
            .limit(2)
            .toList();
    if (met.size() != 1) {
      return met.size() == 2;
    }
    Weighed only = met.getFirst();
    int telling = words.size() <= FEW ? FEW : Math.ceilDiv(words.size(), 2);
    return words.indexOf(only) < telling && only.weight >= TELLING * words.getFirst().weight;
  }

  /// Whether more than one of its words stands in it, or all of them.
  boolean isMoreThanOneOf(Candidate candidate) {
    int met = words(candidate, true).size();
    return met > 1 || met == words.size();
  }

  /// The words that stand in it, or that do not, those that weigh most first.
  List<String> words(Candidate candidate, boolean there) {
    return words.stream()
        .filter(word -> meeting(word.word, candidate.terms()).share >= MET == there)
        .map(word -> word.word.written())
        .toList();
  }

  /// The terms by which its words were met, each in the best way.
  Set<String> terms(Candidate candidate) {
    Set<String> terms = new HashSet<>();
    words.stream()
        .map(word -> meeting(word.word, candidate.terms()))
        .filter(meeting -> meeting.share >= MET)
        .forEach(meeting -> terms.addAll(meeting.terms));
    return terms;
  }

  private static Meeting meeting(AskedWord word, Set<String> terms) {
    Meeting best = new Meeting(0, Set.of());
    for (Way way : word.ways()) {
      Meeting meeting = meeting(way, terms);
      if (meeting.share > best.share) {
        best = meeting;
      }
    }
    return best;
  }

  private static Meeting meeting(Way way, Set<String> terms) {
    double share = way.weight();
    Set<String> met = new HashSet<>();
    for (Map<String, Double> part : way.parts()) {
      List<String> here = part.keySet().stream().filter(terms::contains).toList();
      boolean whole = here.stream().anyMatch(IndexTerms::isWhole);
      share *= here.isEmpty() ? 0 : whole ? 1 : WITHIN;
      met.addAll(here);
    }
    return new Meeting(share, share > 0 ? met : Set.of());
  }
}
