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
          "kamer", "regeri", "minist", "staatss", "verzoe", "consta", "overwe", "gehoor", "beraad",
          "motie", "moties", "leden", "inzake", "betref", "waarin", "waarbi", "hierbi", "hierov",
          "daarov", "daarbi", "waarme", "hiermee", "daarme", "tijden", "worden", "hebben", "kunnen",
          "moeten", "zullen", "willen", "werden", "wordt", "heeft", "zijnde", "geworde", "andere",
          "tussen", "onder", "zonder", "binnen", "volgen", "alsook", "alsmed", "verder", "zoals",
          "reeds", "nader", "aangen", "ingedi", "gewijz", "uitvoe", "opgero", "brief", "kamerb",
          "tweede", "eerste", "stuk", "kamers", "stukke", "verzoek", "motie,", "onderwe", "nederla",
          "roept", "spreek", "gaat", "inform", "mogeli", "rappor", "staat", "graag");

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
      if (word.length() >= SHORTEST && COMMON.stream().noneMatch(word::startsWith)) {
        subject.add(word.substring(0, Math.min(BEGINNING, word.length())));
      }
    }
    return subject;
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
