package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.Together;
import nl.voetspoor.engine.lucene.Wrapped;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.NumericUtils;

/// Prints a query of `engine.lucene` as a cluster reads it. What it finds is the same; what it is
/// worth can differ, as the forms of a word are weighed one by one there.
final class QueryPrinter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Set<String> PASSAGE_FIELDS =
      Stream.concat(Mapping.PASSAGE_WORDS.stream(), Stream.of(LuceneField.NAMES))
          .map(LuceneField::field)
          .collect(Collectors.toSet());

  private QueryPrinter() {}

  /// A query with a print of its own.
  interface Printed {
    ObjectNode print();
  }

  /// The query as JSON.
  ///
  /// @throws IllegalArgumentException for a kind of query that `engine.lucene` does not make
  static ObjectNode print(Query query) {
    return switch (query) {
      case Printed own -> own.print();
      case Together together -> together(together);
      case Wrapped wrapped -> print(wrapped.query());
      case BooleanQuery all -> bool(all);
      case BoostQuery boost -> boosted(boost);
      case ConstantScoreQuery constant -> {
        ObjectNode json = JSON.objectNode();
        json.putObject("constant_score").set("filter", print(constant.getQuery()));
        yield json;
      }
      case DisjunctionMaxQuery best -> {
        ObjectNode json = JSON.objectNode();
        ObjectNode inner = json.putObject("dis_max");
        inner.put("tie_breaker", best.getTieBreakerMultiplier());
        ArrayNode queries = inner.putArray("queries");
        best.getDisjuncts().forEach(each -> queries.add(print(each)));
        yield json;
      }
      case TermQuery term -> term(term.getTerm(), 1);
      case SynonymQuery forms -> forms(forms);
      case TermInSetQuery any -> anyOf(any);
      case PhraseQuery phrase -> phrase(phrase);
      case MultiPhraseQuery phrase -> phrase(phrase);
      case PrefixQuery prefix -> one("prefix", field(prefix.getPrefix()), prefix.getPrefix());
      case WildcardQuery shape -> one("wildcard", field(shape.getTerm()), shape.getTerm());
      case FieldExistsQuery exists -> {
        ObjectNode json = JSON.objectNode();
        json.putObject("exists").put("field", exists.getField());
        yield json;
      }
      case IndexSortSortedNumericDocValuesRangeQuery sorted -> print(sorted.getFallbackQuery());
      case IndexOrDocValuesQuery either -> print(either.getIndexQuery());
      case PointRangeQuery range -> range(range);
      case MatchAllDocsQuery all -> named("match_all");
      case MatchNoDocsQuery none -> named("match_none");
      default -> throw new IllegalArgumentException("cannot be asked of a cluster: " + query);
    };
  }

  private static ObjectNode named(String name) {
    ObjectNode json = JSON.objectNode();
    json.putObject(name);
    return json;
  }

  private static ObjectNode bool(BooleanQuery query) {
    ObjectNode json = JSON.objectNode();
    ObjectNode inner = json.putObject("bool");
    for (BooleanClause clause : query.clauses()) {
      String occur =
          switch (clause.occur()) {
            case MUST -> "must";
            case SHOULD -> "should";
            case FILTER -> "filter";
            case MUST_NOT -> "must_not";
          };
      inner.withArray("/" + occur).add(print(clause.query()));
    }
    if (query.getMinimumNumberShouldMatch() > 0) {
      inner.put("minimum_should_match", query.getMinimumNumberShouldMatch());
    }
    return query.clauses().isEmpty() ? named("match_none") : json;
  }

  private static ObjectNode boosted(BoostQuery query) {
    if (query.getQuery() instanceof TermQuery term) {
      return term(term.getTerm(), query.getBoost());
    }
    ObjectNode json = JSON.objectNode();
    ObjectNode inner = json.putObject("bool");
    inner.putArray("must").add(print(query.getQuery()));
    inner.put("boost", query.getBoost());
    return json;
  }

  private static ObjectNode term(Term term, float boost) {
    ObjectNode json = JSON.objectNode();
    ObjectNode inner = json.putObject("term").putObject(field(term));
    inner.put("value", value(term));
    if (boost != 1) {
      inner.put("boost", boost);
    }
    return json;
  }

  private static ObjectNode one(String kind, String field, Term term) {
    ObjectNode json = JSON.objectNode();
    json.putObject(kind).putObject(field).put("value", value(term));
    return json;
  }

  /// A value of a facet stands in the field of its dimension.
  private static String field(Term term) {
    return term.field().equals(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
        ? Mapping.FACETS + "." + FacetsConfig.stringToPath(term.text())[0]
        : field(term.field());
  }

  /// A field of passages stands in theirs.
  private static String field(String name) {
    return PASSAGE_FIELDS.contains(name) ? Mapping.ofPassage(name) : name;
  }

  private static String value(Term term) {
    return term.field().equals(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
        ? FacetsConfig.stringToPath(term.text())[1]
        : term.text();
  }

  /// The forms of a word. What each counts is not to be had from the query but in what it says of
  /// itself: `Synonym(brief^0.7 brieven)`.
  private static ObjectNode forms(SynonymQuery query) {
    String said = query.toString(query.getField());
    int at = "Synonym(".length();
    ObjectNode json = JSON.objectNode();
    ArrayNode each = json.putObject("bool").putArray("should");
    for (Term term : query.getTerms()) {
      at += term.text().length();
      float boost = 1;
      if (at < said.length() && said.charAt(at) == '^') {
        int end = at + 1;
        while (end < said.length() && said.charAt(end) != ' ' && said.charAt(end) != ')') {
          end++;
        }
        boost = Float.parseFloat(said.substring(at + 1, end));
        at = end;
      }
      at++;
      each.add(term(term, boost));
    }
    return each.isEmpty() ? named("match_none") : json;
  }

  private static ObjectNode anyOf(TermInSetQuery query) {
    ObjectNode json = JSON.objectNode();
    ArrayNode values = json.putObject("terms").putArray(field(query.getField()));
    BytesRefIterator each = query.getBytesRefIterator();
    try {
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return json;
  }

  private static ObjectNode phrase(PhraseQuery query) {
    List<List<String>> places =
        Arrays.stream(query.getTerms()).map(term -> List.of(term.text())).toList();
    return phrase(query.getField(), places, query.getSlop());
  }

  private static ObjectNode phrase(MultiPhraseQuery query) {
    List<List<String>> places = new ArrayList<>();
    for (Term[] terms : query.getTermArrays()) {
      places.add(Arrays.stream(terms).map(Term::text).toList());
    }
    return phrase(query.getTermArrays()[0][0].field(), places, query.getSlop());
  }

  private static ObjectNode phrase(String field, List<List<String>> places, int slop) {
    ObjectNode json = JSON.objectNode();
    ObjectNode inner = json.putObject("match_phrase").putObject(field);
    inner.put("query", WordPlaces.of(places)).put("analyzer", Mapping.ANALYZER).put("slop", slop);
    return json;
  }

  private static ObjectNode together(Together query) {
    ObjectNode json = JSON.objectNode();
    ObjectNode all = json.putObject("intervals").putObject(query.field()).putObject("all_of");
    all.put("ordered", false).put("max_gaps", query.between());
    ArrayNode words = all.putArray("intervals");
    for (List<String> forms : query.words()) {
      ArrayNode any = words.addObject().putObject("any_of").putArray("intervals");
      forms.forEach(
          form -> any.addObject().putObject("match").put("query", form).put("analyzer", "keyword"));
    }
    return json;
  }

  /// From a day to a day; one that is as far as a number goes is none.
  private static ObjectNode range(PointRangeQuery query) {
    ObjectNode json = JSON.objectNode();
    ObjectNode inner = json.putObject("range").putObject(query.getField());
    bound(query.getLowerPoint(), Long.MIN_VALUE).ifPresent(first -> inner.put("gte", first));
    bound(query.getUpperPoint(), Long.MAX_VALUE).ifPresent(last -> inner.put("lte", last));
    return json;
  }

  private static Optional<Long> bound(byte[] packed, long none) {
    long bound = NumericUtils.sortableBytesToLong(packed, 0);
    return bound == none ? Optional.empty() : Optional.of(bound);
  }

  /// Documents of a kind.
  static Query having(LuceneField field, String value) {
    return new TermQuery(new Term(field.field(), value));
  }
}
