package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Optional;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.search.DossierView;
import nl.voetspoor.search.PaperSearch;

/// The pages of dossiers.
final class DossierRoutes {
  private final PaperSearch search;
  private final PagePrinter printer;
  private final PaperRoutes papers;

  DossierRoutes(PaperSearch search, PagePrinter printer, PaperRoutes papers) {
    this.search = search;
    this.printer = printer;
    this.papers = papers;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/dossier/{number}", this::dossier);
  }

  private void dossier(Context ctx) {
    String written = ctx.pathParam("number");
    DossierNumber number =
        DossierNumber.find(written.toUpperCase(Locale.ROOT)).orElseThrow(NotFoundResponse::new);
    if (!written.equals(number.value())) {
      ctx.redirect(Address.of(number), io.javalin.http.HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    Optional<DossierView> dossier = search.dossier(number);
    if (dossier.isEmpty()) {
      papers.missing(ctx, PaperId.dossier(number));
      return;
    }
    Wording wording = printer.wording(ctx);
    String title =
        wording.text("dossier.title", number.printed(), dossier.get().title().orElse("")).strip();
    DossierRequest request = DossierRequest.parse(number, ctx.queryParamMap());
    Frame frame = printer.frame(ctx, title).fedBy(Takeaway.of(request).feed());
    printer.print(ctx, "dossier.jte", DossierPage.of(frame, dossier.get(), request));
  }
}
