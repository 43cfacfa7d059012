package nl.voetspoor.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file states about its paper apart from the running text: the metadata and the masthead of
/// the official publisher, or the properties of a Word file.
public record Declared(Map<Declared.Field, List<String>> values) {
  /// Nothing stated.
  public static final Declared NOTHING = new Declared(Map.of());

  /// Keeps its own copy.
  public Declared {
    values = Map.copyOf(values);
  }

  /// The first value of a field that is not blank.
  public Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  /// All values of a field that are not blank.
  public List<String> all(Field field) {
    return values.getOrDefault(field, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  /// What can be stated. The names in brackets are those of the publisher's metadata, as described
  /// on standaarden.overheid.nl (OWMS 4.0, OEP).
  public enum Field {
    /// `[DC.identifier]` in the scheme ParlID.
    IDENTIFIER,
    /// One dossier each, as printed, with suffix: `36 410 XIII`, `21 501-02`.
    DOSSIER,
    /// `[OVERHEIDop.dossiertitel]` of the first dossier.
    DOSSIER_TITLE,
    /// `[OVERHEIDop.ondernummer]`
    NUMBER,
    /// `[OVERHEIDop.aanhangselNummer]`
    AANHANGSEL_NUMBER,
    /// `[DC.creator]`: the chamber in words.
    CHAMBER,
    /// `[OVERHEIDop.vergaderjaar]`
    SESSION,
    /// `[DCTERMS.issued]`, or the date in the masthead, as `2021-07-06`.
    DATE,
    /// The date of the masthead in words: `Voorgesteld 21 december 2023`.
    DATE_TEXT,
    /// `[OVERHEIDop.documenttitel]`, or what the paper itself states to be its subject.
    SUBJECT,
    /// The heading over the paper: `MOTIE VAN HET LID PIRI`.
    HEADING,
    /// What a title page says under its title.
    SUBTITLE,
    /// Who a title page says it was made by.
    MAKER,
    /// Who sent a mail.
    SENDER,
    /// To whom a mail was sent.
    ADDRESSEE,
    /// `[DC.type]`: `Motie`, `Brief`, `Antwoord`.
    KIND,
    /// `[DCTERMS.language]`
    LANGUAGE,
    /// A title in the properties of the file, which is often worthless.
    FILE_TITLE,
    /// `[DC.title]` in a file of metadata: for a Kamerstuk the title of the dossier, its kind and
    /// its subject in one.
    OFFICIAL_TITLE,
    /// `[DCTERMS.available]`: the first day on which it was published.
    AVAILABLE,
    /// `[OVERHEIDop.indiener]`: each person who submitted it.
    SUBMITTER,
    /// `[OVERHEIDop.ontvanger]`: each person it is addressed to.
    RECIPIENT,
    /// `[OVERHEIDop.vraagnummer]`: the number of the case or question.
    CASE,
    /// `[OVERHEIDop.hoofddocument]`: the paper of which this is an annex.
    MAIN_DOCUMENT,
    /// `[OVERHEIDop.bijlage]`, `[OVERHEIDop.externeBijlage]`: each annex of this paper.
    ANNEX,
    /// `[DCTERMS.replaces]`: the paper in whose place this one comes.
    REPLACES
  }

  /// Collects fields.
  public static final class Writer {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

    /// Adds a value, unless it is blank or there already.
    public Writer put(Field field, String value) {
      String clean = SPACE.matcher(value).replaceAll(" ").strip();
      List<String> known = values.getOrDefault(field, List.of());
      if (!clean.isEmpty() && !known.contains(clean)) {
        values.put(
            field,
            java.util.stream.Stream.concat(known.stream(), java.util.stream.Stream.of(clean))
                .toList());
      }
      return this;
    }

    /// Takes over the fields that are still empty.
    public Writer fillFrom(Declared other) {
      other.values.forEach(values::putIfAbsent);
      return this;
    }

    /// What was collected.
    public Declared done() {
      return new Declared(values);
    }
  }
}
