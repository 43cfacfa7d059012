package nl.voetspoor.reference.context;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// Makes words comparable: names without spaces and accents, titles without marks, and the words of
/// a subject as the beginnings that their inflections share.
final class Words {
  private static final int SHORTEST = 5;
  private static final int BEGINNING = 7;

  /// Words that stand in nearly every motie and letter and tell none from another.
  private static final Set<String> COMMON =
      Set.of(
          "kamer", "regerin", "ministe", "staatss", "verzoek", "constat", "overweg", "gehoord",
          "beraads", "motie", "moties", "leden", "inzake", "betreff", "waarin", "waarbij",
          "hierbij", "hierove", "daarove", "daarbij", "waarmee", "hiermee", "daarmee", "tijdens",
          "worden", "hebben", "kunnen", "moeten", "zullen", "willen", "werden", "wordt", "heeft",
          "zijnde", "geworde", "andere", "tussen", "onder", "zonder", "binnen", "volgend", "alsook",
          "alsmede", "verder", "zoals", "reeds", "nader", "aangeno", "ingedie", "gewijzi",
          "uitvoer", "opgeroe", "brief", "kamerbr", "tweede", "eerste", "stuk", "kamerst",
          "stukken", "nederla", "roept", "spreekt", "informe", "mogelij", "staat", "graag",
          "indieni", "behande", "kabinet", "welke", "waarvan", "zodat", "omdat", "opdat", "hierin",
          "daarin", "zowel", "alleen");

  private Words() {}

  /// A name by its letters alone: `Van der Staaij` is `vanderstaaij`.
  static String name(String written) {
    return plain(written).replaceAll("[^a-z]", "");
  }

  /// A title by its words alone.
  static String title(String written) {
    return plain(written).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /// The beginnings of the words that say what a text is about.
  static Set<String> subject(String text) {
    Set<String> subject = new LinkedHashSet<>();
    for (String word : title(text).split(" ", -1)) {
      if (word.length() >= SHORTEST && !COMMON.contains(beginning(word))) {
        subject.add(beginning(word));
      }
    }
    return subject;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(BEGINNING, word.length()));
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
