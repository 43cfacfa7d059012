package nl.voetspoor.extract;

import java.util.Locale;

/// How the notes of a text, and the items of its lists, are numbered.
enum NoteNumbers {
  /// `1`, `2`
  DECIMAL,
  /// `i`, `ii`
  LOWER_ROMAN,
  /// `I`, `II`
  UPPER_ROMAN,
  /// `a`, `b`, and after `z` `aa`
  LOWER_LETTER,
  /// `A`, `B`
  UPPER_LETTER,
  /// `*`, `†`, `‡`, `§`, and then each twice, as in the Chicago Manual of Style
  SIGNS;

  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] HUNDREDS = {
    "", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"
  };
  private static final String CHICAGO = "*†‡§";

  /// What the reader sees for the `number`-th note, from 1.
  String show(int number) {
    if (number < 1) {
      return String.valueOf(number);
    }
    return switch (this) {
      case DECIMAL -> String.valueOf(number);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> repeated("abcdefghijklmnopqrstuvwxyz", number);
      case UPPER_LETTER -> repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case SIGNS -> repeated(CHICAGO, number);
    };
  }

  /// The numbering that Office Open XML calls `name` (ISO/IEC 29500, ST_NumberFormat).
  static NoteNumbers ofWord(String name) {
    return switch (name) {
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "chicago" -> SIGNS;
      default -> DECIMAL;
    };
  }

  /// The numbering that OpenDocument calls `format` (`style:num-format`).
  static NoteNumbers ofOpenDocument(String format) {
    return switch (format) {
      case "i" -> LOWER_ROMAN;
      case "I" -> UPPER_ROMAN;
      case "a" -> LOWER_LETTER;
      case "A" -> UPPER_LETTER;
      default -> DECIMAL;
    };
  }

  private static String repeated(String signs, int number) {
    int times = Math.min((number - 1) / signs.length() + 1, 20);
    return String.valueOf(signs.charAt((number - 1) % signs.length())).repeat(times);
  }

  private static String roman(int number) {
    return number > 999
        ? String.valueOf(number)
        : HUNDREDS[number / 100] + TENS[number / 10 % 10] + ONES[number % 10];
  }
}
