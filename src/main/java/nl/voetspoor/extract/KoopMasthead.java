package nl.voetspoor.extract;

import java.util.Map;
import nl.voetspoor.extract.Declared.Field;
import org.jsoup.nodes.Element;

/// What the XML of the official publisher states above the text: its metadata where it carries
/// them, and the masthead (`kamerstukkop`, `dossier`, `stuknr`, `titel`, `datumtekst`). The schema
/// is op-xsd-2014-05-15 of technische-documentatie.oep.overheid.nl.
final class KoopMasthead {
  private KoopMasthead() {}

  static Declared read(Element root) {
    Declared.Writer declared = new Declared.Writer();
    dossiers(root, declared);
    root.select("stuk > stuknr > ondernummer, kamervraagnummer").stream()
        .limit(1)
        .forEach(nr -> number(nr, declared));
    Element title = root.selectFirst("stuk > titel");
    if (title != null) {
      declared.put(Field.HEADING, KoopBody.plain(title));
    }
    for (Element line : root.select("kamervraagomschrijving")) {
      declared.put(Field.HEADING, KoopBody.plain(line));
    }
    dates(root, declared);
    for (Element line : root.select("tekstregel")) {
      masthead(line, declared);
    }
    return declared.fillFrom(OfficialMeta.read(root.select("> metadata > meta"), Map.of())).done();
  }

  private static void dossiers(Element root, Declared.Writer declared) {
    for (Element dossier : root.select("dossier")) {
      Element number = dossier.selectFirst("dossiernummer > dossiernr");
      if (number == null) {
        continue;
      }
      Element chapter = dossier.selectFirst("dossiernummer > begrotingshoofdstuk");
      Element series = dossier.selectFirst("dossiernummer > raadnr");
      declared.put(
          Field.DOSSIER,
          number.text()
              + (chapter == null ? "" : " " + chapter.text().strip())
              + (series == null ? "" : "-" + series.text().strip()));
      Element title = dossier.selectFirst("> titel");
      if (title != null) {
        declared.put(Field.DOSSIER_TITLE, KoopBody.plain(title));
      }
    }
  }

  private static void number(Element number, Declared.Writer declared) {
    boolean question = number.normalName().equals("kamervraagnummer");
    declared.put(question ? Field.AANHANGSEL_NUMBER : Field.NUMBER, number.text());
  }

  private static void dates(Element root, Declared.Writer declared) {
    for (Element text : root.select("stuk > datumtekst")) {
      Element date = text.selectFirst("datum[isodatum]");
      if (date != null) {
        declared.put(Field.DATE, date.attr("isodatum"));
      }
      declared.put(Field.DATE_TEXT, text.text());
    }
    for (Element date : root.select("kamervraagomschrijving[type=antwoord] datum[isodatum]")) {
      declared.put(Field.DATE, date.attr("isodatum"));
    }
  }

  private static void masthead(Element line, Declared.Writer declared) {
    switch (line.attr("inhoud")) {
      case "vergaderjaar" -> declared.put(Field.SESSION, line.text());
      case "kameraanduiding" -> declared.put(Field.CHAMBER, line.text());
      case "documenttype" -> declared.put(Field.KIND, line.text());
      default -> {
        // The rest of the masthead is the same on every paper of its sort.
      }
    }
  }
}
