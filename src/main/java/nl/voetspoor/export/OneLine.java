package nl.voetspoor.export;

/// Words of others as one line of text that every form can hold.
final class OneLine {
  private static final int REPLACEMENT = 0xFFFD;

  private OneLine() {}

  /// The words with single spaces between them. Control characters and those that turn the
  /// direction of reading for what follows (U+202A to U+202E, U+2066 to U+2069) are left out; half
  /// a character, and what is none, becomes U+FFFD.
  static String of(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .map(OneLine::printable)
        .filter(c -> c >= 0)
        .forEach(c -> {
          boolean doubled = c == ' ' && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
          if (!doubled) {
            line.appendCodePoint(c);
          }
        });
    return line.toString().stripTrailing();
  }

  /// What to print for a character; -1 for nothing.
  private static int printable(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean isNone = (c & 0xFFFE) == 0xFFFE || Character.getType(c) == Character.SURROGATE;
    return turns || Character.isISOControl(c) ? -1 : isNone ? REPLACEMENT : c;
  }
}
