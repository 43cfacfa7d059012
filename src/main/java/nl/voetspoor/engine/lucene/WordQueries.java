package nl.voetspoor.engine.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.Weights.Weight;
import nl.voetspoor.search.QueryClause;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Queries for words in the fields of a paper. A word counts most as it stands, less in another
/// inflection, least as a part of a compound; and by the field in which it stands.
final class WordQueries {
  private static final Map<LuceneField, Weight> FIELDS = fields();
  private static final int APART_SLOP = 6;

  /// What is typed without a space can be thousands of words; no word that means something is tied
  /// of more than a few.
  private static final int MOST_PARTS = 16;

  /// An interval weighs at most 1, where a word weighs its rarity: some ten.
  private static final float INTERVAL = 10f;

  private final WordForms forms;
  private final Synonyms synonyms;
  private final IdlePhrases idle;
  private final Kin kin;
  private final Weights weights;

  WordQueries(DutchAnalyzer analyzer, AnalysisConfig config) {
    this.forms = analyzer.forms();
    this.synonyms = new Synonyms(config.synonyms());
    this.weights = config.weights();
    this.idle = new IdlePhrases(config.idlePhrases());
    this.kin = new Kin(config.lexicon());
  }

  private static Map<LuceneField, Weight> fields() {
    Map<LuceneField, Weight> fields = new EnumMap<>(LuceneField.class);
    fields.put(LuceneField.TITLE, Weight.TITLE);
    fields.put(LuceneField.HEADINGS, Weight.HEADINGS);
    fields.put(LuceneField.BODY, Weight.BODY);
    fields.put(LuceneField.NOTES, Weight.NOTES);
    fields.put(LuceneField.ABOUT, Weight.ABOUT);
    return fields;
  }

  /// The fields in which a word is searched that is asked for anywhere.
  static Set<LuceneField> everywhere() {
    return FIELDS.keySet();
  }

  /// The clauses, in which a run of words that is a name, or a day, may also stand in another way.
  List<QueryClause> named(List<QueryClause> clauses) {
    return synonyms.named(clauses);
  }

  /// The clauses without runs of words that tell nothing of what is asked, and each word once, in
  /// whatever inflection.
  List<QueryClause> telling(List<QueryClause> clauses) {
    Set<String> seen = new HashSet<>();
    return idle.without(clauses).stream()
        .filter(
            clause -> !(clause instanceof QueryClause.Word(String text)) || seen.add(stem(text)))
        .toList();
  }

  private String stem(String text) {
    List<Words.Word> words = Words.of(text);
    return words.isEmpty() ? text : forms.of(words.getFirst().word()).stem();
  }

  /// A word where any of several will do: also a part of it alone, or a word made of it.
  Optional<Query> loose(String text) {
    List<Query> ways = new ArrayList<>();
    word(text).ifPresent(ways::add);
    parts(text).ifPresent(ways::add);
    kin(text).ifPresent(ways::add);
    return best(ways);
  }

  /// The same, but not a part of it alone.
  Optional<Query> whole(String text) {
    return best(Stream.concat(word(text).stream(), kin(text).stream()).toList());
  }

