package nl.voetspoor.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.voetspoor.bench.Rooms;
import nl.voetspoor.index.Entries;
import nl.voetspoor.index.IndexedPaper;
import nl.voetspoor.index.PaperStore;

/// Makes a collection of any number of papers.
///
///     mvn -q -Pbench test-compile exec:java -Dexec.mainClass=nl.voetspoor.bench.scale.MakeCorpus \
///         -Dexec.args="DATA PAPERS [CORPUS]"
public final class MakeCorpus {
  /// The seed of all collections that figures are given for.
  static final long SEED = 28_638;

  private MakeCorpus() {}

  /// Makes it, and prints how long that took. Arguments: the folder of the collection, how many
  /// papers, the corpus.
  public static void main(String[] args) throws IOException, InterruptedException {
    int papers = Integer.parseInt(args[1]);
    Path corpus = Path.of(args.length > 2 ? args[2] : "../shared/corpus");
    CorpusGenerator generator =
        CorpusGenerator.of(corpus, Path.of("src/test/resources/samples"), papers, SEED);
    long start = System.nanoTime();
    long letters = fill(Path.of(args[0]), generator);
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d papers, %.0f MB of text, %.1f s, %.0f papers/s; %.1f s of processor time to keep them%n",
        papers,
        letters / 1e6,
        seconds,
        papers / seconds,
        busy);
  }

  /// Keeps all papers in a collection; they are made on another thread than they are kept on.
  static long fill(Path data, CorpusGenerator generator) throws InterruptedException {
    BlockingQueue<IndexedPaper> made = new ArrayBlockingQueue<>(64);
    AtomicInteger next = new AtomicInteger();
    Thread maker =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              for (int i = next.getAndIncrement();
                  i < generator.size();
                  i = next.getAndIncrement()) {
                put(made, generator.paper(i));
              }
            });
    long letters = 0;
    try (PaperStore store = Rooms.store(data, Rooms.analysis())) {
      for (int i = 0; i < generator.size(); i++) {
        IndexedPaper paper = made.take();
        letters += paper.paper().content().text().length();
        store.keep(paper, Entries.of(paper));
      }
    }
    maker.join();
    return letters;
  }

  private static void put(BlockingQueue<IndexedPaper> queue, IndexedPaper paper) {
    try {
      queue.put(paper);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
