package nl.voetspoor.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.Parameters;

/// Which dossiers to list, and in which order. It is the address of its page.
///
/// @param words what must stand in the title or the number; empty for no such wish
/// @param page which page, from 1
public record DossiersRequest(String words, Order order, int page) {
  /// An order of dossiers.
  public enum Order {
    /// The dossier with the newest paper first.
    LATEST,
    /// The dossier with most papers first.
    LARGEST,
    /// By number.
    NUMBER;

    /// Its name in addresses.
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads the parameters of an address; a value that cannot be read is left out.
  static DossiersRequest parse(Map<String, List<String>> written) {
    Parameters parameters = Parameters.of(written);
    return new DossiersRequest(
        parameters.first("q").orElse("").strip(),
        parameters.first("sort").flatMap(DossiersRequest::order).orElse(Order.LATEST),
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
    DossierRequest.addUnread(unread, parameters, "sort", sort -> order(sort).isPresent());
    DossierRequest.addUnread(unread, parameters, "page", page -> page.matches(Pager.PAGE));
    return unread;
  }

  private static Optional<Order> order(String parameter) {
    return Arrays.stream(Order.values()).filter(o -> o.parameter().equals(parameter)).findFirst();
  }

  /// Another page of the same list.
  public DossiersRequest onPage(int other) {
    return new DossiersRequest(words, order, other);
  }

  /// Its address.
  public String address() {
    return Parameters.none()
        .unless("", "q", words)
        .unless(Order.LATEST.parameter(), "sort", order.parameter())
        .unless(1, "page", page)
        .behind("/dossiers");
  }

  /// The dossiers it asks for, in its order.
  List<DossierSummary> from(List<DossierSummary> all) {
    Comparator<DossierSummary> byNumber = Comparator.comparing(DossierSummary::number);
    Comparator<DossierSummary> by =
        switch (order) {
          case LATEST ->
              Comparator.comparing((DossierSummary d) -> d.last().orElse(LocalDate.MIN)).reversed();
          case LARGEST -> Comparator.comparingInt(DossierSummary::papers).reversed();
          case NUMBER -> byNumber;
        };
    return all.stream().filter(this::fits).sorted(by.thenComparing(byNumber)).toList();
  }

  private boolean fits(DossierSummary dossier) {
    String all =
        String.join(
                " ",
                dossier.number().value(),
                dossier.number().printed(),
                dossier.title().orElse(""))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }
}
