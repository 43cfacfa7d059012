package nl.voetspoor.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a dossier: four or five digits (three in the first years after 1945), or a Roman
/// numeral for a dossier of the Eerste Kamer alone, with the suffix of a budget chapter or series
/// where it has one.
///
/// @param number digits without space (`28638`) or an upper-case Roman numeral (`CXXIV`)
/// @param suffix budget chapter (`VI`, `IIB`), fund (`B`) or series (`02`), as the publisher writes
///   it
public record DossierNumber(String number, Optional<String> suffix)
    implements Comparable<DossierNumber> {
  private static final Pattern NUMBER = Pattern.compile("\\d{3,5}|[IVXLCDM]+");
  private static final Pattern SUFFIX = Pattern.compile("\\d{2}|[IVXLC]{1,6}[A-L]?|[A-Z]");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,2}[\\s.\\u00a0\\u2009\\u202f]?\\d{3}|[IVXLCDM]+)(?:[\\s.-]{0,3}([0-9A-Z]{1,7}))?");
  private static final Comparator<DossierNumber> ORDER =
      Comparator.comparingInt((DossierNumber d) -> d.number.length())
          .thenComparing(DossierNumber::number)
          .thenComparing(d -> d.suffix.orElse(""));

  /// Refuses what is no dossier number.
  public DossierNumber {
    if (!NUMBER.matcher(number).matches()
        || (suffix.isPresent() && !SUFFIX.matcher(suffix.get()).matches())) {
      throw new IllegalArgumentException(
          "not a dossier number: '" + number + suffix.map(s -> "-" + s).orElse("") + "'");
    }
  }

  /// A number without suffix.
  public static DossierNumber of(String number) {
    return new DossierNumber(number, Optional.empty());
  }

  /// A number with a suffix.
  public static DossierNumber of(String number, String suffix) {
    return new DossierNumber(number, Optional.of(suffix));
  }

  /// Reads one number that stands alone, in any usual notation (`28638`, `28 638`, `28.638`, `36
  /// 410 XIII`, `21501-02`); empty where `written` is none.
  public static Optional<DossierNumber> find(String written) {
    Matcher m = WRITTEN.matcher(written.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String number = m.group(1).replaceAll("[^0-9A-Z]", "");
    Optional<String> suffix = Optional.ofNullable(m.group(2));
    boolean valid =
        NUMBER.matcher(number).matches()
            && (suffix.isEmpty() || SUFFIX.matcher(suffix.get()).matches());
    return valid ? Optional.of(new DossierNumber(number, suffix)) : Optional.empty();
  }

  /// As [#find], but refuses with the value what is no dossier number.
  public static DossierNumber parse(String written) {
    return find(written)
        .orElseThrow(() -> new IllegalArgumentException("not a dossier number: '" + written + "'"));
  }

  /// As it stands in identifiers and addresses: `36410-XIII`.
  public String value() {
    return number + suffix.map(s -> "-" + s).orElse("");
  }

  /// As papers print it: `28 638`, `36 410 XIII`, `21 501-02`.
  public String printed() {
    String digits =
        Character.isDigit(number.charAt(0)) && number.length() > 3
            ? number.substring(0, number.length() - 3) + " " + number.substring(number.length() - 3)
            : number;
    return digits + suffix.map(s -> Character.isDigit(s.charAt(0)) ? "-" + s : " " + s).orElse("");
  }

  @Override
  public int compareTo(DossierNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return value();
  }
}
