package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Citation;
import nl.voetspoor.search.Parameters;

/// Which of the papers that refer to one to show, and in which order. It is the address of its
/// page.
///
/// @param cited the paper they refer to
/// @param kind of this kind only
/// @param dossier of this dossier only
/// @param ministry from this ministry only
/// @param place only where they refer in this place
/// @param page which page, from 1
public record CitedByRequest(
    PaperId cited,
    Order order,
    Optional<PaperKind> kind,
    Optional<DossierNumber> dossier,
    Optional<String> ministry,
    Optional<Place> place,
    int page) {
  /// An order of the papers.
  public enum Order {
    NEWEST,
    OLDEST,
    KIND;

    /// Its name in addresses.
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A part of a paper.
  public enum Place {
    BODY,
    NOTE;

    /// Its name in addresses.
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean holds(Citation.Place place) {
      return place.footnote().isPresent() == (this == NOTE);
    }
  }

  /// Reads the parameters of an address; a value that cannot be read is left out.
  static CitedByRequest parse(PaperId cited, Map<String, List<String>> values) {
    Parameters parameters = Parameters.of(values);
    return new CitedByRequest(
        cited,
        parameters
            .first("sort")
            .flatMap(written -> of(Order.values(), Order::parameter, written))
            .orElse(Order.NEWEST),
        parameters.first("kind").flatMap(PaperKind::ofCode),
        parameters.first("dossier").flatMap(DossierNumber::find),
        parameters.first("ministry"),
        parameters.first("place").flatMap(written -> of(Place.values(), Place::parameter, written)),
        parameters
            .first("page")
            .filter(p -> p.matches("[1-9]\\d{0,5}"))
            .map(Integer::valueOf)
            .orElse(1));
  }

  /// Whether it leaves papers or places out.
  public boolean isNarrowed() {
    return kind.isPresent() || dossier.isPresent() || ministry.isPresent() || place.isPresent();
  }

  /// The same in another order, on its first page.
  public CitedByRequest sortedBy(Order other) {
    return new CitedByRequest(cited, other, kind, dossier, ministry, place, 1);
  }

  /// Another page of the same list.
  public CitedByRequest onPage(int other) {
    return new CitedByRequest(cited, order, kind, dossier, ministry, place, other);
  }

  /// Its address; what has its default value is left out.
  public String address() {
    return Parameters.none()
        .unless(Order.NEWEST.parameter(), "sort", order.parameter())
        .with("kind", kind.map(PaperKind::code))
        .with("dossier", dossier.map(DossierNumber::value))
        .with("ministry", ministry)
        .with("place", place.map(Place::parameter))
        .unless(1, "page", page)
        .behind(Address.of(cited) + "/aangehaald");
  }

  /// The papers it asks for, in its order, out of all.
  List<Citation> from(List<Citation> all) {
    return all.stream()
        .filter(this::fits)
        .map(this::narrowed)
        .filter(citation -> !citation.places().isEmpty())
        .sorted(comparator())
        .toList();
  }

  private boolean fits(Citation citation) {
    return kind.map(citation.from().kind()::equals).orElse(true)
        && dossier.map(citation.from().dossiers()::contains).orElse(true)
        && ministry.map(citation.from().ministries()::contains).orElse(true);
  }

  private Citation narrowed(Citation citation) {
    return place
        .map(part ->
            new Citation(citation.from(), citation.places().stream().filter(part::holds).toList()))
        .orElse(citation);
  }

  private Comparator<Citation> comparator() {
    Comparator<Citation> oldest =
        Comparator.comparing(citation -> citation.from().date().orElse(LocalDate.MAX));
    Comparator<Citation> newest =
        Comparator.comparing(
            (Citation citation) -> citation.from().date().orElse(LocalDate.MIN),
            Comparator.reverseOrder());
    return switch (order) {
      case NEWEST -> newest.thenComparing(citation -> citation.from().id());
      case OLDEST -> oldest.thenComparing(citation -> citation.from().id());
      case KIND ->
          Comparator.comparing((Citation citation) -> citation.from().kind().code())
              .thenComparing(newest)
              .thenComparing(citation -> citation.from().id());
    };
  }

  private static <T> Optional<T> of(
      T[] values, java.util.function.Function<T, String> name, String written) {
    return Arrays.stream(values).filter(each -> name.apply(each).equals(written)).findFirst();
  }
}
