package nl.voetspoor.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;

/// The language of a paper: what it states, else Dutch or English by its commonest little words.
final class Language {
  private static final Set<String> DUTCH =
      Set.of("de", "het", "een", "van", "en", "dat", "op", "te", "voor", "zijn", "niet", "met");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "that", "for", "on", "with", "are", "this", "by", "not");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 4;
  private static final int LOOK = 20_000;

  private Language() {}

  static String of(Declared declared, String text) {
    return declared
        .first(Field.LANGUAGE)
        .map(language -> language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(language -> language.equals("nl"))
        .orElseGet(() -> spoken(text.substring(0, Math.min(LOOK, text.length()))));
  }

  private static String spoken(String text) {
    int dutch = 0;
    int english = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.end() - word.start() <= LONGEST) {
        String letters = word.group().toLowerCase(Locale.ROOT);
        dutch += DUTCH.contains(letters) ? 1 : 0;
        english += ENGLISH.contains(letters) ? 1 : 0;
      }
    }
    return english > 2 * dutch && english > 5 ? "en" : "nl";
  }
}
