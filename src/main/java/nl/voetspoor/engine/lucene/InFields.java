package nl.voetspoor.engine.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/// Takes from a query what it looks for in some fields, to tell where in these a paper that it
/// found has it.
final class InFields {
  private final Set<String> fields;

  private InFields(Set<String> fields) {
    this.fields = fields;
  }

  static InFields of(List<LuceneField> fields) {
    return new InFields(Set.copyOf(fields.stream().map(LuceneField::field).toList()));
  }

  /// The part of a query that found a paper; empty where it looks elsewhere only.
  Optional<Query> part(Query query) {
    return part(query, true);
  }

  /// The same of a query that a paper may fit or not.
  Optional<Query> possible(Query query) {
    return part(query, false);
  }

  /// @param fits whether it is sure that the paper fits this part of the query, and so each thing
  ///   that the part demands
  private Optional<Query> part(Query query, boolean fits) {
    if (!looksHere(query)) {
      return Optional.empty();
    }
    return switch (query) {
      case Wrapped wrapped -> part(wrapped.query(), fits);
      case BoostQuery boosted -> part(boosted.getQuery(), fits);
      case ConstantScoreQuery constant -> part(constant.getQuery(), fits);
      case DisjunctionMaxQuery best -> either(best.getDisjuncts().stream().toList());
      case BooleanQuery all when fits || Choice.isChoice(all) -> anyOf(all, fits);
      default -> Optional.of(query);
    };
  }

  private Optional<Query> either(List<Query> ways) {
    return some(ways.stream().flatMap(way -> part(way, false).stream()).toList());
  }

  private Optional<Query> anyOf(BooleanQuery query, boolean fits) {
    return some(
        query.clauses().stream()
            .filter(clause -> !clause.isProhibited())
            .flatMap(clause -> part(clause.query(), fits && clause.isRequired()).stream())
            .toList());
  }

  private static Optional<Query> some(List<Query> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(parts, 0));
  }

  /// Whether a query looks in any of the fields, or does not tell where it looks.
  private boolean looksHere(Query query) {
    Set<String> named = new HashSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            named.add(field);
            return false;
          }
        });
    return named.isEmpty() || named.stream().anyMatch(fields::contains);
  }
}
