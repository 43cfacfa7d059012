package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What a Dutch word is known by beside its letters: its stem, and the stems of its parts. The
/// answers are kept, as a few words make up most of every text.
final class WordForms {
  private static final int MOST_KEPT = 200_000;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 64;

  /// A word in small letters without accents, its stem, its parts from left to right, the stems of
  /// all that can be found in it (`mensenhandel` and `handelbeleid` too), and the terms by which it
  /// is kept, which are asked for at each of its places.
  record Form(
      String exact, String stem, List<String> parts, Set<String> within, List<String> terms) {
    Form {
      parts = List.copyOf(parts);
      within = Set.copyOf(within);
      terms = List.copyOf(terms);
    }

    Form(String exact, String stem, List<String> parts, Set<String> within) {
      this(exact, stem, parts, within, IndexTerms.of(exact, stem, within));
    }
  }

  private final AnalysisConfig config;
  private final Inflection inflection;
  private final Compounds compounds;
  private final Map<String, Form> known = new ConcurrentHashMap<>();

  WordForms(AnalysisConfig config) {
    this.config = config;
    this.inflection = new Inflection(config.lexicon());
    this.compounds = new Compounds(config.lexicon(), inflection);
  }

  /// The forms of `exact`, which is in small letters without accents.
  Form of(String exact) {
    Form form = known.get(exact);
    return form == null ? kept(exact) : form;
  }

  private Form kept(String exact) {
    if (known.size() >= MOST_KEPT) {
      known.clear();
    }
    Form form = form(exact);
    known.put(exact, form);
    return form;
  }

  private Form form(String exact) {
    if (exact.length() < SHORTEST
        || exact.length() > LONGEST
        || !exact.chars().allMatch(c -> Character.isLetter(c) || c == '\'')) {
      return new Form(exact, given(exact).orElse(exact), List.of(), Set.of());
    }
    String spelled = config.spelled(exact);
    List<String> parts = given(spelled).isPresent() ? List.of() : compounds.parts(spelled);
    if (parts.isEmpty()) {
      return new Form(exact, simple(spelled), List.of(), Set.of());
    }
    List<String> stems = parts.stream().map(this::simple).toList();
    return new Form(exact, compoundStem(spelled, parts.getLast()), stems, within(spelled, parts));
  }

  private String compoundStem(String word, String last) {
    return word.substring(0, word.length() - last.length()) + simple(last);
  }

  /// Every run of parts that is not the whole.
  private Set<String> within(String word, List<String> parts) {
    Set<String> within = new LinkedHashSet<>();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (String part : parts) {
      at = word.indexOf(part, at);
      starts.add(at);
      at += part.length();
    }
    for (int first = 0; first < parts.size(); first++) {
      for (int last = first; last < parts.size(); last++) {
        if (last - first + 1 < parts.size()) {
          String run =
              word.substring(starts.get(first), starts.get(last) + parts.get(last).length());
          within.add(first == last ? simple(run) : compoundStem(run, parts.get(last)));
        }
      }
    }
    return within;
  }

  /// The stem that the list gives the word, or the verb that stands behind a prefix.
  private Optional<String> given(String word) {
    Optional<String> own = Optional.ofNullable(config.stems().get(word));
    return own.isPresent() || config.lexicon().has(word, Lexicon.Use.NOUN)
        ? own
        : Inflection.PREFIXES.stream()
            .filter(word::startsWith)
            .flatMap(prefix -> prefixed(prefix, word.substring(prefix.length())).stream())
            .findFirst();
  }

  private Optional<String> prefixed(String prefix, String verb) {
    return Stream.of(verb, "ge" + verb)
        .flatMap(form -> Optional.ofNullable(config.stems().get(form)).stream())
        .filter(stem -> config.lexicon().has(stem, Lexicon.Use.VERB))
        .findFirst()
        .map(prefix::concat);
  }

  /// The stem of a word that is no compound, or is taken for none.
  private String simple(String word) {
    return given(word)
        .or(() -> inflection.base(word).map(base -> given(base).orElse(base)))
        .or(() -> config.lexicon().has(word) ? Optional.of(word) : prefixedVerb(word))
        .orElseGet(() -> unknown(word));
  }

  /// A form of a verb with something before it: `uitgevoerd`, `uitvoeren`.
  private Optional<String> prefixedVerb(String word) {
    return Inflection.PREFIXES.stream()
        .filter(word::startsWith)
        .flatMap(prefix ->
            inflection.verbOf(word.substring(prefix.length())).map(prefix::concat).stream())
        .findFirst();
  }

  /// Names and words that the list lacks lose only the plainest endings.
  private static String unknown(String word) {
    if (word.endsWith("ese")) {
      return word.substring(0, word.length() - 2) + "es";
    }
    if (word.length() > 6 && word.endsWith("se")) {
      return unknown(word.substring(0, word.length() - 1));
    }
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.length() > 6 && word.endsWith("en")) {
      return Inflection.closed(word.substring(0, word.length() - 2)).getLast();
    }
    boolean plural =
        word.length() > 5
            && word.endsWith("s")
            && "bdfgklmnprtiey".indexOf(word.charAt(word.length() - 2)) >= 0;
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
