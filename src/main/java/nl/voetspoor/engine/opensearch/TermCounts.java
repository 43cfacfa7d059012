package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.PapersAtHand;
import nl.voetspoor.engine.lucene.PapersAtHand.Lengths;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/// In how many papers of a cluster the terms of one question stand, and how long the fields are.
final class TermCounts implements PapersAtHand.Statistics {
  private static final int MOST = 1_000;

  private final Map<Term, Long> papers;
  private final Map<String, Lengths> lengths;

  private TermCounts(Map<Term, Long> papers, Map<String, Lengths> lengths) {
    this.papers = papers;
    this.lengths = lengths;
  }

  /// Those of the terms of `words`.
  static TermCounts of(Query words, Asking asking) {
    List<Term> terms = termsOf(words).stream().limit(MOST).toList();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("size", 0);
    ObjectNode counts = body.putObject("aggs");
    ObjectNode each = counts.putObject("terms").putObject("filters").putObject("filters");
    for (int i = 0; i < terms.size(); i++) {
      each.set(String.valueOf(i), QueryPrinter.print(new TermQuery(terms.get(i))));
    }
    each.putObject("none").putObject("match_none");
    JsonNode found = asking.search(body).path("aggregations").path("terms").path("buckets");
    Map<Term, Long> papers = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      papers.put(terms.get(i), found.path(String.valueOf(i)).path("doc_count").asLong());
    }
    return new TermCounts(papers, asking.lengths());
  }

  private static Set<Term> termsOf(Query words) {
    Set<Term> all = new LinkedHashSet<>();
    words.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... terms) {
            for (Term term : terms) {
              if (isOfWords(term)) {
                all.add(term);
              }
            }
          }
        });
    return all;
  }

  private static boolean isOfWords(Term term) {
    return Mapping.WORDS.stream().map(LuceneField::field).anyMatch(term.field()::equals);
  }

  @Override
  public long papers(Term term) {
    return papers.getOrDefault(term, 1L);
  }

  @Override
  public Lengths lengths(String field) {
    return lengths.getOrDefault(field, new Lengths(0, 0));
  }

  /// How long fields are, by what the cluster says of the terms of one of its parts.
  static Map<String, Lengths> read(JsonNode termVectors) {
    Map<String, Lengths> lengths = new HashMap<>();
    for (String field : fields()) {
      JsonNode said = termVectors.path("term_vectors").path(field).path("field_statistics");
      if (said.path("doc_count").asLong() > 0) {
        lengths.put(
            field, new Lengths(said.path("doc_count").asLong(), said.path("sum_ttf").asLong()));
      }
    }
    return lengths;
  }

  /// The fields of words.
  static List<String> fields() {
    return new ArrayList<>(Mapping.WORDS.stream().map(LuceneField::field).toList());
  }
}
