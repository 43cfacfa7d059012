package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.voetspoor.export.AtomFeed;
import nl.voetspoor.export.Entry;
import nl.voetspoor.export.ExportFormat;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.Facet;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperSummary;
import nl.voetspoor.search.SearchRequest;
import nl.voetspoor.search.Sort;

/// Results and dossiers to take along, as files and as feeds: the address of the page with an
/// ending behind its path, `/zoek.csv?q=…`, `/dossier/28638.ris`, `/kst-28638-201/aangehaald.atom`.
final class TakeawayRoutes {
  private final PaperSearch search;
  private final Ministries ministries;
  private final PagePrinter printer;
  private final Freshness freshness;

  TakeawayRoutes(
      PaperSearch search, Ministries ministries, PagePrinter printer, Freshness freshness) {
    this.search = search;
    this.ministries = ministries;
    this.printer = printer;
    this.freshness = freshness;
  }

  /// Adds the routes. The page of a dossier takes any ending, so these come before it.
  void addTo(RoutesConfig routes) {
    routes.get("/zoek.atom", freshness.sparing(this::searchFeed));
    routes.get("/zoek.{form}", freshness.sparing(this::results));
    routes.get("/dossier/{number}.atom", freshness.sparing(this::dossierFeed));
    routes.get("/dossier/{number}.{form}", freshness.sparing(this::dossier));
    routes.get("/{id}/aangehaald.atom", freshness.sparing(this::citingFeed));
    routes.get(ApiRoutes.BASE + "/documents/export", freshness.sparing(this::export));
  }

  private void results(Context ctx) {
    sendResults(
        ctx,
        ExportFormat.ofExtension(ctx.pathParam("form")).orElseThrow(NotFoundResponse::new),
        ApiRoutes.request(ctx, search));
  }

  private void export(Context ctx) {
    String written = String.valueOf(ctx.queryParam("format"));
    ExportFormat format =
        ExportFormat.ofCode(written)
            .orElseThrow(() ->
                new BadRequestResponse(
                    "format must be one of csv, jsonl, ris, bibtex, csl, and is '"
                        + written
                        + "'"));
    sendResults(ctx, format, ApiRoutes.request(ctx, search));
  }

  private void sendResults(Context ctx, ExportFormat format, SearchRequest request) {
    String words = request.text().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String name = words.isEmpty() ? "voetspoor" : "voetspoor-" + words;
    PaperFile.send(
        ctx,
        format,
        name.length() > 60 ? name.substring(0, 60) : name,
        entries(ctx),
        taker -> search.each(request, taker));
  }

  private void dossier(Context ctx) {
    ExportFormat format =
        ExportFormat.ofExtension(ctx.pathParam("form")).orElseThrow(NotFoundResponse::new);
    DossierNumber number = number(ctx);
    DossierView view = search.dossier(number).orElseThrow(NotFoundResponse::new);
    List<PaperSummary> papers =
        DossierRequest.parse(number, ctx.queryParamMap()).from(view.papers());
    PaperFile.send(
        ctx, format, "voetspoor-dossier-" + number.value(), entries(ctx), papers::forEach);
  }

  private void searchFeed(Context ctx) {
    SearchRequest request = ApiRoutes.request(ctx, search);
    Wording wording = printer.wording(ctx);
    String title =
        request.text().isBlank()
            ? wording.text("results.title.all")
            : wording.text("results.title", request.text());
    send(ctx, title, Takeaway.feed(request), request.address(), request);
  }

  private void dossierFeed(Context ctx) {
    DossierNumber number = number(ctx);
    if (!search.has(PaperId.dossier(number))) {
      throw new NotFoundResponse();
    }
    String page = Address.of(number);
    SearchRequest request =
        SearchRequest.of("").choosing(Facet.DOSSIER, number.value()).withFolding(false);
    String title = printer.wording(ctx).text("name.dossier", number.printed());
    send(ctx, title, page + ".atom", page, request);
  }

  private void citingFeed(Context ctx) {
    PaperId id = PaperId.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Wording wording = printer.wording(ctx);
    SearchRequest request =
        SearchRequest.of("").citing(java.util.Optional.of(id)).withFolding(false);
    String title = wording.text("citedby.page", wording.name(id, search.summary(id)));
    send(ctx, title, Takeaway.feedCiting(id), Address.of(id) + "/aangehaald", request);
  }

  private void send(Context ctx, String title, String self, String page, SearchRequest request) {
    Here here = Here.of(ctx);
    Function<PaperSummary, Entry> entries = entries(ctx);
    List<AtomFeed.Item> items =
        search.search(request.sortedBy(Sort.NEWEST).sized(Takeaway.FEED_SIZE)).hits().stream()
            .map(hit ->
                new AtomFeed.Item(here.tag(hit.paper().id().value()), entries.apply(hit.paper())))
            .toList();
    AtomFeed feed =
        new AtomFeed(
            here.tag(self),
            "Voetspoor: " + title,
            here.address(self),
            here.address(page),
            search.revision().since(),
            items);
    ctx.contentType("application/atom+xml; charset=utf-8").result(feed.written());
  }

  private Function<PaperSummary, Entry> entries(Context ctx) {
    Here here = Here.of(ctx);
    return paper -> Entry.of(paper, ministries, here::paper);
  }

  private static DossierNumber number(Context ctx) {
    return DossierNumber.find(ctx.pathParam("number").toUpperCase(Locale.ROOT))
        .orElseThrow(NotFoundResponse::new);
  }
}
