package nl.voetspoor.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.extract.Extraction.Unreadable;
import nl.voetspoor.model.Fault;
import nl.voetspoor.model.OfficialRecord.Source;
import org.jsoup.nodes.Element;

/// Reads files in which the official publisher describes papers: `metadata.xml` and
/// `metadata_owms.xml` beside each paper, and the answers of its search service, which describe
/// many. All three use the same names (OWMS 4.0 and OEP, standaarden.overheid.nl), after a dot,
/// after a colon, or after a colon in lower case.
final class MetadataReader {
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("identifier", Field.IDENTIFIER),
          Map.entry("title", Field.OFFICIAL_TITLE),
          Map.entry("language", Field.LANGUAGE),
          Map.entry("creator", Field.CHAMBER),
          Map.entry("available", Field.AVAILABLE),
          Map.entry("issued", Field.DATE),
          Map.entry("datumontvangst", Field.DATE),
          Map.entry("datumvergadering", Field.DATE),
          Map.entry("datumindiening", Field.DATE),
          Map.entry("type", Field.KIND),
          Map.entry("subrubriek", Field.KIND),
          Map.entry("dossiernummer", Field.DOSSIER),
          Map.entry("dossiertitel", Field.DOSSIER_TITLE),
          Map.entry("documenttitel", Field.SUBJECT),
          Map.entry("ondernummer", Field.NUMBER),
          Map.entry("aanhangselnummer", Field.AANHANGSEL_NUMBER),
          Map.entry("vergaderjaar", Field.SESSION),
          Map.entry("indiener", Field.SUBMITTER),
          Map.entry("ontvanger", Field.RECIPIENT),
          Map.entry("vraagnummer", Field.CASE),
          Map.entry("hoofddocument", Field.MAIN_DOCUMENT),
          Map.entry("bijlage", Field.ANNEX),
          Map.entry("externebijlage", Field.ANNEX),
          Map.entry("replaces", Field.REPLACES));

  /// What every publication is.
  private static final String NO_KIND = "OVERHEID.Informatietype";

  private MetadataReader() {}

  /// What the file with this root describes; empty where it is no metadata.
  static Optional<Extraction> read(Element root, String type) {
    return switch (name(root)) {
      case "metadata_gegevens" ->
          Optional.of(described(type, Source.METADATA, List.of(properties(root))));
      case "owms-metadata" -> Optional.of(described(type, Source.OWMS, List.of(leaves(root))));
      case "searchretrieveresponse", "record", "gzd" ->
          Optional.of(described(type, Source.SRU, records(root)));
      case "explainresponse" -> Optional.of(ofNothing());
      default -> Optional.empty();
    };
  }

  private static Extraction described(String type, Source source, List<Declared> all) {
    List<Declared> named =
        all.stream().filter(one -> one.first(Field.IDENTIFIER).isPresent()).toList();
    return named.isEmpty() ? ofNothing() : new Described(type, source, named);
  }

  private static Unreadable ofNothing() {
    return new Unreadable(
        Fault.NOT_A_PAPER,
        "metadata that names no paper: no record in it has an identifier; ask the search service"
            + " again for the papers you need");
  }

  private static List<Declared> records(Element root) {
    return root.getAllElements().stream()
        .filter(element -> name(element).equals("originaldata"))
        .map(MetadataReader::leaves)
        .toList();
  }

  private static Declared properties(Element root) {
    Declared.Writer declared = new Declared.Writer();
    for (Element property : root.select("metadata[name]")) {
      put(property.attr("name"), property.attr("scheme"), property.attr("content"), declared);
    }
    return declared.done();
  }

  private static Declared leaves(Element root) {
    Declared.Writer declared = new Declared.Writer();
    for (Element element : root.getAllElements()) {
      if (element.childrenSize() == 0) {
        put(element.tagName(), element.attr("scheme"), element.text(), declared);
      }
    }
    return declared.done();
  }

  private static void put(String name, String scheme, String value, Declared.Writer declared) {
    if (!scheme.equals(NO_KIND)) {
      Optional.ofNullable(FIELDS.get(local(name))).ifPresent(field -> declared.put(field, value));
    }
  }

  private static String name(Element element) {
    return local(element.tagName());
  }

  private static String local(String name) {
    int end = Math.max(name.lastIndexOf(':'), name.lastIndexOf('.'));
    return name.substring(end + 1).toLowerCase(Locale.ROOT);
  }
}
