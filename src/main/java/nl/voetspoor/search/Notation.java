package nl.voetspoor.search;

import java.net.URI;
import java.util.Optional;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;

/// A number as a person wrote it, and what it names.
///
/// @param written what was asked
/// @param id what it names
/// @param inCollection whether that paper, or any paper of that dossier, is in the collection
/// @param address its official address, where it has one
public record Notation(String written, PaperId id, boolean inCollection, Optional<URI> address) {
  /// Whether it is meant as a number: digits alone are that of a dossier only where the collection
  /// has it; else they are a year or an amount (`2021`, `25.000`).
  public boolean isMeant() {
    return inCollection
        || id.kind() != IdKind.DOSSIER
        || !written.strip().matches("[\\d.\\s]{1,9}");
  }
}
