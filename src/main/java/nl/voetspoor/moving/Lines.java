package nl.voetspoor.moving;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes things as lines of JSON, a thing a line, over as many parts as they need.
final class Lines implements AutoCloseable {
  /// A part ends with the line that makes it as long as this.
  private static final long ENOUGH = 64L << 20;

  private final ArchiveWriter archive;
  private final Section section;
  private int part;
  private long length;
  private boolean open;

  Lines(ArchiveWriter archive, Section section) {
    this.archive = archive;
    this.section = section;
  }

  void add(byte[] json) {
    try {
      if (!open) {
        part++;
        archive.begin(section.part(part), false);
        open = true;
      }
      archive.write(json, json.length);
      archive.write(new byte[] {'\n'}, 1);
      length += json.length + 1L;
      if (length >= ENOUGH) {
        close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (open) {
      archive.end(section.part(part));
      open = false;
      length = 0;
    }
  }
}
