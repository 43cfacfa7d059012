package nl.voetspoor.extract;

import java.util.List;
import java.util.stream.Stream;

/// Whether the words that a page of a PDF gives are what a reader sees. Some programs write letters
/// without saying which they are (private use, no Unicode at all), or say it wrongly, so that every
/// letter is another (`7ZHHGH .DPHU` for `Tweede Kamer`).
final class TextLayer {
  /// Fewer letters than this say nothing about the rest.
  private static final int ENOUGH_LETTERS = 40;

  private static final int ENOUGH_WORDS = 15;

  /// The largest part of letters that may be unknown.
  private static final double UNKNOWN = 0.2;

  /// The smallest part that must be letters and digits, leaders and rules not counted.
  private static final double PLAIN = 0.5;

  /// The vowels among the letters of longer words: near 0.4 in Dutch and in English, in capitals
  /// and in web addresses too, and above 0.33 in any thirty words of real papers; where every
  /// letter is another, near 0.15, and below 0.25 in any thirty words. A `y` is rare in real text
  /// and stands for `v` where letters are shifted, so it does not count.
  private static final double FEWEST_VOWELS = 0.27;

  private static final double MOST_VOWELS = 0.65;

  private static final int LONG = 4;
  private static final String VOWELS = "aeiouàáâäèéêëìíîïòóôöùúûüæøåœ";

  private TextLayer() {}

  /// Whether the lines of a page can be used.
  static boolean isUsable(List<Line> lines) {
    List<String> words = lines.stream().flatMap(TextLayer::words).toList();
    long letters = words.stream().mapToLong(String::length).sum();
    long unknown = words.stream().flatMapToInt(String::chars).filter(TextLayer::isUnknown).count();
    if (letters >= ENOUGH_LETTERS && unknown > UNKNOWN * letters) {
      return false;
    }
    long leaders = words.stream().flatMapToInt(String::chars).filter(TextLayer::isLeader).count();
    long plain = words.stream().flatMapToInt(String::chars).filter(TextLayer::isPlain).count();
    if (letters - leaders >= ENOUGH_LETTERS && plain < PLAIN * (letters - leaders)) {
      return false;
    }
    List<String> longer = words.stream().filter(TextLayer::isLong).toList();
    double vowels = vowels(longer);
    return longer.size() < ENOUGH_WORDS || (vowels >= FEWEST_VOWELS && vowels <= MOST_VOWELS);
  }

  private static Stream<String> words(Line line) {
    return Stream.of(line.text().split("[\\s\\u00a0]+", -1)).filter(word -> !word.isEmpty());
  }

  private static boolean isUnknown(int letter) {
    int type = Character.getType(letter);
    return letter == 0xFFFD
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || (type == Character.CONTROL && letter != '\t');
  }

  private static boolean isPlain(int letter) {
    return Character.isLetterOrDigit(letter);
  }

  private static boolean isLeader(int letter) {
    return "._-–—…·".indexOf(letter) >= 0;
  }

  /// Numbers, leaders and rules are no words.
  private static boolean isLong(String word) {
    return word.chars().filter(Character::isLetter).count() >= LONG;
  }

  private static double vowels(List<String> words) {
    String all = String.join("", words).toLowerCase(java.util.Locale.ROOT);
    long letters = all.chars().filter(Character::isLetter).count();
    long vowels = all.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count();
    return letters == 0 ? 0 : (double) vowels / letters;
  }
}
