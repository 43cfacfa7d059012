package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voetspoor.model.Fault;
import nl.voetspoor.source.InnerName;

/// Lays out what one file holds, within limits. What goes over them is told of and not kept.
final class Layer {
  private static final int BUFFER = 64 * 1024;

  private final Holding holding;
  private final InnerName names = new InnerName();
  private final List<Held> held = new ArrayList<>();
  private int files;
  private long bytes;
  private int left;

  Layer(Holding holding) {
    this.holding = holding;
  }

  /// Something that writes the bytes of a file.
  @FunctionalInterface
  interface Content {
    /// Writes them all to `out`.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Lays the bytes of `in` as a file called `name`.
  void lay(String name, InputStream in) throws IOException {
    lay(name, in::transferTo);
  }

  /// Lays a file called `name`. Trouble with it is its own: the file after it can still be laid.
  void lay(String name, Content content) throws IOException {
    if (files >= holding.files()) {
      left++;
      return;
    }
    files++;
    Path place = Files.createTempFile(holding.folder(), "held", ".tmp");
    try {
      boolean whole = written(content, place);
      if (whole) {
        bytes += Files.size(place);
        held.add(new Held.Laid(names.of(name), place));
      } else {
        Files.delete(place);
        refuse(name, Fault.TOO_LARGE, tooLarge());
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(place);
      throw e;
    }
  }

  /// Tells of a file that holds no paper and is not expected to.
  void passOver(String name, String mediaType, String reason) {
    held.add(new Held.NoPaper(names.of(name), mediaType, reason));
  }

  /// Tells of a file that cannot be taken out.
  void refuse(String name, Fault fault, String reason) {
    held.add(new Held.Refused(names.of(name), fault, reason));
  }

  /// Whether anything was laid or told of.
  boolean isEmpty() {
    return held.isEmpty();
  }

  /// All of it, in order.
  List<Held> done() {
    if (left > 0) {
      refuse(
          "…",
          Fault.TOO_LARGE,
          left
              + " files were left unread: it holds more than "
              + holding.files()
              + "; take out what you need and index that");
      left = 0;
    }
    return List.copyOf(held);
  }

  /// Deletes what was laid: nobody will take it.
  void discard() {
    for (Held each : held) {
      if (each instanceof Held.Laid(_, Path content)) {
        try {
          Files.deleteIfExists(content);
        } catch (IOException e) {
          // The folder as a whole is cleared at the end of the run.
        }
      }
    }
    held.clear();
  }

  private String tooLarge() {
    return "too large: it holds more than "
        + (Math.min(holding.fileBytes(), holding.totalBytes() - bytes) >> 20)
        + " MB, with what lay before it; take it out, and raise max-file-megabytes or"
        + " max-unpacked-megabytes in index-config/limits.properties";
  }

  private boolean written(Content content, Path place) throws IOException {
    long most = Math.min(holding.fileBytes(), holding.totalBytes() - bytes);
    try (OutputStream out = Files.newOutputStream(place)) {
      content.writeTo(new Bounded(out, most));
      return true;
    } catch (FullException e) {
      return false;
    }
  }

  /// More was written than may be.
  private static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// Writes no more than it may, and stops when the thread is asked to.
  private static final class Bounded extends OutputStream {
    private final OutputStream out;
    private long room;

    private Bounded(OutputStream out, long room) {
      this.out = new java.io.BufferedOutputStream(out, BUFFER);
      this.room = room;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new FullException();
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("interrupted while a file was taken out of it");
      }
      out.write(buffer, offset, length);
      out.flush();
    }
  }
}
