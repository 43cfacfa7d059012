package nl.voetspoor.extract;

import nl.voetspoor.source.SourceFile;

/// Reads files of any known format. It never throws for what is in a file, and may be used by
/// several threads at once.
public interface DocumentReader extends AutoCloseable {
  /// What stands in `file`, or why it cannot be read.
  Extraction extract(SourceFile file);

  /// Lets go of what it holds; to be called once.
  @Override
  default void close() {}
}
