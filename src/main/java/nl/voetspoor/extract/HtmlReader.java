package nl.voetspoor.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Extracted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads HTML: that of the official publisher by its structure (`div#broodtekst`, `h1.stuktitel`
/// and so on, metadata in `meta`), other pages by their headings, paragraphs, lists and tables.
final class HtmlReader {
  Extraction read(Path file, String type, Bounded bounded) throws IOException {
    byte[] bytes = bounded.bytes(file);
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    return bounded.keep(read(document, type), file, bytes);
  }

  Extracted read(Document document, String type) {
    Element official = document.selectFirst("#broodtekst");
    Declared.Writer declared = new Declared.Writer();
    Element body = official == null ? mainPart(document) : official;
    masthead(body, declared);
    declared.fillFrom(OfficialMeta.read(document.select("meta[name]"), Map.of()));
    declared.put(Field.FILE_TITLE, document.title());
    document
        .select("html[lang], html[xml:lang]")
        .forEach(html -> declared.put(Field.LANGUAGE, html.attr("lang")));
    return new Extracted(type, declared.done(), new Markup(document).read(body));
  }

  private static Element mainPart(Document document) {
    document
        .select("script, style, noscript, template, nav, form, [hidden], [aria-hidden=true]")
        .remove();
    return Optional.ofNullable(document.selectFirst("main"))
        .or(() -> Optional.ofNullable(document.selectFirst("article")))
        .or(() -> Optional.ofNullable(document.selectFirst("body")))
        .orElse(document);
  }

  /// Takes the masthead out of the body, so that it is read once.
  private static void masthead(Element body, Declared.Writer declared) {
    for (Element title : body.select("h1.dossiertitel")) {
      title.select("span.dossiernummer").forEach(nr -> declared.put(Field.DOSSIER, nr.text()));
      title.select("span.dossiernummer").remove();
      declared.put(Field.DOSSIER_TITLE, title.text());
      title.remove();
    }
    for (Element title : body.select("h1.stuktitel")) {
      title
          .select("span.stuknummer")
          .forEach(
              nr -> declared.put(Field.NUMBER, nr.text().replaceFirst("^(?i)nrs?\\.?\\s*", "")));
      title.select("span.stuknummer").remove();
      declared.put(Field.HEADING, title.text());
      title.remove();
    }
    for (Element date : body.select("p.kamerstukdatum")) {
      declared.put(Field.DATE_TEXT, date.text());
      date.remove();
    }
    body.select("h1.kamervraagomschrijving_kop")
        .forEach(line -> declared.put(Field.HEADING, line.text()));
  }
}
