package nl.voetspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The files that papers were read from, as they were, each kept once under the hash of its bytes.
/// So a paper can still show its original after the folder it came from has gone.
public final class Originals {
  private final Path folder;

  /// @param folder where they are kept; made when the first one comes
  public Originals(Path folder) {
    this.folder = folder;
  }

  /// Keeps the bytes of `file`. A crash leaves either all of them or nothing.
  ///
  /// @throws IOException when they cannot be read or written
  public void keep(String sha256, Path file) throws IOException {
    Path target = place(sha256);
    if (Files.exists(target)) {
      return;
    }
    Path parent = folder.resolve(sha256.substring(0, 2));
    Files.createDirectories(parent);
    Path draft = Files.createTempFile(parent, "draft", ".tmp");
    try {
      Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Where the bytes with this hash are, if they are kept.
  public Optional<Path> find(String sha256) {
    if (sha256.isEmpty()) {
      return Optional.empty();
    }
    Path place = place(sha256);
    return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
