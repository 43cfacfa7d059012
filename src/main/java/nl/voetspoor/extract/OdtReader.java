package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Opens OpenDocument texts (OASIS OpenDocument 1.3) and reads their parts: the text, its styles
/// and the properties of the file. The archive is opened with a guard against bombs. One reader
/// reads one file.
final class OdtReader {
  private final int maxCharacters;
  private final XmlParts unfolded = new XmlParts();

  OdtReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Extracted read(Path file, String type) throws IOException, NotReadable {
    try (ZipSecureFile zip = new ZipSecureFile(file.toFile())) {
      Document content = xml(zip, "content.xml");
      if (content.childrenSize() == 0) {
        throw new ZipException("it holds no text");
      }
      Document meta = xml(zip, "meta.xml");
      Declared.Writer declared = new Declared.Writer();
      declared.fillFrom(OfficialMeta.read(new Elements(), properties(meta)));
      Names.all(meta, "title").forEach(title -> declared.put(Field.FILE_TITLE, title.text()));
      Flow flow = new OdtText(content, xml(zip, "styles.xml"), maxCharacters).read();
      return new Extracted(type, declared.done(), flow);
    }
  }

  private static Map<String, String> properties(Document meta) {
    Map<String, String> properties = new HashMap<>();
    for (Element property : Names.all(meta, "user-defined")) {
      properties.put(Names.value(property, "name"), property.text());
    }
    return properties;
  }

  private Document xml(ZipSecureFile zip, String name) throws IOException, NotReadable {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return new Document("");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return unfolded.read(in);
    }
  }
}
