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
/// @param apart whether a ministry holds for its own papers alone, and not for those of its
///   predecessors; by itself it leaves no paper out
public record Narrowing(
    Choices<Facet> chosen,
    Choices<Facet> excluded,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<PaperId> cites,
    boolean apart) {
  /// Not narrowed.
  public static Narrowing none() {
    return new Narrowing(
        Choices.none(),
        Choices.none(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /// Whether it leaves any paper out.
  public boolean isNone() {
    return withMinistriesApart(false).equals(none());
  }

  Narrowing choosing(Facet facet, String value) {
    return new Narrowing(
        chosen.plus(facet, value), excluded.minus(facet, value), from, until, cites, apart);
  }

  Narrowing excluding(Facet facet, String value) {
    return new Narrowing(
        chosen.minus(facet, value), excluded.plus(facet, value), from, until, cites, apart);
  }

  Narrowing admitting(Facet facet, String value) {
    return new Narrowing(chosen, excluded.minus(facet, value), from, until, cites, apart);
  }

  Narrowing dropping(Facet facet, String value) {
    return new Narrowing(
        chosen.minus(facet, value), excluded.minus(facet, value), from, until, cites, apart);
  }

  Narrowing between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Narrowing(chosen, excluded, first, last, cites, apart);
  }

  Narrowing citing(Optional<PaperId> target) {
    return new Narrowing(chosen, excluded, from, until, target, apart);
  }

  Narrowing withMinistriesApart(boolean on) {
    return new Narrowing(chosen, excluded, from, until, cites, on);
  }
}
