package nl.voetspoor.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.voetspoor.model.Signatory;

/// Headings in capitals to sentences: `MOTIE VAN HET LID VAN DER PLAS C.S.` to `Motie van het lid
/// Van der Plas c.s.` Names are known from who signed, ministries from their list.
final class SentenceCase {
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?<=\\b(?:lid|leden) )(.*?)(?=,? (?:(?:ter vervanging|houdende|over|tot wijziging)\\b|\\()|$)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
  private static final List<String> ALWAYS =
      List.of(
          "Minister-President",
          "Minister",
          "Ministers",
          "Staatssecretaris",
          "Staatssecretarissen",
          "Tweede Kamer",
          "Eerste Kamer",
          "Staten-Generaal",
          "Raad van State",
          "Nederland",
          "Europese",
          "EU",
          "BES",
          "Rijk");

  /// Words that stand within a name.
  private static final List<String> SMALL =
      List.of("van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "voor");

  /// Words that stand between names or after them.
  private static final List<String> BETWEEN =
      List.of("en", "c.s", "c", "s", "cs", "t", "over", "met");

  private static final Pattern INITIAL = Pattern.compile("(mc|[do]['’]|)(\\p{L}.*)");

  private final List<Name> names;
  private final List<Signatory> signatories;

  /// @param signatories who signed the paper
  /// @param names other names, as [#names] makes them
  SentenceCase(List<Signatory> signatories, List<Name> names) {
    this.signatories = signatories;
    this.names = names;
  }

  /// A name, and the same in small letters, to look for it.
  record Name(String written, String plain) {
    static Name of(String written) {
      return new Name(written, written.toLowerCase(Locale.ROOT));
    }
  }

  /// The names of ministries, and those that are in every paper.
  static List<Name> names(List<String> ministries) {
    return Stream.concat(ministries.stream(), ALWAYS.stream()).map(Name::of).toList();
  }

  /// The heading as a sentence; one that is not in capitals stays as it is.
  String apply(String heading) {
    String words = SPACE.matcher(heading).replaceAll(" ").strip();
    long letters = words.chars().filter(Character::isLetter).count();
    if (words.chars().filter(Character::isUpperCase).count() < 0.7 * letters) {
      return words;
    }
    String sentence = words.toLowerCase(Locale.forLanguageTag("nl"));
    Matcher members = MEMBERS.matcher(sentence);
    if (members.find()) {
      sentence =
          sentence.substring(0, members.start())
              + capitalised(members.group())
              + sentence.substring(members.end());
    }
    String plain = words.toLowerCase(Locale.ROOT);
    for (Name name : names) {
      sentence = plain.contains(name.plain()) ? written(name.written(), sentence) : sentence;
    }
    for (Signatory signatory : signatories) {
      Name name = Name.of(signatory.name());
      sentence = plain.contains(name.plain()) ? written(name.written(), sentence) : sentence;
    }
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// The sentence with `name` in it written as it is here.
  private static String written(String name, String sentence) {
    return Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(sentence)
        .replaceAll(Matcher.quoteReplacement(name));
  }

  /// A name begins with a capital, as in `het lid Van der Plas`; after a first name its small words
  /// stay small (`Inge van Dijk`), and so do those after a hyphen (`Dassen-van den Berg`).
  private static String capitalised(String names) {
    Matcher word = WORD.matcher(names);
    StringBuilder text = new StringBuilder();
    boolean begins = true;
    while (word.find()) {
      String letters = word.group();
      boolean between = BETWEEN.contains(letters);
      boolean small = between || (!begins && SMALL.contains(letters));
      word.appendReplacement(
          text, Matcher.quoteReplacement(small ? letters : capitalisedParts(letters)));
      begins = between || names.startsWith(",", word.end());
    }
    return word.appendTail(text).toString();
  }

  /// `Martens-America`, `IJzerman`, `McNeill`, `D'Ancona`.
  private static String capitalisedParts(String letters) {
    StringBuilder text = new StringBuilder();
    for (String part : letters.split("(?<=-)", -1)) {
      boolean small = !text.isEmpty() && SMALL.contains(part);
      text.append(small ? part : initial(part));
    }
    return text.toString();
  }

  private static String initial(String part) {
    Matcher m = INITIAL.matcher(part);
    return m.matches() ? capital(m.group(1)) + capital(m.group(2)) : part;
  }

  private static String capital(String letters) {
    int length = letters.startsWith("ij") ? 2 : Math.min(1, letters.length());
    return letters.substring(0, length).toUpperCase(Locale.ROOT) + letters.substring(length);
  }
}
