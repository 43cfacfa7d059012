package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The body of a request as it comes in: how large it says it is, so that what is too large is
/// refused before it is kept, and what is left of it once it is refused.
final class SentBody {
  /// How much of what is refused is let pass, in bytes.
  private static final long MOST_PASSED = 1_000_000_000;

  private SentBody() {}

  /// In bytes; -1 where it does not say.
  static long declared(Context ctx) {
    return Optional.ofNullable(ctx.header(Header.CONTENT_LENGTH))
        .filter(written -> written.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .orElse(-1L);
  }

  /// Reads on without keeping anything, within reason: a browser looks at the answer only when it
  /// has sent everything, and takes a connection that ends before that for a failure.
  static void letPass(Context ctx) {
    try {
      letPass(ctx.bodyInputStream());
    } catch (IOException e) {
      // Whoever sent it went away, or sent what is no body: there is nothing to wait for.
      ctx.header(Header.CONNECTION, "close");
    }
  }

  private static void letPass(InputStream body) throws IOException {
    byte[] buffer = new byte[65_536];
    long left = MOST_PASSED;
    int read = 0;
    while (read >= 0 && left > 0) {
      read = body.read(buffer);
      left -= read;
    }
  }
}
