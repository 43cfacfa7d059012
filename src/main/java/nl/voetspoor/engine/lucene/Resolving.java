package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Doubt;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.Resolver;
import nl.voetspoor.reference.context.Doubts;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.search.ResolvedReference;

/// Looks up the references of one paper in one snapshot.
///
/// @param citing what is kept of the paper
record Resolving(Resolver resolver, ClueLookup clues, Facts citing) {
  /// The reference with what became of it; nothing for words that turn out to be no reference.
  Stream<ResolvedReference> resolve(Reference reference) {
    Optional<Clue> clue = reference.clue();
    List<Resolution> resolutions =
        clue.map(each -> List.of(clues.resolve(each, reference.sentence(), citing)))
            .orElseGet(() -> resolver.resolve(reference.mention()));
    boolean none =
        clue.map(Clue::isTentative).orElse(false)
            && resolutions.getFirst() instanceof Resolution.Unresolved;
    return none
        ? Stream.empty()
        : Stream.of(new ResolvedReference(reference, resolutions, doubts(reference, resolutions)));
  }

  private List<Doubt> doubts(Reference reference, List<Resolution> resolutions) {
    return resolutions.stream()
        .filter(Resolution.Found.class::isInstance)
        .map(resolution -> ((Resolution.Found) resolution).id())
        .flatMap(id -> clues.facts(id).stream())
        .flatMap(target -> Doubts.of(reference.mention(), citing, target).stream())
        .toList();
  }
}
