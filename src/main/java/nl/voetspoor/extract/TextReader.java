package nl.voetspoor.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.extract.Extraction.Extracted;

/// Reads plain text.
final class TextReader {
  Extraction read(Path file, String type) throws IOException {
    String text = Characters.decode(Files.readAllBytes(file));
    return new Extracted(
        type, Declared.NOTHING, new Lines(text.replace("\f", "\n\f").lines().toList()));
  }
}
