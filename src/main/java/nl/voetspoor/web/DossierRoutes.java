package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierLinks;
import nl.voetspoor.search.DossierSummary;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSearch;

/// The pages of dossiers.
final class DossierRoutes {
  /// From how many papers on it takes so long to ask who refers to them that the answer is kept.
  /// Few dossiers are as large.
  private static final int LARGE = 500;

  private final PaperSearch search;
  private final PagePrinter printer;
  private final PaperRoutes papers;
  private final Remembered<List<DossierSummary>> all;
  private final Remembered<Map<DossierNumber, DossierLinks>> large;

  DossierRoutes(PaperSearch search, PagePrinter printer, PaperRoutes papers) {
    this.search = search;
    this.printer = printer;
    this.papers = papers;
    this.all = new Remembered<>(search, PaperSearch::dossiers);
    this.large = new Remembered<>(search, _ -> new ConcurrentHashMap<>());
  }

  void addTo(RoutesConfig routes) {
    routes.get("/dossiers", this::dossiers);
    routes.get("/dossier/{number}", this::dossier);
    routes.get("/dossier/{number}/verwijzingen", this::links);
  }

  private void dossiers(Context ctx) {
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("dossiers.title"));
    DossiersRequest request = DossiersRequest.parse(ctx.queryParamMap());
    printer.print(
        ctx,
        "dossiers.jte",
        DossiersPage.of(frame, request, DossiersRequest.unread(ctx.queryParamMap()), all.now()));
  }

  private void dossier(Context ctx) {
    withDossier(
        ctx,
        "",
        dossier -> {
          DossierRequest request = DossierRequest.parse(dossier.number(), ctx.queryParamMap());
          Frame frame = printer.frame(ctx, title(ctx, dossier)).fedBy(Takeaway.of(request).feed());
          printer.print(
              ctx,
              "dossier.jte",
              DossierPage.of(
                  frame,
                  dossier,
                  request,
                  DossierRequest.unread(ctx.queryParamMap()),
                  () -> links(dossier)));
        });
  }

  private void links(Context ctx) {
    withDossier(
        ctx,
        "/verwijzingen",
        dossier -> {
          Frame frame =
              printer.frame(ctx, printer.wording(ctx).text("links.of", dossier.number().printed()));
          printer.print(ctx, "links.jte", DossierMap.of(frame, dossier, links(dossier)));
        });
  }

  private DossierLinks links(DossierView dossier) {
    return dossier.papers().size() < LARGE
        ? asked(dossier.number())
        : large.now().computeIfAbsent(dossier.number(), this::asked);
  }

  private DossierLinks asked(DossierNumber number) {
    return search.links(number).orElse(DossierLinks.NONE);
  }

  private String title(Context ctx, DossierView dossier) {
    return printer
        .wording(ctx)
        .text("dossier.title", dossier.number().printed(), dossier.title().orElse(""))
        .strip();
  }

  /// Shows a page of the dossier that the address names, under its usual number.
  private void withDossier(Context ctx, String page, Consumer<DossierView> show) {
    String written = ctx.pathParam("number");
    DossierNumber number =
        DossierNumber.find(written.toUpperCase(Locale.ROOT)).orElseThrow(NotFoundResponse::new);
    if (!written.equals(number.value())) {
      ctx.redirect(Address.of(number) + page, HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    search
        .dossier(number)
        .ifPresentOrElse(show, () -> papers.missing(ctx, PaperId.dossier(number)));
  }
}
