package nl.voetspoor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.zip.CRC32C;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpHeader;

/// Gives an answer that was made the tag by which an asker who has it already knows it (RFC 9110,
/// 8.8.3), so that it is not sent again: a sum of what it says, weak, since it may be sent
/// compressed or not.
final class AnswerTag {
  private AnswerTag() {}

  /// Tags an answer that has no tag yet. What is read while it is sent has none, for it would have
  /// to be read twice.
  static void add(Context ctx) {
    if (!isTagged(ctx)
        && ctx.status() == HttpStatus.OK
        && ctx.resultInputStream() instanceof ByteArrayInputStream said) {
      ctx.header("ETag", of(said.readAllBytes()));
      said.reset();
    }
  }

  private static boolean isTagged(Context ctx) {
    return ServletContextRequest.getServletContextRequest(ctx.req())
        .getServletContextResponse()
        .getHeaders()
        .contains(HttpHeader.ETAG);
  }

  private static String of(byte[] answer) {
    CRC32C sum = new CRC32C();
    sum.update(answer);
    return "W/\"" + Long.toString(sum.getValue(), 36) + "-" + answer.length + "\"";
  }
}
