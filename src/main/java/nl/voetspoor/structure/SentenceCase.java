package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.model.Signatory;

/// Headings in capitals to sentences: `MOTIE VAN HET LID VAN DER PLAS C.S.` to `Motie van het lid
/// Van der Plas c.s.` Names are known from who signed, ministries from their list.
final class SentenceCase {
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?<=\\b(?:lid|leden) )(.*?)(?=,? (?:ter vervanging|houdende|over|tot wijziging)\\b|$)");
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
  private static final List<String> SMALL =
      List.of(
          "van", "de", "der", "den", "en", "het", "ten", "ter", "te", "c.s", "c", "s", "over", "in",
          "op", "voor", "met");

  private final List<String> names = new ArrayList<>();

  SentenceCase(List<Signatory> signatories, List<String> ministries) {
    names.addAll(ministries);
    names.addAll(ALWAYS);
    signatories.forEach(signatory -> names.add(signatory.name()));
  }

  /// The heading as a sentence; one that is not in capitals stays as it is.
  String apply(String heading) {
    String words = heading.replaceAll("[\\s\\u00a0]+", " ").strip();
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
    for (String name : names) {
      Matcher m =
          Pattern.compile(
                  "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(sentence);
      sentence = m.replaceAll(Matcher.quoteReplacement(name));
    }
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String capitalised(String names) {
    Matcher word = WORD.matcher(names);
    StringBuilder text = new StringBuilder();
    while (word.find()) {
      String letters = word.group();
      boolean small = SMALL.contains(letters);
      word.appendReplacement(
          text,
          Matcher.quoteReplacement(
              small ? letters : Character.toUpperCase(letters.charAt(0)) + letters.substring(1)));
    }
    return word.appendTail(text).toString();
  }
}
