package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;

/// How large the body of a request says it is, so that what is too large is refused unread.
final class BodySize {
  private BodySize() {}

  /// In bytes; -1 where it does not say.
  static long declared(Context ctx) {
    return Optional.ofNullable(ctx.header(Header.CONTENT_LENGTH))
        .filter(written -> written.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .orElse(-1L);
  }
}
