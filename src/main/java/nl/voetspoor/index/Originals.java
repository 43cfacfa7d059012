package nl.voetspoor.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files that papers were read from, as they were, each kept once under the hash of its bytes.
/// So a paper can still show its original after the folder it came from has gone.
public final class Originals {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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

  /// Keeps bytes that are read from `bytes`, which stays open. A crash leaves either all of them or
  /// nothing.
  ///
  /// @return whether they were not kept before
  /// @throws IOException when they cannot be read or written, or do not have this hash
  public boolean keep(String sha256, InputStream bytes) throws IOException {
    Path target = place(sha256);
    if (Files.exists(target)) {
      return false;
    }
    Path parent = folder.resolve(sha256.substring(0, 2));
    Files.createDirectories(parent);
    Path draft = Files.createTempFile(parent, "draft", ".tmp");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Files.copy(new DigestInputStream(bytes, digest), draft, StandardCopyOption.REPLACE_EXISTING);
      if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
        throw new IOException("these are not the bytes of " + sha256);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Does something with a file that is kept.
  public interface Taker {
    /// Takes the file with this hash.
    ///
    /// @throws IOException when it cannot
    void take(String sha256, Path file) throws IOException;
  }

  /// Hands over all that are kept, by hash.
  ///
  /// @throws IOException when the folder cannot be read, or what the taker throws
  public void each(Taker taker) throws IOException {
    for (Path part : sorted(folder)) {
      for (Path file : Files.isDirectory(part) ? sorted(part) : List.<Path>of()) {
        String name = file.getFileName().toString();
        if (HASH.matcher(name).matches()
            && name.startsWith(part.getFileName().toString())
            && Files.isRegularFile(file)) {
          taker.take(name, file);
        }
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
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
