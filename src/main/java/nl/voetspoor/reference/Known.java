package nl.voetspoor.reference;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// What the collection has, as far as resolving needs to know.
@FunctionalInterface
public interface Known {
  /// Whether the collection has what `id` names: the paper, or any paper of the dossier.
  boolean has(PaperId id);

  /// The day of the paper that `id` names, where the collection has it and knows the day.
  default Optional<LocalDate> dateOf(PaperId id) {
    return Optional.empty();
  }

  /// The session year of the paper that `id` names, where the collection has it and knows the year.
  default Optional<Vergaderjaar> yearOf(PaperId id) {
    return dateOf(id).map(Vergaderjaar::of);
  }
}
