package nl.voetspoor.moving;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of an archive, one after the other, each by its bytes. What is read is held against
/// the hashes at the end; nothing that the archive says of itself is believed before.
///
/// It reads no further than a part unfolds to: an archive that unfolds to far more than papers do
/// is refused.
final class ArchiveReader extends InputStream {
  private static final int LONGEST_WHOLE = 1 << 26;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Bounds bounds;
  private final ZipInputStream zip;
  private final Path sumsDraft;
  private final OutputStream sums;
  private final MessageDigest digest = ArchiveWriter.sha256();
  private final long most;
  private long unfolded;
  private int line;
  private String name = "its beginning";
  private Optional<Section> section = Optional.empty();

  /// How much an archive may unfold to.
  ///
  /// @param times how many times its size
  /// @param free how many bytes on top of that
  /// @param line how long a line may be, in bytes
  record Bounds(int times, long free, int line) {
    /// Text of papers unfolds to some 10 times what it is in the archive; 1 GB is nothing to fear.
    static final Bounds USUAL = new Bounds(200, 1L << 30, 1 << 28);
  }

  /// @throws IOException when the file cannot be opened
  ArchiveReader(Path file, Bounds bounds) throws IOException {
    this.file = file;
    this.bounds = bounds;
    this.most = bounds.free() + bounds.times() * Files.size(file);
    this.zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    this.sumsDraft = Files.createTempFile("voetspoor", ".sums");
    this.sums = new BufferedOutputStream(Files.newOutputStream(sumsDraft), BUFFER);
  }

  /// Goes to the next part; empty at the end.
  ///
  /// @throws ArchiveException where it does not belong there
  Optional<Section> next() {
    ZipEntry entry;
    try {
      entry = zip.getNextEntry();
    } catch (IOException | IllegalArgumentException e) {
      throw section.isEmpty() ? ArchiveException.none(file) : damaged(e);
    }
    if (entry == null) {
      return ended();
    }
    String before = name;
    Optional<Section> sectionBefore = section;
    name = entry.getName();
    line = 0;
    section = Section.of(name);
    if (sectionBefore.isEmpty() && !section.equals(Optional.of(Section.MANIFEST))) {
      throw ArchiveException.none(file);
    }
    if (section.isEmpty()) {
      throw damaged("no archive has a part of this name");
    }
    int order = sectionBefore.map(section.get()::compareTo).orElse(1);
    if (order < 0 || (order == 0 && name.compareTo(before) <= 0)) {
      throw damaged("it comes too late, behind " + before);
    }
    return section;
  }

  private Optional<Section> ended() {
    if (section.isEmpty()) {
      throw ArchiveException.none(file);
    }
    if (!section.equals(Optional.of(Section.SUMS))) {
      throw ArchiveException.damaged(file, "its end", "it breaks off behind " + name);
    }
    return Optional.empty();
  }

  /// The name of the part that is read.
  String name() {
    return name;
  }

  /// How many bytes have been read of all parts.
  long unfolded() {
    return unfolded;
  }

  /// The rest of the part, which is not long.
  byte[] whole() {
    try {
      byte[] bytes = readNBytes(LONGEST_WHOLE + 1);
      if (bytes.length > LONGEST_WHOLE) {
        throw damaged("it is longer than can be");
      }
      return bytes;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /// Does something with a line.
  interface LineTaker {
    void take(byte[] line);
  }

  /// Hands over the lines of the part.
  void eachLine(LineTaker taker) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int length = read(buffer, 0, BUFFER); length >= 0; length = read(buffer, 0, BUFFER)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (buffer[i] == '\n') {
          bytes.write(buffer, start, i - start);
          start = i + 1;
          line++;
          taker.take(bytes.toByteArray());
          bytes.reset();
        }
      }
      bytes.write(buffer, start, length - start);
      if (bytes.size() > bounds.line()) {
        throw damaged("line " + (line + 1) + " is longer than can be");
      }
    }
    if (bytes.size() > 0) {
      throw damaged("its last line breaks off");
    }
  }

  /// Ends the part, of which what is left is read; its hash.
  String end() {
    line = 0;
    byte[] buffer = new byte[BUFFER];
    int read = 0;
    while (read >= 0) {
      read = read(buffer, 0, BUFFER);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    try {
      sums.write(ArchiveWriter.sum(hash, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hash;
  }

  /// Holds the hashes that stand in the part against those of what was read.
  void checkSums() {
    try {
      sums.close();
      try (InputStream own = new BufferedInputStream(Files.newInputStream(sumsDraft))) {
        InputStream there = new BufferedInputStream(this);
        String read = nextLine(own);
        String said = nextLine(there);
        while (read.equals(said) && !read.isEmpty()) {
          read = nextLine(own);
          said = nextLine(there);
        }
        if (!read.equals(said)) {
          name = read.isEmpty() ? name : read.substring(Math.min(66, read.length()));
          throw damaged("its hash is not the one in " + Section.SUMS.fileName());
        }
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private String nextLine(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (bytes.size() > 1_000) {
        throw damaged("it is no list of hashes");
      }
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  ArchiveException damaged(String why) {
    return ArchiveException.damaged(file, place(), why);
  }

  ArchiveException damaged(Throwable cause) {
    return ArchiveException.damaged(file, place(), cause);
  }

  private String place() {
    return line > 0 ? "line " + line + " of " + name : name;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /// The bytes of the part.
  ///
  /// @throws ArchiveException where they cannot be read
  @Override
  public int read(byte[] buffer, int offset, int length) {
    try {
      int read = zip.read(buffer, offset, length);
      if (read > 0) {
        digest.update(buffer, offset, read);
        unfolded += read;
      }
      if (unfolded > most) {
        throw damaged("it unfolds to more than " + bounds.times() + " times its size");
      }
      return read;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
      sums.close();
    } finally {
      Files.deleteIfExists(sumsDraft);
    }
  }

  /// Whether one name comes behind another, by their bytes in UTF-8.
  static boolean isBehind(String name, String before) {
    return Arrays.compareUnsigned(
            name.getBytes(StandardCharsets.UTF_8), before.getBytes(StandardCharsets.UTF_8))
        > 0;
  }
}
