package nl.voetspoor.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.voetspoor.extract.Extraction.Extracted;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.model.Fault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads XML. jsoup knows no document types and no entities but the five of XML itself, so that
/// nothing in a file can unfold or be fetched; a file that declares entities is refused all the
/// same, because its text would be incomplete.
final class XmlReader {
  private static final String ENTITY = "<!ENTITY";
  private static final Pattern UTF_8 =
      Pattern.compile("\\A<\\?xml [^>?]*encoding=[\"']UTF-8[\"']", Pattern.CASE_INSENSITIVE);
  private static final int LOOK = 65_536;

  static final String ENTITIES_REFUSED =
      "declares XML entities of its own, which are not unfolded because that can be an attack;"
          + " save it without a document type and index it again";

  Extraction read(Path file, String type, Bounded bounded) throws IOException {
    byte[] bytes = bounded.bytes(file);
    if (declaresEntities(Arrays.copyOf(bytes, Math.min(LOOK, bytes.length)))) {
      return new Unreadable(Fault.DAMAGED, ENTITIES_REFUSED);
    }
    Document document = parsed(bytes);
    Element root = document.firstElementChild();
    if (root == null) {
      return new Unreadable(Fault.DAMAGED, "damaged: XML without any element; fetch it again");
    }
    String name = localName(root);
    if (name.equals("officiele-publicatie")) {
      Flow body = new KoopBody().read(root);
      return bounded.keep(new Extracted(type, KoopMasthead.read(root), body), file, bytes);
    }
    if (name.equals("html") || isHtml(document)) {
      return bounded.keep(new HtmlReader().read(document, "application/xhtml+xml"), file, bytes);
    }
    return MetadataReader.read(root, type)
        .orElseGet(() ->
            new Unreadable(
                Fault.NOT_A_PAPER,
                "unknown XML: root '"
                    + root.tagName()
                    + "'; XML papers are read where the root is 'officiele-publicatie'"));
  }

  /// As UTF-8 where the first line says so, which spares jsoup to look for it; else as jsoup finds.
  private static Document parsed(byte[] bytes) throws IOException {
    String line = new String(bytes, 0, Math.min(100, bytes.length), StandardCharsets.ISO_8859_1);
    return UTF_8.matcher(line).find()
        ? Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
        : Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }

  private static boolean isHtml(Document document) {
    return document.childNodes().stream()
        .anyMatch(node -> node instanceof DocumentType doctype && doctype.name().equals("html"));
  }

  private static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether XML that begins so has a document type with entities.
  static boolean declaresEntities(byte[] beginning) {
    String text = Characters.decode(beginning, StandardCharsets.UTF_8);
    for (int at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 1)) {
      if (text.regionMatches(true, at, ENTITY, 0, ENTITY.length())) {
        return true;
      }
    }
    return false;
  }
}
