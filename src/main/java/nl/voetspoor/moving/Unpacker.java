package nl.voetspoor.moving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import nl.voetspoor.index.CollectionException;
import nl.voetspoor.index.KeptPaper;
import nl.voetspoor.index.LedgerEntry;
import nl.voetspoor.index.OfficialSource;
import nl.voetspoor.index.Originals;
import nl.voetspoor.index.PaperCodec;
import nl.voetspoor.index.PaperStore;
import nl.voetspoor.index.Renewal;
import nl.voetspoor.worklist.WorkListException;
import nl.voetspoor.worklist.WorkListId;
import nl.voetspoor.worklist.WorkLists;

/// Reads an archive, and makes a collection of it again. It is looked through from beginning to end
/// first: what is damaged, or of a newer format, is refused before anything is written.
public final class Unpacker {
  private static final JsonMapper JSON = new JsonMapper();

  private final PaperCodec codec = new PaperCodec();
  private final Path file;
  private final Watcher watcher;
  private final ArchiveReader.Bounds bounds;

  /// @param file the archive
  public Unpacker(Path file, Watcher watcher) {
    this(file, watcher, ArchiveReader.Bounds.USUAL);
  }

  Unpacker(Path file, Watcher watcher, ArchiveReader.Bounds bounds) {
    this.file = file;
    this.watcher = watcher;
    this.bounds = bounds;
  }

  /// Looks whether the archive is whole.
  ///
  /// @return how much of everything is in it
  /// @throws ArchiveException where it is not
  /// @throws IOException when it cannot be opened
  public Contents check() throws IOException {
    return read(Taker.NOTHING, (what, done) -> watcher.passed(what + " checked", done));
  }

  /// Makes an empty collection the one in the archive, which was looked through before. It is there
  /// at once, and whole.
  ///
  /// @param originals where the original files go; empty to leave them out
  /// @throws IOException when something cannot be written
  public void unpack(Renewal renewal, Optional<Originals> originals, WorkLists workLists)
      throws IOException {
    read(new Filling(renewal, originals, workLists), watcher);
    renewal.complete();
  }

  /// Adds to a collection what is not in it, from an archive that was looked through before. What
  /// is there stays as it is. Where it is broken off, the same again does the rest.
  ///
  /// @param originals where the original files go; empty to leave them out
  /// @return how much was added
  /// @throws IOException when something cannot be written
  public Contents add(PaperStore store, Optional<Originals> originals, WorkLists workLists)
      throws IOException {
    Addition addition = new Addition(store, originals, workLists, file);
    read(addition, watcher);
    return addition.end();
  }

