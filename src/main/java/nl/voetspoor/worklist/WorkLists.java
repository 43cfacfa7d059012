package nl.voetspoor.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The work lists of a data folder, each a file of JSON in it. A file is always whole: it is
/// written beside its place and then put there. Several threads and several programs may change
/// lists at once; each change is made to the list as it is then, one after the other.
public final class WorkLists {
  /// The most lists that are kept.
  public static final int MOST = 1_000;

  private static final String ENDING = ".json";
  private static final long LARGEST = 20_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path folder;
  private final Clock clock;

  /// @param folder where they are kept; made at the first list
  public WorkLists(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// The lists of a folder.
  ///
  /// @param lists those that can be read, the last changed first
  /// @param unreadable the others
  public record All(List<WorkList> lists, List<UnreadableWorkListException> unreadable) {
    /// Keeps its own copies of the lists.
    public All {
      lists = List.copyOf(lists);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// What became of a change.
  public sealed interface Change {
    /// It was made.
    record Made(WorkList list) implements Change {}

    /// It was not made, because the list was changed since the version it was meant for.
    ///
    /// @param now the list as it is
    record Overtaken(WorkList now) implements Change {}

    /// There is no such list any more.
    record Gone() implements Change {}
  }

  /// All lists.
  ///
  /// @throws WorkListException where the folder cannot be read
  public All all() {
    List<WorkList> lists = new ArrayList<>();
    List<UnreadableWorkListException> unreadable = new ArrayList<>();
    for (Path file : files()) {
      id(file)
          .ifPresent(id -> {
            try {
              find(id).ifPresent(lists::add);
            } catch (UnreadableWorkListException e) {
              unreadable.add(e);
            }
          });
    }
    lists.sort(Comparator.comparing(WorkList::changed).reversed());
    return new All(lists, unreadable);
  }

  /// A list; empty where there is none of that name.
  ///
  /// @throws UnreadableWorkListException where its file cannot be read
  public Optional<WorkList> find(WorkListId id) {
    Path file = file(id);
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableWorkListException(
            file, OptionalInt.empty(), new IOException("larger than a work list can be"));
      }
      return Optional.of(WorkListCodec.read(id, Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new UnreadableWorkListException(
          file,
          OptionalInt.of(e.getLocation().getLineNr()),
          new IOException(e.getOriginalMessage(), e));
    } catch (IOException e) {
      throw new UnreadableWorkListException(file, OptionalInt.empty(), e);
    }
  }

  /// Makes a list.
  ///
  /// @throws WorkListException where it cannot be kept
  public WorkList create(String title, List<WorkItem> items) {
    return alone(() -> {
      if (files().size() >= MOST) {
        throw new WorkListException(
            MOST + " work lists are kept in " + folder + ": delete one that is done");
      }
      Instant now = clock.instant();
      WorkList list = new WorkList(free(title), title, now, now, 1, items);
      write(list);
      return list;
    });
  }

  /// A list as the bytes of its file, to be kept elsewhere.
  public static byte[] written(WorkList list) {
    return WorkListCodec.written(list);
  }

  /// The list in the bytes of such a file.
  ///
  /// @throws IOException where they hold none
  public static WorkList read(WorkListId id, byte[] file) throws IOException {
    return WorkListCodec.read(id, file);
  }

  /// Puts a list back under its own name, as it was; the answer says whether that was free. A list
  /// that is there stays as it is.
  ///
  /// @throws WorkListException where it cannot be kept
  public boolean restore(WorkList list) {
    return alone(() -> {
      if (Files.exists(file(list.id()))) {
        return false;
      }
      write(list);
      return true;
    });
  }

  /// Changes a list.
  ///
  /// @param version the version that the change is meant for; empty for one that fits every version
  /// @throws WorkListException where it cannot be kept
  public Change change(WorkListId id, OptionalInt version, UnaryOperator<WorkList> change) {
    return alone(() -> {
      Optional<WorkList> now = find(id);
      if (now.isEmpty()) {
        return new Change.Gone();
      }
      if (version.isPresent() && version.getAsInt() != now.get().version()) {
        return new Change.Overtaken(now.get());
      }
      WorkList made = change.apply(now.get());
      WorkList next =
          new WorkList(
              id,
              made.title(),
              made.created(),
              clock.instant(),
              now.get().version() + 1,
              made.items());
      write(next);
      return new Change.Made(next);
    });
  }

  /// Deletes a list; the answer says whether it was there.
  ///
  /// @throws WorkListException where it cannot be deleted
  public boolean delete(WorkListId id) {
    return alone(() -> {
      try {
        return Files.deleteIfExists(file(id));
      } catch (IOException e) {
        throw new WorkListException(file(id) + " cannot be deleted: " + e.getMessage(), e);
      }
    });
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new WorkListException(
          "the folder of work lists cannot be read: " + folder + " (" + e.getMessage() + ")", e);
    }
  }

  private static Optional<WorkListId> id(Path file) {
    String name = file.getFileName().toString();
    return WorkListId.find(name.substring(0, name.length() - ENDING.length()));
  }

  private Path file(WorkListId id) {
    return folder.resolve(id.value() + ENDING);
  }

  private WorkListId free(String title) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Stream.iterate(1, turn -> turn + 1)
        .map(turn -> WorkListId.of(today, title, turn))
        .filter(id -> !Files.exists(file(id)))
        .findFirst()
        .orElseThrow();
  }

  private void write(WorkList list) {
    byte[] written = WorkListCodec.written(list);
    if (written.length > LARGEST) {
      throw new WorkListException(
          "this work list is larger than is kept: take questions or passages out, or begin another");
    }
    try {
      Path beside = Files.createTempFile(folder, list.id().value(), ".new");
      try {
        try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(written);
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
          out.force(true);
        }
        Files.move(
            beside,
            file(list.id()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private WorkListException unwritable(IOException e) {
    return new WorkListException(
        "the work list cannot be kept in %s (%s): see to it that the folder can be written to"
            .formatted(folder, e.getMessage()),
        e);
  }

  /// Does something while nobody else, in this program or another, changes a list.
  private <T> T alone(Supplier<T> work) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = lock(channel)) {
        return work.get();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Waits for its turn. Within one program the system does not wait but refuses.
  private static FileLock lock(FileChannel channel) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        if (Instant.now().isAfter(end)) {
          throw new IOException("another change goes on for more than " + PATIENCE, e);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting to change a work list", e);
    }
  }
}
