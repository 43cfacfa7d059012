package nl.voetspoor.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Something that is made on a thread of its own while others go on.
final class Ahead<T> {
  private final FutureTask<T> making;

  private Ahead(FutureTask<T> making) {
    this.making = making;
  }

  /// Begins with it.
  static <T> Ahead<T> of(Callable<T> maker) {
    FutureTask<T> making = new FutureTask<>(maker);
    Thread.ofPlatform().daemon().name("ahead").start(making);
    return new Ahead<>(making);
  }

  /// It, once it is made. What could not be made is refused here, as its maker did.
  T get() {
    try {
      return making.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while it was being made", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e.getCause());
    }
  }
}
