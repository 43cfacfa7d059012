package nl.voetspoor;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/// Checks that work grows with its size and nothing else. Work of eight times the size may take
/// thirty-two times as long; quadratic growth would take sixty-four. What counts is the processor
/// time of this process, whichever of its threads works. A busy machine can slow one measurement
/// down even so, never all of them in the same way, so several are taken before it fails.
public final class Growth {
  /// How much larger the large work must be.
  public static final int FACTOR = 8;

  private static final int TOLERANCE = 4;
  private static final int ATTEMPTS = 5;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Growth() {}

  /// Fails where `large`, which is [#FACTOR] times `small`, takes out of proportion.
  ///
  /// @param floor nanoseconds below which a time says nothing
  public static void assertLinear(String what, long floor, Runnable small, Runnable large) {
    small.run();
    String seen = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long before = Math.max(fastest(small), floor);
      long after = time(large);
      if (after < before * FACTOR * TOLERANCE) {
        return;
      }
      seen += " %d µs, %d µs;".formatted(before / 1000, after / 1000);
    }
    fail("'" + what + "' took, short and long:" + seen);
  }

  private static long fastest(Runnable work) {
    return LongStream.generate(() -> time(work)).limit(3).min().orElseThrow();
  }

  private static long time(Runnable work) {
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    return SYSTEM.getProcessCpuTime() - start;
  }
}
