package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.reference.Clue;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.context.Clues;
import nl.voetspoor.reference.context.Facts;
import nl.voetspoor.search.Citation;
import org.apache.lucene.index.Term;

/// Follows references without a number in one snapshot, both ways. Nothing of it is kept in the
/// index: a clue is held against the papers that are there when it is read, so that a paper that
/// arrives later is found by those that were read before it.
final class ClueLookup {
  private final Lookup lookup;
  private final Stored stored;
  private final Editions editions;
  private final Map<String, Optional<Facts>> facts = new ConcurrentHashMap<>();
  private final Clues clues;

  ClueLookup(Lookup lookup, Stored stored, Editions editions) {
    this.lookup = lookup;
    this.stored = stored;
    this.editions = editions;
    this.clues =
        new Clues(
            key ->
                lookup.docs(new Term(LuceneField.CLUE_KEY.field(), key)).stream()
                    .map(stored::facts)
                    .toList(),
            editions::newest);
  }

  /// What became of a clue in the paper `citing`.
  Resolution resolve(Clue clue, String sentence, Facts citing) {
    return clues.resolve(clue, sentence, citing);
  }

  /// Takes note of what is kept of a paper.
  void know(PaperId id, Facts kept) {
    facts.put(id.value(), Optional.of(kept));
  }

  /// What is kept of a paper, if the collection has it.
  Optional<Facts> facts(PaperId id) {
    return facts.computeIfAbsent(
        id.value(),
        value -> lookup.first(new Term(LuceneField.ID.field(), value)).map(stored::facts));
  }

  /// The places where papers mean `target` without saying its number, by citing paper.
  Map<String, List<Citation.Place>> citing(PaperId target) {
    Map<String, List<Citation.Place>> places = new LinkedHashMap<>();
    List<String> keys =
        editions.names(target).stream()
            .flatMap(name -> facts(name).stream())
            .flatMap(facts -> facts.keys().stream())
            .distinct()
            .toList();
    for (String key : keys) {
      for (Index.Mentioned each : lookup.references(LuceneField.CLUE, List.of(key))) {
        addWhereMeant(target, each, places);
      }
    }
    return places;
  }

  private void addWhereMeant(
      PaperId target, Index.Mentioned each, Map<String, List<Citation.Place>> places) {
    String from = each.from();
    Citation.Place place = each.place();
    Clue clue = each.clue().orElseThrow();
    boolean meant =
        facts(new PaperId(from))
            .map(citing -> resolve(clue, place.sentence(), citing))
            .filter(new Resolution.Found(target)::equals)
            .isPresent();
    if (meant) {
      places.computeIfAbsent(from, f -> new ArrayList<>()).add(place);
    }
  }
}
