package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.util.IOSupplier;

/// A value that is worked out when it is first asked for. Two threads that ask at once may both
/// work it out, to the same result; neither waits.
final class Once<T> {
  private volatile Optional<T> value = Optional.empty();

  /// The value, worked out by `maker` if this is the first time.
  T get(IOSupplier<T> maker) throws IOException {
    Optional<T> known = value;
    if (known.isEmpty()) {
      known = Optional.of(maker.get());
      value = known;
    }
    return known.get();
  }
}
