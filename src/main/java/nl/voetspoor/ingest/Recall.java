package nl.voetspoor.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.index.LedgerEntry;

/// Where the files are that are to be read again.
///
/// @param files those that are there, or that hold them
/// @param gone the entries of those that are not
record Recall(List<Path> files, List<LedgerEntry> gone) {
  static Recall of(List<LedgerEntry> wanted) {
    Set<Path> files = new LinkedHashSet<>();
    List<LedgerEntry> gone = new ArrayList<>();
    for (LedgerEntry entry : wanted) {
      outermost(entry.origin().location()).ifPresentOrElse(files::add, () -> gone.add(entry));
    }
    return new Recall(List.copyOf(files), gone);
  }

  /// The file on the disk that is, or holds, the one at `location`. A folder can have a name that
  /// looks like that of an archive.
  private static Optional<Path> outermost(String location) {
    for (int end = location.indexOf("!/"); end >= 0; end = location.indexOf("!/", end + 1)) {
      Path outer = Path.of(location.substring(0, end));
      if (Files.isRegularFile(outer)) {
        return Optional.of(outer);
      }
    }
    Path file = Path.of(location);
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }
}
