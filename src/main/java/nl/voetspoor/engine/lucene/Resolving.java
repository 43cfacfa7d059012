package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Reference;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.Resolver;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.search.ResolvedReference;

/// Looks up the references of one paper in one snapshot.
///
/// @param citing what is kept of the paper
record Resolving(Lookup lookup, ClueLookup clues, Facts citing) {
  /// The reference with what became of it; nothing for words that turn out to be no reference.
  Stream<ResolvedReference> resolve(Reference reference) {
    Resolver resolver = new Resolver(lookup);
    Optional<Clue> clue = reference.clue();
    ResolvedReference resolved =
        new ResolvedReference(
            reference,
            clue.map(each -> List.of(clues.resolve(each, reference.sentence(), citing)))
                .orElseGet(() ->
                    resolver.resolve(reference.mention()).stream().map(lookup::newest).toList()));
    boolean none =
        clue.map(Clue::isTentative).orElse(false)
            && resolved.resolutions().getFirst() instanceof Resolution.Unresolved;
    return none
        ? Stream.empty()
        : Stream.of(
            resolved.noting(
                resolver.notes(reference.mention(), resolved.targets(), citing.date())));
  }
}
