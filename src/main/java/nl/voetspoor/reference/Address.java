package nl.voetspoor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;

/// Reads addresses of official sites: officielebekendmakingen.nl,
/// officiele-overheidspublicaties.nl, tweedekamer.nl, wetten.overheid.nl, rechtspraak.nl,
/// eur-lex.europa.eu (documents of the Commission). An address of another site is no mention, and
/// neither is any number in it.
final class Address {
  private static final List<String> PUBLISHERS =
      List.of(
          "officielebekendmakingen.nl",
          "officiele-overheidspublicaties.nl",
          "repository.overheid.nl");
  private static final Pattern LAW = Pattern.compile("BWB[RVW]\\d{7}");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)(?:artikel=|_artikel|#artikel)(\\d[0-9a-z:.]{0,9})");
  private static final Pattern CHAMBER_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d{2}[ZDAP]\\d{5})(?![0-9A-Za-z])");
  private static final Pattern ECLI =
      Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");
  private static final Pattern COMMISSION =
      Pattern.compile("(?:COM:|CELEX:5)(\\d{4})(?::|[PD]C)(\\d{1,4})(?!\\d)");
  private static final int LONGEST = 2_000;

  private Address() {}

  /// What the address leads to, if an official site keeps it.
  static Optional<PaperId> target(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    String host = host(address);
    if (PUBLISHERS.stream().anyMatch(host::endsWith)) {
      return published(address);
    }
    if (host.endsWith("tweedekamer.nl")) {
      return first(CHAMBER_NUMBER, address).flatMap(PaperId::find).or(() -> dossierPage(address));
    }
    if (host.equals("wetten.overheid.nl") || host.equals("wetten.nl")) {
      return law(address);
    }
    if (host.equals("eur-lex.europa.eu")) {
      return commission(address);
    }
    return host.endsWith("rechtspraak.nl")
        ? first(ECLI, address.toUpperCase(Locale.ROOT)).flatMap(PaperId::find)
        : Optional.empty();
  }

  private static String host(String address) {
    String rest = address.replaceFirst("^https?://", "");
    int end =
        rest.chars().takeWhile(c -> c != '/' && c != '?' && c != '#' && c != ':').toArray().length;
    return rest.substring(0, end).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  /// The last part of the path that is an identifier: `/kst-28638-201.html`, `/dossier/28638`.
  private static Optional<PaperId> published(String address) {
    String[] parts = address.split("[/?#&=]", -1);
    for (int i = parts.length - 1; i > 0; i--) {
      String part = parts[i].replaceFirst("\\.(?:html|pdf|xml|odt)$", "");
      Optional<PaperId> id = Identifier.spelled(part);
      if (id.isPresent()) {
        return id;
      }
      if (parts[i - 1].equals("dossier")) {
        return DossierNumber.find(part).map(PaperId::dossier);
      }
    }
    return Optional.empty();
  }

  private static Optional<PaperId> dossierPage(String address) {
    return first(Pattern.compile("dossier=(?:wetsvoorstel:)?(\\d{5}(?:-[A-Z0-9]{1,6})?)"), address)
        .flatMap(DossierNumber::find)
        .map(PaperId::dossier);
  }

  private static Optional<PaperId> law(String address) {
    return first(LAW, address)
        .flatMap(bwb ->
            PaperId.find(
                "jci1.3:c:" + bwb + first(ARTICLE, address).map(a -> "&artikel=" + a).orElse("")));
  }

  /// `uri=COM:2021:206:FIN`, `uri=CELEX:52021PC0206`.
  private static Optional<PaperId> commission(String address) {
    Matcher m = COMMISSION.matcher(address.replace("%3A", ":").replace("%3a", ":"));
    return m.find()
        ? PaperId.find("com-" + m.group(1) + "-" + m.group(2).replaceFirst("^0+(?=.)", ""))
        : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String address) {
    Matcher m = pattern.matcher(address);
    return m.find() ? Optional.ofNullable(m.group(m.groupCount() == 0 ? 0 : 1)) : Optional.empty();
  }
}
