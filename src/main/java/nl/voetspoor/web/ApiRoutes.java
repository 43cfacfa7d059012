package nl.voetspoor.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.Correction;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.Notice;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.SearchResult;

/// The answers for programs, under `/api/v1`; `web/openapi.json` describes them.
final class ApiRoutes {
  /// The version of the description, which each answer bears.
  static final String VERSION = "1.0.0";

  /// Where they stand.
  static final String BASE = "/api/v1";

  private static final int MOST_SUGGESTIONS = 8;
  private static final int LONGEST_CORRECTED = 300;

  private final PaperSearch search;
  private final Freshness freshness;

  ApiRoutes(PaperSearch search, Freshness freshness) {
    this.search = search;
    this.freshness = freshness;
  }

  void addTo(RoutesConfig routes) {
    routes.before(BASE + "/*", ctx -> ctx.header("API-Version", VERSION));
    get(routes, "/documents", this::documents);
    get(routes, "/documents/{id}", ctx -> send(ctx, JsonView.document(paper(ctx))));
    get(routes, "/documents/{id}/references", this::references);
    get(routes, "/documents/{id}/cited-by", this::citedBy);
    routes.get(BASE + "/documents/{id}/original", this::original);
    get(routes, "/dossiers/{number}", this::dossier);
    get(routes, "/files", this::files);
    get(routes, "/resolve", this::resolve);
    get(routes, "/suggestions", this::suggestions);
    get(
        routes,
        "/wanted",
        ctx -> send(ctx, JsonView.wanted(search.wanted(GraphRoutes.wantedRequest(ctx)))));
    TextReferences texts = new TextReferences(search);
    routes.post(BASE + "/references", ctx -> send(ctx, texts.answer(ctx)));
    routes.get("/openapi.json", this::description);
    routes.get(BASE + "/openapi.json", this::description);
  }

