package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.Origin;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.PaperView;

/// Hands out the file a paper was read from.
///
/// A PDF opens in the browser; anything else is saved, and could do nothing if it were opened all
/// the same, so that a page of others never runs as one of ours.
final class Original {
  private Original() {}

  /// Which of the files is asked for by a parameter: the first unless it says otherwise; empty
  /// where it cannot be read.
  static Optional<Integer> chosen(Context ctx, String parameter) {
    return Optional.of(Optional.ofNullable(ctx.queryParam(parameter)).orElse("1"))
        .filter(file -> file.matches("[1-9]\\d{0,3}"))
        .map(Integer::valueOf);
  }

  /// The number of the file with these bytes.
  static Optional<Integer> withHash(PaperView view, String sha256) {
    return IntStream.range(0, view.renditions().size())
        .filter(i -> view.renditions().get(i).origin().sha256().equals(sha256))
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  /// Sends the file, the first being number 1.
  static void send(Context ctx, PaperSearch search, PaperView view, int number) throws IOException {
    List<LedgerEntry> files = view.renditions();
    if (number > files.size()) {
      throw new NotFoundResponse();
    }
    Origin origin = files.get(number - 1).origin();
    InputStream content = search.original(origin).orElseThrow(NotFoundResponse::new);
    boolean pdf = origin.format().startsWith("application/pdf");
    String name = origin.fileName();
    ctx.header(
        "Content-Disposition", pdf ? Disposition.inline(name) : Disposition.attachment(name));
    ctx.header(
        "Content-Security-Policy", pdf ? "frame-ancestors 'self'" : "default-src 'none'; sandbox");
    ctx.header("ETag", "\"" + origin.sha256() + "\"");
    ctx.contentType(pdf ? "application/pdf" : harmless(origin.format())).result(content);
  }

  /// The media type, with the character set left to the file itself.
  private static String harmless(String format) {
    return format.matches("[a-zA-Z0-9.+/-]{3,100}") ? format : "application/octet-stream";
  }
}
