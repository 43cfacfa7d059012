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

  /// It is on a cluster, and another process is writing to it.
  public static final class Taken extends CollectionException {
    /// @param collection its name, and where it is
    /// @param writer who is writing
    /// @param cause what the lock said
    public Taken(String collection, String writer, Throwable cause) {
      super(
          "the collection "
              + collection
              + " is being written by "
              + writer
              + ": wait until that has ended; if it has died, its right to write ends by itself"
              + " within a minute",
          cause);
    }
  }

  /// It is on a cluster that gives no answer, or none that is whole.
  public static final class Unreachable extends CollectionException {
    /// @param cluster its addresses
    /// @param cause what went wrong
    public Unreachable(String cluster, Throwable cause) {
      super(
          "the OpenSearch cluster at "
              + cluster
              + " cannot be used now: "
              + cause.getMessage()
              + "; check that it runs, and its address, user and certificate",
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

  /// It was made by an older version of the program, which kept things otherwise.
  public static final class Outdated extends CollectionException {
    /// @param data the data folder
    /// @param cause which form was found and which was expected
    public Outdated(Path data, Throwable cause) {
      super(
          "the collection in "
              + data
              + " was made by an older version of Voetspoor, which kept papers otherwise: run"
              + " ./voetspoor rebuild --data "
              + data
              + ", which writes it anew from what is kept of each paper, without the files they"
              + " were read from; until it has ended the older version can go on searching",
          cause);
    }
  }

  /// It is on a cluster, and was made by an older version of the program, which kept things
  /// otherwise.
  public static final class OutdatedThere extends CollectionException {
    /// @param collection its name, and where it is
    /// @param cause which form was found and which was expected
    public OutdatedThere(String collection, Throwable cause) {
      super(
          "the collection "
              + collection
              + " was made by an older version of Voetspoor, which kept papers otherwise: run"
              + " ./voetspoor rebuild with the same settings, which writes it anew from what is"
              + " kept of each paper; until it has ended the older version can go on searching",
          cause);
    }
  }

  /// It was made by a version of the program so old that what it kept cannot be read.
  public static final class TooOld extends CollectionException {
    /// @param data the data folder
    /// @param cause which form was found and which was expected
    public TooOld(Path data, Throwable cause) {
      super(
          "the collection in "
              + data
              + " was made by a version of Voetspoor that kept too little to write it anew: index"
              + " your papers into another folder with --data",
          cause);
    }
  }

  /// It was made by a newer version of the program.
  public static final class Newer extends CollectionException {
    /// @param collection the data folder, or the name of the collection and where it is
    /// @param cause which form was found and which was expected
    public Newer(String collection, Throwable cause) {
      super(
          "the collection in "
              + collection
              + " was made by a newer version of Voetspoor than this one: use that version, or a"
              + " later one; to go back, export the collection there and import it here",
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
