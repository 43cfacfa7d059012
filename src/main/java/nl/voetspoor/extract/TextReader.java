package nl.voetspoor.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.model.Fault;

/// Reads plain text.
final class TextReader {
  private final Bounded bounded;

  TextReader(Bounded bounded) {
    this.bounded = bounded;
  }

  Extraction read(Path file, String type) throws IOException {
    byte[] bytes = bounded.bytes(file);
    int end = bytes.length < Files.size(file) ? endOfLine(bytes) : bytes.length;
    String text = Characters.decode(Arrays.copyOf(bytes, end));
    Lines lines = new Lines(text.replace("\f", "\n\f").lines().toList());
    if (WordShare.isListOfCodes(lines.lines())) {
      return new Extraction.Unreadable(
          Fault.NOT_A_PAPER,
          "a list of numbers or codes, and no text: nothing in it can be searched");
    }
    return bounded.keep(new Extracted(type, Declared.NOTHING, lines), file, bytes);
  }

  /// The end of the last line that is whole, so that no letter is cut in two.
  private static int endOfLine(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end > 0 ? end : bytes.length;
  }
}
