package nl.voetspoor.export;

import java.io.IOException;

/// Papers being written down in one form, one after the other.
public interface Export {
  /// Writes one more.
  ///
  /// @throws IOException when it cannot be written
  void add(Entry paper) throws IOException;

  /// Writes what belongs behind the last one.
  ///
  /// @throws IOException when it cannot be written
  default void end() throws IOException {}
}
