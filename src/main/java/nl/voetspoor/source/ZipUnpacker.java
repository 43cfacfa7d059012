package nl.voetspoor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.voetspoor.model.Fault;

/// Takes the files out of a zip archive, one at a time, within limits. Word and OpenDocument files
/// are zip files too, but papers and no archives.
final class ZipUnpacker {
  private static final String ZIP = "application/zip";

  private final Path workspace;

  ZipUnpacker(Path workspace) {
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
      return hasPassword(e);
    }
  }

  /// An archive of which the list of files says that they are encrypted is not opened at all.
  private static boolean hasPassword(IOException e) {
    return String.valueOf(e.getMessage()).contains("encrypted");
  }

  /// Hands over what `archive` holds, and then itself.
  void unpack(Path archive, String location, Allowance allowance, Consumer<Found> taker) {
    try {
      SourceFile file =
          new SourceFile(location, archive, Hash.sha256(archive), Files.size(archive));
      try (ZipFile zip = new ZipFile(archive.toFile())) {
        int files = entries(zip, location, allowance, taker);
        taker.accept(new Found.Opened(file, ZIP, files));
      }
    } catch (IOException e) {
      taker.accept(
          hasPassword(e)
              ? new Found.Trouble(
                  location,
                  Fault.ENCRYPTED,
                  "the archive has a password: unpack it with that and index the folder")
              : new Found.Trouble(
                  location,
                  Fault.DAMAGED,
                  "damaged archive: " + e.getMessage() + "; make it anew"));
    }
  }

  private int entries(ZipFile zip, String location, Allowance allowance, Consumer<Found> taker) {
    List<? extends ZipEntry> entries =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .sorted(Comparator.comparing(ZipEntry::getName))
            .toList();
    InnerName names = new InnerName();
    List<ZipEntry> left = new ArrayList<>();
    int files = 0;
    for (ZipEntry entry : entries) {
      String at = location + "!/" + names.of(entry.getName());
      if (isHidden(entry.getName())) {
        taker.accept(new Found.Hidden(at));
      } else if (allowance.takeFile()) {
        files++;
        take(zip, entry, at, allowance, taker);
      } else {
        left.add(entry);
      }
    }
    if (!left.isEmpty()) {
      files++;
      taker.accept(tooMany(location, left.size(), allowance));
    }
    return files;
  }

  /// What was left has a row of its own in the ledger, beside that of the archive.
  private static Found tooMany(String location, int left, Allowance allowance) {
    return new Found.Trouble(
        location + "!/…",
        Fault.TOO_LARGE,
        left
            + " files of the archive were left unread: it holds more than "
            + allowance.limits().files()
            + "; unpack it and index the folder");
  }

  private void take(
      ZipFile zip, ZipEntry entry, String location, Allowance allowance, Consumer<Found> taker) {
    try {
      Path copy = Files.createTempFile(workspace, "entry", ".tmp");
      if (!copied(zip, entry, copy, allowance.bytesLeft())) {
        Files.delete(copy);
        taker.accept(tooLarge(location, allowance));
      } else {
        allowance.take(Files.size(copy));
        enter(copy, location, allowance, taker);
      }
    } catch (IOException e) {
      taker.accept(
          new Found.Trouble(
              location,
              Fault.DAMAGED,
              "cannot be unpacked: " + e.getMessage() + "; make the archive anew"));
    }
  }

  private static Found tooLarge(String location, Allowance allowance) {
    UnpackLimits limits = allowance.limits();
    return allowance.bytesLeft() < limits.fileBytes()
        ? new Found.Trouble(
            location,
            Fault.TOO_LARGE,
            "too large: the archive unfolds to more than "
                + (limits.totalBytes() >> 20)
                + " MB in all; unpack it and index the folder, or raise max-unpacked-megabytes in"
                + " index-config/limits.properties")
        : new Found.Trouble(
            location,
            Fault.TOO_LARGE,
            "too large: more than "
                + (limits.fileBytes() >> 20)
                + " MB unpacked; unpack it and raise max-file-megabytes in"
                + " index-config/limits.properties");
  }

  /// Hands over a file that was taken out of another, or all that it holds where it is an archive
  /// itself; then it is of no more use.
  void enter(Path copy, String location, Allowance allowance, Consumer<Found> taker)
      throws IOException {
    boolean archive = isArchive(copy);
    if (allowance.depth(location) > allowance.limits().depth()
        || (archive && allowance.depth(location) == allowance.limits().depth())) {
      Files.delete(copy);
      taker.accept(
          new Found.Trouble(
              location,
              Fault.TOO_LARGE,
              "an archive more than "
                  + allowance.limits().depth()
                  + " archives deep: unpack it first"));
    } else if (archive) {
      unpack(copy, location, allowance, taker);
      Files.delete(copy);
    } else {
      taker.accept(
          new Found.Candidate(new SourceFile(location, copy, Hash.sha256(copy), Files.size(copy))));
    }
  }

  private static boolean copied(ZipFile zip, ZipEntry entry, Path copy, long most)
      throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[64 * 1024];
      long total = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > most) {
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
