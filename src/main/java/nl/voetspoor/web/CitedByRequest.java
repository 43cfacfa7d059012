package nl.voetspoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
  static CitedByRequest parse(PaperId cited, Map<String, List<String>> parameters) {
    return new CitedByRequest(
        cited,
        value(parameters, "sort")
            .flatMap(written -> of(Order.values(), Order::parameter, written))
            .orElse(Order.NEWEST),
        value(parameters, "kind").flatMap(PaperKind::ofCode),
        value(parameters, "dossier").flatMap(DossierNumber::find),
        value(parameters, "ministry"),
        value(parameters, "place")
            .flatMap(written -> of(Place.values(), Place::parameter, written)),
        value(parameters, "page")
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
    List<String> pairs = new ArrayList<>();
    if (order != Order.NEWEST) {
      pairs.add("sort=" + order.parameter());
    }
    kind.ifPresent(k -> pairs.add("kind=" + k.code()));
    dossier.ifPresent(d -> pairs.add("dossier=" + d.value()));
    ministry.ifPresent(m -> pairs.add("ministry=" + URLEncoder.encode(m, StandardCharsets.UTF_8)));
    place.ifPresent(p -> pairs.add("place=" + p.parameter()));
    if (page > 1) {
      pairs.add("page=" + page);
    }
    String path = Address.of(cited) + "/aangehaald";
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
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

  private static Optional<String> value(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
