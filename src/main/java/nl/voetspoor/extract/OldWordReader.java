package nl.voetspoor.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads Word files from before 1997 through Tika, which makes XHTML of their words. What is
/// embedded (pictures, sheets) is left alone.
final class OldWordReader {
  private final int maxCharacters;

  OldWordReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Extracted read(Path file, String type) throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler xhtml = new ToXMLContentHandler("UTF-8");
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    boolean whole = parse(file, xhtml, metadata, context);
    Document document = Jsoup.parse(xhtml.toString(), "", Parser.xmlParser());
    Extracted read =
        new Extracted(type, declared(metadata), new Markup(document).read(body(document)));
    Bounded bounded = new Bounded(maxCharacters);
    return whole ? bounded.keep(read) : bounded.cut(read);
  }

  /// Whether all of the text was taken: writing ends where there is more than may be kept.
  private boolean parse(
      Path file, ToXMLContentHandler xhtml, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      Tika.PARSER.parse(in, new WriteOutContentHandler(xhtml, maxCharacters), metadata, context);
      return true;
    } catch (TikaException | SAXException | RuntimeException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        return false;
      }
      throw e;
    }
  }

  private static org.jsoup.nodes.Element body(Document document) {
    org.jsoup.nodes.Element body = document.selectFirst("body");
    return body == null ? document : body;
  }

  private static Declared declared(Metadata metadata) {
    Map<String, String> properties = new HashMap<>();
    for (String name : metadata.names()) {
      String value = metadata.get(name);
      if (name.startsWith("custom:") && value != null) {
        properties.put(name.substring("custom:".length()), value);
      }
    }
    Declared.Writer declared = new Declared.Writer();
    declared.fillFrom(OfficialMeta.read(new org.jsoup.select.Elements(), properties));
    String title = metadata.get(TikaCoreProperties.TITLE);
    return title == null ? declared.done() : declared.put(Field.FILE_TITLE, title).done();
  }

  /// Leaves everything that is embedded in a file where it is.
  private static final class Nothing implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Nothing is taken from it.
    }
  }

  /// Made once, at first need: it looks for its parsers on the whole class path.
  private static final class Tika {
    static final AutoDetectParser PARSER = new AutoDetectParser();
  }
}
