package nl.voetspoor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.voetspoor.model.Fault;

/// Takes the files out of a zip archive, one at a time, within limits. Word and OpenDocument files
/// are zip files too, but papers and no archives.
final class ZipUnpacker {
  private final UnpackLimits limits;
  private final Path workspace;

  ZipUnpacker(UnpackLimits limits, Path workspace) {
    this.limits = limits;
    this.workspace = workspace;
  }

  static boolean isArchive(Path file) throws IOException {
    byte[] head = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      if (in.readNBytes(head, 0, 4) < 4 || head[0] != 'P' || head[1] != 'K' || head[2] > 5) {
        return false;
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("[Content_Types].xml") == null
          && zip.getEntry("mimetype") == null
          && zip.getEntry("META-INF/manifest.xml") == null;
    } catch (IOException e) {
      return false;
    }
  }

  void unpack(Path archive, String location, Consumer<Found> taker) {
    unpack(archive, location, 1, taker);
  }

  private void unpack(Path archive, String location, int depth, Consumer<Found> taker) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      entries.stream()
          .limit(limits.files())
          .forEach(entry -> take(zip, entry, location + "!/" + entry.getName(), depth, taker));
      if (entries.size() > limits.files()) {
        taker.accept(
            new Found.Trouble(
                location,
                Fault.TOO_LARGE,
                "holds "
                    + entries.size()
                    + " files; only the first "
                    + limits.files()
                    + " were read: unpack it and index the folder"));
      }
    } catch (IOException e) {
      taker.accept(
          new Found.Trouble(
              location, Fault.DAMAGED, "damaged archive: " + e.getMessage() + "; make it anew"));
    }
  }

  private void take(
      ZipFile zip, ZipEntry entry, String location, int depth, Consumer<Found> taker) {
    try {
      Path copy = Files.createTempFile(workspace, "entry", ".tmp");
      if (!copied(zip, entry, copy)) {
        Files.delete(copy);
        taker.accept(
            new Found.Trouble(
                location,
                Fault.TOO_LARGE,
                "too large: more than "
                    + (limits.fileBytes() >> 20)
                    + " MB unpacked; unpack it and raise max-file-megabytes in"
                    + " index-config/limits.properties"));
      } else if (isArchive(copy)) {
        enter(copy, location, depth, taker);
        Files.delete(copy);
      } else {
        taker.accept(
            new Found.Candidate(
                new SourceFile(location, copy, Hash.sha256(copy), Files.size(copy))));
      }
    } catch (IOException e) {
      taker.accept(
          new Found.Trouble(
              location,
              Fault.DAMAGED,
              "cannot be unpacked: " + e.getMessage() + "; make the archive anew"));
    }
  }

  private void enter(Path archive, String location, int depth, Consumer<Found> taker) {
    if (depth >= limits.depth()) {
      taker.accept(
          new Found.Trouble(
              location,
              Fault.TOO_LARGE,
              "an archive more than " + limits.depth() + " archives deep: unpack it first"));
    } else {
      unpack(archive, location, depth + 1, taker);
    }
  }

  private boolean copied(ZipFile zip, ZipEntry entry, Path copy) throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[64 * 1024];
      long total = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > limits.fileBytes()) {
          return false;
        }
        out.write(buffer, 0, n);
      }
    }
    return true;
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }
}
