package nl.voetspoor.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;

/// Which missing papers are asked for. It is the address of its page.
///
/// @param dossier of this dossier only
/// @param kind of this kind only
/// @param page which page, from 1
/// @param size how many a page, 1 to 100
public record WantedRequest(
    Optional<DossierNumber> dossier, Optional<IdKind> kind, int page, int size) {
  /// How many a page holds unless asked otherwise.
  public static final int DEFAULT_SIZE = 50;

  private static final int MAX_SIZE = 100;
  private static final int MAX_PAGE = 1_000_000;

  /// Brings page and size within bounds.
  public WantedRequest {
    page = Math.clamp(page, 1, MAX_PAGE);
    size = Math.clamp(size, 1, MAX_SIZE);
  }

  /// All, the first page.
  public static WantedRequest all() {
    return new WantedRequest(Optional.empty(), Optional.empty(), 1, DEFAULT_SIZE);
  }

  /// Those of one dossier, the first page.
  public static WantedRequest of(DossierNumber dossier) {
    return new WantedRequest(Optional.of(dossier), Optional.empty(), 1, DEFAULT_SIZE);
  }

  /// Reads the parameters of an address.
  ///
  /// @throws IllegalArgumentException for a value that cannot be read, with its name
  public static WantedRequest parse(Map<String, List<String>> written) {
    Parameters parameters = Parameters.of(written);
    return new WantedRequest(
        parameters.first("dossier").map(DossierNumber::parse),
        parameters.first("kind").map(WantedRequest::kind),
        parameters.first("page").map(value -> number("page", value)).orElse(1),
        parameters.first("size").map(value -> number("size", value)).orElse(DEFAULT_SIZE));
  }

  /// The name of a kind in addresses: `tweede-kamer`.
  public static String code(IdKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The same of another dossier, or of all.
  public WantedRequest in(Optional<DossierNumber> other) {
    return new WantedRequest(other, kind, 1, size);
  }

  /// The same of another kind, or of all.
  public WantedRequest ofKind(Optional<IdKind> other) {
    return new WantedRequest(dossier, other, 1, size);
  }

  /// Another page of the same.
  public WantedRequest onPage(int other) {
    return new WantedRequest(dossier, kind, other, size);
  }

  /// Its address; what has its default value is left out.
  public String address() {
    return Parameters.none()
        .with("dossier", dossier.map(DossierNumber::value))
        .with("kind", kind.map(WantedRequest::code))
        .unless(1, "page", page)
        .unless(DEFAULT_SIZE, "size", size)
        .behind("/gezocht");
  }

  private static IdKind kind(String written) {
    return java.util.Arrays.stream(IdKind.values())
        .filter(kind -> code(kind).equals(written) && Wanted.canBeWanted(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a kind: kind='" + written + "'"));
  }

  private static int number(String name, String written) {
    if (!written.matches("[1-9]\\d{0,6}")) {
      throw new IllegalArgumentException(
          "not a number from 1 to 9999999: " + name + "='" + written + "'");
    }
    return Integer.parseInt(written);
  }
}
