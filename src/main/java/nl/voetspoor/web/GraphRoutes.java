package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.WantedRequest;

/// The pages that follow references: who refers to a paper, what is lacking, and the first lines of
/// a paper beside a link to it.
final class GraphRoutes {
  private final PaperSearch search;
  private final PagePrinter printer;

  GraphRoutes(PaperSearch search, PagePrinter printer) {
    this.search = search;
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/gezocht", this::wanted);
    routes.get("/{id}/aangehaald", this::citedBy);
    routes.get("/{id}/kort", this::preview);
  }

  private void wanted(Context ctx) {
    WantedRequest request = wantedRequest(ctx);
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("wanted.title"));
    printer.print(ctx, "wanted.jte", new WantedPage(frame, search.wanted(request)));
  }

  /// What the address asks for.
  ///
  /// @throws BadRequestResponse for a value that cannot be read
  static WantedRequest wantedRequest(Context ctx) {
    try {
      return WantedRequest.parse(ctx.queryParamMap());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private void citedBy(Context ctx) {
    PaperId id = id(ctx);
    Wording wording = printer.wording(ctx);
    String cited = wording.name(id, search.summary(id));
    Frame frame =
        printer.frame(ctx, wording.text("citedby.page", cited)).fedBy(Takeaway.feedCiting(id));
    CitedByRequest request = CitedByRequest.parse(id, ctx.queryParamMap());
    printer.print(ctx, "citedby.jte", CitedByPage.of(frame, cited, request, search.citedBy(id)));
  }

  private void preview(Context ctx) {
    PreviewPage page =
        search
            .paper(id(ctx))
            .map(view -> new PreviewPage(printer.wording(ctx), view.paper()))
            .orElseThrow(NotFoundResponse::new);
    printer.print(ctx, "preview.jte", page);
  }

  private static PaperId id(Context ctx) {
    return PaperId.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }
}
