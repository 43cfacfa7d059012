package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;

/// The letterhead of a ministry: the address column and the lines over a letter or nota, by the
/// Rijkshuisstijl (`Datum`, `Ons kenmerk`, `Onderwerp`). It is taken out of the body.
///
/// @param values what stands after each label
/// @param lines every line of it, in which the name of the sender can be found
/// @param rest the paper without its letterhead
record Letterhead(Map<Letterhead.Label, String> values, List<String> lines, Flow rest) {
  static final Pattern POSTAL =
      Pattern.compile(
          "^(?:>?\\s*Retouradres\\b.*|Postbus \\d+.*|.*\\b\\d{4}\\s?[A-Z]{2}\\s{1,3}(?:Den Haag|DEN HAAG|['’]s-Gravenhage)"
              + "|(?:www\\.)?rijksoverheid\\.nl\\S*|www\\.\\S+|[TFM]\\s+\\+?[\\d()\\s-]{7,}|Bezoekadres.*|Postadres.*"
              + "|Ministerie van [^.;]{3,60}|Pagina \\d+.*|Bij beantwoording de datum.*)$");
  static final Pattern NOTA =
      Pattern.compile(
          "(?i)^(?:nota|beslisnota|ter beslissing|ter informatie|ter ondertekening|ter besluitvorming|ter kennisname)$");
  static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?i)^Aan(?: de|:)?\\s+((?:de )?(?:voorzitters?|leden|minister|staatssecretaris|kamer|griffier)\\b.*)",
          Pattern.DOTALL);

  /// Something that a letterhead says, with the words that stand before it.
  enum Label {
    DATE("datum", "verzonden"),
    KENMERK("ons kenmerk", "onze referentie", "kenmerk", "ons nummer", "onze ref."),
    SUBJECT("onderwerp", "betreft", "betreffende"),
    ADDRESSEE("aan"),
    SENDER("van", "afzender"),
    OTHER(
        "uw kenmerk",
        "uw brief",
        "uw referentie",
        "uw brief van",
        "uw brief (kenmerk)",
        "opgesteld door",
        "contactpersoon",
        "bijlage(n)",
        "bijlagen",
        "bijlage",
        "beslistermijn",
        "samengewerkt met",
        "projectnaam",
        "behandeld door",
        "doorkiesnummer",
        "telefoon",
        "e-mail",
        "kopie aan",
        "auteur",
        "afschrift aan",
        "contact",
        "t",
        "f",
        "m",
        "e",
        "rubricering",
        "status",
        "versie",
        "zaaknummer",
        "deadline",
        "programma",
        "directie",
        "afdeling",
        "nota actief openbaar");

    private final String words;

    Label(String... words) {
      this.words = "\n" + String.join("\n", words) + "\n";
    }

    static Optional<Label> of(String line) {
      String bare = line.strip().replaceAll("\\s*:$", "").toLowerCase(Locale.ROOT);
      for (Label label : values()) {
        if (!bare.isEmpty() && label.words.contains("\n" + bare + "\n")) {
          return Optional.of(label);
        }
      }
      return Optional.empty();
    }
  }

  static Letterhead read(Flow flow) {
    LetterheadReader reading = new LetterheadReader();
    flow.margins().forEach(margin -> reading.column(margin.lines().map(String::strip).toList()));
    List<Element> rest = reading.body(flow.elements());
    return new Letterhead(
        reading.values(), reading.lines(), new Flow(rest, flow.notes(), flow.margins()));
  }

  Optional<String> value(Label label) {
    return Optional.ofNullable(values.get(label)).filter(value -> !value.isBlank());
  }

  Optional<LocalDate> date() {
    return value(Label.DATE).flatMap(DutchDates::find);
  }

  /// The part of a margin that begins as `pattern` says, up to its next label.
  Optional<String> block(Pattern pattern) {
    for (String margin : rest.margins()) {
      List<String> column = margin.lines().map(String::strip).toList();
      for (int i = 0; i < column.size(); i++) {
        if (pattern.matcher(column.get(i)).matches()) {
          return Optional.of(
              String.join(
                  " ",
                  column.subList(i, column.size()).stream()
                      .takeWhile(line -> !line.isBlank() && Label.of(line).isEmpty())
                      .takeWhile(line ->
                          !POSTAL.matcher(line).matches()
                              && !NOTA.matcher(line).matches()
                              && !line.matches(".*\\d.*"))
                      .toList()));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether it is that of a nota to a minister.
  boolean ofNota() {
    return lines.stream().anyMatch(line -> NOTA.matcher(line).matches());
  }
}
