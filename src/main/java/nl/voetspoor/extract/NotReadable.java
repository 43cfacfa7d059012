package nl.voetspoor.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.voetspoor.model.Fault;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;

/// A file cannot be read, for a reason that a person can act on. Stays within this room.
final class NotReadable extends Exception {
  /// What only a programmer understands: names of classes, addresses of objects.
  private static final Pattern SIGN_OF_CODE =
      Pattern.compile(
          "@\\p{XDigit}{5,}|\\b\\w+\\.\\w+\\.\\w+\\b|\\w+(?:Exception|Error)\\b|TIKA-|\\p{Ll}\\p{Lu}|\\bnull\\b");

  static final String OUT_OF_MEMORY =
      "out of memory: it takes more than one file may; raise memory-per-worker-megabytes in"
          + " index-config/limits.properties and index it again";

  private static final String UNSAID = "it breaks off or cannot be unpacked";

  private final Fault fault;
  private final String reason;

  NotReadable(Fault fault, String reason, Throwable cause) {
    super(reason, cause);
    this.fault = fault;
    this.reason = reason;
  }

  Fault fault() {
    return fault;
  }

  String reason() {
    return reason;
  }

  /// The reason behind what a parser threw.
  static NotReadable because(Throwable thrown) {
    return switch (thrown) {
      case NotReadable known -> known;
      case StackOverflowError _ ->
          new NotReadable(
              Fault.TOO_LARGE,
              "nested too deeply: its parts lie thousands of levels deep; save it anew without them",
              thrown);
      case OutOfMemoryError _ -> new NotReadable(Fault.OUT_OF_MEMORY, OUT_OF_MEMORY, thrown);
      default -> describe(thrown);
    };
  }

  /// A file holds more text than is taken from one.
  static NotReadable tooLong(Throwable thrown) {
    return new NotReadable(
        Fault.TOO_LARGE,
        "too long: it unfolds to more text than is taken from one file; split it into parts",
        thrown);
  }

  private static NotReadable describe(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof EncryptedDocumentException
          || t instanceof org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException) {
        return new NotReadable(
            Fault.ENCRYPTED, "encrypted: remove the password and index it again", thrown);
      }
      if (t instanceof WriteLimitReachedException || isBomb(message(t))) {
        return new NotReadable(
            Fault.TOO_LARGE,
            "too large: it unfolds to far more than its size, or nests without end, as an attack does;"
                + " open it in the program it was made with and save it anew",
            thrown);
      }
    }
    String said = SIGN_OF_CODE.matcher(message(thrown)).find() ? UNSAID : message(thrown);
    return new NotReadable(
        Fault.DAMAGED,
        "damaged: " + said + "; fetch it again, or open it and save it anew",
        thrown);
  }

  /// POI and Tika say so in different words, both of what unfolds too far and of what nests too
  /// deeply; Java says so of XML with the numbers 00010001 (entities) to 00010009.
  private static boolean isBomb(String message) {
    return message.toLowerCase(Locale.ROOT).contains("zip bomb") || message.contains("JAXP0001000");
  }

  private static String message(Throwable thrown) {
    String text = Optional.ofNullable(thrown.getMessage()).orElse(UNSAID);
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
