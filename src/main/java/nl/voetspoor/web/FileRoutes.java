package nl.voetspoor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import nl.voetspoor.search.LedgerRequest;
import nl.voetspoor.search.PaperSearch;

/// The page of the ledger: which files were read, and which were not.
final class FileRoutes {
  private final PaperSearch search;
  private final PagePrinter printer;

  FileRoutes(PaperSearch search, PagePrinter printer) {
    this.search = search;
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/bestanden", this::files);
  }

  private void files(Context ctx) {
    LedgerRequest.Parsed parsed = LedgerRequest.parse(ctx.queryParamMap());
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("files.title"));
    printer.print(
        ctx, "files.jte", new FilesPage(frame, search.files(parsed.request()), parsed.notices()));
  }
}
