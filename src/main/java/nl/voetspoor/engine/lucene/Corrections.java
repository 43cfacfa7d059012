package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Span;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.ParsedQuery;
import nl.voetspoor.search.ParsedQuery.Typed;
import nl.voetspoor.search.Spelling;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.spell.CombineSuggestion;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;

/// Writes a question otherwise where a word of it is in no paper, or a number is of no dossier.
final class Corrections {
  private static final int MOST = 3;
  private static final int MOST_DOSSIERS = 5;
  private static final int MOST_WORDS = 8;
  private static final int MOST_TRIED = 12;
  private static final int SHORTEST_WORD = 4;

  /// Of 1: a letter in four may differ.
  private static final float LEAST_ALIKE = 0.7f;

  /// So many times as frequent is another spelling of a word that stands in a paper or two.
  private static final int CLEARLY_MORE = 10;

  private static final Pattern DOSSIER = Pattern.compile("(?<![0-9A-Za-z])\\d{5}(?![0-9A-Za-z])");

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final QueryTranslator translator;
  private final FieldQueries fields;
  private final Suggester names;
  private final DirectSpellChecker speller = new DirectSpellChecker();
  private final WordBreakSpellChecker breaker = new WordBreakSpellChecker();

  Corrections(Snapshot snapshot, QueryTranslator translator, FieldQueries fields, Suggester names) {
    this.reader = snapshot.reader();
    this.searcher = snapshot.searcher();
    this.translator = translator;
    this.fields = fields;
    this.names = names;
    speller.setAccuracy(LEAST_ALIKE);
    breaker.setMinBreakWordLength(3);
    breaker.setMaxChanges(1);
  }

  List<Correction> of(String text) throws IOException {
    ParsedQuery parsed = translator.read(text);
    List<Correction> all = new ArrayList<>(dossiers(parsed.text()));
    List<Edit> edits = edits(parsed.words().stream().limit(MOST_WORDS).toList());
    Found now = found(parsed);
    Map<String, Correction> corrected = new LinkedHashMap<>();
    Map<String, Correction> complete = new LinkedHashMap<>();
    for (List<Edit> together : combined(edits).stream().limit(MOST_TRIED).toList()) {
      String other = written(parsed.text(), together);
      Found more = found(translator.read(other));
      if (!corrected.containsKey(other) && more.isMoreThan(now)) {
        String meant = String.join(" ", together.stream().map(Edit::meant).toList());
        corrected.put(other, new Correction(other, meant, Optional.empty()));
        if (more.all() > 0) {
          complete.put(other, new Correction(other, meant, Optional.empty()));
        }
      }
    }
    // Where one finds all words, those that still hold a misspelt one are no help.
    (complete.isEmpty() ? corrected : complete).values().stream().limit(MOST).forEach(all::add);
    return all;
  }

  /// Another way to write a part of the question.
  private record Edit(Span place, String meant) {}

  /// First all at once, then each by itself.
  private static List<List<Edit>> combined(List<Edit> edits) {
    List<List<Edit>> all = new ArrayList<>();
    List<Edit> apart = new ArrayList<>();
    int end = -1;
    for (Edit edit : edits) {
      if (edit.place().start() > end) {
        apart.add(edit);
        end = edit.place().end();
      }
    }
    if (apart.size() > 1) {
      all.add(apart);
    }
    edits.forEach(edit -> all.add(List.of(edit)));
    return all;
  }

  private static String written(String text, List<Edit> edits) {
    StringBuilder other = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      other.append(text, at, edit.place().start()).append(edit.meant());
      at = edit.place().end();
    }
    return other.append(text.substring(at)).toString();
  }

  private List<Edit> edits(List<Typed> words) throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Term term = term(words.get(i).word());
      if (i + 1 < words.size()) {
        edits.addAll(joined(words.get(i), words.get(i + 1)));
      }
      if (term.text().length() >= SHORTEST_WORD
          && term.text().chars().allMatch(Character::isLetter)) {
        edits.addAll(alike(words.get(i), term));
        edits.addAll(split(words.get(i), term));
      }
    }
    return edits;
  }

  private List<Edit> alike(Typed typed, Term term) throws IOException {
    int own = reader.docFreq(term);
    if (own > 2) {
      return List.of();
    }
    return Arrays.stream(speller.suggestSimilar(term, 3, reader, SuggestMode.SUGGEST_MORE_POPULAR))
        .filter(word -> word.freq > own * CLEARLY_MORE)
        .map(word -> new Edit(typed.span(), word.string))
        .toList();
  }

  private List<Edit> split(Typed typed, Term term) throws IOException {
    if (reader.docFreq(term) > 0) {
      return List.of();
    }
    SuggestWord[][] ways =
        breaker.suggestWordBreaks(
            term,
            2,
            reader,
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
            WordBreakSpellChecker.BreakSuggestionSortMethod.NUM_CHANGES_THEN_SUMMED_FREQUENCY);
    return Arrays.stream(ways)
        .map(parts -> String.join(" ", Arrays.stream(parts).map(part -> part.string).toList()))
        .map(parts -> new Edit(typed.span(), parts))
        .toList();
  }

  /// Two words that are one: `mensen handel`.
  private List<Edit> joined(Typed first, Typed second) throws IOException {
    if (second.span().start() - first.span().end() != 1) {
      return List.of();
    }
    CombineSuggestion[] ways =
        breaker.suggestWordCombinations(
            new Term[] {term(first.word()), term(second.word())},
            1,
            reader,
            SuggestMode.SUGGEST_ALWAYS);
    return Arrays.stream(ways)
        .map(way ->
            new Edit(new Span(first.span().start(), second.span().end()), way.suggestion().string))
        .toList();
  }

  private Term term(String word) {
    return new Term(LuceneField.SPELLING.field(), fields.normal(word));
  }

  /// How many papers fit, and how many have at least one of the words.
  private record Found(long all, long some) {
    private boolean isMoreThan(Found other) {
      return all > other.all || (all == other.all && all == 0 && some > other.some);
    }
  }

  private Found found(ParsedQuery parsed) throws IOException {
    long all = count(translator.all(parsed.clauses()));
    return new Found(all, all > 0 ? all : count(translator.any(parsed.clauses())));
  }

  private long count(Optional<Query> query) throws IOException {
    return query.isPresent() ? searcher.count(query.get()) : 0;
  }

  /// The dossiers whose number differs in one digit, or in the order of two, from one that is in no
  /// paper.
  private List<Correction> dossiers(String text) {
    return DOSSIER
        .matcher(text)
        .results()
        .filter(written -> !names.hasDossier(written.group()))
        .limit(1)
        .flatMap(written ->
            names.dossiersLike(written.group()).stream()
                .limit(MOST_DOSSIERS)
                .map(near -> correction(text, written, near)))
        .toList();
  }

  private static Correction correction(String text, MatchResult written, Suggester.Dossier near) {
    return new Correction(
        text.substring(0, written.start()) + near.number().value() + text.substring(written.end()),
        near.number().printed(),
        near.title());
  }

  /// Whether two numbers of the same length differ in one digit, or in the order of two that stand
  /// together.
  static boolean isNear(DossierNumber number, String digits) {
    return number.suffix().isEmpty()
        && number.number().length() == digits.length()
        && Spelling.distance(number.number(), digits) == 1;
  }
}
