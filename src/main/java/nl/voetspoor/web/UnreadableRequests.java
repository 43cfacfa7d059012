package nl.voetspoor.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What is answered to a request that could not be read at all, so that no page and no language can
/// be known: an address that is too long, or is none.
final class UnreadableRequests extends ErrorHandler {
  private static final int TOO_LONG = 414;
  private static final int HEADERS_TOO_LONG = 431;

  /// To programs a problem after RFC 9457, to people a page; both with the headers that every
  /// answer bears.
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Site.SECURITY.forEach(response.getHeaders()::put);
    String path = String.valueOf(request.getHttpURI().getPath());
    if (path.startsWith("/api/")) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
      response.getHeaders().put("API-Version", ApiRoutes.VERSION);
      String title = HttpStatus.getMessage(code);
      Content.Sink.write(
          response, true, Errors.problem(code, title, english(code), path).toString(), callback);
    } else {
      super.generateResponse(request, response, code, message, cause, callback);
    }
  }

  @Override
  protected void writeErrorHtml(
      Request request,
      Writer writer,
      Charset charset,
      int code,
      @Nullable String message,
      @Nullable Throwable cause)
      throws IOException {
    writer.write(
        """
        <!DOCTYPE html>
        <html lang="nl"><head><meta charset="%s"><title>%d - Voetspoor</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="%s"></head>
        <body><main class="vs-page"><div class="vs-single"><p class="vs-error__status">Fout %2$d</p>
        <h1 class="nl-heading nl-heading--level-1">%s</h1><p lang="en">%s</p>
        <p><a class="nl-link" href="/">Voetspoor</a></p></div></main></body></html>
        """
            .formatted(charset.name(), code, Asset.STYLE.address(), dutch(code), english(code)));
  }

  private static String dutch(int code) {
    return code == TOO_LONG || code == HEADERS_TOO_LONG
        ? "Deze vraag is te lang; gebruik minder woorden"
        : "Dit adres kan niet gelezen worden";
  }

  private static String english(int code) {
    return code == TOO_LONG || code == HEADERS_TOO_LONG
        ? "This question is too long; use fewer words"
        : "This address cannot be read";
  }
}
