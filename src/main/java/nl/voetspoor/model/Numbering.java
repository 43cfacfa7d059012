package nl.voetspoor.model;

import java.util.List;
import java.util.Optional;

/// Where a paper stands in the administration of the Staten-Generaal.
///
/// @param dossiers the dossiers it belongs to; the first owns its number
/// @param dossierTitle the title of the first dossier
/// @param ondernummer its number within the first dossier: `201`, `E`
/// @param chamber the chamber that printed it
/// @param vergaderjaar the session year printed on it, else the one of its date
public record Numbering(
    List<DossierNumber> dossiers,
    Optional<String> dossierTitle,
    Optional<String> ondernummer,
    Optional<Chamber> chamber,
    Optional<Vergaderjaar> vergaderjaar) {
  /// No number of any kind.
  public static final Numbering NONE =
      new Numbering(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// Keeps its own copy of the list.
  public Numbering {
    dossiers = List.copyOf(dossiers);
  }

  /// This numbering, with what it leaves empty taken from `other`. A title goes with its dossier:
  /// it is taken over only where both name the same one first.
  public Numbering filledFrom(Numbering other) {
    boolean same =
        dossiers.isEmpty()
            || dossiers.stream().findFirst().equals(other.dossiers.stream().findFirst());
    return new Numbering(
        dossiers.isEmpty() ? other.dossiers : dossiers,
        same ? dossierTitle.or(other::dossierTitle) : dossierTitle,
        ondernummer.or(other::ondernummer),
        chamber.or(other::chamber),
        vergaderjaar.or(other::vergaderjaar));
  }
}
