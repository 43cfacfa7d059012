package nl.voetspoor.engine.lucene;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets a few searches through at once, and the others in the order in which they came: where all
/// processors are busy, to search more at once makes none of them end sooner, and the memory of all
/// is needed at the same time.
final class Turnstile {
  private final Semaphore places;

  /// @param places how many may be behind it at once
  Turnstile(int places) {
    this.places = new Semaphore(places, true);
  }

  /// Does `search` when it is its turn.
  <T> T pass(Supplier<T> search) {
    places.acquireUninterruptibly();
    try {
      return search.get();
    } finally {
      places.release();
    }
  }
}
