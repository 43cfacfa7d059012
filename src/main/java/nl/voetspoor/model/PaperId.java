package nl.voetspoor.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a paper, or of anything a paper can refer to, as the official publisher writes it.
/// Parts keep their case: `kst-36600-VI-12`, `ECLI:NL:HR:2012:BQ9251`.
///
/// The forms are those of officielebekendmakingen.nl (`kst-`, `blg-`, `ah-tk-`, `h-tk-`, `stb-` …),
/// the Tweede Kamer (`2022Z19982`), ECLI, JCI 1.3 and CELEX; `dossier-` and `doc-` are our own.
public record PaperId(String value) implements Comparable<PaperId> {
  private static final Pattern KAMERSTUK =
      Pattern.compile(
          "kst-(\\d{3,5}|[IVXLCDM]+)(?:-(\\d{2}|[IVXLC]{1,6}[A-L]?|[A-Z]))?-(\\d{1,5}[a-z]?|[A-Z]{1,2})"
              + "(?:-[hbnv]\\d+)?");

  private static final Pattern LATER_EDITION = edition("[hn]\\d{1,2}");
  private static final Pattern ANNEX = edition("b\\d{1,3}");

  /// Refuses what has none of the known forms.
  public PaperId {
    if (kindOf(value).isEmpty()) {
      throw new IllegalArgumentException("not an identifier: '" + value + "'");
    }
  }

  /// The identifier written as `value`, if it has a known form.
  public static Optional<PaperId> find(String value) {
    return kindOf(value).isPresent() ? Optional.of(new PaperId(value)) : Optional.empty();
  }

  /// The identifier that `written` is but for its case: `KST-36600-vi-12` is `kst-36600-VI-12`.
  public static Optional<PaperId> findInAnyCase(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.startsWith("kst-") || lower.startsWith("dossier-")) {
      return find(withUpperLetters(lower));
    }
    return find(written).or(() -> find(lower)).or(() -> find(written.toUpperCase(Locale.ROOT)));
  }

  /// A numbered paper of a dossier. A zero before the number is dropped, as the publisher does.
  public static PaperId kamerstuk(DossierNumber dossier, String ondernummer) {
    return new PaperId("kst-" + dossier.value() + "-" + ondernummer.replaceFirst("^0+(?=.)", ""));
  }

  /// A dossier as a whole.
  public static PaperId dossier(DossierNumber dossier) {
    return new PaperId("dossier-" + dossier.value());
  }

  /// Written questions with their answer, numbered within a session year.
  public static PaperId aanhangsel(Chamber chamber, Vergaderjaar year, String number) {
    return new PaperId("ah-" + chamber.code() + "-" + year.compact() + "-" + number);
  }

  /// A paper without an official number, named by the SHA-256 of its content in hexadecimal.
  public static PaperId ofContent(String sha256) {
    return new PaperId("doc-" + sha256.substring(0, 16));
  }

  /// The paper of which this is a later edition: `kst-26643-144` for `kst-26643-144-h1`. The
  /// publisher marks a herdruk with `h` and a new version with `n`; in its metadata the older one
  /// `isReplacedBy` it (`stb-2021-419` by `stb-2021-419-n1`). A verbeterblad (`v`) mends a few
  /// words and replaces nothing.
  public Optional<PaperId> earlierEdition() {
    return before(LATER_EDITION);
  }

  /// The paper of which this is an annex by its own number: `kst-32123-XIV-A` for
  /// `kst-32123-XIV-A-b1`.
  public Optional<PaperId> mainPaper() {
    return before(ANNEX);
  }

  private Optional<PaperId> before(Pattern suffix) {
    Matcher m = suffix.matcher(value);
    return m.matches() ? find(m.group(1)) : Optional.empty();
  }

  /// What it names.
  public IdKind kind() {
    return kindOf(value).orElseThrow();
  }

  /// The dossier it belongs to, for a Kamerstuk or a dossier.
  public Optional<DossierNumber> dossier() {
    if (value.startsWith("dossier-")) {
      return DossierNumber.find(value.substring("dossier-".length()));
    }
    Matcher m = KAMERSTUK.matcher(value);
    return m.matches()
        ? Optional.of(new DossierNumber(m.group(1), Optional.ofNullable(m.group(2))))
        : Optional.empty();
  }

  /// The number within the dossier (`201`, `E`, `42e`), for a Kamerstuk.
  public Optional<String> ondernummer() {
    Matcher m = KAMERSTUK.matcher(value);
    return m.matches() ? Optional.of(m.group(3)) : Optional.empty();
  }

  @Override
  public int compareTo(PaperId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /// Roman numerals and letters that are numbers are upper case, `42e` and `h1` are not.
  private static String withUpperLetters(String lower) {
    String[] parts = lower.split("-", -1);
    for (int i = 1; i < parts.length; i++) {
      parts[i] = parts[i].matches("[a-z]+") ? parts[i].toUpperCase(Locale.ROOT) : parts[i];
    }
    return String.join("-", parts);
  }

  private static Pattern edition(String suffix) {
    return Pattern.compile("((?:kst|ah|h|stb|stcrt|trb|ag|kv|nds)-.{1,60}?)-" + suffix);
  }

  private static Optional<IdKind> kindOf(String value) {
    return Arrays.stream(Form.values())
        .filter(form -> form.pattern.matcher(value).matches())
        .map(form -> form.kind)
        .findFirst();
  }

  /// One shape of identifier. The shapes exclude one another, so that their order does not matter.
  private enum Form {
    KST(IdKind.KAMERSTUK, "kst-[0-9IVXLCDM]+(?:-[0-9A-Za-z]+){0,5}"),
    DOSSIER(
        IdKind.DOSSIER, "dossier-(?:\\d{4,5}|[IVXLCDM]+)(?:-(?:\\d{2}|[IVXLC]{1,6}[A-L]?|[A-Z]))?"),
    BLG(IdKind.BIJLAGE, "blg-(?=[A-Za-z-]{0,40}\\d)[0-9A-Za-z-]{1,40}"),
    AH(IdKind.AANHANGSEL, "ah-(?:tk|ek)-\\d{8}-[0-9A-Za-z-]{1,20}"),
    H(IdKind.HANDELINGEN, "h-(?:tk|ek|vv)-\\d{8}-\\d{1,5}(?:-\\d{1,5}){0,3}(?:-[a-z]\\d{1,2})?"),
    TK(IdKind.TWEEDE_KAMER, "(?:19|20)\\d{2}[ZDAP]\\d{5}|TZ\\d{6}-\\d{1,4}"),
    NDS(IdKind.TWEEDE_KAMER, "(?:kv|nds|ag)-(?=[A-Za-z-]{0,40}\\d)[0-9A-Za-z-]{1,40}"),
    BLAD(IdKind.PUBLICATIEBLAD, "(?:stb|stcrt|trb)-\\d{4}-\\d{1,6}(?:-[0-9A-Za-z]+)?"),
    ECLI(IdKind.ECLI, "ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\\d{4}:[A-Z0-9.]{1,25}"),
    JCI(IdKind.WET, "jci1\\.3:c:BWB[RVW]\\d{7}(?:&[a-z]+=[^&\\s]{1,40})*"),
    COM(IdKind.COM, "com-\\d{4}-\\d{1,4}"),
    EU(IdKind.EU, "celex-3\\d{4}[RLDF]\\d{4}"),
    DOC(IdKind.INHOUD, "doc-[0-9a-f]{16}");

    private final IdKind kind;
    private final Pattern pattern;

    Form(IdKind kind, String pattern) {
      this.kind = kind;
      this.pattern = Pattern.compile(pattern);
    }
  }
}
