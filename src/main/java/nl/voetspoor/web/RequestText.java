package nl.voetspoor.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What a program sends along with a question.
final class RequestText {
  private RequestText() {}

  /// Its media type without parameters, in lower case.
  static String type(Context ctx) {
    return Optional.ofNullable(ctx.contentType())
        .orElse("")
        .split(";", 2)[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// That it is of no type that can be read.
  static HttpResponseException unsupported(String type) {
    return new HttpResponseException(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
        "send text/plain or application/json, and not '" + type + "'");
  }

  /// Its text.
  ///
  /// @param largest in bytes
  /// @throws HttpResponseException where it is larger, or no UTF-8
  static String read(Context ctx, int largest) throws IOException {
    byte[] bytes = ctx.bodyInputStream().readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw new HttpResponseException(
          HttpStatus.CONTENT_TOO_LARGE.getCode(),
          "the text is larger than " + largest + " bytes: send it in parts");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequestResponse("the text is not UTF-8");
    }
  }
}
