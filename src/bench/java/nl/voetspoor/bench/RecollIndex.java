package nl.voetspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Recoll, a search program for the files of a desktop: `recollindex` of Debian's `recollcmd` reads
/// files with filters of its own, for PDF `pdftotext`, and indexes them with Xapian.
final class RecollIndex {
  private static final Path PROGRAM = Path.of("/usr/bin/recollindex");

  /// Indexes all anew, and says how many files can be found, the folder itself left out.
  private static final String SCRIPT =
      "recollindex -z -c \"$0\" && recollq -c \"$0\" -n 1 'size>0 -mime:inode/directory'"
          + " | sed -n 's/^\\([0-9]*\\) results.*/indexed \\1/p'";

  private RecollIndex() {}

  /// Whether it is installed here.
  static boolean isHere() {
    return Files.isExecutable(PROGRAM);
  }

  /// A command that indexes copies of `files`; it may be run many times.
  ///
  /// @param folder where the copies and the index go; it is made
  static List<String> command(Path folder, List<Path> files) throws IOException {
    Path copies = Files.createDirectories(folder.resolve("files"));
    for (int i = 0; i < files.size(); i++) {
      Files.copy(files.get(i), copies.resolve(i + "-" + files.get(i).getFileName()));
    }
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(
        settings.resolve("recoll.conf"),
        "topdirs = " + copies + "\nnoaspell = 1\nloglevel = 2\nindexStoreDocText = 1\n");
    return List.of("sh", "-c", SCRIPT, settings.toString());
  }
}
