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
  private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\d]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
  private static final Pattern KEEPS =
      Pattern.compile(
          "(?i)(?:.*-)?(?:niet|non|ex|oud|e|aspirant|adjunct|co|kandidaat|vice|interim|quasi|semi|sub|anti|pro|loco|bijna|a|b|c|d|t|x)");
  private static final Set<String> JOINING =
      Set.of("en", "of", "tot", "dan", "noch", "respectievelijk", "c.q");

  /// Vowels that would be read as one when they meet; between parts of a compound a hyphen keeps
  /// them apart.
  private static final Set<String> MEETING =
      Set.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui",
          "uu");

  private final Set<String> words = new HashSet<>();

  /// Learns the words that stand whole in `text`.
  void learn(String text) {
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
  }

  /// Whether `text` ends in what may be a broken word.
  static boolean breaks(String text) {
    return LAST.matcher(text).find();
  }

  /// What stands between the end of one line, which ends in a hyphen, and the next: nothing and no
  /// hyphen, a hyphen, or a hyphen and a space.
  Joint joint(String line, String next) {
    Matcher last = LAST.matcher(line);
    Matcher first = FIRST.matcher(next);
    if (!last.find() || !first.find()) {
      return Joint.SPACE;
    }
    String left = last.group(1);
    String right = first.group(1);
    if (JOINING.contains(right.toLowerCase(Locale.ROOT))) {
      return Joint.SPACE;
    }
    if (words.contains((left + "-" + right).toLowerCase(Locale.ROOT))) {
      return Joint.HYPHEN;
    }
    if (words.contains((left + right).toLowerCase(Locale.ROOT))) {
      return Joint.NOTHING;
    }
    return keeps(left, right) ? Joint.HYPHEN : Joint.NOTHING;
  }

  private static boolean keeps(String left, String right) {
    char end = left.charAt(left.length() - 1);
    String lastPart = left.substring(left.lastIndexOf('-') + 1);
    boolean abbreviation =
        lastPart.length() > 1 && lastPart.equals(lastPart.toUpperCase(Locale.ROOT));
    return !Character.isLowerCase(right.charAt(0))
        || Character.isDigit(end)
        || Character.isUpperCase(end)
        || abbreviation
        || KEEPS.matcher(lastPart).matches();
  }

  /// Whether vowels meet over the hyphen.
  static boolean meet(char end, char begin) {
    return MEETING.contains(("" + end + begin).toLowerCase(Locale.ROOT));
  }

  /// What becomes of the hyphen.
  enum Joint {
    NOTHING,
    HYPHEN,
    SPACE
  }
}
