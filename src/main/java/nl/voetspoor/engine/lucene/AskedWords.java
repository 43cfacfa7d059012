package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.AnswerWeights.Weight;
import nl.voetspoor.engine.lucene.AskedWord.Way;
import nl.voetspoor.search.QueryClause;

/// Takes from a question the words that say what it is about: not those with which questions are
/// built, and each in all the ways in which it may be met.
final class AskedWords {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MOST_OWN = 80;

  /// How many words of the context help a question, the rarest.
  static final int MOST_CONTEXT = 12;

  private final WordForms forms;
  private final IdlePhrases idle;
  private final Synonyms synonyms;
  private final Kin kin;
  private final Lexicon lexicon;
  private final Set<String> stopWords;
  private final ToldWords told;
  private final AnswerWeights weights;

  AskedWords(DutchAnalyzer analyzer, AnalysisConfig config) {
    this.forms = analyzer.forms();
    this.idle = new IdlePhrases(config.idlePhrases());
    this.synonyms = new Synonyms(config.synonyms());
    this.kin = new Kin(config.lexicon());
    this.lexicon = config.lexicon();
    this.stopWords = config.stopWords();
    this.weights = config.answers();
    this.told =
        new ToldWords(
            forms, Stream.concat(stopWords.stream(), idle.single()).collect(Collectors.toSet()));
  }

  /// A word as often as it is asked.
  private record Counted(String written, Words.Word word, int times, List<String> names) {
    Counted again() {
      return new Counted(written, word, times + 1, names);
    }
  }

  /// The words of `question`, in its order.
  List<AskedWord> of(String question) {
    return counted(question).entrySet().stream()
        .limit(MOST_OWN)
        .map(entry -> asked(entry.getKey(), entry.getValue(), 1, false))
        .toList();
  }

  /// The words of what stands around a question and that it does not have itself.
  List<AskedWord> around(String context, List<AskedWord> own) {
    Set<String> known = own.stream().map(AskedWord::stem).collect(Collectors.toSet());
    return counted(context).entrySet().stream()
        .filter(entry -> !known.contains(entry.getKey()))
        .map(entry -> asked(entry.getKey(), entry.getValue(), weights.of(Weight.CONTEXT), true))
        .toList();
  }

  /// The stems of the words of a text that say what it is about.
  Set<String> stems(String text) {
    return Words.of(text).stream()
        .flatMap(word -> told.of(word).stem().stream())
        .collect(Collectors.toSet());
  }

  /// What the words of passages tell.
  ToldWords told() {
    return told;
  }

  private Map<String, Counted> counted(String text) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    List<QueryClause> clauses =
        Arrays.stream(SPACES.split(text.strip())).<QueryClause>map(QueryClause.Word::new).toList();
    for (QueryClause clause : synonyms.named(idle.telling(clauses))) {
      if (clause instanceof QueryClause.AnyOf(List<QueryClause> ways)) {
        count(ways, counted);
      } else {
        word(clause).forEach(word -> count(word, synonyms.of(word), counted));
      }
    }
    return counted;
  }

  /// A name of several words, and its other names.
  private void count(List<QueryClause> ways, Map<String, Counted> counted) {
    List<String> names = ways.stream().skip(1).flatMap(AskedWords::word).toList();
    if (ways.getFirst() instanceof QueryClause.AllOf(List<QueryClause> run)) {
      run.stream().flatMap(AskedWords::word).forEach(word -> count(word, names, counted));
    }
  }

  private static Stream<String> word(QueryClause clause) {
    return clause instanceof QueryClause.Word(String text) ? Stream.of(text) : Stream.empty();
  }

  private void count(String text, List<String> names, Map<String, Counted> counted) {
    for (Words.Word word : Words.of(text)) {
      if (!word.beside() && word.word().length() > 1 && !stopWords.contains(word.word())) {
        counted.merge(
            forms.of(word.word()).stem(),
            new Counted(text.substring(word.start(), word.end()), word, 1, names),
            (known, _) -> known.again());
      }
    }
  }

  private AskedWord asked(String stem, Counted counted, double share, boolean context) {
    boolean verb = lexicon.has(stem, Lexicon.Use.VERB) && !lexicon.has(stem, Lexicon.Use.NOUN);
    double weight =
        Math.pow(counted.times(), weights.of(Weight.REPETITION))
            * (verb ? weights.of(Weight.VERB) : 1);
    return new AskedWord(
        counted.written(), stem, share * weight, context, ways(stem, counted.word(), counted));
  }

  private List<Way> ways(String stem, Words.Word word, Counted counted) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(1, List.of(terms(word.word()))));
    forms.of(word.word()).parts().forEach(part -> add(ways, Weight.ALONE, List.of(part)));
    kin.of(stem).ifPresent(other -> add(ways, Weight.KIN, List.of(other)));
    for (String name : counted.names()) {
      List<String> others =
          Words.of(name).stream()
              .filter(each -> !each.beside() && !stopWords.contains(each.word()))
              .map(Words.Word::word)
              .toList();
      add(ways, Weight.SYNONYM, others);
    }
    return ways;
  }

  private void add(List<Way> ways, Weight weight, List<String> words) {
    if (weights.of(weight) > 0 && !words.isEmpty()) {
      ways.add(new Way(weights.of(weight), words.stream().map(this::terms).toList()));
    }
  }

  /// The terms of one word, with what each counts.
  private Map<String, Double> terms(String word) {
    WordForms.Form form = forms.of(word);
    double stem = weights.of(Weight.STEM);
    boolean own = form.stem().equals(form.exact());
    Map<String, Double> terms = new LinkedHashMap<>();
    terms.put(form.exact(), own ? 1.0 : 1 - stem);
    terms.put(IndexTerms.stem(form.stem()), stem);
    terms.putIfAbsent(form.stem(), stem);
    terms.put(IndexTerms.part(form.stem()), weights.of(Weight.PART));
    terms.values().removeIf(weight -> weight <= 0);
    return terms;
  }

  /// One word with this stem alone, as the best passages have it.
  AskedWord alone(String stem, double weight) {
    Map<String, Double> terms = new LinkedHashMap<>();
    terms.put(stem, 1.0);
    terms.put(IndexTerms.stem(stem), 1.0);
    return new AskedWord(stem, stem, weight, true, List.of(new Way(1, List.of(terms))));
  }
}
