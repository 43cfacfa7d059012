package nl.voetspoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.LedgerFacet;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.Match;
import nl.voetspoor.search.Parameters;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The description of the answers for programs says what the program does, no more and no less.
class ApiDescriptionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Site site;
  private static ObjectNode described;

  @BeforeAll
  static void start() throws Exception {
    site = Samples.site(Samples.withAnswers());
    described = (ObjectNode) JSON.readTree(get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    Set<String> named = new TreeSet<>();
    operations()
        .forEach(
            each -> named.add(each.method().toUpperCase(Locale.ROOT) + " /api/v1" + each.path()));
    assertEquals(new TreeSet<>(site.routes("/api/")), named);
  }

  @Test
  void itStandsAtTheUsualPlaceToo() throws Exception {
    assertEquals(described, JSON.readTree(get("/api/v1/openapi.json").body()));
    assertEquals(ApiRoutes.VERSION, described.at("/info/version").asText());
  }

  @Test
  void everyParameterOfASearchIsDescribedAndNoOther() {
    Set<String> ofDocuments = names(wholeSearch());
    ofDocuments.add("explain");
    assertEquals(ofDocuments, parameters("/documents", "query"));
    Set<String> ofFiles = names(wholeSearch().without("page", "size"));
    ofFiles.add("format");
    assertEquals(ofFiles, parameters("/documents/export", "query"));
  }

  @Test
  void everyParameterOfTheOtherListsIsDescribedAndNoOther() {
    LedgerRequest files = LedgerRequest.all().asking("a");
    for (LedgerFacet facet : LedgerFacet.values()) {
      files = files.choosing(facet, "x");
    }
    Set<String> ofAnswers =
        names(wholeSearch().without("q", "match", "sort", "signals", "fold", "page"));
    assertEquals(ofAnswers, parameters("/answers", "query"));
    Parameters ofFiles = files.onPage(2).parameters().with("size", 2);
    assertEquals(names(ofFiles), parameters("/files", "query"));
    Set<String> ofCitations =
        Set.of("sort", "kind", "dossier", "ministry", "place", "page", "size");
    assertEquals(new TreeSet<>(ofCitations), parameters("/documents/{id}/cited-by", "query"));
    assertEquals(
        new TreeSet<>(Set.of("dossier", "kind", "page", "size")), parameters("/wanted", "query"));
  }

  @Test
  void everyParameterOfAPathIsDescribed() {
    operations()
        .forEach(each -> {
          Set<String> inPath = new TreeSet<>();
          java.util.regex.Pattern.compile("\\{(\\w+)}")
              .matcher(each.path())
              .results()
              .forEach(found -> inPath.add(found.group(1)));
          assertEquals(inPath, parameters(each.path(), "path"), each.path());
        });
  }

  @Test
  void everyValueThatIsDescribedIsTakenAndNoOther() throws Exception {
    for (Operation each : operations()) {
      for (JsonNode parameter : each.parameters()) {
        for (JsonNode value : parameter.at("/schema/enum")) {
          if (each.method().equals("post")) {
            continue;
          }
          String path = filled(each.path()) + "?format=csv&" + parameter.at("/name").asText() + "=";
          assertEquals(200, get(path + value.asText()).statusCode(), path + value.asText());
        }
      }
    }
    Set<String> sorts = new TreeSet<>(values("searchSort"));
    assertEquals(new TreeSet<>(Arrays.stream(Sort.values()).map(Sort::parameter).toList()), sorts);
    assertEquals(
        new TreeSet<>(Arrays.stream(Match.values()).map(Match::parameter).toList()),
        new TreeSet<>(values("searchMatch")));
  }

  @Test
  void aParameterInCamelCaseIsThatOfThePage() throws Exception {
    JsonNode without =
        JSON.readTree(get("/api/v1/documents?q=uitbuiting&notKind=kamerbrief").body());
    assertEquals(400, get("/api/v1/documents?q=uitbuiting&from=x&notKind=a").statusCode());
    assertTrue(without.has("hits"));
  }

  static Stream<String> questions() {
    return Stream.of(
        "/documents | /documents?q=uitbuiting",
        "/documents | /documents?kind=motie&kind=kamerbrief&reading=scan&size=3",
        "/documents | /documents?q=eenhoorn&from=2020-01-01",
        "/documents | /documents?q=uitbuiting&explain=true",
        "/documents | /documents?q=uitbuitng",
        "/documents/{id} | /documents/kst-28638-201",
        "/documents/{id} | /documents/ah-tk-20212022-417",
        "/documents/{id} | /documents/doc-00112233445566ff",
        "/documents/{id} | /documents/doc-ffeeddccbbaa9988",
        "/documents/{id}/references | /documents/kst-28638-201/references",
        "/documents/{id}/references | /documents/kst-28638-200/references",
        "/documents/{id}/cited-by | /documents/kst-28638-200/cited-by",
        "/dossiers/{number} | /dossiers/28638",
        "/files | /files",
        "/files | /files?status=failed",
        "/resolve | /resolve?q=28638",
        "/resolve | /resolve?q=ECLI:NL:HR:2012:BQ9251",
        "/wanted | /wanted",
        "/openapi.json | /openapi.json",
        "/documents/export | /documents/export?format=csl&q=uitbuiting",
        "/searches | /searches < uitbuiting\n28 638, nr. 201\nkst-28638-190\n28638\neenhoorn",
        "/answers | /answers?size=3&ministry=VWS < Hoeveel slachtoffers van uitbuiting kregen opvang?",
        "/answers | /answers < 1. Hoeveel opvang is er?\n2. Kent u het bericht over bezorgers?",
        "/references | /references < Zie kst-28638-201 en kst-28638-1.");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void anAnswerIsAsDescribed(String question) throws Exception {
    String[] parts = question.split(" \\| | < ", 3);
    HttpResponse<String> answer =
        parts.length == 3 ? post("/api/v1" + parts[1], parts[2]) : get("/api/v1" + parts[1]);
    assertEquals(200, answer.statusCode(), answer.body());
    Operation operation = operation(parts[0]);
    assertDescribed(operation, "200", answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/{id}, 404, /documents/kst-28638-999",
    "/documents/{id}, 400, /documents/geen",
    "/documents, 400, /documents?page=x",
    "/documents, 400, /documents?explain=x",
    "/documents, 400, /documents?size=1000",
    "/documents, 400, /documents?kind=onzin",
    "/documents/export, 400, /documents/export?format=docx",
    "/dossiers/{number}, 404, /dossiers/99999",
    "/resolve, 400, /resolve",
    "/documents, 500, /documents?q=ontplof"
  })
  void aProblemIsAsDescribed(String path, String status, String question) throws Exception {
    HttpResponse<String> answer = get("/api/v1" + question);
    assertEquals(status, Integer.toString(answer.statusCode()));
    assertDescribed(operation(path), status, answer);
  }

  @Test
  void everyAnswerAndParameterHasAnExample() {
    for (Operation each : operations()) {
      for (JsonNode parameter : each.parameters()) {
        assertTrue(parameter.has("example"), each.path() + " " + parameter);
      }
      each.content("200")
          .properties()
          .forEach(type ->
              assertTrue(
                  type.getValue().has("example") || type.getKey().equals("*/*"),
                  each.path() + " " + type.getKey()));
    }
  }

  private void assertDescribed(Operation operation, String status, HttpResponse<String> answer)
      throws Exception {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    JsonNode schema = operation.content(status).path(type).path("schema");
    assertFalse(schema.isMissingNode(), () -> type + " is not described");
    assertEquals(List.of(), problems(schema, JSON.readTree(answer.body())));
    for (String header : names(operation.response(status).path("headers"))) {
      boolean young = header.equals("Last-Modified");
      assertTrue(young || answer.headers().firstValue(header).isPresent(), header);
    }
  }

  private static List<String> problems(JsonNode schema, JsonNode answer) {
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) strict(schema.deepCopy(), false));
    whole.set("components", strict(described.get("components").deepCopy(), false));
    JsonSchema compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    return compiled
        .validate(answer, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .limit(10)
        .toList();
  }

  /// The schema, in which an object may hold nothing that is not described. A part of a whole, and
  /// a schema that others are made of, leave that to the place where they are used.
  private static JsonNode strict(JsonNode node, boolean isPart) {
    node.properties()
        .forEach(each -> {
          boolean parts = Set.of("allOf", "schemas").contains(each.getKey());
          if (each.getValue().isArray() || parts) {
            each.getValue().forEach(part -> strict(part, parts));
          } else {
            strict(each.getValue(), false);
          }
        });
    boolean isSchema =
        node.path("$ref").isTextual() || node.has("allOf") || node.path("properties").isObject();
    if (isSchema && !isPart) {
      ((ObjectNode) node).put("unevaluatedProperties", false);
    }
    return node;
  }

  private static Parameters wholeSearch() {
    SearchRequest request = SearchRequest.of("a").matching(Match.ANY);
    for (Facet facet : Facet.values()) {
      request = request.choosing(facet, "x").excluding(facet, "y");
    }
    return request
        .between(Optional.of(LocalDate.MIN), Optional.of(LocalDate.MAX))
        .citing(Optional.of(new PaperId("kst-28638-1")))
        .sortedBy(Sort.OLDEST)
        .withSignals(false)
        .withFolding(false)
        .withMinistriesApart(true)
        .sized(2)
        .onPage(2)
        .parameters();
  }

  /// Their names as programs write them.
  private static Set<String> names(Parameters parameters) {
    Set<String> names = new TreeSet<>();
    parameters
        .pairs()
        .forEach(pair -> {
          String[] words = pair.name().split("-", -1);
          StringBuilder name = new StringBuilder(words[0]);
          Arrays.stream(words)
              .skip(1)
              .forEach(
                  w -> name.append(Character.toUpperCase(w.charAt(0))).append(w, 1, w.length()));
          names.add(name.toString());
        });
    return names;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> parameters(String path, String place) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation(path).parameters()) {
      if (parameter.at("/in").asText().equals(place)) {
        names.add(parameter.at("/name").asText());
      }
    }
    return names;
  }

  private static List<String> values(String parameter) {
    List<String> values = new ArrayList<>();
    described
        .at("/components/parameters/" + parameter + "/schema/enum")
        .forEach(each -> values.add(each.asText()));
    return values;
  }

  private static String filled(String path) {
    return "/api/v1" + path.replace("{id}", "kst-28638-201").replace("{number}", "28638");
  }

  private record Operation(String path, String method, JsonNode node) {
    List<JsonNode> parameters() {
      List<JsonNode> all = new ArrayList<>();
      node.path("parameters").forEach(each -> all.add(followed(each)));
      return all;
    }

    JsonNode response(String status) {
      JsonNode response = node.at("/responses/" + status);
      assertFalse(response.isMissingNode(), () -> status + " is not described of " + path);
      return followed(response);
    }

    JsonNode content(String status) {
      return response(status).path("content");
    }
  }

  private static JsonNode followed(JsonNode node) {
    return node.has("$ref") ? described.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static Operation operation(String path) {
    return operations().stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not described"));
  }

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    described
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(
                    each -> all.add(new Operation(path.getKey(), each.getKey(), each.getValue()))));
    return all;
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String text) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build(),
        BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + site.port() + path);
  }
}
