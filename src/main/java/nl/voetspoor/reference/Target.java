package nl.voetspoor.reference;

import java.util.Optional;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Span;

/// One of the things that a mention names.
///
/// @param id what is named
/// @param place where its own number stands, in the same text as the mention: `199` of `nrs. 190 en
///   199`; empty where the words do not show it, as the 2 of `nrs. 1 t/m 3`
public record Target(PaperId id, Optional<Span> place) {
  /// A target that all words of its mention name together.
  public static Target of(PaperId id) {
    return new Target(id, Optional.empty());
  }

  Target shifted(int distance) {
    return new Target(id, place.map(span -> span.shifted(distance)));
  }
}
