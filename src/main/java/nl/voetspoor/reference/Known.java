package nl.voetspoor.reference;

import nl.voetspoor.model.PaperId;

/// What the collection has, as far as resolving needs to know.
@FunctionalInterface
public interface Known {
  /// Whether the collection has what `id` names: the paper, or any paper of the dossier.
  boolean has(PaperId id);
}
