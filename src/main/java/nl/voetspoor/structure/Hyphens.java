package nl.voetspoor.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what a hyphen at the end of a line is: a break in a word, which goes (`mensen-|handel`),
/// or part of the word, which stays (`JBZ-|Raad`, `Noord-|en Zuid-Holland`).
///
/// The rules are those of the Taalunie (Leidraad 7 on the hyphen). Where they leave a doubt, what
/// the paper itself writes elsewhere decides.
final class Hyphens {
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\d'’]+(?:-[\\p{L}\\d'’]+)*)-$");
  private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\d]+(?:/of|\\.q)?)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");

  /// Vowels that would be read as one when they meet; between parts of a compound a hyphen keeps
  /// them apart, elsewhere a diaeresis.
  private static final Set<String> MEETING =
      Set.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui",
          "uu");

  /// How a word ends that had a diaeresis where it is broken: `financi-|ele`.
  private static final Pattern ENDING =
      Pattern.compile("(?:e[ln]e?|en|er|ers|eren|eerd|eerde|isme|ist|isch|ische)");

  /// Vowels that no diaeresis parts from the vowel before: `geuit`, `geijkt`.
  private static final Pattern DIPHTHONG = Pattern.compile("^(?:ui|ij|eu|ou|au|ei).*");

  private static final Pattern VOWEL = Pattern.compile("[AEIOUYaeiouy]");

  /// No word is longer; only so much of a line is looked at.
  private static final int LONGEST = 100;

  /// The shortest half of a word in capitals that is not taken for an abbreviation.
  private static final int ABBREVIATION = 4;

  private final HyphenRules rules;
  private final Set<String> words = new HashSet<>();

  Hyphens(HyphenRules rules) {
    this.rules = rules;
  }

  /// Learns the words that stand whole in `text`.
  void learn(String text) {
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
  }

  /// Whether the paper has this word.
  boolean knows(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /// What stands between the end of one line, which ends in a hyphen, and the next: nothing and no
  /// hyphen, a hyphen, or a hyphen and a space.
  Joint joint(String line, String next) {
    Matcher last = LAST.matcher(line.substring(Math.max(0, line.length() - LONGEST)));
    Matcher first = FIRST.matcher(next);
    if (!last.find() || !first.find()) {
      return Joint.SPACE;
    }
    String left = last.group(1);
    String right = first.group(1);
    if (rules.standsApart(right.toLowerCase(Locale.ROOT))) {
      return Joint.SPACE;
    }
    if (knows(left + "-" + right)) {
      return Joint.HYPHEN;
    }
    if (knows(left + right)) {
      return Joint.NOTHING;
    }
    if (knows(left + parted(right))) {
      return Joint.DIAERESIS;
    }
    return keeps(left, right) ? Joint.HYPHEN : whole(left, right);
  }

  private boolean keeps(String left, String right) {
    char end = left.charAt(left.length() - 1);
    String lastPart = left.substring(left.lastIndexOf('-') + 1);
    if (isInCapitals(left) && isInCapitals(right)) {
      return lastPart.length() < ABBREVIATION || !VOWEL.matcher(lastPart).find();
    }
    return !Character.isLowerCase(right.charAt(0))
        || Character.isDigit(end)
        || Character.isUpperCase(end)
        || lastPart.length() == 1
        || lastPart.chars().filter(Character::isUpperCase).count() > 1
        || rules.keeps(lastPart.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
  }

  /// How the halves of a broken word meet.
  private Joint whole(String left, String right) {
    if (!meet(left.charAt(left.length() - 1), right.charAt(0))) {
      return Joint.NOTHING;
    }
    boolean prefix = rules.isPrefix(left.toLowerCase(Locale.ROOT));
    if (prefix && DIPHTHONG.matcher(right).matches()) {
      return Joint.NOTHING;
    }
    return prefix || ENDING.matcher(right).matches() ? Joint.DIAERESIS : Joint.HYPHEN;
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// Whether vowels meet over the hyphen.
  static boolean meet(char end, char begin) {
    return MEETING.contains(("" + end + begin).toLowerCase(Locale.ROOT));
  }

  /// The word with a diaeresis on its first letter, which is not printed where a line breaks before
  /// it: `ge-|informeerd` is `geïnformeerd`.
  static String parted(String word) {
    int vowel = word.isEmpty() ? -1 : "aeiou".indexOf(word.charAt(0));
    return vowel < 0 ? word : "äëïöü".charAt(vowel) + word.substring(1);
  }

  /// What becomes of the hyphen.
  enum Joint {
    NOTHING,
    /// It goes, and the next letter takes a diaeresis.
    DIAERESIS,
    HYPHEN,
    SPACE
  }
}
