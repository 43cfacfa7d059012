package nl.voetspoor.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Element;
import nl.voetspoor.extract.Flow;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;

/// Who wrote a paper and to whom: from its heading, its letterhead and who signed it.
final class Senders {
  private static final Pattern FROM =
      Pattern.compile(
          "(?is)^.*?\\b(?:BRIEF|MOTIE|AMENDEMENT|NOTA|LIJST|VERSLAG|ADVIES|RAPPORT)\\b.*?"
              + "\\b(?:(?<!AANLEIDING )VAN(?= (?:DE|HET|LID|LEDEN)\\b)|(?=(?:DE LEDEN|HET LID)\\b)) ?(.*)$");
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?i),?\\s*(?:ter vervanging van (?:die|dat|het|de)\\b.*|houdende\\b.*)$",
          Pattern.DOTALL);
  private static final Pattern ANSWER =
      Pattern.compile("(?s)^(?:Antwoord|Mededeling) van (?:de )?(.*?)\\s*\\(ontvangen.*");

  private static final Pattern COMMITTEE =
      Pattern.compile(
          "\\b((?:vaste|algemene|bijzondere|tijdelijke) commissies? voor \\p{Lu}[\\p{L}, -]*?)(?=,? (?:heeft|hebben|heef|over|is|belast|met)\\b|[.;]|,? en de (?:vaste|minister|staats)|$)");
  private static final Pattern COSIGNED = Pattern.compile("(?is)\\bmede namens(\\s.{1,300})");

  /// Where the offices end behind `mede namens`, and it says what is done.
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)[.;:()]|\\b(?:bied|stuur|zend|heb|doe|informeer|reageer|geef|hierbij|aan|over|op|naar|dat|ik|uw|met|om|in)\\b"
              + "|\\s(?:de|het|een)\\s(?!(?:vice|minister|staatssecretaris))");

  /// Shorter ones are date, town and salutation.
  private static final int SHORTEST_OPENING = 60;

  private static final Pattern ASKED = Pattern.compile("(?s)^Vragen van (.*?) aan (?:de |het )?.*");

  private static final Pattern MEMBERS = Pattern.compile("(?i)^(?:de leden|het lid|lid)\\b");
  private static final Pattern SERVICE =
      Pattern.compile("^(?:Directoraat-Generaal|Directie|DG|Bestuurskern|Inspectie)\\b.*");

  private final MinistryNames names;
  private final Offices offices;
  private final List<SentenceCase.Name> properNames;

  Senders(Ministries ministries, Offices offices) {
    names = new MinistryNames(ministries, offices);
    this.offices = offices;
    properNames = SentenceCase.names(names.written());
  }

  /// Names that keep their capitals in a heading.
  List<SentenceCase.Name> properNames() {
    return properNames;
  }

  Correspondence read(
      PaperKind kind,
      Declared declared,
      Letterhead letterhead,
      Flow body,
      Optional<LocalDate> date) {
    List<Signatory> signatories = signatories(kind, declared, body);
    SentenceCase casing = new SentenceCase(signatories, properNames);
    Optional<String> sender =
        (ofCommittee(kind) ? committee(body, declared) : Optional.<String>empty())
            .or(() -> declared.first(Field.SENDER))
            .or(() -> sender(declared, letterhead, casing, signatories))
            .filter(words -> !ofMembers(kind) || !words.matches("(?i).*\\b(?:lid|leden) en .*"))
            .map(words -> ofMembers(kind) ? asMembers(words) : words)
            .or(() -> ofMembers(kind) ? members(signatories) : Optional.empty());
    return new Correspondence(
        sender,
        signatories,
        declared
            .first(Field.ADDRESSEE)
            .or(() -> letterhead.value(Letterhead.Label.ADDRESSEE).map(Senders::withCapital)),
        letterhead.value(Letterhead.Label.KENMERK),
        ofMembers(kind) || ofCommittee(kind)
            ? List.of()
            : withCosigners(
                sentInNames(kind, declared, body),
                date,
                ministries(sender, signatories, letterhead, date)));
  }

  /// Who signed; of an Aanhangsel, which nobody signs, who answers by its head.
  private List<Signatory> signatories(PaperKind kind, Declared declared, Flow body) {
    List<Signatory> signed = Signatures.read(body);
    return signed.isEmpty() && kind == PaperKind.ANTWOORD_KAMERVRAGEN
        ? Answerers.in(declared.all(Field.HEADING), offices)
        : signed;
  }

  /// Where a paper says in whose name it is sent: an Aanhangsel over the first question, a letter
  /// in its opening or its signature.
  private static Stream<String> sentInNames(PaperKind kind, Declared declared, Flow body) {
    if (kind == PaperKind.ANTWOORD_KAMERVRAGEN && answering(declared).isPresent()) {
      return declared.all(Field.HEADING).stream();
    }
    if (kind != PaperKind.KAMERBRIEF && kind != PaperKind.ANTWOORD_KAMERVRAGEN) {
      return Stream.empty();
    }
    Stream<String> opening =
        body.elements().stream()
            .filter(element -> element.kind() == Block.Kind.PARAGRAPH)
            .map(Element::words)
            .filter(words -> words.length() > SHORTEST_OPENING)
            .limit(1);
    Stream<String> signed =
        body.elements().stream()
            .filter(element -> element.kind() == Block.Kind.SIGNATURE)
            .map(Element::words);
    return Stream.concat(opening, signed);
  }

  /// With the ministries in whose name it is sent too.
  private List<String> withCosigners(
      Stream<String> places, Optional<LocalDate> date, List<String> senders) {
    Stream<String> others =
        places
            .flatMap(words -> COSIGNED.matcher(words).results())
            .map(m -> DONE.split(m.group(1), 2)[0])
            .flatMap(offices -> names.find(offices, date).stream());
    return Stream.concat(senders.stream(), others).distinct().toList();
  }

  private static boolean ofCommittee(PaperKind kind) {
    return kind == PaperKind.VERSLAG || kind == PaperKind.LIJST_VAN_VRAGEN_EN_ANTWOORDEN;
  }

  /// The committee that reports, from the heading or the first words.
  private static Optional<String> committee(Flow body, Declared declared) {
    return Stream.concat(
            declared.all(Field.DATE_TEXT).stream(),
            body.elements().stream().limit(8).map(element -> element.words()))
        .map(COMMITTEE::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1).strip())
        .findFirst();
  }

  private static boolean ofMembers(PaperKind kind) {
    return kind == PaperKind.MOTIE || kind == PaperKind.AMENDEMENT || kind == PaperKind.KAMERVRAGEN;
  }

  private Optional<String> sender(
      Declared declared, Letterhead letterhead, SentenceCase casing, List<Signatory> signatories) {
    return Answerers.in(declared.all(Field.HEADING), offices).stream()
        .flatMap(person -> person.office().stream())
        .findFirst()
        .or(() -> answering(declared))
        .or(() -> declared.first(Field.HEADING).flatMap(heading -> headed(heading, casing)))
        .or(() -> declared.first(Field.MAKER))
        .or(() -> letterhead.value(Letterhead.Label.SENDER))
        .or(() ->
            signatories.stream().flatMap(s -> s.office().stream()).findFirst().map(Senders::bare))
        .or(() -> letterhead.block(SERVICE));
  }

  private static Optional<String> answering(Declared declared) {
    List<String> headings = declared.all(Field.HEADING);
    return Stream.of(ANSWER, ASKED)
        .flatMap(pattern -> headings.stream().flatMap(h -> group(pattern, h).stream()))
        .findFirst();
  }

  /// `het lid Piri`, `de leden Dijk en Grinwis`, but `Minister van Financiën`.
  private static Optional<String> headed(String heading, SentenceCase casing) {
    return group(FROM, REPLACES.matcher(heading).replaceAll("").strip())
        .map(casing::apply)
        .map(words -> MEMBERS.matcher(words).find() ? small(words) : withCapital(bare(words)))
        .map(words -> words.matches("(?i)(?:vaste|algemene|tijdelijke) .*") ? small(words) : words);
  }

  /// `het lid Piri c.s.` for what headings also call `Piri Cs.`, `lid Piri c.s` or `leden Piri
  /// c.s.`
  private static String asMembers(String words) {
    String names =
        words
            .replaceFirst("(?i)^(?:het |de )?(?:li+d|leden) ", "")
            .replaceFirst("(?i) c\\.?s\\.?$", " c.s.");
    return (names.matches(".*(?:,| en ).*") ? "de leden " : "het lid ") + names;
  }

  /// `het lid Piri`, `de leden Dijk, Kat en Piri`.
  private static Optional<String> members(List<Signatory> signatories) {
    List<String> names = signatories.stream().map(Signatory::name).toList();
    return switch (names.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("het lid " + names.getFirst());
      default ->
          Optional.of(
              "de leden "
                  + String.join(", ", names.subList(0, names.size() - 1))
                  + " en "
                  + names.getLast());
    };
  }

  private static String small(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private List<String> ministries(
      Optional<String> sender,
      List<Signatory> signatories,
      Letterhead letterhead,
      Optional<LocalDate> date) {
    Stream<List<String>> places =
        Stream.of(
            sender.map(words -> names.find(words, date)).orElse(List.of()),
            signatories.stream()
                .flatMap(s -> s.office().stream())
                .flatMap(office -> names.find(office, date).stream())
                .distinct()
                .toList(),
            names.find(String.join("\n", letterhead.lines()), date),
            letterhead
                .value(Letterhead.Label.KENMERK)
                .map(words -> names.findShort(words, date))
                .orElse(List.of()),
            letterhead
                .value(Letterhead.Label.ADDRESSEE)
                .map(words -> names.findShort(words, date))
                .orElse(List.of()));
    return places.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  private static String bare(String office) {
    return withCapital(office.replaceFirst("^(?:Mede namens |mede namens )?(?:[Dd]e|[Hh]et) ", ""));
  }

  private static String withCapital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Optional<String> group(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words.strip());
    return m.matches() ? Optional.of(m.group(1).replaceAll("\\s+", " ").strip()) : Optional.empty();
  }
}
