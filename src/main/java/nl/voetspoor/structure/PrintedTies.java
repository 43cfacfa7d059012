package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;

/// What a paper says that it belongs to: `Bijlage 1 bij Kamerstuk 28 638, nr. 201`, `Beslisnota bij
/// Kamerbrief over opvang`, `ter vervanging van die gedrukt onder nr. 12`. A number becomes an
/// identifier; a title or kenmerk is kept in its words, to be looked up in the collection.
final class PrintedTies {
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?i)^(?:"
              + "bijlage(?:n|\\(n\\))?(?:\\s(?:\\d{1,2}|[A-Z]))?[:,]?\\s(?:be?horende?\\s)?(?:bij|tot)"
              + "|be?horende?\\s(?:bij|tot)"
              + "|hoort\\sbij"
              + ")\\s(?:de\\s|het\\s)?(.{4,300})$");
  private static final Pattern NOTA =
      Pattern.compile(
          "(?i)^(?:(?:openbare\\s)?(?:beslis)?nota)\\s(?:behorende?\\s)?(?:bij|inzake|over|betreffende)"
              + "\\s(?:de\\s|het\\s)?(.{4,300})$");
  private static final Pattern LETTER = Pattern.compile("(?i)^(?:Kamerbrief|brief)\\s.{4,300}$");
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?i)\\b(?:gedrukt\\sonder|t\\.\\s?v\\.\\s?v\\.)\\s(?:(?:Kamerstuk(?:ken)?\\s)?"
              + "(\\d{2}[ .\\u00a0]?\\d{3}(?:[ -][IVXLC]{1,6})?),\\s)?nr\\.?\\s?(\\d{1,5}|(?-i:[A-Z]{1,2}))\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:kst-)?(\\d{2}[ .\\u00a0\\u2009\\u202f]?\\d{3}(?:[ -][IVXLC]{1,6})?)"
              + "(?:,\\s?(?:nr\\.?\\s?)?|\\snr\\.?\\s?|-)(\\d{1,5})\\b");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int HEAD = 8;
  private static final int LONGEST = 320;

  private final Description description;
  private final Numbering numbering;

  private PrintedTies(Description description, Numbering numbering) {
    this.description = description;
    this.numbering = numbering;
  }

  /// The ties that a paper states by identifier, and those that it prints.
  static List<Tie> of(
      PaperId id,
      Declared declared,
      Description description,
      Numbering numbering,
      Correspondence correspondence,
      Flow body) {
    PrintedTies printed = new PrintedTies(description, numbering);
    List<Tie> ties = new ArrayList<>(StatedTies.of(id, declared, Optional.of(description.kind())));
    printed.replaced().filter(tie -> !ties.contains(tie)).ifPresent(ties::add);
    if (ties.stream().noneMatch(tie -> isPart(tie.kind()))) {
      printed.belonging(declared, correspondence, body).forEach(ties::add);
    }
    ties.removeIf(tie -> tie.paper().equals(Optional.of(id)));
    return ties;
  }

  private static boolean isPart(Tie.Kind kind) {
    return kind == Tie.Kind.ANNEX_OF || kind == Tie.Kind.BESLISNOTA_OF;
  }

  private Optional<Tie> replaced() {
    return description
        .heading()
        .map(REPLACES::matcher)
        .filter(Matcher::find)
        .flatMap(m ->
            replaced(m.group(1) == null ? "" : m.group(1), m.group(2))
                .map(id -> new Tie(Tie.Kind.REPLACES, Optional.of(id), m.group())));
  }

  private Optional<PaperId> replaced(String dossier, String number) {
    return (dossier.isEmpty()
            ? numbering.dossiers().stream().findFirst()
            : DossierNumber.find(dossier))
        .map(owner -> PaperId.kamerstuk(owner, number));
  }

  private Stream<Tie> belonging(Declared declared, Correspondence correspondence, Flow body) {
    return description.kind() == PaperKind.BESLISNOTA
        ? Stream.concat(
            ofNota(Stream.concat(titles(declared), opening(body))), byKenmerk(correspondence))
        : ofAnnex(Stream.concat(titles(declared), opening(body)));
  }

  private Stream<Tie> ofNota(Stream<String> lines) {
    return lines
        .flatMap(line -> after(NOTA, line).or(() -> whole(LETTER, line)).stream())
        .findFirst()
        .map(words -> tie(Tie.Kind.BESLISNOTA_OF, words))
        .stream();
  }

  private Stream<Tie> ofAnnex(Stream<String> lines) {
    return lines
        .flatMap(line -> after(ANNEX, line).stream())
        .findFirst()
        .map(words -> tie(Tie.Kind.ANNEX_OF, words))
        .stream();
  }

  /// A nota and the letter it advises on often bear the same mark.
  private static Stream<Tie> byKenmerk(Correspondence correspondence) {
    return correspondence
        .kenmerk()
        .filter(mark -> mark.chars().filter(Character::isDigit).count() >= 5)
        .map(mark -> new Tie(Tie.Kind.BESLISNOTA_OF, Optional.empty(), "kenmerk " + mark))
        .stream();
  }

  private Stream<String> titles(Declared declared) {
    return Stream.of(
            description.subject().stream(),
            declared.all(Field.SUBTITLE).stream(),
            description.heading().stream(),
            Stream.of(description.title()))
        .flatMap(lines -> lines)
        .distinct();
  }

  private static Stream<String> opening(Flow body) {
    return body.elements().stream().limit(HEAD).map(Element::words);
  }

  private static Tie tie(Tie.Kind kind, String words) {
    Matcher number = NUMBER.matcher(words);
    Optional<PaperId> named =
        number.find()
            ? DossierNumber.find(number.group(1))
                .map(dossier -> PaperId.kamerstuk(dossier, number.group(2)))
            : Optional.empty();
    return new Tie(kind, named, words);
  }

  private static Optional<String> after(Pattern pattern, String line) {
    return matching(pattern, line).map(m -> m.group(1).strip());
  }

  private static Optional<String> whole(Pattern pattern, String line) {
    return matching(pattern, line).map(m -> m.group().strip());
  }

  private static Optional<Matcher> matching(Pattern pattern, String line) {
    String flat = SPACE.matcher(line).replaceAll(" ").strip();
    return Optional.of(flat)
        .filter(words -> words.length() <= LONGEST)
        .map(pattern::matcher)
        .filter(Matcher::matches);
  }
}
