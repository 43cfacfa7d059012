package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;

/// How long one search may take. What was found by then is its answer.
public final class Deadline implements QueryTimeout {
  /// Between two looks at the clock so many papers are taken.
  private static final int BETWEEN = 1 << 10;

  private final Duration most;
  private final long start = System.nanoTime();
  private volatile boolean passed;

  /// A search that begins now and may take `most`.
  Deadline(Duration most) {
    this.most = most;
  }

  /// One that no search meets.
  static Deadline none() {
    return new Deadline(Duration.ofDays(1));
  }

  /// How long it may take.
  Duration most() {
    return most;
  }

  /// How much of that is left, at least a moment.
  public Duration left() {
    return Duration.ofMillis(Math.max(1, most.minusNanos(System.nanoTime() - start).toMillis()));
  }

  /// Says that a search elsewhere was broken off.
  public void pass() {
    passed = true;
  }

  /// Whether a search was broken off.
  boolean isPassed() {
    return passed;
  }

  @Override
  public boolean shouldExit() {
    passed |= System.nanoTime() - start > most.toNanos();
    return passed;
  }

  /// Collects as `manager` does, for as long as there is time.
  <C extends Collector, T> CollectorManager<? extends Collector, T> over(
      CollectorManager<C, T> manager) {
    return new CollectorManager<Timed<C>, T>() {
      @Override
      public Timed<C> newCollector() throws IOException {
        return new Timed<>(manager.newCollector());
      }

      @Override
      public T reduce(Collection<Timed<C>> collectors) throws IOException {
        return manager.reduce(collectors.stream().map(each -> each.collector).toList());
      }
    };
  }

  private final class Timed<C extends Collector> extends FilterCollector {
    private final C collector;

    private Timed(C collector) {
      super(collector);
      this.collector = collector;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        private int taken;

        @Override
        public void collect(int doc) throws IOException {
          if (taken++ % BETWEEN == 0 && shouldExit()) {
            throw new CollectionTerminatedException();
          }
          super.collect(doc);
        }
      };
    }
  }
}
