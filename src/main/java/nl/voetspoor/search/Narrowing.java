package nl.voetspoor.search;

import java.time.LocalDate;
import java.util.Optional;
import nl.voetspoor.model.PaperId;

/// To which papers a search is narrowed, beside its words.
///
/// @param chosen per facet the values of which one must hold
/// @param excluded per facet the values of which none may hold
/// @param from the first day of the period, if it has one
/// @param until the last day of the period, if it has one
/// @param cites only papers that refer to this one
public record Narrowing(
    Choices<Facet> chosen,
    Choices<Facet> excluded,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<PaperId> cites) {
  /// Not narrowed.
  public static Narrowing none() {
    return new Narrowing(
        Choices.none(), Choices.none(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Whether it leaves any paper out.
  public boolean isNone() {
    return equals(none());
  }

  Narrowing choosing(Facet facet, String value) {
    return new Narrowing(
        chosen.plus(facet, value), excluded.minus(facet, value), from, until, cites);
  }

  Narrowing excluding(Facet facet, String value) {
    return new Narrowing(
        chosen.minus(facet, value), excluded.plus(facet, value), from, until, cites);
  }

  Narrowing dropping(Facet facet, String value) {
    return new Narrowing(
        chosen.minus(facet, value), excluded.minus(facet, value), from, until, cites);
  }

  Narrowing between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Narrowing(chosen, excluded, first, last, cites);
  }

  Narrowing citing(Optional<PaperId> target) {
    return new Narrowing(chosen, excluded, from, until, target);
  }
}
