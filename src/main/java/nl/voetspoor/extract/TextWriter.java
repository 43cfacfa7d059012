package nl.voetspoor.extract;

import java.util.ArrayList;
import java.util.List;

/// Writes a [Text] piece by piece; white space in a row becomes one space.
public final class TextWriter {
  private final StringBuilder words = new StringBuilder();
  private final List<Pin> pins = new ArrayList<>();

  /// Adds words.
  public TextWriter write(String more) {
    for (int i = 0; i < more.length(); i++) {
      char letter = more.charAt(i);
      if (!isSpace(letter)) {
        words.append(letter);
      } else if (!words.isEmpty() && !isSpace(words.charAt(words.length() - 1))) {
        words.append(letter == '\u00a0' || letter == '\u202f' ? letter : ' ');
      }
    }
    return this;
  }

  /// Adds a line break.
  public TextWriter breakLine() {
    dropTrailingSpace();
    if (!words.isEmpty()) {
      words.append('\n');
    }
    return this;
  }

  /// Adds a tab, between the cells of a row.
  public TextWriter tab() {
    dropTrailingSpace();
    words.append('\t');
    return this;
  }

  /// Takes back the last letter written; what is tied to its end moves along.
  public TextWriter erase() {
    if (!words.isEmpty()) {
      words.setLength(words.length() - 1);
      pins.replaceAll(pin -> pin.movedTo(Math.min(pin.at(), words.length())));
    }
    return this;
  }

  /// Ties a note to the last word written.
  public TextWriter mark(int note) {
    int end = words.length();
    while (end > 0 && isSpace(words.charAt(end - 1))) {
      end--;
    }
    pins.add(new Pin.Mark(end, note));
    return this;
  }

  /// Notes that a page begins here.
  public TextWriter turnTo(int page) {
    pins.add(new Pin.PageTurn(words.length(), page));
    return this;
  }

  /// Whether nothing has been written.
  public boolean isBlank() {
    return words.toString().isBlank();
  }

  /// What was written, without space around it; then begins anew.
  public Text take() {
    Text text = new Text(words.toString(), pins).from(0);
    words.setLength(0);
    pins.clear();
    return text;
  }

  private void dropTrailingSpace() {
    while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