  /// An answer that changes with the collection alone.
  private void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(BASE + path, freshness.sparing(handler));
  }

  private void documents(Context ctx) {
    SearchRequest request = unfolded(ctx, request(ctx, search));
    SearchResult result = search.search(request);
    List<PaperId> explained =
        isExplained(ctx) ? result.hits().stream().map(hit -> hit.paper().id()).toList() : List.of();
    send(
        ctx,
        JsonView.searchResult(
            result,
            explained.isEmpty() ? Map.of() : search.why(request, explained),
            meant(result)));
  }

  /// What may have been meant where little was found; no question is so long and meant.
  private List<Correction> meant(SearchResult result) {
    String text = result.request().text();
    return result.isLittle() && !text.isEmpty() && text.length() <= LONGEST_CORRECTED
        ? search.corrections(text)
        : List.of();
  }

  /// Whether is asked why each hit has its place.
  private static boolean isExplained(Context ctx) {
    String written = Optional.ofNullable(ctx.queryParam("explain")).orElse("false");
    if (!written.equals("true") && !written.equals("false")) {
      throw new BadRequestResponse("cannot be read: explain=" + written);
    }
    return written.equals("true");
  }

  /// The search that an address asks for. Its parameters are those of the page, in camelCase as the
  /// API Design Rules want them (`notKind` for `not-kind`).
  ///
  /// @throws BadRequestResponse where a value cannot be read
  static SearchRequest request(Context ctx, PaperSearch search) {
    Map<String, List<String>> written = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> written.put(asOnPages(name), values));
    SearchRequest.Parsed parsed = SearchRequest.parse(Cited.identified(written, search));
    refuse(parsed.notices());
    return parsed.request();
  }

  /// A program gets every paper in a place of its own, unless it asks otherwise.
  private static SearchRequest unfolded(Context ctx, SearchRequest request) {
    return ctx.queryParamMap().containsKey("fold")
        ? request
        : request.withFolding(false).onPage(request.page());
  }

  private static String asOnPages(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private void files(Context ctx) {
    LedgerRequest.Parsed parsed = LedgerRequest.parse(ctx.queryParamMap());
    refuse(parsed.notices());
    send(ctx, FileJson.page(search.files(parsed.request())));
  }

  private static void refuse(List<Notice> unread) {
    if (!unread.isEmpty()) {
      throw new BadRequestResponse(
          unread.stream().map(ApiRoutes::refusal).collect(Collectors.joining("; ")));
    }
  }

  private static String refusal(Notice notice) {
    List<String> details = notice.details();
    return notice.kind() == Notice.Kind.PAGE_TOO_LARGE
        ? "more than a page holds: %s=%s; ask for at most %s, and for further pages"
            .formatted(details.toArray())
        : "cannot be read: " + String.join("=", details);
  }

  private void references(Context ctx) {
    var references = JsonNodeFactory.instance.arrayNode();
    paper(ctx).references().forEach(r -> references.add(JsonView.reference(r)));
    send(ctx, references);
  }

  private void citedBy(Context ctx) {
    var citations = JsonNodeFactory.instance.arrayNode();
    CitedByRequest request = CitedByRequest.parse(id(ctx), ctx.queryParamMap());
    request.from(search.citedBy(request.cited())).stream()
        .skip((request.page() - 1L) * size(ctx))
        .limit(size(ctx))
        .forEach(c -> citations.add(JsonView.citation(c)));
    send(ctx, citations);
  }

  /// How many a page; all on one page unless asked otherwise.
  private static int size(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("size"))
        .filter(written -> written.matches("[1-9]\\d{0,6}"))
        .map(Integer::valueOf)
        .orElse(Integer.MAX_VALUE);
  }

  private void original(Context ctx) throws IOException {
    int file =
        Original.chosen(ctx, "file")
            .orElseThrow(() ->
                new BadRequestResponse(
                    "not the number of a file: '" + ctx.queryParam("file") + "'"));
    if (!Original.send(ctx, search, paper(ctx), file)) {
      throw new NotFoundResponse("the file is gone; index it again");
    }
  }

  private void dossier(Context ctx) {
    String written = ctx.pathParam("number");
    DossierNumber number =
        DossierNumber.find(written)
            .orElseThrow(() -> new BadRequestResponse("not a dossier number: '" + written + "'"));
    send(
        ctx,
        JsonView.dossier(
            search.dossier(number).orElseThrow(() -> lacking("dossier-" + number.value()))));
  }

  private void resolve(Context ctx) {
    String written =
        Optional.ofNullable(ctx.queryParam("q"))
            .filter(q -> !q.isBlank())
            .orElseThrow(() -> new BadRequestResponse("q is missing: the number to resolve"));
    send(
        ctx,
        JsonView.notation(
            search
                .resolve(written)
                .orElseThrow(
                    () -> new NotFoundResponse("not a number of a paper: '" + written + "'"))));
  }

  private void suggestions(Context ctx) {
    String typed = Optional.ofNullable(ctx.queryParam("q")).orElse("");
    send(ctx, SuggestionJson.list(search.suggestions(typed, MOST_SUGGESTIONS)));
  }

  private void description(Context ctx) throws IOException {
    try (InputStream file = Resources.open("openapi.json")) {
      ctx.header("API-Version", VERSION);
      ctx.contentType("application/json").result(file.readAllBytes());
    }
  }

  private PaperView paper(Context ctx) {
    PaperId id = id(ctx);
    return search.paper(id).orElseThrow(() -> lacking(id.value()));
  }

  private static PaperId id(Context ctx) {
    String written = ctx.pathParam("id");
    return PaperId.find(written)
        .orElseThrow(() -> new BadRequestResponse("not an identifier: '" + written + "'"));
  }

  private static NotFoundResponse lacking(String id) {
    return new NotFoundResponse("not in the collection: " + id);
  }

  static void send(Context ctx, JsonNode answer) {
    ctx.header("Cache-Control", "no-cache");
    ctx.contentType("application/json").result(answer.toString());
  }
}
