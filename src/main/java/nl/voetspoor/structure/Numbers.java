package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.Vergaderjaar;

/// The numbers that a paper bears.
///
/// @param printedId the identifier in the margin of a printed paper: `kst-36428-3`
record Numbers(
    Optional<PaperId> printedId,
    List<DossierNumber> dossiers,
    Optional<String> dossierTitle,
    Optional<String> number,
    Optional<String> aanhangsel,
    Optional<Chamber> chamber,
    Optional<Vergaderjaar> session) {
  private static final Set<IdKind> OFFICIAL =
      Set.of(IdKind.KAMERSTUK, IdKind.BIJLAGE, IdKind.AANHANGSEL, IdKind.HANDELINGEN);
  private static final Pattern RIJKSWET = Pattern.compile("[\\s-]*\\(?\\bR\\s?\\d{2,4}\\)?");
  private static final Pattern CHAMBER = Pattern.compile("(?i)\\b(Eerste|Tweede) Kamer\\b");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?m)^\\s*((?:kst|ah-tk|ah-ek|h-tk|h-ek|blg|kv-tk|nds-tk)-[0-9A-Za-z-]{3,40})\\s*$");

  static Numbers read(Declared declared, List<String> margins) {
    return new Numbers(
        declared.first(Field.IDENTIFIER).flatMap(PaperId::find).or(() -> printed(margins)),
        declared.all(Field.DOSSIER).stream()
            .map(written -> RIJKSWET.matcher(written).replaceAll(""))
            .map(written -> written.replaceAll("\\s+-|-\\s+", "-"))
            .flatMap(written -> DossierNumber.find(written).stream())
            .distinct()
            .toList(),
        declared.first(Field.DOSSIER_TITLE),
        declared.first(Field.NUMBER).map(Numbers::bare).filter(n -> !n.isEmpty()),
        declared.first(Field.AANHANGSEL_NUMBER).map(Numbers::bare).filter(n -> !n.isEmpty()),
        chamber(declared),
        declared.first(Field.SESSION).flatMap(Vergaderjaar::find));
  }

  /// As the model knows it; the session of `date` and the chamber of the `addressee` where none is
  /// printed.
  Numbering numbering(Optional<LocalDate> date, Optional<String> addressee) {
    Optional<DossierNumber> fromId = printedId.flatMap(PaperId::dossier);
    return new Numbering(
        dossiers.isEmpty() ? fromId.stream().toList() : dossiers,
        dossierTitle,
        number.or(() -> printedId.flatMap(PaperId::ondernummer)),
        chamber
            .or(this::chamberOfId)
            .or(this::chamberOfNumber)
            .or(() -> addressee.flatMap(Numbers::chamberOf)),
        session.or(() -> date.map(Vergaderjaar::of)));
  }

  /// The official identifier, where the paper has a number.
  Optional<PaperId> identifier(Numbering numbering) {
    return printedId.or(() -> aanhangselId(numbering)).or(() -> kamerstukId(numbering));
  }

  /// The identifier in the name of a file that bears one, as the publisher names its files:
  /// `blg-929493.pdf`.
  static Optional<PaperId> named(String file) {
    return PaperId.find(file.replaceFirst("\\.[A-Za-z]{2,5}$", ""))
        .filter(id -> OFFICIAL.contains(id.kind()));
  }

  private Optional<PaperId> aanhangselId(Numbering numbering) {
    return aanhangsel.flatMap(nr ->
        numbering
            .vergaderjaar()
            .map(year ->
                PaperId.aanhangsel(numbering.chamber().orElse(Chamber.TWEEDE_KAMER), year, nr)));
  }

  private Optional<PaperId> kamerstukId(Numbering numbering) {
    if (numbering.dossiers().isEmpty()) {
      return Optional.empty();
    }
    DossierNumber owner = numbering.dossiers().getFirst();
    return number
        .map(nr -> "kst-" + owner.value() + "-" + nr.replaceFirst("^0+(?=.)", ""))
        .flatMap(PaperId::find);
  }

  private static Optional<Chamber> chamberOf(String addressee) {
    Matcher named = CHAMBER.matcher(addressee);
    return named.find()
        ? Optional.of(
            named.group(1).equalsIgnoreCase("Eerste") ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER)
        : Optional.empty();
  }

  private Optional<Chamber> chamberOfId() {
    return printedId.flatMap(id ->
        id.value().contains("-ek-")
            ? Optional.of(Chamber.EERSTE_KAMER)
            : id.value().contains("-tk-") ? Optional.of(Chamber.TWEEDE_KAMER) : Optional.empty());
  }

  /// The Tweede Kamer numbers its papers with figures, the Eerste Kamer with letters.
  private Optional<Chamber> chamberOfNumber() {
    return number.map(
        nr -> Character.isDigit(nr.charAt(0)) ? Chamber.TWEEDE_KAMER : Chamber.EERSTE_KAMER);
  }

  private static Optional<PaperId> printed(List<String> margins) {
    return margins.stream()
        .map(PRINTED::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .flatMap(id -> PaperId.find(id).stream())
        .findFirst();
  }

  private static Optional<Chamber> chamber(Declared declared) {
    return declared.all(Field.CHAMBER).stream()
        .flatMap(words ->
            words.startsWith("Eerste Kamer")
                ? Optional.of(Chamber.EERSTE_KAMER).stream()
                : words.startsWith("Tweede Kamer")
                    ? Optional.of(Chamber.TWEEDE_KAMER).stream()
                    : Optional.<Chamber>empty().stream())
        .findFirst();
  }

  private static String bare(String written) {
    return written.replaceAll("[^0-9A-Za-z-]", "");
  }
}
