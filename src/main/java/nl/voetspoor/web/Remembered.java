package nl.voetspoor.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.voetspoor.search.PaperSearch;
import nl.voetspoor.search.Revision;
import org.jspecify.annotations.Nullable;

/// Something that is worked out from the whole collection, once for each state of it. Any number of
/// threads may ask; while the first of a new state works it out, the others wait for it.
///
/// @param <T> what is worked out; many threads read it
final class Remembered<T> {
  private final PaperSearch search;
  private final Function<PaperSearch, T> work;
  private final AtomicReference<@Nullable Known<T>> known = new AtomicReference<>();

  Remembered(PaperSearch search, Function<PaperSearch, T> work) {
    this.search = search;
    this.work = work;
  }

  private record Known<T>(Revision state, T value) {}

  /// What holds for the collection as it is now.
  T now() {
    return of(search.revision());
  }

  /// The state is asked before the work, so that what changes meanwhile is worked out anew.
  private synchronized T of(Revision state) {
    Known<T> before = known.get();
    if (before != null && before.state().equals(state)) {
      return before.value();
    }
    Known<T> made = new Known<>(state, work.apply(search));
    known.set(made);
    return made.value();
  }
}
