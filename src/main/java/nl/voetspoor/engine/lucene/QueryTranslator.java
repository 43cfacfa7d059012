package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.ParsedQuery;
import nl.voetspoor.search.QueryClause;
import nl.voetspoor.search.QueryField;
import nl.voetspoor.search.QueryParser;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns one question into a query on the fields of a paper, which is found when every word stands
/// in one of the fields. Nothing but a paper fits it.
final class QueryTranslator {
  /// Of a shape that more words have, the most frequent weigh and are marked.
  private static final int MOST_MARKED = 100;

  /// Of a shape that more words have, so many are looked for in a single field.
  private static final int MOST_IN_FIELD = 5_000;

  private final QueryParser parser;
  private final int mostWords;
  private final WordQueries words;
  private final FieldQueries fields;
  private final Spelt.Look vocabulary;
  private final Function<PaperId, Query> citing;
  private final Set<String> stopWords;
  private final Set<Notice> notices = new LinkedHashSet<>();

  QueryTranslator(
      QueryParser parser,
      int mostWords,
      WordQueries words,
      FieldQueries fields,
      Spelt.Look vocabulary,
      Function<PaperId, Query> citing,
      Set<String> stopWords) {
    this.parser = parser;
    this.mostWords = mostWords;
    this.words = words;
    this.fields = fields;
    this.vocabulary = vocabulary;
    this.citing = citing;
    this.stopWords = stopWords;
  }

  /// What `text` asks.
  ParsedQuery read(String text) {
    return parser.parse(text, mostWords);
  }

  /// What could not be searched whole.
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  /// A query that all clauses must fit; empty when no word is left to search.
  Optional<Query> all(List<QueryClause> clauses) {
    return together(words.named(clauses), Occur.MUST, Optional.empty(), words::word);
  }

  /// A query that at least one clause must fit, beside those that narrow: a kind, a date, a cited
  /// paper, from whom and to whom.
  Optional<Query> any(List<QueryClause> clauses) {
    return together(words.telling(clauses), Occur.SHOULD, Optional.empty(), words::loose);
  }

  /// What [#any] finds and weighs, but of a paper at least one word whole: whoever asked for all
  /// words of `vuurwerk verbod` does not look for papers with `werk`.
  Optional<Query> some(List<QueryClause> clauses) {
    List<QueryClause> telling = words.telling(clauses);
    Optional<Query> whole = together(telling, Occur.SHOULD, Optional.empty(), words::whole);
    return any(clauses)
        .map(any -> whole.isEmpty() || any.equals(whole.get()) ? any : new Among(any, whole.get()));
  }

  /// The words asked for, where every one of them stands in nearly every paper; else none.
  List<String> onlyStopWords(List<QueryClause> clauses) {
    return clauses.stream().allMatch(this::isStopWord)
        ? clauses.stream()
            .map(clause -> clause instanceof QueryClause.Word(String text) ? text : "")
            .distinct()
            .toList()
        : List.of();
  }

  /// How many parts of the question ask for words, rather than exclude or narrow.
  long wanted(List<QueryClause> clauses) {
    return clauses.stream()
        .filter(clause ->
            !(clause instanceof QueryClause.Not) && !isStopWord(clause) && !narrows(clause))
        .count();
  }

  private Optional<Query> together(
      List<QueryClause> clauses,
      Occur occur,
      Optional<LuceneField> field,
      Function<String, Optional<Query>> word) {
    List<QueryClause> kept =
        clauses.stream().allMatch(clause -> isStopWord(clause) || narrows(clause))
            ? clauses
            : clauses.stream().filter(clause -> !isStopWord(clause)).toList();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int wanted = 0;
    int choices = 0;
    int others = 0;
    for (QueryClause clause : kept) {
      boolean not = clause instanceof QueryClause.Not;
      QueryClause part = clause instanceof QueryClause.Not(QueryClause inner) ? inner : clause;
      Optional<Query> query =
          part instanceof QueryClause.Word(String text) && field.isEmpty()
              ? labelled(part, named(text, word.apply(text)))
              : sought(part, field);
      if (query.isPresent()) {
        boolean plain = !not && !narrows(part);
        Occur own = saysWho(part) ? Occur.MUST : occur;
        builder.add(query.get(), not ? Occur.MUST_NOT : plain ? own : Occur.FILTER);
        wanted += plain ? 1 : 0;
        choices += plain && own == Occur.SHOULD ? 1 : 0;
        others += plain ? 0 : 1;
      }
    }
    if (wanted == 0 && others > 0) {
      builder.add(Documents.papers(), Occur.FILTER);
    }
    if (choices > 0) {
      builder.setMinimumNumberShouldMatch(1);
    }
    return wanted + others == 0 ? Optional.empty() : Optional.of(builder.build());
  }

