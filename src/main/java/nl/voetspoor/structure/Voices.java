package nl.voetspoor.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.model.Block;
import nl.voetspoor.model.Content;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;

/// Who asks and who answers in a paper, as it says itself. It listens while the paper is read: what
/// is asked below `Vragen van het lid Kuik (CDA)` is asked by that member, until another is named.
final class Voices {
  private static final int LONGEST = 400;

  /// `Antwoorden op vragen van de leden Kuik (CDA) en Piri (PvdA) over …`.
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i:vragen(?:,? gesteld| gesteld)? (?:van|door)) ((?i:het lid|de leden|lid|leden) (?:(?!\\bover\\b|\\baan (?:de|het)\\b|\\bnaar aanleiding\\b|\\bmet betrekking\\b|ingezonden|\\bop \\d|\\binzake\\b)[^\\n])+)");

  private static final Pattern PUT_TO =
      Pattern.compile(
          "\\b(?:voorgelegd|gesteld|gericht) aan (?:de |het )?((?i:minister|staatssecretaris)[^\\n.;]*?)(?=[,;]? (?:over|inzake|naar aanleiding|betreffende|ten aanzien|met betrekking|d\\.d\\.)\\b|[.;(]|$)");
  private static final Pattern ALSO =
      Pattern.compile("(?i)\\bmede namens ((?:de |het )[^\\n().;]{3,200})");
  private static final Pattern ANSWERED_BY =
      Pattern.compile(
          "^(?i:antwoord(?:en)?|beantwoording|reactie) (?:van|door) (?:de )?((?i:minister|staatssecretaris)(?:(?!,? mede namens\\b|\\bop (?:de |het |\\d|(?i:kamer|schriftelijke)?\\s?vra)|\\(ontvangen)[^\\n])+)");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i),? (?:bied|stuur|zend|heb|doe|de antwoorden|het antwoord|de beantwoording|mijn (?:antwoord|reactie)|antwoorden op|op (?:de )?(?:kamer|schriftelijke )?vragen|hierbij|aan|over|mede|deel|mee)\\b");

  private final Optional<String> answerer;
  private final Optional<String> committee;
  private Optional<String> asker;

  private Voices(Optional<String> asker, Optional<String> committee, Optional<String> answerer) {
    this.asker = asker;
    this.committee = committee;
    this.answerer = answerer;
  }

  static Voices of(PaperKind kind, Declared declared, Correspondence letter, Content content) {
    boolean byCommittee =
        kind == PaperKind.LIJST_VAN_VRAGEN_EN_ANTWOORDEN || kind == PaperKind.VERSLAG;
    Optional<String> asker =
        Stream.concat(
                declared.all(Declared.Field.HEADING).stream(),
                declared.all(Declared.Field.SUBJECT).stream())
            .flatMap(words -> members(words).stream())
            .findFirst();
    Optional<String> committee = byCommittee ? letter.sender() : Optional.empty();
    return new Voices(
        asker, committee, byCommittee ? putTo(content) : answering(declared, letter, content));
  }

  /// Takes note of what stands between the questions.
  void hear(String words) {
    if (words.length() < LONGEST) {
      asker = members(words).or(() -> asker);
    }
  }

  /// Who asks what is read now.
  Optional<String> asker() {
    return asker.or(() -> committee);
  }

  /// Who answers.
  Optional<String> answerer() {
    return answerer;
  }

  private static Optional<String> members(String words) {
    Matcher m = MEMBERS.matcher(words);
    return m.find()
        ? Optional.of(
            m.group(1)
                .replaceAll("\\s+", " ")
                .replaceFirst("[\\s,.:;(]+$", "")
                .replaceFirst("^(?i:de |het )?(?i:(lid|leden)) ", "$1 ")
                .replaceFirst("^(?i)lid ", "het lid ")
                .replaceFirst("^(?i)leden ", "de leden "))
        : Optional.empty();
  }

  private static Optional<String> putTo(Content content) {
    return content.blocks().stream()
        .limit(12)
        .map(block -> PUT_TO.matcher(block.span().of(content.text())))
        .filter(Matcher::find)
        .map(m -> capital(m.group(1).strip()))
        .findFirst();
  }

  /// `Minister van Financiën, mede namens de Minister van Defensie`.
  private static Optional<String> answering(
      Declared declared, Correspondence letter, Content content) {
    Optional<String> first =
        letter.signatories().stream()
            .flatMap(signatory -> office(signatory).stream())
            .findFirst()
            .or(() ->
                letter
                    .sender()
                    .filter(sender -> sender.matches("(?i)(?:minister|staatssecretaris).*")))
            .or(() -> answeredBy(content));
    Optional<String> also =
        Stream.concat(declared.all(Declared.Field.HEADING).stream(), openings(content))
            .map(ALSO::matcher)
            .filter(Matcher::find)
            .map(m ->
                DONE.split(m.group(1), 2)[0].replaceAll("\\s+", " ").replaceFirst("[\\s,]+$", ""))
            .findFirst();
    return first.map(office -> office + also.map(others -> ", mede namens " + others).orElse(""));
  }

  private static Optional<String> answeredBy(Content content) {
    return openings(content)
        .map(ANSWERED_BY::matcher)
        .filter(Matcher::find)
        .map(m -> capital(m.group(1).replaceFirst("[\\s,:.]+$", "")))
        .findFirst();
  }

  private static Stream<String> openings(Content content) {
    return content.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.QUESTION && block.kind() != Block.Kind.ANSWER)
        .limit(12)
        .map(block -> block.span().of(content.text()));
  }

  private static Optional<String> office(Signatory signatory) {
    return signatory.office().map(office -> capital(office.replaceFirst("^(?:[Dd]e|[Hh]et) ", "")));
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
