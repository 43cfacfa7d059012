package nl.voetspoor.model;

import java.net.URI;
import java.util.Optional;

/// Where the official publisher keeps what an identifier names.
///
/// Kamerstukken, Handelingen and the official journals stand under
/// `https://zoek.officielebekendmakingen.nl/<identifier>`, laws on wetten.overheid.nl (JCI 1.3),
/// decisions on deeplink.rechtspraak.nl, documents of the Commission and laws of the Union on
/// eur-lex.europa.eu.
public final class OfficialAddress {
  private static final String PUBLISHER = "https://zoek.officielebekendmakingen.nl/";

  private OfficialAddress() {}

  /// The official address, where what it names has one.
  public static Optional<URI> of(PaperId id) {
    String value = id.value();
    return switch (id.kind()) {
      case KAMERSTUK, BIJLAGE, AANHANGSEL, HANDELINGEN, PUBLICATIEBLAD -> uri(PUBLISHER + value);
      case DOSSIER -> uri(PUBLISHER + "dossier/" + value.substring("dossier-".length()));
      case TWEEDE_KAMER ->
          Character.isLowerCase(value.charAt(0))
              ? uri(PUBLISHER + value)
              : uri("https://www.tweedekamer.nl/zoeken?qry=" + value);
      case ECLI -> uri("https://deeplink.rechtspraak.nl/uitspraak?id=" + value);
      case WET -> uri("https://wetten.overheid.nl/" + value);
      case COM -> uri("https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:" + com(value));
      case EU ->
          uri(
              "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:"
                  + value.substring("celex-".length()));
      case INHOUD -> Optional.empty();
    };
  }

  private static String com(String value) {
    String[] parts = value.split("-", -1);
    return parts[1] + ":" + "0".repeat(Math.max(0, 4 - parts[2].length())) + parts[2] + ":FIN";
  }

  private static Optional<URI> uri(String address) {
    return Optional.of(URI.create(address));
  }
}