  /// A word that is the identifier of a paper finds that paper too.
  private static Optional<Query> named(String text, Optional<Query> word) {
    return PaperId.findInAnyCase(text)
        .map(id -> either(word, new TermQuery(new Term(LuceneField.ID.field(), id.value()))))
        .orElse(word);
  }

  /// What a clause asks, with its words on it where it asks for words.
  private Optional<Query> sought(QueryClause clause, Optional<LuceneField> field) {
    return labelled(clause, query(clause, field));
  }

  private static Optional<Query> labelled(QueryClause clause, Optional<Query> query) {
    Optional<Labelled.Asked> label = label(clause);
    return label.isEmpty() ? query : query.map(each -> new Labelled(each, label.get()));
  }

  private static Optional<Labelled.Asked> label(QueryClause clause) {
    return switch (clause) {
      case QueryClause.Word(String text) -> Optional.of(new Labelled.Asked(text, false));
      case QueryClause.Phrase(String text) -> Optional.of(new Labelled.Asked(text, false));
      case QueryClause.Near(String text, int distance) ->
          Optional.of(new Labelled.Asked(text, false));
      case QueryClause.Pattern(String shape) -> Optional.of(new Labelled.Asked(shape, true));
      case QueryClause.Fuzzy(String text, int edits) -> Optional.of(new Labelled.Asked(text, true));
      case QueryClause.In(QueryField named, QueryClause part) -> label(part);
      case QueryClause.AnyOf any -> Optional.empty();
      case QueryClause.AllOf all -> Optional.empty();
      case QueryClause.Not not -> Optional.empty();
      case QueryClause.Having having -> Optional.empty();
      case QueryClause.Dated dated -> Optional.empty();
      case QueryClause.Citing citing -> Optional.empty();
    };
  }

  private Optional<Query> query(QueryClause clause, Optional<LuceneField> field) {
    return switch (clause) {
      case QueryClause.Word(String text) ->
          field.isPresent() ? wordIn(field.get(), text) : words.word(text);
      case QueryClause.Phrase(String text) ->
          field.isPresent() ? phraseIn(field.get(), text) : words.phrase(text);
      case QueryClause.Near(String text, int distance) ->
          field.isPresent() ? fields.in(field.get(), text, distance) : fields.near(text, distance);
      case QueryClause.Pattern(String shape) -> pattern(shape, field);
      case QueryClause.Fuzzy(String text, int edits) -> fuzzy(text, edits, field);
      case QueryClause.AnyOf(List<QueryClause> parts) -> either(parts, field);
      case QueryClause.AllOf(List<QueryClause> parts) ->
          together(parts, Occur.MUST, field, words::word);
      case QueryClause.Not not -> together(List.of(not), Occur.MUST, field, words::word);
      case QueryClause.In(QueryField named, QueryClause part) ->
          query(part, Optional.of(field(named)));
      case QueryClause.Having(Facet facet, var values) -> having(facet, values);
      case QueryClause.Dated dated -> Optional.of(dated(dated));
      case QueryClause.Citing(PaperId target) ->
          Optional.of(new ConstantScoreQuery(citing.apply(target)));
    };
  }

  private Optional<Query> wordIn(LuceneField field, String text) {
    return WordQueries.everywhere().contains(field)
        ? words.word(text, Set.of(field))
        : fields.in(field, text, 0);
  }

  private Optional<Query> phraseIn(LuceneField field, String text) {
    return WordQueries.everywhere().contains(field)
        ? words.phrase(text, Set.of(field))
        : fields.in(field, text, 0);
  }