  private Contents read(Taker taker, Watcher seen) throws IOException {
    Contents.Counter counter = new Contents.Counter();
    try (ArchiveReader archive = new ArchiveReader(file, bounds)) {
      Order order = new Order(archive);
      for (Optional<Section> next = archive.next(); next.isPresent(); next = archive.next()) {
        section(next.get(), archive, order, taker, new Counted(counter, seen));
      }
      return counter.counted();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  /// Counts what goes by.
  private record Counted(Contents.Counter counter, Watcher watcher) {}

  private void section(
      Section section, ArchiveReader archive, Order order, Taker taker, Counted counted)
      throws IOException {
    Contents.Counter counter = counted.counter();
    Watcher seen = counted.watcher();
    switch (section) {
      case MANIFEST -> manifest(archive);
      case DESCRIPTIONS ->
          eachLine(
              archive,
              OfficialSource.class,
              source -> {
                order.description(source.location());
                taker.description(source);
                seen.passed("descriptions", counter.description());
              });
      case PAPERS ->
          eachLine(
              archive,
              KeptPaper.class,
              paper -> {
                order.paper(paper.paper().id().value());
                taker.paper(paper);
                seen.passed("papers", counter.paper());
              });
      case LEDGER ->
          eachLine(
              archive,
              LedgerEntry.class,
              entry -> {
                order.file(entry.origin().location());
                taker.file(entry);
                seen.passed("files", counter.file(entry.seen()));
              });
      case WORK_LISTS -> {
        workList(archive, taker);
        seen.passed("work lists", counter.workList());
      }
      case ORIGINALS -> seen.passed("originals", counter.original(original(archive, taker)));
      case COUNTS -> counts(archive, counter.counted());
      case SUMS -> archive.checkSums();
    }
    if (section != Section.ORIGINALS && section != Section.SUMS) {
      archive.end();
    }
  }

  private void manifest(ArchiveReader archive) {
    JsonNode said = json(archive);
    if (!said.path("format").asText().equals(Packer.NAME)) {
      throw ArchiveException.none(file);
    }
    int version = said.path("version").asInt();
    if (version > Packer.FORMAT) {
      throw ArchiveException.newer(file, version);
    }
    if (version < 1) {
      throw archive.damaged("there is no format " + version);
    }
  }

  private static JsonNode json(ArchiveReader archive) {
    try {
      return JSON.readTree(archive.whole());
    } catch (IOException e) {
      throw archive.damaged(e);
    }
  }

  private <T> void eachLine(ArchiveReader archive, Class<T> type, Consumer<T> taker) {
    archive.eachLine(line ->
        given(
            archive,
            () -> {
              try {
                taker.accept(codec.read(line, type));
              } catch (UncheckedIOException e) {
                throw e.getCause() instanceof JsonProcessingException json
                    ? archive.damaged(new IOException(json.getOriginalMessage(), json))
                    : e;
              }
            }));
  }

  /// What looks well and cannot be kept all the same, since something in it is missing or cannot
  /// be, is damage as well.
  private static void given(ArchiveReader archive, Runnable taking) {
    try {
      taking.run();
    } catch (ArchiveException | CollectionException | WorkListException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw archive.damaged(e);
    }
  }

  private static void workList(ArchiveReader archive, Taker taker) {
    String name = archive.name();
    String id = name.substring(name.indexOf('/') + 1, name.length() - ".json".length());
    byte[] bytes = archive.whole();
    given(
        archive,
        () -> {
          try {
            taker.workList(WorkLists.read(new WorkListId(id), bytes));
          } catch (JsonProcessingException e) {
            throw archive.damaged(new IOException(e.getOriginalMessage(), e));
          } catch (IOException e) {
            throw archive.damaged(e);
          }
        });
  }

  /// The bytes are held against their name by who keeps them, and here by who does not.
  private static long original(ArchiveReader archive, Taker taker) throws IOException {
    long before = archive.unfolded();
    String name = archive.name();
    String hash = name.substring(name.lastIndexOf('/') + 1);
    taker.original(hash, archive);
    if (!archive.end().equals(hash)) {
      throw archive.damaged("its bytes do not have the hash that it is named by");
    }
    return archive.unfolded() - before;
  }

  private static void counts(ArchiveReader archive, Contents counted) {
    try {
      Contents said = Contents.of(json(archive));
      if (!said.equals(counted)) {
        throw archive.damaged("it names " + said.json() + ", and there is " + counted.json());
      }
    } catch (DateTimeException e) {
      throw archive.damaged(e);
    }
  }

  /// Sees to it that things come in their order, so that nothing comes twice. For use by one
  /// thread.
  private static final class Order {
    private final ArchiveReader archive;
    private String description = "";
    private String paper = "";
    private String file = "";

    Order(ArchiveReader archive) {
      this.archive = archive;
    }

    void description(String location) {
      if (!location.equals(description)) {
        description = behind(location, description);
      }
    }

    void paper(String id) {
      paper = behind(id, paper);
    }

    void file(String location) {
      file = behind(location, file);
    }

    private String behind(String next, String before) {
      if (!before.isEmpty() && !ArchiveReader.isBehind(next, before)) {
        throw archive.damaged("'" + next + "' comes too late, behind '" + before + "'");
      }
      return next;
    }
  }
}
