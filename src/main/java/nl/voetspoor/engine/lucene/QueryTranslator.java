package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.voetspoor.search.QueryClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Turns what a person asks into a query on the fields of a paper, which is found when every word
/// stands in one of the fields.
final class QueryTranslator {
  private final WordQueries words;
  private final Set<String> stopWords;

  QueryTranslator(WordQueries words, Set<String> stopWords) {
    this.words = words;
    this.stopWords = stopWords;
  }

  /// A query that all clauses must fit; empty when no word is left to search.
  Optional<Query> all(List<QueryClause> clauses) {
    return together(words.named(clauses), Occur.MUST, words::word);
  }

  /// A query that at least one clause must fit.
  Optional<Query> any(List<QueryClause> clauses) {
    return together(words.telling(clauses), Occur.SHOULD, words::loose);
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

  private Optional<Query> together(
      List<QueryClause> clauses, Occur occur, Function<String, Optional<Query>> word) {
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
      Optional<Query> query =
          part instanceof QueryClause.Word(String text) ? word.apply(text) : query(part);
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
      case QueryClause.Word(String text) -> words.word(text);
      case QueryClause.Phrase(String text) -> words.phrase(text);
      case QueryClause.Prefix(String start) -> Optional.of(words.prefix(start));
      case QueryClause.AnyOf(List<QueryClause> parts) -> together(parts, Occur.SHOULD, words::word);
      case QueryClause.AllOf(List<QueryClause> parts) -> together(parts, Occur.MUST, words::word);
      case QueryClause.Not not -> together(List.of(not), Occur.MUST, words::word);
    };
  }

  private boolean isStopWord(QueryClause clause) {
    return clause instanceof QueryClause.Word(String text)
        && stopWords.contains(text.toLowerCase(Locale.ROOT));
  }
}
