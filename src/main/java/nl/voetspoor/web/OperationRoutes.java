package nl.voetspoor.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import nl.voetspoor.search.PaperSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What keeps the site going: whether it is well, what it measures, and the files of the pages.
final class OperationRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(OperationRoutes.class);

  private final PaperSearch search;
  private final Metrics metrics = new Metrics();

  OperationRoutes(PaperSearch search) {
    this.search = search;
  }

  void addTo(JavalinConfig config) {
    config.requestLogger.http(
        (ctx, millis) -> metrics.count(route(ctx), ctx.statusCode(), millis / 1000.0));
    RoutesConfig routes = config.routes;
    routes.get("/health/live", ctx -> health(ctx, HttpStatus.OK));
    routes.get("/health/ready", this::ready);
    routes.get("/metrics", this::metrics);
    routes.get("/static/{hash}/{file}", this::asset);
    routes.get(PdfJs.PATH, this::pdfJs);
    routes.get("/favicon.ico", ctx -> ctx.redirect(Asset.ICON.address()));
  }

  private void ready(Context ctx) {
    try {
      search.summary();
      health(ctx, HttpStatus.OK);
    } catch (RuntimeException e) {
      LOG.warn("the collection does not answer", e);
      health(ctx, HttpStatus.SERVICE_UNAVAILABLE);
    }
  }

  private static void health(Context ctx, HttpStatus status) {
    ctx.header("Cache-Control", "no-store").status(status).contentType("application/json");
    ctx.result(status == HttpStatus.OK ? "{\"status\":\"ok\"}" : "{\"status\":\"unavailable\"}");
  }

  private void metrics(Context ctx) {
    ctx.header("Cache-Control", "no-store").contentType("text/plain; version=0.0.4; charset=utf-8");
    ctx.result(metrics.text(search.summary()));
  }

  private void asset(Context ctx) {
    Asset asset = Asset.ofFile(ctx.pathParam("file")).orElseThrow(NotFoundResponse::new);
    keptForEver(ctx, asset.type(), asset.content());
  }

  private void pdfJs(Context ctx) throws IOException {
    String name = ctx.pathParam("file");
    byte[] content =
        PdfJs.file(ctx.pathParam("version"), ctx.pathParam("folder"), name)
            .orElseThrow(NotFoundResponse::new);
    keptForEver(ctx, PdfJs.type(name), content);
  }

  private static void keptForEver(Context ctx, String type, byte[] content) {
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(type).result(content);
  }

  private static String route(Context ctx) {
    return Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
        .map(endpoint -> endpoint.path)
        .orElse("none");
  }
}
