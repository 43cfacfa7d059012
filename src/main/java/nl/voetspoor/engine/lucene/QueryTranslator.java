package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.search.QueryClause;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what a person asks into a query on the fields of a paper. A word counts most in the title,
/// and a paper is found when every word stands in one of the fields.
final class QueryTranslator {
  private static final Map<LuceneField, Float> WEIGHTS =
      Map.of(LuceneField.TITLE, 3f, LuceneField.ABOUT, 1.5f, LuceneField.BODY, 1f);
  private static final float OTHER_FIELDS = 0.1f;

  private final Analyzer analyzer;
  private final Set<String> stopWords;

  QueryTranslator(Analyzer analyzer, Set<String> stopWords) {
    this.analyzer = analyzer;
    this.stopWords = stopWords;
  }

  /// A query that all clauses must fit; empty when no word is left to search.
  Optional<Query> all(List<QueryClause> clauses) {
    return together(clauses, Occur.MUST);
  }

  /// A query that at least one clause must fit.
  Optional<Query> any(List<QueryClause> clauses) {
    return together(clauses, Occur.SHOULD);
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

  /// How many parts of the question ask for something, rather than exclude it.
  long wanted(List<QueryClause> clauses) {
    return clauses.stream()
        .filter(clause -> !(clause instanceof QueryClause.Not) && !isStopWord(clause))
        .count();
  }

  private Optional<Query> together(List<QueryClause> clauses, Occur occur) {
    List<QueryClause> kept =
        clauses.stream().allMatch(this::isStopWord)
            ? clauses
            : clauses.stream().filter(clause -> !isStopWord(clause)).toList();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int wanted = 0;
    int excluded = 0;
    for (QueryClause clause : kept) {
      boolean not = clause instanceof QueryClause.Not;
      QueryClause part = clause instanceof QueryClause.Not(QueryClause inner) ? inner : clause;
      Optional<Query> query = query(part);
      if (query.isPresent()) {
        builder.add(query.get(), not ? Occur.MUST_NOT : occur);
        wanted += not ? 0 : 1;
        excluded += not ? 1 : 0;
      }
    }
    if (wanted == 0 && excluded > 0) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return wanted + excluded == 0 ? Optional.empty() : Optional.of(builder.build());
  }

  private Optional<Query> query(QueryClause clause) {
    return switch (clause) {
      case QueryClause.Word(String text) -> words(text);
      case QueryClause.Phrase(String text) -> words(text);
      case QueryClause.Prefix(String start) -> Optional.of(prefix(start));
      case QueryClause.AnyOf(List<QueryClause> parts) -> any(parts);
      case QueryClause.AllOf(List<QueryClause> parts) -> all(parts);
      case QueryClause.Not not -> all(List.of(not));
    };
  }

  private boolean isStopWord(QueryClause clause) {
    return clause instanceof QueryClause.Word(String text)
        && stopWords.contains(text.toLowerCase(Locale.ROOT));
  }

  private Optional<Query> words(String text) {
    List<Query> perField = new ArrayList<>();
    WEIGHTS.forEach((field, weight) ->
        phrase(field, text).ifPresent(query -> perField.add(new BoostQuery(query, weight))));
    return perField.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisjunctionMaxQuery(perField, OTHER_FIELDS));
  }

  private Query prefix(String start) {
    String normal = analyzer.normalize(LuceneField.BODY.field(), start).utf8ToString();
    List<Query> perField = new ArrayList<>();
    WEIGHTS.forEach((field, weight) ->
        perField.add(new BoostQuery(new PrefixQuery(new Term(field.field(), normal)), weight)));
    return new DisjunctionMaxQuery(perField, OTHER_FIELDS);
  }

  /// The stems of `text` at their distances; a single one is a plain term.
  private Optional<Query> phrase(LuceneField field, String text) {
    PhraseQuery.Builder builder = new PhraseQuery.Builder();
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field.field(), text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new Term(field.field(), term.toString()));
        builder.add(terms.getLast(), Math.max(0, position));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return switch (terms.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new TermQuery(terms.getFirst()));
      default -> Optional.of(builder.build());
    };
  }
}
