package nl.voetspoor.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import nl.voetspoor.extract.Holding;
import nl.voetspoor.extract.Limits;

/// What a worker is asked to do. It travels as bytes, since reading back Java objects took as long
/// as reading a small paper.
///
/// @param file the path of the file to read
/// @param name what it is called, which may be another name than its path has
/// @param answer the path of the file to write the answer to
/// @param limits how much reading may take
/// @param holding where to lay what lies in it
record Request(String file, String name, String answer, Limits limits, Holding holding) {
  byte[] written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream to = new DataOutputStream(bytes)) {
      to.writeUTF(file);
      to.writeUTF(name);
      to.writeUTF(answer);
      to.writeLong(limits.maxBytes());
      to.writeInt(limits.maxCharacters());
      to.writeLong(limits.patience().toMillis());
      to.writeLong(limits.memoryBytes());
      to.writeUTF(holding.place());
      to.writeInt(holding.files());
      to.writeLong(holding.fileBytes());
      to.writeLong(holding.totalBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Request read(byte[] written) throws IOException {
    try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(written))) {
      return new Request(
          from.readUTF(),
          from.readUTF(),
          from.readUTF(),
          new Limits(
              from.readLong(), from.readInt(), Duration.ofMillis(from.readLong()), from.readLong()),
          new Holding(from.readUTF(), from.readInt(), from.readLong(), from.readLong()));
    }
  }
}
