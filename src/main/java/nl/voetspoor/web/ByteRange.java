package nl.voetspoor.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file that is asked for, after RFC 9110, section 14: `bytes=0-65535`.
///
/// @param first the first byte, from 0
/// @param last the last byte, which is part of it
record ByteRange(long first, long last) {
  private static final Pattern WRITTEN = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// What a header asks of a file.
  sealed interface Asked {}

  /// All of it: none is asked, or several parts at once, or it is written in a way we do not know.
  record Whole() implements Asked {}

  /// A part of it.
  record Part(ByteRange range) implements Asked {}

  /// What lies outside it.
  record Outside() implements Asked {}

  /// Reads the header `Range` for a file of `size` bytes.
  static Asked of(Optional<String> header, long size) {
    Matcher written = WRITTEN.matcher(header.orElse("").strip());
    if (!written.matches() || (written.group(1) + written.group(2)).isEmpty()) {
      return new Whole();
    }
    boolean fromBehind = written.group(1).isEmpty();
    long number = Long.parseLong(fromBehind ? written.group(2) : written.group(1));
    long first = fromBehind ? Math.max(0, size - number) : number;
    long last =
        fromBehind || written.group(2).isEmpty()
            ? size - 1
            : Math.min(size - 1, Long.parseLong(written.group(2)));
    if (!fromBehind && !written.group(2).isEmpty() && Long.parseLong(written.group(2)) < number) {
      return new Whole();
    }
    return first > last ? new Outside() : new Part(new ByteRange(first, last));
  }

  /// How many bytes it has.
  long length() {
    return last - first + 1;
  }

  /// How an answer names it: `bytes 0-65535/201000`.
  String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
