package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.TieKeys;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Tie;
import nl.voetspoor.reference.Reason;
import nl.voetspoor.reference.Resolution;
import nl.voetspoor.reference.Resolver;
import nl.voetspoor.search.Bond;
import org.apache.lucene.index.Term;

/// Looks up what belongs together in one snapshot. A number leads to its paper; words lead to a
/// paper only where they fit exactly one, and else to all that they fit. So a beslisnota finds its
/// letter, and the letter its nota, whichever of the two came first.
final class Bindings {
  private static final Set<Tie.Kind> BELONGING =
      EnumSet.of(Tie.Kind.ANNEX_OF, Tie.Kind.BESLISNOTA_OF);

  private final Lookup lookup;
  private final Editions editions;
  private final Stored stored;
  private final PaperCodec codec;
  private final Resolver resolver;

  Bindings(Lookup lookup, Editions editions, Stored stored, PaperCodec codec) {
    this.lookup = lookup;
    this.editions = editions;
    this.stored = stored;
    this.codec = codec;
    this.resolver = new Resolver(lookup);
  }

  Bond.Bonds of(Paper paper) {
    List<Bond> replacedBy =
        lookup.replacedBy(paper.id()).sorted().map(other -> exactly(other, "")).toList();
    return new Bond.Bonds(partOf(paper), parts(paper), replaces(paper), replacedBy);
  }

  private List<Bond> partOf(Paper paper) {
    Map<Resolution, Bond> bonds = new LinkedHashMap<>();
    Stream.concat(own(paper).stream(), carriers(paper.id()))
        .forEachOrdered(bond -> bonds.putIfAbsent(bond.other(), bond));
    return List.copyOf(bonds.values());
  }

  /// What the paper says that it belongs to. Where it says so in words only, they speak of one
  /// paper.
  private List<Bond> own(Paper paper) {
    List<Bond> bonds = new ArrayList<>();
    List<Tie> inWords = new ArrayList<>();
    for (Tie tie : paper.ties()) {
      if (BELONGING.contains(tie.kind())) {
        tie.paper()
            .ifPresentOrElse(
                id -> bonds.add(bond(tie.kind(), id, tie.words())), () -> inWords.add(tie));
      }
    }
    if (bonds.isEmpty() && !inWords.isEmpty()) {
      bonds.add(inWords(paper.id(), inWords));
    }
    return bonds;
  }

  private Bond inWords(PaperId own, List<Tie> ties) {
    Tie first = ties.getFirst();
    List<PaperId> fitting =
        ties.stream()
            .flatMap(tie -> TieKeys.of(tie).stream())
            .flatMap(key -> ids(LuceneField.KEY, key))
            .map(editions::newest)
            .filter(id -> !id.equals(own))
            .distinct()
            .sorted()
            .toList();
    return switch (fitting.size()) {
      case 0 ->
          new Bond(
              first.kind(),
              new Resolution.Unresolved(Reason.Plain.NOT_HERE),
              Optional.empty(),
              first.words());
      case 1 -> bond(first.kind(), fitting.getFirst(), first.words());
      default ->
          new Bond(
              first.kind(), new Resolution.Ambiguous(fitting), Optional.empty(), first.words());
    };
  }

  /// The papers that name this one as their annex.
  private Stream<Bond> carriers(PaperId id) {
    return tiedTo(id)
        .filter(other -> has(other, Tie.Kind.CARRIES, id))
        .map(other -> bond(Tie.Kind.ANNEX_OF, other.id(), ""));
  }

  private List<Bond> parts(Paper paper) {
    Map<Resolution, Bond> bonds = new LinkedHashMap<>();
    List<PaperId> names = editions.names(paper.id());
    names.stream()
        .flatMap(this::tiedTo)
        .distinct()
        .flatMap(other -> belongs(other, names))
        .forEachOrdered(bond -> bonds.putIfAbsent(bond.other(), bond));
    TieKeys.of(paper).stream()
        .flatMap(key -> ids(LuceneField.SEEKS, key))
        .flatMap(id -> this.paper(id).stream())
        .flatMap(other -> seeking(other, paper.id()))
        .forEachOrdered(bond -> bonds.putIfAbsent(bond.other(), bond));
    paper.ties().stream()
        .filter(tie -> tie.kind() == Tie.Kind.CARRIES)
        .flatMap(tie -> tie.paper().stream())
        .map(id -> bond(Tie.Kind.ANNEX_OF, id, ""))
        .forEachOrdered(bond -> bonds.putIfAbsent(bond.other(), bond));
    return List.copyOf(bonds.values());
  }

  private Stream<Bond> belongs(Paper part, List<PaperId> whole) {
    return part.ties().stream()
        .filter(tie -> BELONGING.contains(tie.kind()))
        .filter(tie -> tie.paper().filter(whole::contains).isPresent())
        .map(tie -> bond(tie.kind(), part.id(), tie.words()));
  }

  /// The bond of a part that looks for its paper by words, where they lead to `whole` alone.
  private Stream<Bond> seeking(Paper part, PaperId whole) {
    return own(part).stream()
        .filter(bond -> bond.other().equals(new Resolution.Found(whole)))
        .map(bond -> bond(bond.kind(), part.id(), bond.words()));
  }

  private List<Bond> replaces(Paper paper) {
    return paper.ties().stream()
        .filter(tie -> tie.kind() == Tie.Kind.REPLACES)
        .flatMap(tie -> tie.paper().stream().map(id -> exactly(id, tie.words())))
        .toList();
  }

  private Stream<Paper> tiedTo(PaperId id) {
    return ids(LuceneField.TIED, id.value()).flatMap(other -> paper(other).stream());
  }

  private static boolean has(Paper paper, Tie.Kind kind, PaperId id) {
    return paper.ties().stream()
        .anyMatch(tie -> tie.kind() == kind && tie.paper().equals(Optional.of(id)));
  }

  /// A bond with what `id` names, in its newest edition.
  private Bond bond(Tie.Kind kind, PaperId id, String words) {
    PaperId newest = editions.newest(id);
    return new Bond(kind, resolver.resolve(newest), lookup.summary(newest.value()), words);
  }

  /// A bond with this edition and no other.
  private Bond exactly(PaperId id, String words) {
    Optional<nl.voetspoor.search.PaperSummary> here = lookup.summary(id.value());
    Resolution other = here.isPresent() ? new Resolution.Found(id) : elsewhere(id);
    return new Bond(Tie.Kind.REPLACES, other, here, words);
  }

  private static Resolution elsewhere(PaperId id) {
    return new Resolver(_ -> false).resolve(id);
  }

  private Stream<PaperId> ids(LuceneField field, String value) {
    return lookup.docs(new Term(field.field(), value)).stream()
        .map(doc -> new PaperId(stored.summary(doc).id()))
        .sorted();
  }

  /// A paper without its text.
  private Optional<Paper> paper(PaperId id) {
    return lookup
        .first(new Term(LuceneField.ID.field(), id.value()))
        .map(doc -> codec.paper(stored.bytes(doc, LuceneField.PAPER), ""));
  }
}
