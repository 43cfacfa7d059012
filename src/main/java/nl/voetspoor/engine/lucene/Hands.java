package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.apache.lucene.search.TaskExecutor;

/// Does the parts of one search at once, as far as processors are free; who asks does what nobody
/// else has begun, so that nobody waits for a busy machine to have a hand free.
final class Hands {
  private final TaskExecutor tasks;

  private Hands(TaskExecutor tasks) {
    this.tasks = tasks;
  }

  /// Those for a search over `index`. One that is far is asked by one thread, which gathers its
  /// questions.
  static Hands over(Index index) {
    return new Hands(new TaskExecutor(index.isFar() ? Runnable::run : ForkJoinPool.commonPool()));
  }

  /// What all of `parts` give, in their order.
  <T> List<T> all(List<Callable<T>> parts) throws IOException {
    return tasks.invokeAll(parts);
  }

  /// What comes of two different things.
  <A, B, R> R both(Callable<A> one, Callable<B> other, BiFunction<A, B, R> joined)
      throws IOException {
    AtomicReference<A> first = new AtomicReference<>();
    AtomicReference<B> second = new AtomicReference<>();
    all(
        List.of(
            () -> {
              first.set(one.call());
              return first;
            },
            () -> {
              second.set(other.call());
              return second;
            }));
    return joined.apply(first.get(), second.get());
  }
}
