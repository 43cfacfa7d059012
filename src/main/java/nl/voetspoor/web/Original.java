package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
  private static final int CHUNK = 64 * 1024;

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

  /// Sends the file, the first being number 1; false where it is gone.
  ///
  /// @throws NotFoundResponse where there are not so many
  static boolean send(Context ctx, PaperSearch search, PaperView view, int number)
      throws IOException {
    List<LedgerEntry> files = view.renditions();
    if (number > files.size()) {
      throw new NotFoundResponse();
    }
    Origin origin = files.get(number - 1).origin();
    Optional<InputStream> kept = search.original(origin);
    if (kept.isPresent()) {
      send(ctx, origin, kept.get());
    }
    return kept.isPresent();
  }

  private static void send(Context ctx, Origin origin, InputStream content) throws IOException {
    boolean pdf = isPdf(origin);
    String name = origin.fileName();
    ctx.header(
        "Content-Disposition", pdf ? Disposition.inline(name) : Disposition.attachment(name));
    ctx.header(
        "Content-Security-Policy", pdf ? "frame-ancestors 'self'" : "default-src 'none'; sandbox");
    ctx.header("ETag", tag(origin)).header("Accept-Ranges", "bytes");
    ctx.header("Cache-Control", "private, no-cache");
    ctx.contentType(pdf ? "application/pdf" : harmless(origin.format()));
    try (content) {
      sendAsked(ctx, origin, content);
    }
  }

  /// Whether it is a file that a browser can show beside the text.
  static boolean isPdf(Origin origin) {
    return origin.format().startsWith("application/pdf");
  }

  /// Sends nothing to whoever has the file, the part to whoever asks for one, else all of it; as it
  /// is, so that parts of it fit together.
  private static void sendAsked(Context ctx, Origin origin, InputStream content)
      throws IOException {
    if (tag(origin).equals(ctx.header("If-None-Match"))) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    boolean same =
        Optional.ofNullable(ctx.header("If-Range")).orElse(tag(origin)).equals(tag(origin));
    Optional<String> wanted = same ? Optional.ofNullable(ctx.header("Range")) : Optional.empty();
    switch (ByteRange.of(wanted, origin.size())) {
      case ByteRange.Whole() -> send(ctx, content, new ByteRange(0, origin.size() - 1));
      case ByteRange.Part(ByteRange part) -> {
        ctx.status(HttpStatus.PARTIAL_CONTENT).header("Content-Range", part.of(origin.size()));
        content.skipNBytes(part.first());
        send(ctx, content, part);
      }
      case ByteRange.Outside() ->
          ctx.status(HttpStatus.RANGE_NOT_SATISFIABLE)
              .header("Content-Range", "bytes */" + origin.size());
    }
  }

  private static void send(Context ctx, InputStream content, ByteRange part) throws IOException {
    ctx.disableCompression();
    ctx.header("Content-Length", String.valueOf(part.length()));
    if (ctx.method().equals(HandlerType.HEAD)) {
      return;
    }
    try {
      copy(content, ctx.outputStream(), part.length());
    } catch (IOException e) {
      throw new BrokenOffException(e);
    }
  }

  private static void copy(InputStream content, OutputStream out, long length) throws IOException {
    byte[] some = new byte[CHUNK];
    long left = length;
    while (left > 0) {
      int read = content.read(some, 0, (int) Math.min(some.length, left));
      if (read < 0) {
        throw new EOFException("shorter than when it was read");
      }
      out.write(some, 0, read);
      left -= read;
    }
  }

  private static String tag(Origin origin) {
    return "\"" + origin.sha256() + "\"";
  }

  /// The media type, with the character set left to the file itself.
  private static String harmless(String format) {
    return format.matches("[a-zA-Z0-9.+/-]{3,100}") ? format : "application/octet-stream";
  }
}
