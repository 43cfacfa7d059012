package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.FSDirectory;

/// Hands out the newest snapshot of a collection, looking for a newer one at most once a second.
/// Before anything has been indexed it is an empty one.
final class Snapshots implements AutoCloseable {
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private final Path folder;
  private final Weights weights;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Opened current;
  private volatile long checked = System.nanoTime();

  Snapshots(Path folder, Weights weights) throws IOException {
    this.folder = folder;
    this.weights = weights;
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
    if (System.nanoTime() - checked > INTERVAL && refreshing.tryLock()) {
      try {
        refresh();
      } finally {
        checked = System.nanoTime();
        refreshing.unlock();
      }
    }
    Opened opened = current;
    while (!opened.index().retain()) {
      opened = current;
    }
    return opened;
  }

  @Override
  public void close() throws IOException {
    current.index().close();
  }

  private void refresh() throws IOException {
    Optional<IndexReader> newer =
        current.index().reader() instanceof DirectoryReader opened
            ? Optional.ofNullable(DirectoryReader.openIfChanged(opened))
            : Optional.of(open(folder));
    if (newer.isPresent()) {
      Opened older = current;
      current = opened(newer.get());
      older.index().close();
    }
  }

  private static IndexReader open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new MultiReader();
    }
    FSDirectory directory = FSDirectory.open(folder);
    Generation.check(directory);
    return DirectoryReader.indexExists(directory)
        ? DirectoryReader.open(directory)
        : new MultiReader();
  }
}
