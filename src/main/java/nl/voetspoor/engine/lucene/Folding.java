package nl.voetspoor.engine.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;

/// Puts passages in order, those that say nearly the same in one place, and those that answer
/// nearly the same question: so that it stands out where a position has changed.
final class Folding {
  /// Texts with fewer words than this, such as 'Ja.', say the same only as answers to one question.
  private static final int TELLING = 6;

  /// Questions with fewer words than this are not compared.
  private static final int COMPARED = 2;

  private static final Comparator<Candidate> SURE_ORDER =
      Comparator.comparing((Candidate candidate) -> candidate.paper().id())
          .thenComparing(candidate -> candidate.passage().spans().getFirst());

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparing(Folding::date, Comparator.reverseOrder())
          .thenComparing(SURE_ORDER);

  private static final Comparator<Candidate> NEWEST_FIRST =
      Comparator.comparing(Folding::date, Comparator.reverseOrder()).thenComparing(BEST_FIRST);

  /// Texts of more words than this say the same also where one word is another.
  private static final int SHORT = 60;

  private final AnswerWeights weights;
  private final Set<String> asked;
  private final Function<Set<String>, String> rarest;

  /// @param asked the words of the question as it is put now, by stem
  /// @param rarest which of some stems is the rarest among all passages; empty of none
  Folding(Set<String> asked, Function<Set<String>, String> rarest, AnswerWeights weights) {
    this.weights = weights;
    this.rarest = rarest;
    this.asked = Set.copyOf(asked);
  }

  /// A place in the list.
  ///
  /// @param newest the passage that has it
  /// @param score what the best of its passages is worth
  /// @param others the other passages that stand there, the newest first
  record Place(Candidate newest, double score, List<Candidate> others) {}

  private record Read(Candidate candidate, Set<String> question, Set<String> text) {}

  /// The places: first those that answer nearly the same question, then the others; in each the
  /// best first, and the newest first of those that are close.
  List<Place> folded(List<Candidate> candidates) {
    List<List<Read>> groups = new ArrayList<>();
    Comparator<Candidate> sameFirst = Comparator.comparing(this::answersTheSame).reversed();
    for (Candidate each :
        candidates.stream().sorted(sameFirst.thenComparing(BEST_FIRST)).toList()) {
      place(read(each), groups);
    }
    List<Place> places = groups.stream().map(Folding::place).toList();
    Predicate<Place> same = place -> answersTheSame(place.newest);
    return Stream.of(same, same.negate())
        .flatMap(tier -> closest(places.stream().filter(tier).toList()).stream())
        .toList();
  }

  private static Read read(Candidate candidate) {
    return new Read(candidate, candidate.question().keySet(), candidate.text().keySet());
  }

  private void place(Read read, List<List<Read>> groups) {
    for (List<Read> group : groups) {
      Read first = group.getFirst();
      if (isOnePlace(first, read)) {
        return;
      }
      if (same(first, read) || sameQuestion(first, read)) {
        boolean known = group.stream().anyMatch(other -> isOnePlace(other, read));
        if (!known) {
          group.add(read);
        }
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(read)));
  }

  /// An answer to several questions of one paper is one.
  private static boolean isOnePlace(Read one, Read other) {
    return one.candidate.paper().id().equals(other.candidate.paper().id())
        && one.candidate.passage().text().equals(other.candidate.passage().text());
  }

  private boolean same(Read one, Read other) {
    boolean telling = Math.min(one.text.size(), other.text.size()) >= TELLING;
    boolean isLong = Math.min(one.text.size(), other.text.size()) > SHORT;
    return alike(one.text, other.text)
        && (isLong || sameSubject(one.text, other.text))
        && (telling || sameQuestion(one, other))
        && Stance.of(one.candidate.passage().text())
            .equals(Stance.of(other.candidate.passage().text()));
  }

  private boolean sameQuestion(Read one, Read other) {
    return Math.min(one.question.size(), other.question.size()) >= COMPARED
        && !one.candidate.paper().id().equals(other.candidate.paper().id())
        && alike(one.question, other.question)
        && sameSubject(one.question, other.question);
  }

  /// Whether the rarest word of each, by which it is about something, stands in the other.
  private boolean sameSubject(Set<String> one, Set<String> other) {
    return other.contains(rarest.apply(one)) && one.contains(rarest.apply(other));
  }

  private boolean alike(Set<String> one, Set<String> other) {
    return Likeness.of(one, other) >= weights.of(Weight.SAME);
  }

  /// Whether two passages say nearly the same.
  boolean sayTheSame(Candidate one, Candidate other) {
    return one.passage().text().equals(other.passage().text()) || same(read(one), read(other));
  }

  /// Whether a passage answers nearly the same question as was asked.
  boolean answersTheSame(Candidate candidate) {
    Set<String> question = candidate.question().keySet();
    return Math.min(question.size(), asked.size()) >= COMPARED
        && alike(question, asked)
        && sameSubject(question, asked);
  }

  private static Place place(List<Read> group) {
    List<Candidate> newestFirst = group.stream().map(Read::candidate).sorted(NEWEST_FIRST).toList();
    return new Place(
        newestFirst.getFirst(),
        group.stream().mapToDouble(read -> read.candidate.score()).max().orElse(0),
        newestFirst.subList(1, newestFirst.size()));
  }

  /// Of places in order of what they are worth, the newest first among those that are close to the
  /// best of them.
  private List<Place> closest(List<Place> places) {
    List<Place> ordered = new ArrayList<>();
    int from = 0;
    while (from < places.size()) {
      double least = places.get(from).score * (1 - weights.of(Weight.CLOSE));
      int to = from;
      while (to < places.size() && places.get(to).score >= least) {
        to++;
      }
      places.subList(from, to).stream()
          .sorted(
              Comparator.comparing((Place place) -> date(place.newest), Comparator.reverseOrder())
                  .thenComparing(Comparator.comparingDouble((Place place) -> -place.score))
                  .thenComparing(Place::newest, SURE_ORDER))
          .forEach(ordered::add);
      from = to;
    }
    return ordered;
  }

  private static LocalDate date(Candidate candidate) {
    return candidate.paper().date().orElse(LocalDate.MIN);
  }
}
