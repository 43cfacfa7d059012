package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.FSDirectory;

/// Hands out the newest snapshot of a collection, looking for a newer one at most once a second.
/// Before anything has been indexed it is an empty one.
///
/// A newer one is opened and prepared on a thread of its own. Who asks waits for it no longer than
/// a moment, and else has the one before: so what is written to a large collection holds up nobody
/// who searches it.
final class Snapshots implements AutoCloseable {
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /// Works out what a search needs, before anybody searches.
  interface Preparation {
    void of(Opened opened) throws IOException;
  }

  private final Path folder;
  private final Weights weights;
  private final Preparation preparation;
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private volatile Opened current;
  private volatile long checked = System.nanoTime();
  private boolean closed;

  Snapshots(Path folder, Weights weights, Preparation preparation) throws IOException {
    this.folder = folder;
    this.weights = weights;
    this.preparation = preparation;
    this.current = opened(open(folder));
  }

  /// A snapshot with the index it reads from.
  record Opened(LuceneIndex index, Snapshot snapshot) {}

  private Opened opened(IndexReader reader) throws IOException {
    LuceneIndex index = new LuceneIndex(reader, weights);
    return new Opened(index, new Snapshot(index));
  }

  /// The newest snapshot, to be closed by the caller.
  Opened acquire() throws IOException {
    if (System.nanoTime() - checked > INTERVAL && refreshing.compareAndSet(false, true)) {
      await(new Refresh());
    }
    Opened opened = current;
    while (!opened.index().retain()) {
      opened = current;
    }
    return opened;
  }

  private static void await(Refresh refresh) throws IOException {
    Thread thread = Thread.ofPlatform().daemon().name("refreshing").start(refresh);
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (refresh.trouble.isPresent()) {
      throw refresh.trouble.get();
    }
  }

  /// Looks for a newer snapshot and puts it in the place of the one there is.
  private final class Refresh implements Runnable {
    private volatile Optional<IOException> trouble = Optional.empty();

    @Override
    public void run() {
      try {
        Optional<Opened> newer = newer();
        if (newer.isPresent()) {
          preparation.of(newer.get());
          replace(newer.get());
        }
      } catch (IOException e) {
        trouble = Optional.of(e);
      } finally {
        checked = System.nanoTime();
        refreshing.set(false);
      }
    }
  }

  private Optional<Opened> newer() throws IOException {
    Opened before = current;
    if (!before.index().retain()) {
      return Optional.empty();
    }
    try {
      Optional<IndexReader> reader =
          before.index().reader() instanceof DirectoryReader opened
              ? changed(opened)
              : Optional.of(open(folder));
      return reader.isPresent() ? Optional.of(opened(reader.get())) : Optional.empty();
    } finally {
      before.index().close();
    }
  }

  /// A newer version of the program may have written it anew since.
  private static Optional<IndexReader> changed(DirectoryReader opened) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(opened);
    if (newer == null) {
      return Optional.empty();
    }
    try {
      Generation.check(newer);
      return Optional.of(newer);
    } catch (IOException e) {
      newer.close();
      throw e;
    }
  }

  private synchronized void replace(Opened newer) throws IOException {
    Opened older = closed ? newer : current;
    current = closed ? current : newer;
    older.index().close();
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    current.index().close();
  }

  private static IndexReader open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path data = folder.resolve("..").normalize();
      if (Files.isRegularFile(data)) {
        throw new NotDirectoryException(data.toString());
      }
      return new MultiReader();
    }
    FSDirectory directory = FSDirectory.open(folder);
    Generation.check(directory);
    return DirectoryReader.indexExists(directory)
        ? DirectoryReader.open(directory)
        : new MultiReader();
  }
}
