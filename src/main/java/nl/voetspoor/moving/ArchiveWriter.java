package nl.voetspoor.moving;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the parts of an archive one after the other, with the hash of each at the end. The
/// archive is there when it is finished, and not before.
final class ArchiveWriter implements AutoCloseable {
  /// The same in every archive, so that time plays no part.
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path draft;
  private final Path sumsDraft;
  private final OutputStream sums;
  private final ZipOutputStream zip;
  private final MessageDigest digest;

  /// @throws IOException when nothing can be written there
  ArchiveWriter(Path file) throws IOException {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".part");
    this.sumsDraft = file.resolveSibling(file.getFileName() + ".sums.part");
    this.digest = sha256();
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER));
    this.sums = new BufferedOutputStream(Files.newOutputStream(sumsDraft), BUFFER);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A line of the file of hashes, as `sha256sum` reads it.
  static byte[] sum(String hash, String name) {
    return (hash + "  " + name + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Begins a part.
  ///
  /// @param fast for what is mostly compressed already
  void begin(String name, boolean fast) throws IOException {
    zip.setLevel(fast ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  /// More of the part that was begun.
  void write(byte[] bytes, int length) throws IOException {
    zip.write(bytes, 0, length);
    digest.update(bytes, 0, length);
  }

  /// Ends the part that was begun.
  void end(String name) throws IOException {
    zip.closeEntry();
    sums.write(sum(HexFormat.of().formatHex(digest.digest()), name));
  }

  /// A part that is short.
  void whole(String name, byte[] bytes) throws IOException {
    begin(name, false);
    write(bytes, bytes.length);
    end(name);
  }

  /// A part that is a file.
  ///
  /// @return how long it is
  long copy(String name, Path from) throws IOException {
    begin(name, true);
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(from)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        write(buffer, read);
        length += read;
      }
    }
    end(name);
    return length;
  }

  /// Writes the hashes, and puts the archive in its place.
  void finish() throws IOException {
    sums.close();
    begin(Section.SUMS.fileName(), false);
    Files.copy(sumsDraft, zip);
    zip.closeEntry();
    zip.close();
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Leaves nothing behind that was not finished.
  @Override
  public void close() throws IOException {
    try {
      sums.close();
    } finally {
      try {
        zip.close();
      } catch (IOException e) {
        // What was not finished is thrown away.
      }
      Files.deleteIfExists(sumsDraft);
      Files.deleteIfExists(draft);
    }
  }
}
