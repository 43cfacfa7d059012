package nl.voetspoor.index;

import java.nio.file.Path;

/// Something is wrong with the collection as a whole. The message says what, where and what to do.
public abstract sealed class CollectionException extends RuntimeException {
  private CollectionException(String message, Throwable cause) {
    super(message, cause);
  }

  /// Another process is writing to it.
  public static final class Busy extends CollectionException {
    /// @param data the data folder
    /// @param cause what the lock said
    public Busy(Path data, Throwable cause) {
      super(
          "the collection in "
              + data
              + " is being written by another process: wait until it has ended, or choose another"
              + " folder with --data",
          cause);
    }
  }

  /// There is no room left to write.
  public static final class DiskFull extends CollectionException {
    /// @param data the data folder
    /// @param cause what the file system said
    public DiskFull(Path data, Throwable cause) {
      super(
          "no space left to write the collection in "
              + data
              + ": make room and run the same command again; what was committed is safe",
          cause);
    }
  }

  /// It was made by a version of the program that kept things otherwise.
  public static final class Outdated extends CollectionException {
    /// @param data the data folder
    /// @param cause which form was found and which was expected
    public Outdated(Path data, Throwable cause) {
      super(
          "the collection in "
              + data
              + " was made by another version of Voetspoor, which kept papers otherwise: index your"
              + " papers anew, into another folder with --data or after deleting "
              + data.resolve("index"),
          cause);
    }
  }

  /// It cannot be opened or written.
  public static final class Unusable extends CollectionException {
    /// @param data the data folder
    /// @param cause what went wrong
    public Unusable(Path data, Throwable cause) {
      super(
          "the collection in "
              + data
              + " cannot be used: "
              + cause.getMessage()
              + "; check the folder and its permissions, or index anew into another folder with"
              + " --data",
          cause);
    }
  }

  /// The exception that fits trouble with files under `data`.
  public static CollectionException of(Path data, java.io.IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean full = message.contains("No space left") || message.contains("Disk quota exceeded");
    return full ? new DiskFull(data, e) : new Unusable(data, e);
  }
}
