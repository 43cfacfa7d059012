package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is answered when something cannot be: a page to people, a problem after RFC 9457 to
/// programs.
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final PagePrinter printer;

  Errors(PagePrinter printer) {
    this.printer = printer;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> answer(ctx, HttpStatus.forStatus(e.getStatus()), detail(e)));
    routes.exception(
        MethodNotAllowedResponse.class,
        (e, ctx) -> {
          ctx.header("Allow", String.join(", ", e.getDetails().values()));
          answer(ctx, HttpStatus.METHOD_NOT_ALLOWED, detail(e));
        });
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} could not be answered", ctx.path(), e);
          answer(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "an error of ours, which has been logged");
        });
  }

  private void answer(Context ctx, HttpStatus status, String detail) {
    ctx.status(status);
    if (ctx.path().startsWith("/api/")) {
      problem(ctx, status, detail);
    } else {
      page(ctx, status);
    }
  }

  private static void problem(Context ctx, HttpStatus status, String detail) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode().put("type", "about:blank");
    problem.put("title", status.getMessage()).put("status", status.getCode());
    problem.put("detail", detail).put("instance", ctx.path());
    ctx.header("API-Version", ApiRoutes.VERSION);
    ctx.contentType("application/problem+json").result(problem.toString());
  }

  private void page(Context ctx, HttpStatus status) {
    String key =
        switch (status) {
          case NOT_FOUND -> "missing";
          case INTERNAL_SERVER_ERROR -> "ours";
          default -> "yours";
        };
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("error." + key + ".title"));
    printer.print(ctx, "error.jte", new ErrorPage(frame, status.getCode(), key));
  }

  private static String detail(HttpResponseException e) {
    String message = e.getMessage();
    return message == null ? "" : message;
  }
}
