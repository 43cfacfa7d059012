package nl.voetspoor.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.search.UnreachableException;
import org.eclipse.jetty.ee10.servlet.ServletChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is answered when something cannot be: a page to people, a problem after RFC 9457 to
/// programs.
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  /// After how long it makes sense to ask again what could not be reached.
  private static final int PATIENCE_IN_SECONDS = 10;

  /// What was said of an answer that did not come.
  private static final List<HttpHeader> OF_ANSWERS_ALONE =
      List.of(HttpHeader.ETAG, HttpHeader.LAST_MODIFIED);

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
    routes.exception(UnreachableException.class, this::unreachable);
    routes.exception(BrokenOffException.class, Errors::breakOff);
    routes.exception(
        CollectionException.Unreachable.class,
        (e, ctx) -> unreachable(new UnreachableException(String.valueOf(e.getMessage()), e), ctx));
    routes.exception(CollectionException.class, this::unfit);
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          if (causes(e).anyMatch(HttpException.class::isInstance)) {
            unreadable(e, ctx);
          } else {
            LOG.error("{} could not be answered", ctx.path(), e);
            answer(
                ctx, HttpStatus.INTERNAL_SERVER_ERROR, "an error of ours, which has been logged");
          }
        });
  }

  private void unreachable(UnreachableException e, Context ctx) {
    LOG.warn("{}: {}", ctx.path(), e.getMessage());
    ctx.header("Retry-After", Integer.toString(PATIENCE_IN_SECONDS));
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
  }

  /// The collection was made by another version while it was served, or is damaged: what to do
  /// about it is said to whoever runs the server, in its log.
  private void unfit(CollectionException e, Context ctx) {
    LOG.error("{}: {}", ctx.path(), e.getMessage());
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()), "unfit");
  }

  /// A form that is none, or is larger than is read; only the words of the server tell which. What
  /// is left of it is not waited for.
  private void unreadable(Exception e, Context ctx) {
    ctx.header("Connection", "close");
    boolean tooLarge =
        causes(e).anyMatch(cause -> String.valueOf(cause.getMessage()).contains("exceeded"));
    if (tooLarge) {
      answer(ctx, HttpStatus.CONTENT_TOO_LARGE, "more was sent than is read at once");
    } else {
      answer(ctx, HttpStatus.BAD_REQUEST, "what was sent cannot be read");
    }
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
  }

  /// Breaks the connection off, which is the only way left to say that what was sent is not whole.
  private static void breakOff(BrokenOffException e, Context ctx) {
    if (e.getCause() instanceof IOException) {
      LOG.debug("{}: whoever asked went away", ctx.path(), e);
    } else {
      LOG.error("{} could not be answered to its end", ctx.path(), e);
    }
    request(ctx).getServletContextRequest().getConnectionMetaData().getConnection().close();
  }

  private static ServletChannel request(Context ctx) {
    return ServletContextRequest.getServletContextRequest(ctx.req()).getServletChannel();
  }

  private void answer(Context ctx, HttpStatus status, String detail) {
    answer(ctx, status, detail, words(status));
  }

  /// @param words which of the texts of the bundle tell people what is the matter
  private void answer(Context ctx, HttpStatus status, String detail, String words) {
    if (status == HttpStatus.CONTENT_TOO_LARGE) {
      SentBody.letPass(ctx);
    }
    ctx.status(status);
    HttpFields.Mutable headers = request(ctx).getServletContextResponse().getHeaders();
    OF_ANSWERS_ALONE.forEach(headers::remove);
    if (ctx.path().startsWith("/api/")) {
      problem(ctx, status, detail);
    } else {
      page(ctx, status, words);
    }
  }

  private static void problem(Context ctx, HttpStatus status, String detail) {
    ObjectNode problem = problem(status.getCode(), status.getMessage(), detail, ctx.path());
    ctx.header("API-Version", ApiRoutes.VERSION);
    ctx.contentType("application/problem+json").result(problem.toString());
  }

  /// A problem after RFC 9457, of no further type than its status.
  static ObjectNode problem(int status, String title, String detail, String instance) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode().put("type", "about:blank");
    problem.put("title", title).put("status", status);
    return problem.put("detail", detail).put("instance", instance);
  }

  private static String words(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "missing";
      case CONTENT_TOO_LARGE -> "large";
      case INTERNAL_SERVER_ERROR -> "ours";
      case SERVICE_UNAVAILABLE -> "away";
      default -> "yours";
    };
  }

  private void page(Context ctx, HttpStatus status, String words) {
    Frame frame = printer.frame(ctx, printer.wording(ctx).text("error." + words + ".title"));
    printer.print(ctx, "error.jte", new ErrorPage(frame, status.getCode(), words));
  }

  private static String detail(HttpResponseException e) {
    String message = e.getMessage();
    return message == null ? "" : message;
  }
}
