package nl.voetspoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder in which files that lie in others are laid while they are read.
record Workspace(Path folder) {
  /// Deletes `file` if it lies here: it is of no more use.
  void tidy(Path file) {
    if (file.startsWith(folder)) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
