package nl.voetspoor.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.voetspoor.model.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Unfolds the parts of one file that is an archive of XML, as Word and OpenDocument files are, and
/// stops where they are more together than any paper has.
final class XmlParts {
  /// The text of the longest papers takes a tenth of it; three million letters with the markup that
  /// Word writes take half. In memory a part is six times as large.
  static final int MOST_BYTES = 40_000_000;

  private static final int LOOK = 65_536;

  private int left = MOST_BYTES;

  /// The next part.
  ///
  /// @throws NotReadable when it is too large, or declares entities
  Document read(InputStream in) throws IOException, NotReadable {
    byte[] bytes = in.readNBytes(left);
    left -= bytes.length;
    if (left == 0) {
      throw new NotReadable(
          Fault.TOO_LARGE,
          "too large: its text unfolds to more than "
              + MOST_BYTES / 1_000_000
              + " MB; split it into parts, or save it anew without what is hidden in it",
          new IOException("the parts unfold to more than " + MOST_BYTES + " bytes"));
    }
    if (XmlReader.declaresEntities(Arrays.copyOf(bytes, Math.min(LOOK, bytes.length)))) {
      throw new NotReadable(
          Fault.DAMAGED, XmlReader.ENTITIES_REFUSED, new IOException("it declares entities"));
    }
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }
}
