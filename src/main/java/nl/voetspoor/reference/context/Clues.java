package nl.voetspoor.reference.context;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.reference.Resolution;

/// Looks up what clues mean. A paper is given only where no other fits as well; up to ten are
/// offered as a choice.
public final class Clues {
  private static final int MOST_OFFERED = 10;

  private final Function<String, List<Facts>> papers;
  private final UnaryOperator<PaperId> newest;

  /// @param papers the papers of the collection that answer to a key
  /// @param newest the newest edition of a paper
  public Clues(Function<String, List<Facts>> papers, UnaryOperator<PaperId> newest) {
    this.papers = papers;
    this.newest = newest;
  }

  /// What became of a clue in the paper `citing`, which stands in `sentence`.
  public Resolution resolve(Clue clue, String sentence, Facts citing) {
    if (clue instanceof Clue.Among(List<PaperId> named)) {
      return chosen(named.stream().map(newest).distinct().toList(), clue);
    }
    Fit fit = new Fit(citing, sentence);
    List<PaperId> fitting =
        Keys.of(clue).stream()
            .flatMap(key -> papers.apply(key).stream())
            .filter(paper -> fit.fits(clue, paper))
            .map(paper -> newest.apply(paper.id()))
            .filter(paper -> !paper.equals(citing.id()))
            .distinct()
            .sorted()
            .toList();
    return chosen(fitting, clue);
  }

  private static Resolution chosen(List<PaperId> fitting, Clue clue) {
    return switch (fitting.size()) {
      case 0 -> new Resolution.Unresolved(reason(clue));
      case 1 -> new Resolution.Found(fitting.getFirst());
      default ->
          fitting.size() <= MOST_OFFERED
              ? new Resolution.Ambiguous(fitting)
              : new Resolution.Unresolved(new Reason.TooMany(fitting.size()));
    };
  }

  private static Reason reason(Clue clue) {
    return switch (clue) {
      case Clue.Letter letter -> new Reason.NoLetter(letter.day());
      case Clue.Motion motion -> new Reason.NoMotion(motion.kind(), motion.movers());
      case Clue.Title title -> Reason.Plain.NO_TITLE;
      case Clue.Among among -> Reason.Plain.UNCLEAR;
    };
  }
}
