package nl.voetspoor.engine.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/// Queries for words in one field.
final class FieldQueries {
  private static final List<LuceneField> MAIN =
      List.of(LuceneField.TITLE, LuceneField.ABOUT, LuceneField.BODY);

  private final Analyzer analyzer;
  private final QueryBuilder builder;

  FieldQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
    this.builder = new QueryBuilder(analyzer);
  }

  /// The words of `text` in their order in one field, with at most `distance` moves; empty where it
  /// has no word.
  Optional<Query> in(LuceneField field, String text, int distance) {
    return Optional.ofNullable(builder.createPhraseQuery(field.field(), text, distance));
  }

  /// The words of `text` near one another in a field that every search looks in.
  Optional<Query> near(String text, int distance) {
    List<Query> each = MAIN.stream().flatMap(field -> in(field, text, distance).stream()).toList();
    return each.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(each, 0));
  }

  /// A word without case and accents.
  String normal(String word) {
    return analyzer.normalize(LuceneField.SPELLING.field(), word).utf8ToString();
  }
}
