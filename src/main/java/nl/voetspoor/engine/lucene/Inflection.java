package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes the endings off a Dutch word, as far as what is left is a word that may have them:
/// `brieven` is a plural as there is a noun `brief`, `negen` is none.
///
/// The rules are those of Dutch spelling: a vowel is doubled where its syllable closes (`bomen`,
/// `boom`), a consonant is not doubled at the end (`bommen`, `bom`), and neither v nor z stands
/// there (`huizen`, `huis`).
final class Inflection {
  private static final String VOWELS = "aeiou";
  private static final int SHORTEST = 2;
  private static final List<String> PARTICLES =
      List.of(
          "achter",
          "binnen",
          "samen",
          "tegen",
          "tegemoet",
          "terug",
          "voort",
          "vast",
          "voor",
          "door",
          "mede",
          "over",
          "onder",
          "open",
          "thuis",
          "goed",
          "neer",
          "rond",
          "stop",
          "aan",
          "bij",
          "los",
          "mee",
          "mis",
          "toe",
          "uit",
          "weg",
          "vol",
          "af",
          "in",
          "na",
          "om",
          "op");

  /// What stands before verbs.
  static final List<String> PREFIXES =
      Stream.concat(PARTICLES.stream(), Stream.of("be", "ver", "ont", "her", "ge")).toList();

  private final Lexicon lexicon;

  Inflection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The word of which `word` is an inflection; empty where it is none that is known.
  Optional<String> base(String word) {
    return lexicon.has(word, Lexicon.Use.NOUN)
        ? Optional.empty()
        : first(
            noun(word),
            lexicon.has(word, Lexicon.Use.ADJECTIVE) || lexicon.has(word, Lexicon.Use.VERB)
                ? Stream.empty()
                : Stream.concat(adjective(word), verb(word)));
  }

  /// The stem of the verb of which `word` is a form.
  Optional<String> verbOf(String word) {
    return verb(word).findFirst();
  }

  /// The noun of which `word` is the plural or a diminutive, or itself.
  Optional<String> nounOf(String word) {
    return lexicon.has(word, Lexicon.Use.NOUN) ? Optional.of(word) : noun(word).findFirst();
  }

  private Stream<String> noun(String word) {
    List<String> candidates = new ArrayList<>();
    if (word.endsWith("ies")) {
      candidates.add(cut(word, 1));
    }
    cut(word, "heden").ifPresent(stem -> candidates.add(stem + "heid"));
    cut(word, "en")
        .map(Inflection::closed)
        .ifPresent(stems -> {
          candidates.add(stems.getFirst());
          candidates.add(cut(word, 1));
          candidates.addAll(stems);
        });
    cut(word, "eren").ifPresent(candidates::add);
    cut(word, "'s").ifPresent(candidates::add);
    if (!lexicon.has(word, Lexicon.Use.ADJECTIVE)) {
      cut(word, "s").ifPresent(candidates::add);
    }
    cut(word, "a").ifPresent(stem -> candidates.add(stem + "um"));
    cut(word, "ici").ifPresent(stem -> candidates.add(stem + "icus"));
    String single = cut(word, "s").orElse(word);
    cut(single, "etje").ifPresent(stem -> candidates.addAll(closed(stem)));
    cut(single, "tje").ifPresent(candidates::add);
    cut(single, "pje").ifPresent(candidates::add);
    cut(single, "kje").ifPresent(stem -> candidates.add(stem + "g"));
    cut(single, "je").ifPresent(candidates::add);
    return candidates.stream().filter(this::isNoun);
  }

  /// Some nouns stand in the list only with their place in compounds.
  private boolean isNoun(String word) {
    return lexicon.has(word, Lexicon.Use.NOUN) || lexicon.has(word, Lexicon.Use.ENDS);
  }

  private Stream<String> adjective(String word) {
    List<String> candidates = new ArrayList<>();
    for (String ending : List.of("e", "er", "ere")) {
      cut(word, ending).ifPresent(stem -> candidates.addAll(closed(stem)));
    }
    cut(word, "der").ifPresent(candidates::add);
    cut(word, "dere").ifPresent(candidates::add);
    cut(word, "ste").ifPresent(candidates::add);
    cut(word, "st").ifPresent(candidates::add);
    cut(word, "ste").ifPresent(stem -> candidates.add(stem + "s"));
    return among(candidates, Lexicon.Use.ADJECTIVE);
  }

  private Stream<String> verb(String word) {
    List<String> candidates = new ArrayList<>();
    cut(word, "en").ifPresent(stem -> candidates.addAll(closed(stem)));
    cut(word, "n").ifPresent(candidates::add);
    finite(word).forEach(candidates::add);
    String participle = cut(word, "e").orElse(word);
    for (String form : List.of(word, participle)) {
      cut(form, "end").ifPresent(stem -> candidates.addAll(closed(stem)));
      participles(form).forEach(candidates::add);
    }
    return among(candidates, Lexicon.Use.VERB);
  }

  private static Stream<String> finite(String word) {
    return Stream.of("t", "te", "ten", "de", "den", "d")
        .flatMap(ending -> cut(word, ending).stream());
  }

  /// `gewerkt` and `uitgewerkt` from `werk` and `uitwerk`.
  private static Stream<String> participles(String form) {
    List<String> stems = new ArrayList<>();
    for (String particle : PARTICLES) {
      if (form.startsWith(particle + "ge")) {
        stems.add(particle + form.substring(particle.length() + 2));
      }
    }
    if (form.startsWith("ge")) {
      stems.add(form.substring(2));
    }
    return stems.stream()
        .flatMap(stem ->
            Stream.concat(
                stem.endsWith("d") || stem.endsWith("t")
                    ? Stream.of(cut(stem, 1), stem)
                    : Stream.empty(),
                cut(stem, "en").stream().flatMap(bare -> closed(bare).stream())));
  }

  private Stream<String> among(List<String> candidates, Lexicon.Use use) {
    return candidates.stream().filter(candidate -> lexicon.has(candidate, use));
  }

  private static Optional<String> first(Stream<String> some, Stream<String> others) {
    return Stream.concat(some, others).findFirst();
  }

  /// How a stem that stood before a vowel may be spelled without it, the likeliest first.
  static List<String> closed(String stem) {
    if (stem.length() < SHORTEST) {
      return List.of();
    }
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    if (last == before && !isVowel(last)) {
      return List.of(cut(stem, 1), stem);
    }
    String end = hard(stem);
    boolean single =
        !isVowel(last)
            && isVowel(before)
            && (stem.length() == 2 || !isVowel(stem.charAt(stem.length() - 3)));
    return single && before != 'i'
        ? List.of(cut(end, 1) + before + end.charAt(end.length() - 1), end, stem)
        : List.of(end, stem);
  }

  /// With f and s where v and z would end it.
  private static String hard(String stem) {
    return switch (stem.charAt(stem.length() - 1)) {
      case 'v' -> cut(stem, 1) + "f";
      case 'z' -> cut(stem, 1) + "s";
      default -> stem;
    };
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static Optional<String> cut(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST
        ? Optional.of(cut(word, ending.length()))
        : Optional.empty();
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
