package nl.voetspoor.extract;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;

/// Reads RTF (Rich Text Format 1.9.1) with its notes, through a parser that knows its letters and
/// commands; [RtfWriting] knows what they mean.
final class RtfReader {
  private final int maxCharacters;

  RtfReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Extracted read(Path file, String type) throws IOException, NotReadable {
    RtfWriting writing = new RtfWriting(maxCharacters);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      new StandardRtfParser().parse(new RtfStreamSource(in), writing);
    } catch (RtfWriting.TooLong e) {
      throw NotReadable.tooLong(e);
    }
    Declared.Writer declared = new Declared.Writer().put(Field.FILE_TITLE, writing.title());
    return new Extracted(type, declared.done(), writing.manuscript().read());
  }
}
