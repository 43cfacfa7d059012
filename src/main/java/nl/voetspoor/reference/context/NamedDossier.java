package nl.voetspoor.reference.context;

import java.util.List;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.reference.Reference;

/// The first dossier that a text names, and how far it is the only one.
///
/// @param dossier the dossier; none where the text names none
/// @param from where it has been named
/// @param until where another is named
record NamedDossier(Optional<DossierNumber> dossier, int from, int until) {
  /// That of these references, which are in the order of the text.
  static NamedDossier in(List<Reference> references) {
    NamedDossier named = new NamedDossier(Optional.empty(), 0, Integer.MAX_VALUE);
    for (Reference reference : references) {
      for (DossierNumber dossier : dossiers(reference)) {
        if (named.dossier.isEmpty()) {
          int end = reference.mention().span().end();
          named = new NamedDossier(Optional.of(dossier), end, Integer.MAX_VALUE);
        } else if (!named.dossier.get().equals(dossier)) {
          int other = reference.mention().span().start();
          return new NamedDossier(named.dossier, named.from, other);
        }
      }
    }
    return named;
  }

  /// The only dossier named before `place`.
  Optional<DossierNumber> before(int place) {
    return place >= from && place < until ? dossier : Optional.empty();
  }

  private static List<DossierNumber> dossiers(Reference reference) {
    return reference.mention().targets().stream()
        .flatMap(target -> target.dossier().stream())
        .toList();
  }
}
