package nl.voetspoor.worklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/// A file among the work lists that is none, or is damaged. It is left as it is.
public final class UnreadableWorkListException extends WorkListException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /// @param file where it lies
  /// @param line the line from which on it cannot be read, from 1; empty where that is not known
  /// @param cause why
  public UnreadableWorkListException(Path file, OptionalInt line, IOException cause) {
    super(
        "the work list in %s cannot be read%s (%s): mend the file, or move it elsewhere"
            .formatted(
                file,
                line.isPresent() ? " from line " + line.getAsInt() + " on" : "",
                cause.getMessage()),
        cause);
    this.file = file.toString();
    this.line = line.orElse(0);
  }

  /// Where it lies.
  public String file() {
    return file;
  }

  /// The line from which on it cannot be read, from 1; empty where that is not known.
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }
}
