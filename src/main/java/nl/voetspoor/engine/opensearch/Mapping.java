package nl.voetspoor.engine.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import nl.voetspoor.engine.lucene.Documents;
import nl.voetspoor.engine.lucene.LuceneField;
import nl.voetspoor.engine.lucene.Weights;
import nl.voetspoor.engine.lucene.Weights.Weight;

/// The settings of an index on a cluster: which fields there are, and how each is searched.
final class Mapping {
  /// To raise with every change after which an older index cannot be searched. What stands under
  /// [#KEPT] must stay readable, so that an older one can be written anew.
  static final int GENERATION = 1;

  /// What splits words that were cut here: see [WordPlaces].
  static final String ANALYZER = "places";

  /// What is kept whole and counted by value stands under this name, a field for each.
  static final String FACETS = "facets";

  /// What is kept and not searched.
  static final String KEPT = "kept";

  /// On every document: its identifier, to put those in order that nothing else does.
  static final String KEY = "order-key";

  /// The month of a paper, in months since the year 0.
  static final String MONTH = "month";

  /// The most documents that can be put in order at once.
  static final int WINDOW = 10_000;

  /// Words that are cut.
  static final Set<LuceneField> WORDS =
      EnumSet.of(
          LuceneField.TITLE,
          LuceneField.HEADINGS,
          LuceneField.BODY,
          LuceneField.NOTES,
          LuceneField.ABOUT,
          LuceneField.SENDER,
          LuceneField.ADDRESSEE);

  private static final Set<LuceneField> TEXTS = EnumSet.of(LuceneField.BODY, LuceneField.NOTES);

  /// Values that are kept whole.
  static final Set<LuceneField> WHOLE =
      EnumSet.of(
          LuceneField.TYPE,
          LuceneField.ID,
          LuceneField.PERSON,
          LuceneField.DOSSIER_TITLE,
          LuceneField.KEY,
          LuceneField.TIED,
          LuceneField.SEEKS,
          LuceneField.REPLACES,
          LuceneField.EDITION,
          LuceneField.WHOLE,
          LuceneField.PART,
          LuceneField.LIKENESS,
          LuceneField.CITES,
          LuceneField.DOSSIER,
          LuceneField.CLUE_KEY,
          LuceneField.CLUE,
          LuceneField.LOCATION,
          LuceneField.STATUS,
          LuceneField.RENDITION,
          LuceneField.HOLDER,
          LuceneField.PATH,
          LuceneField.HASH,
          LuceneField.DESCRIBES,
          LuceneField.SOURCE,
          LuceneField.SPELLING);

  private Mapping() {}

  /// The body with which an index is made.
  static ObjectNode of(Weights weights, ClusterAddress.Spread spread) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    settings(body.putObject("settings"), weights, spread);
    ObjectNode mapping = body.putObject("mappings");
    mapping.put("dynamic", false);
    mapping.putObject("_meta").put("generation", String.valueOf(GENERATION));
    ObjectNode source = mapping.putObject("_source");
    var left = source.putArray("excludes");
    WORDS.forEach(field -> left.add(field.field()));
    left.add(LuceneField.SPELLING.field());
    fields(mapping.putObject("properties"));
    return body;
  }

  private static void settings(ObjectNode settings, Weights weights, ClusterAddress.Spread spread) {
    settings.put("number_of_shards", spread.shards());
    settings.put("number_of_replicas", spread.replicas());
    // What is written shows when it is committed, and not before.
    settings.put("refresh_interval", "-1");
    settings.put("max_result_window", WINDOW);
    settings.put("max_terms_count", 65_536);
    ObjectNode analysis = settings.putObject("analysis");
    ObjectNode places = analysis.putObject("tokenizer").putObject("between-spaces");
    // A word has no more letters than Lucene allows a term.
    places.put("type", "whitespace").put("max_token_length", 32_766);
    ObjectNode terms = analysis.putObject("filter").putObject("between-bars");
    terms.put("type", "pattern_capture").put("preserve_original", false);
    terms.putArray("patterns").add("([^|]+)");
    ObjectNode analyzer = analysis.putObject("analyzer").putObject(ANALYZER);
    analyzer.put("type", "custom").put("tokenizer", "between-spaces");
    analyzer.putArray("filter").add("between-bars");
    ObjectNode similarity = settings.putObject("similarity");
    similarity(similarity.putObject("texts"), weights, Weight.LENGTH);
    similarity(similarity.putObject("titles"), weights, Weight.LENGTH_OF_TITLES);
  }

  private static void similarity(ObjectNode similarity, Weights weights, Weight length) {
    similarity.put("type", "BM25");
    similarity.put("k1", weights.of(Weight.SATURATION));
    similarity.put("b", Math.min(1, weights.of(length)));
  }

  private static void fields(ObjectNode properties) {
    for (LuceneField field : WORDS) {
      ObjectNode words = properties.putObject(field.field());
      words.put("type", "text").put("analyzer", ANALYZER).put("index_options", "positions");
      words.put("similarity", TEXTS.contains(field) ? "texts" : "titles");
    }
    for (LuceneField field : WHOLE) {
      properties.putObject(field.field()).put("type", "keyword");
    }
    properties.putObject(LuceneField.DATE.field()).put("type", "long");
    properties.putObject(LuceneField.SEEN.field()).put("type", "long");
    properties.putObject(MONTH).put("type", "integer");
    properties.putObject(KEY).put("type", "keyword");
    properties.putObject(KEPT).put("type", "object").put("enabled", false);
    ObjectNode facets = properties.putObject(FACETS).putObject("properties");
    for (String dimension : Documents.dimensions()) {
      facets.putObject(dimension).put("type", "keyword");
    }
  }
}
