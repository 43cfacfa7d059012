package nl.voetspoor.extract.worker;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes what [Eye] reads: small numbers in one byte, and a word that came before as its number.
final class Pen {
  /// Longer texts seldom come twice.
  static final int LONGEST_WORD = 40;

  private final DataOutput to;
  private final Map<String, Integer> known = new HashMap<>();

  Pen(DataOutput to) {
    this.to = to;
  }

  /// Writes a part of a whole.
  @FunctionalInterface
  interface Writing<T> {
    void write(T part, Pen pen) throws IOException;
  }

  /// Seven bits a byte, the lowest first; a negative number takes five bytes.
  Pen number(int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      to.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    to.writeByte(rest);
    return this;
  }

  Pen fraction(float fraction) throws IOException {
    to.writeInt(Float.floatToRawIntBits(fraction));
    return this;
  }

  Pen flag(boolean flag) throws IOException {
    to.writeBoolean(flag);
    return this;
  }

  /// By its place among the others, which is the same at both ends.
  @SuppressWarnings("EnumOrdinal")
  Pen choice(Enum<?> choice) throws IOException {
    return number(choice.ordinal());
  }

  /// The number of a word that came before, counted from 2; else 0 or 1 with its letters.
  Pen text(String text) throws IOException {
    Integer before = known.get(text);
    if (before != null) {
      return number(before);
    }
    if (text.length() <= LONGEST_WORD) {
      known.put(text, known.size() + 2);
    }
    boolean western = text.chars().allMatch(letter -> letter < 256);
    byte[] bytes = western ? text.getBytes(StandardCharsets.ISO_8859_1) : units(text);
    number(western ? 0 : 1).number(bytes.length);
    to.write(bytes);
    return this;
  }

  <T> Pen list(List<T> parts, Writing<T> writing) throws IOException {
    number(parts.size());
    for (T part : parts) {
      writing.write(part, this);
    }
    return this;
  }

  /// Two bytes a unit, as they are: half a letter outside the basic plane survives too.
  private static byte[] units(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
