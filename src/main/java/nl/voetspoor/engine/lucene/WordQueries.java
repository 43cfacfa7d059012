package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for words in the fields of a paper. A word counts most in the title.
final class WordQueries {
  private static final Map<LuceneField, Float> WEIGHTS =
      Map.of(LuceneField.TITLE, 3f, LuceneField.ABOUT, 1.5f, LuceneField.BODY, 1f);
  private static final float OTHER_FIELDS = 0.1f;

  private final Analyzer analyzer;

  WordQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// A word in any of its inflections; what the analysis makes several of must stand together.
  Optional<Query> word(String text) {
    List<Query> perField = new ArrayList<>();
    WEIGHTS.forEach((field, weight) ->
        phrase(field, text).ifPresent(query -> perField.add(new BoostQuery(query, weight))));
    return perField.isEmpty()
        ? Optional.empty()
        : Optional.of(new DisjunctionMaxQuery(perField, OTHER_FIELDS));
  }

  /// The words of `text` next to one another, in this order.
  Optional<Query> phrase(String text) {
    return word(text);
  }

  /// Every word that begins with `start`.
  Query prefix(String start) {
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