  /// At least one of the parts; one that excludes or narrows counts as any other.
  private Optional<Query> either(List<QueryClause> parts, Optional<LuceneField> field) {
    List<Query> queries = parts.stream().flatMap(part -> choice(part, field).stream()).toList();
    if (queries.size() < 2) {
      return queries.stream().findFirst();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, Occur.SHOULD));
    return Optional.of(builder.build());
  }

  private Optional<Query> choice(QueryClause part, Optional<LuceneField> field) {
    Optional<Query> query = sought(part, field);
    return narrows(part)
        ? query.map(each -> new BoostQuery(new ConstantScoreQuery(each), 0))
        : query;
  }

  private Optional<Query> pattern(String shape, Optional<LuceneField> field) {
    try {
      Spelt.Forms forms = vocabulary.of(fields.normal(shape));
      boolean most = field.isPresent() && forms.words().size() > MOST_IN_FIELD;
      if (!forms.complete() || most) {
        notices.add(
            Notice.of(
                Notice.Kind.TOO_MANY_FORMS,
                shape,
                String.valueOf(most ? MOST_IN_FIELD : forms.words().size())));
      }
      return Optional.of(anyForm(forms.words(), field));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Query> fuzzy(String text, int edits, Optional<LuceneField> field) {
    try {
      Query alike = anyForm(vocabulary.near(fields.normal(text), edits).words(), field);
      return either(query(new QueryClause.Word(text), field), alike);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Query> either(Optional<Query> first, Query second) {
    return Optional.of(
        first
            .<Query>map(query ->
                new BooleanQuery.Builder()
                    .add(query, Occur.SHOULD)
                    .add(second, Occur.SHOULD)
                    .build())
            .orElse(second));
  }

  /// Papers with any of these words as they are spelt. The most frequent are marked.
  private static Query anyForm(List<String> forms, Optional<LuceneField> field) {
    Query found =
        new TermInSetQuery(
            field.orElse(LuceneField.SPELLING).field(),
            forms.stream()
                .limit(field.isPresent() ? MOST_IN_FIELD : Integer.MAX_VALUE)
                .map(BytesRef::new)
                .toList());
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(new Unmarked(new ConstantScoreQuery(found)), Occur.MUST);
    for (LuceneField marked :
        field.map(List::of).orElse(List.of(LuceneField.BODY, LuceneField.NOTES))) {
      SynonymQuery.Builder most = new SynonymQuery.Builder(marked.field());
      forms.stream().limit(MOST_MARKED).forEach(form -> most.addTerm(new BytesRef(form), 1f));
      builder.add(most.build(), Occur.SHOULD);
    }
    return builder.build();
  }

  private static Optional<Query> having(Facet facet, Set<String> values) {
    return Optional.of(Documents.having(facet.parameter(), values));
  }

  private static Query dated(QueryClause.Dated dated) {
    long first = dated.first().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
    long last = dated.last().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
    return LongField.newRangeQuery(LuceneField.DATE.field(), first, last);
  }

  private static LuceneField field(QueryField field) {
    return switch (field) {
      case TITLE -> LuceneField.TITLE;
      case TEXT -> LuceneField.BODY;
      case NOTE -> LuceneField.NOTES;
      case FROM -> LuceneField.SENDER;
      case TO -> LuceneField.ADDRESSEE;
      case KIND, MINISTRY, DOSSIER, DATE, CITES ->
          throw new IllegalArgumentException("not a field of words: " + field);
    };
  }

  /// Whether it asks from whom or to whom a paper is: none by somebody else will do, whatever its
  /// other words.
  private static boolean saysWho(QueryClause clause) {
    return clause instanceof QueryClause.In(QueryField field, QueryClause part)
        && (field == QueryField.FROM || field == QueryField.TO);
  }

  /// Whether it says which papers to look among, rather than what stands in them.
  private static boolean narrows(QueryClause clause) {
    return switch (clause) {
      case QueryClause.Having having -> true;
      case QueryClause.Dated dated -> true;
      case QueryClause.Citing cited -> true;
      case QueryClause.AnyOf(List<QueryClause> parts) ->
          parts.stream().allMatch(QueryTranslator::narrows);
      case QueryClause.AllOf(List<QueryClause> parts) ->
          parts.stream().allMatch(QueryTranslator::narrows);
      case QueryClause.Not(QueryClause part) -> narrows(part);
      case QueryClause.Word word -> false;
      case QueryClause.Pattern pattern -> false;
      case QueryClause.Fuzzy fuzzy -> false;
      case QueryClause.Phrase phrase -> false;
      case QueryClause.Near near -> false;
      case QueryClause.In in -> false;
    };
  }

  private boolean isStopWord(QueryClause clause) {
    return clause instanceof QueryClause.Word(String text)
        && stopWords.contains(text.toLowerCase(Locale.ROOT));
  }
}
