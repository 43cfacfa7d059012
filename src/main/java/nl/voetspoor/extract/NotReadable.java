package nl.voetspoor.extract;

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
              Fault.TOO_LARGE, "nested too deeply: its parts lie thousands of levels deep", thrown);
      case OutOfMemoryError _ ->
          new NotReadable(
              Fault.OUT_OF_MEMORY,
              "out of memory: give the program more (JAVA_OPTS=-Xmx2g) and index it again",
              thrown);
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
      if (t instanceof WriteLimitReachedException || message(t).contains("Zip bomb")) {
        return tooLong(thrown);
      }
    }
    String said = SIGN_OF_CODE.matcher(message(thrown)).find() ? UNSAID : message(thrown);
    return new NotReadable(
        Fault.DAMAGED,
        "damaged: " + said + "; fetch it again, or open it and save it anew",
        thrown);
  }

  private static String message(Throwable thrown) {
    String text = Optional.ofNullable(thrown.getMessage()).orElse(UNSAID);
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
