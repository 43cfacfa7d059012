package nl.voetspoor.engine.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.util.IOSupplier;

/// A value that is worked out when it is first asked for. Who asks meanwhile waits for it, as that
/// is sooner than to work it out beside the other.
final class Once<T> {
  private volatile Optional<T> value = Optional.empty();

  /// The value, worked out by `maker` if this is the first time.
  T get(IOSupplier<T> maker) throws IOException {
    Optional<T> known = value;
    return known.isPresent() ? known.get() : made(maker);
  }

  private synchronized T made(IOSupplier<T> maker) throws IOException {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }

  /// Whether it is known already.
  boolean isKnown() {
    return value.isPresent();
  }
}
