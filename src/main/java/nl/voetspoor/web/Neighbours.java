package nl.voetspoor.web;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;

/// The papers before and behind one in its dossier, by number, over the numbers that the collection
/// lacks.
///
/// @param earlier the one with the next lower number
/// @param later the one with the next higher number
public record Neighbours(Optional<PaperSummary> earlier, Optional<PaperSummary> later) {
  /// A hole in the numbers that is wider is not looked over.
  private static final int WIDEST_HOLE = 200;

  /// No neighbours.
  static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());

  static Neighbours of(Paper paper, PaperSearch search) {
    Optional<DossierNumber> dossier = paper.numbering().dossiers().stream().findFirst();
    Optional<Integer> number =
        paper
            .numbering()
            .ondernummer()
            .filter(written -> written.matches("\\d{1,6}"))
            .map(Integer::valueOf);
    if (dossier.isEmpty() || number.isEmpty()) {
      return NONE;
    }
    int own = number.get();
    return new Neighbours(
        first(IntStream.iterate(own - 1, n -> n > 0, n -> n - 1), dossier.get(), search),
        first(IntStream.iterate(own + 1, n -> n + 1), dossier.get(), search));
  }

  private static Optional<PaperSummary> first(
      IntStream numbers, DossierNumber dossier, PaperSearch search) {
    return numbers
        .limit(WIDEST_HOLE)
        .mapToObj(number -> PaperId.kamerstuk(dossier, Integer.toString(number)))
        .flatMap(id -> search.summary(id).stream())
        .findFirst();
  }

  /// Whether there is any.
  public boolean isAny() {
    return earlier.isPresent() || later.isPresent();
  }
}
