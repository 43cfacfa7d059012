package nl.voetspoor.extract;

import java.util.Map;
import java.util.Optional;
import nl.voetspoor.extract.Declared.Field;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The metadata of the official publisher as `<meta name= scheme= content=>`, in its XML and HTML;
/// its OpenDocument files carry the same names as properties of the file.
final class OfficialMeta {
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("OVERHEIDop.dossiernummer", Field.DOSSIER),
          Map.entry("OVERHEIDop.dossiertitel", Field.DOSSIER_TITLE),
          Map.entry("OVERHEIDop.ondernummer", Field.NUMBER),
          Map.entry("OVERHEIDop.aanhangselNummer", Field.AANHANGSEL_NUMBER),
          Map.entry("OVERHEIDop.vergaderjaar", Field.SESSION),
          Map.entry("OVERHEIDop.documenttitel", Field.SUBJECT),
          Map.entry("OVERHEIDop.datumOntvangst", Field.DATE),
          Map.entry("DCTERMS.issued", Field.DATE),
          Map.entry("OVERHEIDop.vraagnummer", Field.CASE),
          Map.entry("OVERHEIDop.hoofddocument", Field.MAIN_DOCUMENT),
          Map.entry("OVERHEIDop.bijlage", Field.ANNEX),
          Map.entry("OVERHEIDop.externeBijlage", Field.ANNEX),
          Map.entry("DCTERMS.replaces", Field.REPLACES),
          Map.entry("DCTERMS.available", Field.AVAILABLE),
          Map.entry("DCTERMS.language", Field.LANGUAGE),
          Map.entry("DC.creator", Field.CHAMBER),
          Map.entry("DC.type", Field.KIND));

  private OfficialMeta() {}

  /// What `metas` and the `properties` of a file state.
  static Declared read(Elements metas, Map<String, String> properties) {
    Declared.Writer declared = new Declared.Writer();
    for (Element meta : metas) {
      put(meta.attr("name"), meta.attr("scheme"), meta.attr("content"), declared);
    }
    properties.forEach((name, value) -> put(localName(name), scheme(name), value, declared));
    return declared.done();
  }

  private static void put(String name, String scheme, String value, Declared.Writer declared) {
    if (name.equals("DC.identifier")) {
      if (scheme.equals("OVERHEIDop.ParlID")) {
        declared.put(Field.IDENTIFIER, value);
      }
      return;
    }
    if (name.equals("DC.title") && value.startsWith("Antwoord op vragen")) {
      declared.put(Field.SUBJECT, value);
      return;
    }
    Optional.ofNullable(FIELDS.get(name)).ifPresent(field -> declared.put(field, value));
  }

  private static String localName(String property) {
    return property.substring(property.lastIndexOf('/') + 1);
  }

  private static String scheme(String property) {
    return property.contains("/") ? property.substring(0, property.lastIndexOf('/')) : "";
  }
}
