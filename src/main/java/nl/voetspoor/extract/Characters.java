package nl.voetspoor.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes to letters, where nothing states how they were written.
public final class Characters {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Characters() {}

  /// UTF-8 where all of it is, UTF-16 where a byte order mark says so, else Windows Western.
  public static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  /// As above for the beginning of a file, which may end within a letter.
  static String decode(byte[] bytes, Charset expected) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
        ? new String(bytes, StandardCharsets.UTF_16)
        : new String(bytes, expected);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
