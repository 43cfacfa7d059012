package nl.voetspoor.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// How searches wait for one another.
class TurnstileTest {
  @Test
  void noMoreSearchThanThereArePlaces() throws Exception {
    Turnstile turnstile = new Turnstile(3);
    AtomicInteger within = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch full = new CountDownLatch(3);
    List<Future<Integer>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        int number = i;
        all.add(
            pool.submit(() ->
                turnstile.pass(() -> {
                  most.accumulateAndGet(within.incrementAndGet(), Math::max);
                  full.countDown();
                  await(full);
                  within.decrementAndGet();
                  return number;
                })));
      }
      for (int i = 0; i < all.size(); i++) {
        assertEquals(i, all.get(i).get());
      }
    }
    assertEquals(3, most.get());
  }

  @Test
  void aSearchThatFailsMakesRoomForTheNext() {
    Turnstile turnstile = new Turnstile(1);
    assertThrows(
        IllegalStateException.class,
        () ->
            turnstile.pass(() -> {
              throw new IllegalStateException("no");
            }));
    assertEquals("next", turnstile.pass(() -> "next"));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS), "not as many at once as there are places");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
