package nl.voetspoor.extract.worker;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what [Pen] wrote. The same word is the same object each time, which saves most of the
/// memory that a printed paper would take.
final class Eye {
  private static final int MOST_AT_ONCE = 1 << 20;

  private final DataInput from;
  private final List<String> known = new ArrayList<>();

  Eye(DataInput from) {
    this.from = from;
  }

  /// Reads a part of a whole.
  @FunctionalInterface
  interface Reading<T> {
    T read(Eye eye) throws IOException;
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte part = from.readByte();
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
    }
    throw new IOException("a number of more than five bytes");
  }

  float fraction() throws IOException {
    return Float.intBitsToFloat(from.readInt());
  }

  boolean flag() throws IOException {
    return from.readBoolean();
  }

  <E> E choice(E[] choices) throws IOException {
    int choice = number();
    if (choice < 0 || choice >= choices.length) {
      throw unknown("choice", choice);
    }
    return choices[choice];
  }

  String text() throws IOException {
    int form = number();
    if (form > 1) {
      if (form - 2 >= known.size()) {
        throw unknown("word", form);
      }
      return known.get(form - 2);
    }
    byte[] bytes = bytes(number());
    String text = form == 0 ? new String(bytes, StandardCharsets.ISO_8859_1) : units(bytes);
    if (text.length() <= Pen.LONGEST_WORD) {
      known.add(text);
    }
    return text;
  }

  <T> List<T> list(Reading<T> reading) throws IOException {
    int size = number();
    List<T> parts = new ArrayList<>(Math.clamp(size, 0, MOST_AT_ONCE));
    for (int left = size; left > 0; left--) {
      parts.add(reading.read(this));
    }
    return parts;
  }

  static IOException unknown(String what, int value) {
    return new IOException("no such " + what + ": " + value);
  }

  /// Takes room as it reads, so that a wrong length does not ask for all memory at once.
  private byte[] bytes(int length) throws IOException {
    if (length < 0) {
      throw unknown("length", length);
    }
    byte[] bytes = new byte[Math.min(length, MOST_AT_ONCE)];
    for (int read = 0; read < length; ) {
      if (read == bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, (int) Math.min(length, 2L * read));
      }
      from.readFully(bytes, read, bytes.length - read);
      read = bytes.length;
    }
    return bytes;
  }

  private static String units(byte[] bytes) {
    char[] units = new char[bytes.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(units);
  }
}
