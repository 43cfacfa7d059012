package nl.voetspoor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.PaperSummary;

/// Which papers of a dossier to show, and in which order. It is the address of its page.
///
/// @param words what must stand in the title, the number or the sender; empty for no such wish
/// @param kind of this kind only
/// @param ministry from this ministry only
/// @param year of this calendar year only
/// @param page which page, from 1
public record DossierRequest(
    DossierNumber dossier,
    String words,
    Optional<PaperKind> kind,
    Optional<String> ministry,
    Optional<Integer> year,
    Order order,
    int page) {
  /// An order of the papers.
  public enum Order {
    NUMBER,
    NEWEST,
    OLDEST,
    CITED;

    /// Its name in addresses.
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads the parameters of an address; a value that cannot be read is left out.
  static DossierRequest parse(DossierNumber dossier, Map<String, List<String>> parameters) {
    return new DossierRequest(
        dossier,
        value(parameters, "q").orElse(""),
        value(parameters, "kind").flatMap(PaperKind::ofCode),
        value(parameters, "ministry"),
        value(parameters, "year").filter(y -> y.matches("\\d{4}")).map(Integer::valueOf),
        value(parameters, "sort").flatMap(DossierRequest::order).orElse(Order.NUMBER),
        value(parameters, "page")
            .filter(p -> p.matches("\\d{1,6}"))
            .map(Integer::valueOf)
            .orElse(1));
  }

  /// Whether it leaves papers out.
  public boolean isNarrowed() {
    return !words.isEmpty() || kind.isPresent() || ministry.isPresent() || year.isPresent();
  }

  /// Another page of the same list.
  public DossierRequest onPage(int other) {
    return new DossierRequest(dossier, words, kind, ministry, year, order, other);
  }

  /// Its address; what has its default value is left out.
  public String address() {
    List<String> pairs = new ArrayList<>();
    if (!words.isEmpty()) {
      pairs.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    kind.ifPresent(k -> pairs.add("kind=" + k.code()));
    ministry.ifPresent(m -> pairs.add("ministry=" + URLEncoder.encode(m, StandardCharsets.UTF_8)));
    year.ifPresent(y -> pairs.add("year=" + y));
    if (order != Order.NUMBER) {
      pairs.add("sort=" + order.parameter());
    }
    if (page > 1) {
      pairs.add("page=" + page);
    }
    String path = Address.of(dossier);
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  /// The papers it asks for, in its order, out of all, which are in order of number.
  List<PaperSummary> from(List<PaperSummary> all) {
    List<PaperSummary> kept = all.stream().filter(this::fits).toList();
    return switch (order) {
      case NUMBER -> kept;
      case OLDEST -> kept.stream().sorted(byDate(Comparator.naturalOrder())).toList();
      case NEWEST -> kept.stream().sorted(byDate(Comparator.reverseOrder())).toList();
      case CITED ->
          kept.stream().sorted(Comparator.comparingInt(PaperSummary::citedBy).reversed()).toList();
    };
  }

  private boolean fits(PaperSummary paper) {
    return kind.map(paper.kind()::equals).orElse(true)
        && ministry.map(paper.ministries()::contains).orElse(true)
        && year.equals(year.flatMap(y -> paper.date().map(java.time.LocalDate::getYear)))
        && hasWords(paper);
  }

  private boolean hasWords(PaperSummary paper) {
    String all =
        String.join(" ", paper.title(), paper.ondernummer().orElse(""), paper.sender().orElse(""))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }

  private static Comparator<PaperSummary> byDate(Comparator<java.time.LocalDate> order) {
    return Comparator.comparing(
        PaperSummary::date,
        Comparator.comparing((Optional<java.time.LocalDate> d) -> d.isEmpty())
            .thenComparing(d -> d.orElse(java.time.LocalDate.MIN), order));
  }

  private static Optional<Order> order(String parameter) {
    return Arrays.stream(Order.values()).filter(o -> o.parameter().equals(parameter)).findFirst();
  }

  private static Optional<String> value(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
