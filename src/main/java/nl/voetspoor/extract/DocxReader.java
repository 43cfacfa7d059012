package nl.voetspoor.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Opens Word files (Office Open XML, ISO/IEC 29500) and reads their parts: the text, its styles,
/// its lists and its notes. Only parts within the file are read. One reader reads one file.
final class DocxReader {
  private static final Document NONE = new Document("");

  private final int maxCharacters;
  private final XmlParts unfolded = new XmlParts();

  DocxReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Extracted read(Path file, String type) throws IOException, NotReadable {
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      PackagePart main = main(archive);
      Map<String, List<Document>> parts = related(main);
      DocxText text =
          new DocxText(xml(main), new DocxStyles(first(parts, "styles")), parts, maxCharacters);
      Declared.Writer declared = new Declared.Writer();
      declared.fillFrom(OfficialMeta.read(new Elements(), properties(archive)));
      archive
          .getPackageProperties()
          .getTitleProperty()
          .ifPresent(title -> declared.put(Field.FILE_TITLE, title));
      return new Extracted(type, declared.done(), text.read());
    } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
      throw new IOException(e);
    }
  }

  /// The first part of a kind, or nothing.
  static Document first(Map<String, List<Document>> parts, String kind) {
    List<Document> found = parts.getOrDefault(kind, List.of());
    return found.isEmpty() ? NONE : found.getFirst();
  }

  private static PackagePart main(OPCPackage archive) throws IOException, OpenXML4JException {
    for (PackageRelationship relation : archive.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = archive.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new IOException("it holds no text");
  }

  /// The parts beside the text by the last word of their type: `styles`, `footnotes`, `header`.
  private Map<String, List<Document>> related(PackagePart main)
      throws OpenXML4JException, IOException, NotReadable {
    Map<String, List<Document>> parts = new HashMap<>();
    for (PackageRelationship relation : main.getRelationships()) {
      String type = relation.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      boolean read =
          kind.matches("styles|numbering|settings|footnotes|endnotes|header|footer")
              && relation.getTargetMode() == TargetMode.INTERNAL;
      PackagePart part = read ? main.getRelatedPart(relation) : null;
      if (part != null) {
        parts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(xml(part));
      }
    }
    return parts;
  }

  private Document xml(PackagePart part) throws IOException, NotReadable {
    try (InputStream in = part.getInputStream()) {
      return unfolded.read(in);
    }
  }

  private Map<String, String> properties(OPCPackage archive)
      throws OpenXML4JException, IOException, NotReadable {
    Map<String, String> properties = new HashMap<>();
    for (PackageRelationship relation : archive.getRelationships()) {
      PackagePart part =
          relation.getRelationshipType().endsWith("/custom-properties")
              ? archive.getPart(relation)
              : null;
      if (part != null) {
        for (Element property : Names.all(xml(part), "property")) {
          properties.put(property.attr("name"), property.text());
        }
      }
    }
    return properties;
  }
}
