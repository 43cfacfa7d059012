package nl.voetspoor.engine.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voetspoor.engine.WordPairs;
import nl.voetspoor.engine.lucene.DutchAnalyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The cluster keeps the same terms in the same places as the embedded engine.
@EnabledIf(
    value = "nl.voetspoor.engine.opensearch.TestNode#isHere",
    disabledReason = "no OpenSearch node here: mvn verify brings its class path")
class WordPlacesIT {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final DutchAnalyzer analyzer = new DutchAnalyzer(OnNode.ANALYSIS);

  /// A term and the place in which it stands.
  private record Placed(String term, int place) {}

  @Test
  void theTermsOfTheSamplesAndTheirPlacesAreTheSameOnBothEngines(@TempDir Path folder)
      throws IOException {
    ClusterAddress address = OnNode.of(folder);
    OnNode.store(address).close();
    int compared = 0;
    try (Cluster cluster = new Cluster(address)) {
      for (String text : texts()) {
        List<Placed> here = here(text);
        assertEquals(here, there(text, cluster, address.index()), text);
        compared += here.size();
      }
    }
    assertTrue(compared > 10_000, compared + " terms compared");
  }

  /// The samples, the words that must meet, and what is odd.
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(WordPairs.texts());
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.add("co-assistent op 1 juli 2021 | a|b || 28 638 en €\u00a01.000,50 ǀ ⑴ ½ zo'n J&V");
    texts.add("");
    texts.add("x".repeat(5_000));
    return texts;
  }

  private List<Placed> here(String text) throws IOException {
    List<Placed> placed = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("body", text)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int place = -1;
      stream.reset();
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        placed.add(new Placed(term.getBytesRef().utf8ToString(), place));
      }
      stream.end();
    }
    return placed;
  }

  private List<Placed> there(String text, Cluster cluster, String index) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("field", "body");
    body.put("text", WordPlaces.of(new TextField("body", text, Field.Store.NO), analyzer));
    JsonNode answer = cluster.must("POST", "/" + index + "/_analyze", Map.of(), body);
    List<Placed> placed = new ArrayList<>();
    answer
        .path("tokens")
        .forEach(token ->
            placed.add(new Placed(token.path("token").asText(), token.path("position").asInt())));
    return placed;
  }
}
