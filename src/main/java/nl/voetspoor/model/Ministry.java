package nl.voetspoor.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A ministry as it was called during a period.
///
/// @param code its usual abbreviation, which is its value in facets and addresses: `JenV`. Two
///   periods under one name share a code
/// @param name its name without 'Ministerie van': `Justitie en Veiligheid`
/// @param abbreviations every short form in use, the code among them
/// @param from the first day under this name, where known
/// @param until the first day no longer under this name; empty while it exists
/// @param successor the name of the ministry that took over
/// @param tooi its code in the register of government organisations (identifier.overheid.nl/tooi),
///   where one is known
public record Ministry(
    String code,
    String name,
    List<String> abbreviations,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> successor,
    Optional<String> tooi) {
  /// Keeps its own copy of the list.
  public Ministry {
    abbreviations = List.copyOf(abbreviations);
  }

  /// Whether it went by this name on `date`.
  public boolean existedOn(LocalDate date) {
    return from.map(first -> !date.isBefore(first)).orElse(true)
        && until.map(date::isBefore).orElse(true);
  }
}
