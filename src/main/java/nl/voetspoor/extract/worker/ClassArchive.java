package nl.voetspoor.extract.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// The classes that workers need, loaded and checked, in a file that Java makes where a worker of
/// some experience ends in peace. With it the next workers start in half the time. It is of one
/// build of Java and of Voetspoor, and its name says of which; Java too refuses one that does not
/// fit, and does without. Nothing is lost where it is not there or cannot be made.
///
/// @param folder where it is kept; whoever can write there can change what workers do
/// @param classPath where workers look for classes
record ClassArchive(Path folder, List<String> classPath) {
  private static final String ANY = "workers-*.jsa";

  /// With what options a worker is started: to use the archive, or to make it in `scratch`.
  List<String> options(Path scratch) throws IOException {
    if (!isPossible()) {
      return List.of();
    }
    // What Java has to say of it would go to standard output, over which Tika talks to the worker.
    return isThere()
        ? List.of("-XX:SharedArchiveFile=" + file(), "-Xlog:disable")
        : List.of("-XX:ArchiveClassesAtExit=" + made(scratch), "-Xlog:disable");
  }

  boolean isWanted() throws IOException {
    return isPossible() && !isThere();
  }

  /// Takes over what a worker made in `scratch`, if it did, in the place of those of other builds.
  void keep(Path scratch) throws IOException {
    if (!Files.exists(made(scratch))) {
      return;
    }
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, ANY)) {
      for (Path one : old) {
        Files.delete(one);
      }
    }
    Files.move(made(scratch), file(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path made(Path scratch) {
    return scratch.resolve("workers.jsa");
  }

  private boolean isThere() throws IOException {
    return Files.exists(file());
  }

  /// Java makes none of classes in folders, in which they lie while Voetspoor is being written.
  private boolean isPossible() {
    return classPath.stream().allMatch(part -> Files.isRegularFile(Path.of(part)));
  }

  private Path file() throws IOException {
    int build = Objects.hash(Runtime.version().toString(), System.getProperty("java.home"));
    for (String part : classPath) {
      Path jar = Path.of(part);
      build = Objects.hash(build, part, Files.size(jar), Files.getLastModifiedTime(jar).toMillis());
    }
    return folder.resolve("workers-" + Integer.toHexString(build) + ".jsa");
  }
}
