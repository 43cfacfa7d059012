package nl.voetspoor.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.Parameters;

/// Which papers of a dossier to show, and in which order. It is the address of its page.
///
/// @param words what must stand in the title, the number or the sender; empty for no such wish
/// @param kind of this kind only
/// @param ministry from this ministry only
/// @param year of this calendar year only, or without a date only
/// @param page which page, from 1
public record DossierRequest(
    DossierNumber dossier,
    String words,
    Optional<PaperKind> kind,
    Optional<String> ministry,
    Optional<PaperYear> year,
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
  static DossierRequest parse(DossierNumber dossier, Map<String, List<String>> written) {
    Parameters parameters = Parameters.of(written);
    return new DossierRequest(
        dossier,
        parameters.first("q").orElse(""),
        parameters.first("kind").flatMap(PaperKind::ofCode),
        parameters.first("ministry"),
        parameters.first("year").flatMap(PaperYear::parse),
        parameters.first("sort").flatMap(DossierRequest::order).orElse(Order.NUMBER),
        parameters
            .first("page")
            .filter(p -> p.matches(Pager.PAGE))
            .map(Integer::valueOf)
            .orElse(1));
  }

  /// The values of an address that cannot be read and were left out.
  static List<Notice> unread(Map<String, List<String>> written) {
    Parameters parameters = Parameters.of(written);
    List<Notice> unread = new ArrayList<>();
    addUnread(unread, parameters, "kind", kind -> PaperKind.ofCode(kind).isPresent());
    addUnread(unread, parameters, "year", year -> PaperYear.parse(year).isPresent());
    addUnread(unread, parameters, "sort", sort -> order(sort).isPresent());
    addUnread(unread, parameters, "page", page -> page.matches(Pager.PAGE));
    return unread;
  }

  /// A field that is left empty says nothing.
  static void addUnread(
      List<Notice> unread, Parameters parameters, String name, Predicate<String> isRead) {
    parameters
        .first(name)
        .filter(value -> !value.isEmpty() && !isRead.test(value))
        .ifPresent(value -> unread.add(Notice.of(Notice.Kind.IGNORED_PARAMETER, name, value)));
  }

  /// Whether it leaves papers out.
  public boolean isNarrowed() {
    return !words.isEmpty() || kind.isPresent() || ministry.isPresent() || year.isPresent();
  }

  /// Another page of the same list.
  public DossierRequest onPage(int other) {
    return new DossierRequest(dossier, words, kind, ministry, year, order, other);
  }

  /// The papers of a year, of a kind, or of both.
  DossierRequest of(Optional<PaperYear> otherYear, Optional<PaperKind> otherKind) {
    return new DossierRequest(dossier, "", otherKind, Optional.empty(), otherYear, order, 1);
  }

  /// The papers with these words in title or sender.
  DossierRequest saying(String otherWords) {
    return new DossierRequest(
        dossier, otherWords, Optional.empty(), Optional.empty(), Optional.empty(), order, 1);
  }

  /// Its address.
  public String address() {
    return parameters().behind(Address.of(dossier));
  }

  /// The parameters of the address; what has its default value is left out.
  Parameters parameters() {
    return Parameters.none()
        .unless("", "q", words)
        .with("kind", kind.map(PaperKind::code))
        .with("ministry", ministry)
        .with("year", year.map(PaperYear::parameter))
        .unless(Order.NUMBER.parameter(), "sort", order.parameter())
        .unless(1, "page", page);
  }

  /// The papers it asks for, in its order, out of all, which are in order of number.
  List<PaperSummary> from(List<PaperSummary> all) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1));
    List<PaperSummary> kept = all.stream().filter(paper -> fits(paper, wanted)).toList();
    return switch (order) {
      case NUMBER -> kept;
      case OLDEST -> kept.stream().sorted(byDate(Comparator.naturalOrder())).toList();
      case NEWEST -> kept.stream().sorted(byDate(Comparator.reverseOrder())).toList();
      case CITED ->
          kept.stream().sorted(Comparator.comparingInt(PaperSummary::citedBy).reversed()).toList();
    };
  }

  private boolean fits(PaperSummary paper, List<String> wanted) {
    return kind.map(paper.kind()::equals).orElse(true)
        && ministry.map(paper.ministries()::contains).orElse(true)
        && year.map(PaperYear.of(paper)::equals).orElse(true)
        && (words.isEmpty() || hasWords(paper, wanted));
  }

  private static boolean hasWords(PaperSummary paper, List<String> wanted) {
    String all =
        String.join(" ", paper.title(), paper.ondernummer().orElse(""), paper.sender().orElse(""))
            .toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(all::contains);
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
}
