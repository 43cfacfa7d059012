package nl.voetspoor.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;

/// What a record or the head of a paper states of other papers, by their identifiers.
final class StatedTies {
  private StatedTies() {}

  static List<Tie> of(PaperId id, Declared declared, Optional<PaperKind> kind) {
    Tie.Kind part =
        kind.filter(PaperKind.BESLISNOTA::equals).isPresent()
            ? Tie.Kind.BESLISNOTA_OF
            : Tie.Kind.ANNEX_OF;
    return Stream.of(
            tied(part, declared.all(Field.MAIN_DOCUMENT)),
            id.mainPaper().map(main -> named(part, main)).stream(),
            tied(Tie.Kind.CARRIES, declared.all(Field.ANNEX)),
            tied(Tie.Kind.REPLACES, declared.all(Field.REPLACES)),
            id.earlierEdition().map(older -> named(Tie.Kind.REPLACES, older)).stream())
        .flatMap(ties -> ties)
        .distinct()
        .filter(tie -> !tie.paper().equals(Optional.of(id)))
        .toList();
  }

  private static Stream<Tie> tied(Tie.Kind kind, List<String> written) {
    return written.stream().flatMap(id -> PaperId.find(id).stream()).map(id -> named(kind, id));
  }

  private static Tie named(Tie.Kind kind, PaperId id) {
    return new Tie(kind, Optional.of(id), "");
  }
}