  private Optional<Query> parts(String text) {
    List<Words.Word> words = Words.of(text);
    if (words.isEmpty() || weights.of(Weight.ALONE) == 0) {
      return Optional.empty();
    }
    List<Query> parts =
        parts(words).stream()
            .flatMap(part -> word(part).map(query -> lighter(query, Weight.ALONE, part)).stream())
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Optional<Query> kin(String text) {
    return Words.of(text).isEmpty()
        ? Optional.empty()
        : kin.of(stem(text))
            .flatMap(other -> word(other).map(query -> lighter(query, Weight.KIN, other)));
  }

  private List<String> parts(List<Words.Word> words) {
    return words.size() == 1
        ? forms.of(words.getFirst().word()).parts()
        : words.stream()
            .filter(word -> !word.beside())
            .map(Words.Word::word)
            .filter(word -> word.length() > 1)
            .limit(MOST_PARTS)
            .toList();
  }

  /// A way in which a word counts for less, by which `words` are sought instead of it.
  private Query lighter(Query query, Weight weight, String words) {
    return new Labelled(
        new BoostQuery(query, weights.of(weight)), new Labelled.Instead(weight, words));
  }

  /// A word in any of its inflections, as a part of a compound, or under another name, anywhere.
  Optional<Query> word(String text) {
    return word(text, everywhere());
  }

  /// The same in some fields.
  Optional<Query> word(String text, Set<LuceneField> fields) {
    List<Query> ways = new ArrayList<>();
    inFields(fields, field -> inflected(field, text)).ifPresent(ways::add);
    inFields(fields, field -> apart(field, text))
        .ifPresent(query -> ways.add(lighter(query, Weight.APART, text)));
    for (String other : weights.of(Weight.SYNONYM) == 0 ? List.<String>of() : synonyms.of(text)) {
      inFields(fields, field -> inflected(field, other))
          .ifPresent(query -> ways.add(lighter(query, Weight.SYNONYM, other)));
    }
    return best(ways);
  }

  /// The words of `text` next to one another, in this order, as they stand, anywhere.
  Optional<Query> phrase(String text) {
    return phrase(text, everywhere());
  }

  /// The same in some fields.
  Optional<Query> phrase(String text, Set<LuceneField> fields) {
    return inFields(fields, field -> exact(field, text));
  }

  /// Every word that begins with `start`.
  Query prefix(String start) {
    return prefix(start, everywhere());
  }

  /// The same in some fields.
  Query prefix(String start, Set<LuceneField> fields) {
    String normal = Words.folded(start);
    return inFields(fields, field -> Optional.of(new PrefixQuery(new Term(field.field(), normal))))
        .orElseThrow();
  }

  private Optional<Query> inFields(
      Set<LuceneField> fields, Function<LuceneField, Optional<Query>> made) {
    List<Query> perField = new ArrayList<>();
    FIELDS.forEach((field, weight) -> {
      if (fields.contains(field)) {
        made.apply(field)
            .ifPresent(query -> perField.add(new BoostQuery(query, weights.of(weight))));
      }
    });
    return best(perField);
  }

  private Optional<Query> best(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(ways.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(ways, weights.of(Weight.OTHER_FIELDS)));
    };
  }

  /// One word in any of its forms; what is several words must stand together, or be one word.
  private Optional<Query> inflected(LuceneField field, String text) {
    List<Words.Word> words = Words.of(text);
    List<Words.Word> whole = words.stream().filter(Words.Word::beside).toList();
    if (words.size() == 1) {
      return Optional.of(forms(field, words.getFirst()));
    }
    if (whole.size() == 1 && whole.getFirst().word().charAt(0) == Words.DAY) {
      return Optional.of(term(field, whole.getFirst().word()));
    }
    List<Query> ways = new ArrayList<>();
    exact(field, text).ifPresent(ways::add);
    if (whole.size() == 1 && whole.getFirst().start() == 0) {
      ways.add(forms(field, whole.getFirst()));
    }
    return best(ways);
  }

  private Query forms(LuceneField field, Words.Word word) {
    WordForms.Form form = forms.of(word.word());
    Map<String, Float> terms = new LinkedHashMap<>();
    boolean own = form.stem().equals(form.exact());
    float stem = weights.of(Weight.STEM);
    terms.put(form.exact(), own ? 1f : 1f - stem);
    terms.put(IndexTerms.stem(form.stem()), stem);
    terms.putIfAbsent(form.stem(), stem);
    terms.put(IndexTerms.part(form.stem()), weights.of(Weight.PART));
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field.field());
    terms.forEach((term, weight) -> {
      if (weight > 0) {
        builder.addTerm(new BytesRef(term), weight);
      }
    });
    return builder.build();
  }

  /// The parts of a compound near one another, in any order.
  private Optional<Query> apart(LuceneField field, String text) {
    List<Words.Word> words = Words.of(text);
    if (words.size() != 1 || weights.of(Weight.APART) == 0) {
      return Optional.empty();
    }
    List<String> parts = forms.of(words.getFirst().word()).parts();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Query together =
        new Together(field.field(), parts.stream().map(WordQueries::anyForm).toList(), APART_SLOP);
    return Optional.of(new BoostQuery(together, INTERVAL));
  }

  private static List<String> anyForm(String stem) {
    return List.of(stem, IndexTerms.stem(stem), IndexTerms.part(stem));
  }

  private static Optional<Query> exact(LuceneField field, String text) {
    List<Term> terms =
        Words.of(text).stream()
            .filter(word -> !word.beside())
            .map(word -> new Term(field.field(), word.word()))
            .toList();
    PhraseQuery.Builder builder = new PhraseQuery.Builder();
    terms.forEach(builder::add);
    return switch (terms.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new TermQuery(terms.getFirst()));
      default -> Optional.of(builder.build());
    };
  }

  private static Query term(LuceneField field, String word) {
    return new TermQuery(new Term(field.field(), word));
  }
}
