package nl.voetspoor.extract;

import java.util.List;

/// How much of a plain text is made of words. A list of numbers, codes or identifiers can be very
/// long, names thousands of papers and says nothing about any of them.
final class WordShare {
  /// What is less than this says too little to judge by.
  private static final int FEWEST = 500;

  /// A table in a report holds more words than this; a list of identifiers holds none.
  private static final double LEAST = 0.05;

  private static final int LOOK = 5_000;

  private WordShare() {}

  /// Whether hardly anything in the first thousands of its parts is a word.
  static boolean isListOfCodes(List<String> lines) {
    int parts = 0;
    int words = 0;
    for (String line : lines) {
      for (String part : line.strip().split("\\s", LOOK)) {
        parts += part.isEmpty() ? 0 : 1;
        words += isWord(part) ? 1 : 0;
      }
      if (parts >= LOOK) {
        break;
      }
    }
    return parts >= FEWEST && words < LEAST * parts;
  }

  /// Three letters or more, and no digit.
  private static boolean isWord(String part) {
    return part.codePoints().noneMatch(Character::isDigit)
        && part.codePoints().filter(Character::isLetter).count() >= 3;
  }
}
