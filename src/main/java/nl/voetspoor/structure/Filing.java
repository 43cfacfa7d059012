package nl.voetspoor.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.source.SourceFile;

/// Under which identifier a paper is filed: by the name of its file or of its folder in a copy of
/// the official repository (`…/kst/32545/kst-32545-143/1/pdf/stuk.pdf`), and whether it is a
/// herdruk.
final class Filing {
  private static final Pattern FOLDER =
      Pattern.compile("/([a-z]{1,5}-[0-9A-Za-z-]{3,60})/\\d{1,3}/(?:pdf|html|xml|odt)/[^/]+$");

  /// A line that says so and nothing else: `HERDRUK`, `Tweede herdruk`, `Gecorrigeerde versie`.
  private static final Pattern REPRINT =
      Pattern.compile(
          "(?i)\\W{0,3}(?:nr\\.\\s\\d{1,5}\\s)?(?:(tweede|2e)\\s)?(?:herdruk|gecorrigeerde versie)\\W{0,3}\\d?");

  private static final int HEAD = 8;

  private Filing() {}

  /// The identifier that stands in the place of the file; the file itself before its folder.
  static Optional<PaperId> of(SourceFile file) {
    return Numbers.named(file.name()).or(() -> folder(file.location()));
  }

  /// The identifier of a paper that prints `printed` and is filed as `filed`. The place wins where
  /// it names a later edition of what is printed, or an annex by its number: neither prints that.
  static PaperId settled(PaperId printed, Optional<PaperId> filed) {
    return filed
        .filter(place ->
            place.earlierEdition().filter(printed::equals).isPresent()
                || place.mainPaper().filter(printed::equals).isPresent())
        .orElse(printed);
  }

  /// The edition that the head of a paper says it is: `kst-28638-201-h1` where it says `HERDRUK`.
  static PaperId edition(PaperId id, Declared declared, Flow body) {
    boolean numbered = id.kind() == IdKind.KAMERSTUK || id.kind() == IdKind.AANHANGSEL;
    if (!numbered || id.earlierEdition().isPresent() || id.mainPaper().isPresent()) {
      return id;
    }
    return Stream.concat(
            Stream.concat(
                declared.all(Field.HEADING).stream(), declared.all(Field.DATE_TEXT).stream()),
            body.elements().stream().limit(HEAD).map(Element::words))
        .flatMap(String::lines)
        .map(line -> REPRINT.matcher(line.strip()))
        .filter(Matcher::matches)
        .findFirst()
        .map(said -> new PaperId(id.value() + (said.group(1) == null ? "-h1" : "-h2")))
        .orElse(id);
  }

  private static Optional<PaperId> folder(String location) {
    Matcher m = FOLDER.matcher(location);
    return m.find() ? PaperId.find(m.group(1)) : Optional.empty();
  }
}
