package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.voetspoor.model.PaperId;

/// Writes papers on several threads at once, while the one that hands them over goes on. What is
/// written of one paper, or of one file, is written in the order in which it came. Only so many are
/// on the way at a time, for each has its whole text in memory.
///
/// For use by one thread, which learns of trouble when it next hands something over or waits.
final class Scribes implements AutoCloseable {
  private static final int EACH = 2;

  private final ExecutorService pool;
  private final int most;
  private final List<Errand> errands = new ArrayList<>();

  /// @param threads how many papers are written at once
  Scribes(int threads) {
    this.most = EACH * threads;
    this.pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("keeping-", 0).factory());
  }

  /// What is done with a paper.
  interface Work {
    void run() throws IOException;
  }

  private record Errand(PaperId paper, String location, Future<?> end) {}

  /// Has a paper written that was read from the file at `location`.
  void write(PaperId paper, String location, Work work) throws IOException {
    await(paper);
    await(location);
    take(errands.stream().filter(errand -> errand.end().isDone()).toList());
    if (errands.size() >= most) {
      take(List.of(errands.getFirst()));
    }
    Future<?> end =
        pool.submit(() -> {
          work.run();
          return location;
        });
    errands.add(new Errand(paper, location, end));
  }

  /// Waits until nothing is being written of a paper.
  void await(PaperId paper) throws IOException {
    take(errands.stream().filter(errand -> errand.paper().equals(paper)).toList());
  }

  /// Waits until nothing is being written of the file at `location`.
  void await(String location) throws IOException {
    take(errands.stream().filter(errand -> errand.location().equals(location)).toList());
  }

  /// Waits until all is written.
  void awaitAll() throws IOException {
    take(List.copyOf(errands));
  }

  private void take(List<Errand> some) throws IOException {
    for (Errand errand : some) {
      errands.remove(errand);
      end(errand.end());
    }
  }

  private static void end(Future<?> errand) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          errand.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw thrown(Optional.ofNullable(e.getCause()).orElse(e));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException thrown(Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  /// Lets go of the threads, once they have ended what they do.
  @Override
  public void close() {
    pool.close();
  }
}
