package nl.voetspoor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// While it is open, a request to end the process (Ctrl-C) first asks the work to stop and then
/// waits until it has put itself in order, at most half a minute.
final class ShutdownHook implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  /// @param ask tells the work to stop
  ShutdownHook(Runnable ask) {
    hook =
        new Thread(() -> {
          ask.run();
          awaitEnd();
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// The work has put itself in order.
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // The process is ending, which is what the hook was there for.
    }
  }

  private void awaitEnd() {
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
