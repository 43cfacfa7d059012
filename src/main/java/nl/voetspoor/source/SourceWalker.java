package nl.voetspoor.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import nl.voetspoor.model.Fault;

/// Goes through files, folders and zip archives in order of name and hands over each file once.
/// Symbolic links are followed within what was named; one that leads out of it or into its own
/// parents is reported, so that nothing is read that nobody asked for. Names that begin with a dot
/// are passed over inside folders, as the hidden files of other programs.
public final class SourceWalker {
  /// Reading a pipe or a device can wait for ever.
  private static final String NO_FILE =
      "no ordinary file (a pipe, a device, or a link that points at nothing): it was passed over";

  private static final String LEADS_OUT =
      "a symbolic link that leads out of the folder: it was not followed; to read what it leads to,"
          + " name that";

  /// A name that was written in another character set comes back changed.
  private static final String ODD_NAME =
      "its name is not written in the character set of this system: rename it, and index again";

  private final UnpackLimits limits;
  private final ZipUnpacker unpacker;

  /// @param limits what is too large to unpack
  /// @param workspace an existing folder in which files from archives are laid while they are read;
  ///   whoever receives such a file deletes it
  public SourceWalker(UnpackLimits limits, Path workspace) {
    this.limits = limits;
    this.unpacker = new ZipUnpacker(workspace);
  }

  /// The files that `roots` hold, archives counted as one, and the trouble on the way to them.
  public Listing list(List<Path> roots) {
    List<Path> files = new ArrayList<>();
    List<Found> trouble = new ArrayList<>();
    for (Path root : roots) {
      try {
        list(root.toAbsolutePath().normalize(), files, trouble);
      } catch (IOException e) {
        trouble.add(new Found.Trouble(root.toString(), Fault.NOT_OPENED, reason(e)));
      }
    }
    return new Listing(files.stream().distinct().toList(), trouble);
  }

  /// What may be taken out of the file at `path`, if it holds others.
  public Allowance allowance(Path path) {
    return new Allowance(path.toString(), limits);
  }

  /// Hands over the file at `path`, or all that it holds where it is an archive.
  public void open(Path path, Consumer<Found> taker) {
    open(path, allowance(path), taker);
  }

  /// The same, counting what is taken out of it.
  public void open(Path path, Allowance allowance, Consumer<Found> taker) {
    String location = path.toString();
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        taker.accept(new Found.Trouble(location, Fault.NOT_OPENED, NO_FILE));
      } else if (Files.exists(path) && !Files.exists(Path.of(location))) {
        taker.accept(new Found.Trouble(location, Fault.NOT_OPENED, ODD_NAME));
      } else if (ZipUnpacker.isArchive(path)) {
        unpacker.unpack(path, location, allowance, taker);
      } else {
        taker.accept(
            new Found.Candidate(
                new SourceFile(location, path, Hash.sha256(path), Files.size(path))));
      }
    } catch (IOException e) {
      taker.accept(new Found.Trouble(location, Fault.NOT_OPENED, reason(e)));
    }
  }

  /// Hands over a file that was taken out of another and laid in the workspace, or all that it
  /// holds where it is an archive.
  public void enter(Path copy, String location, Allowance allowance, Consumer<Found> taker) {
    try {
      if (allowance.takeFile() && Files.size(copy) <= allowance.bytesLeft()) {
        allowance.take(Files.size(copy));
        unpacker.enter(copy, location, allowance, taker);
      } else {
        Files.delete(copy);
        taker.accept(
            new Found.Trouble(
                location,
                Fault.TOO_LARGE,
                "too much in one file: it holds more than "
                    + limits.files()
                    + " files or "
                    + (limits.totalBytes() >> 20)
                    + " MB; take out what you need and index that"));
      }
    } catch (IOException e) {
      taker.accept(new Found.Trouble(location, Fault.NOT_OPENED, reason(e)));
    }
  }

  /// What lies under the roots of a walk.
  ///
  /// @param files every file, absolute, without repeats
  /// @param aside what could not be entered, and what is hidden
  public record Listing(List<Path> files, List<Found> aside) {
    /// Keeps its own copies of the lists.
    public Listing {
      files = List.copyOf(files);
      aside = List.copyOf(aside);
    }
  }

  private static void list(Path root, List<Path> files, List<Found> trouble) throws IOException {
    List<Path> here = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (isHidden(root, dir)) {
              trouble.add(new Found.Hidden(dir.toString()));
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (leadsOut(root, dir)) {
              trouble.add(new Found.Trouble(dir.toString(), Fault.NOT_OPENED, LEADS_OUT));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(root, file)) {
              trouble.add(new Found.Hidden(file.toString()));
              return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
              trouble.add(new Found.Trouble(file.toString(), Fault.NOT_OPENED, NO_FILE));
            } else if (leadsOut(root, file)) {
              trouble.add(new Found.Trouble(file.toString(), Fault.NOT_OPENED, LEADS_OUT));
            } else {
              here.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            trouble.add(new Found.Trouble(file.toString(), Fault.NOT_OPENED, reason(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    here.sort(Comparator.naturalOrder());
    files.addAll(here);
  }

  private static boolean isHidden(Path root, Path path) {
    return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
  }

  /// Whether `path` is a link to what does not lie under `root`.
  private static boolean leadsOut(Path root, Path path) {
    try {
      return !path.equals(root)
          && Files.isSymbolicLink(path)
          && !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case FileSystemLoopException loop ->
          "a symbolic link that points at a folder it lies in: it was not followed; remove the link";
      case NoSuchFileException missing -> "no such file or folder: check the path";
      case AccessDeniedException denied ->
          "no permission to read it: change its permissions or run as a user who may";
      case FileSystemException other ->
          "cannot be read: " + (other.getReason() == null ? other.getMessage() : other.getReason());
      default -> "cannot be read: " + e.getMessage();
    };
  }
}
