package nl.voetspoor.moving;

import java.nio.file.Path;

/// An archive cannot be used. The message says which, where in it, why, and what to do.
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ArchiveException(String message) {
    super(message);
  }

  private ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  static ArchiveException none(Path file) {
    return new ArchiveException(
        file + " is no archive of a collection: expected a file that ./voetspoor export has made");
  }

  static ArchiveException newer(Path file, int format) {
    return new ArchiveException(
        file
            + " is of format "
            + format
            + ", and this version of Voetspoor reads formats up to "
            + Packer.FORMAT
            + ": import it with the version that made it, or a later one");
  }

  static ArchiveException damaged(Path file, String where, String why) {
    return new ArchiveException(damage(file, where, why));
  }

  static ArchiveException damaged(Path file, String where, Throwable cause) {
    return new ArchiveException(
        damage(file, where, cause.getMessage() == null ? cause.toString() : cause.getMessage()),
        cause);
  }

  private static String damage(Path file, String where, String why) {
    return file
        + " is damaged at "
        + where
        + " ("
        + why.lines().findFirst().orElse("")
        + "): nothing of it was taken over; copy it anew from where it was made, or export it again";
  }
}
