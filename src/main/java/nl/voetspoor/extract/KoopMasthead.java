package nl.voetspoor.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voetspoor.extract.Declared.Field;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// What the XML of the official publisher states above the text: its metadata where it carries
/// them, and the masthead (`kamerstukkop`, `dossier`, `stuknr`, `titel`, `datumtekst`). The schema
/// is op-xsd-2014-05-15 of technische-documentatie.oep.overheid.nl.
final class KoopMasthead {
  /// What is looked for, wherever it stands.
  private static final Set<String> NAMES =
      Set.of(
          "dossier",
          "ondernummer",
          "kamervraagnummer",
          "titel",
          "kamervraagomschrijving",
          "datumtekst",
          "tekstregel");

  private static final Evaluator NUMBER = QueryParser.parse("dossiernummer > dossiernr");
  private static final Evaluator CHAPTER = QueryParser.parse("dossiernummer > begrotingshoofdstuk");
  private static final Evaluator SERIES = QueryParser.parse("dossiernummer > raadnr");
  private static final Evaluator DAY = QueryParser.parse("datum[isodatum]");

  private final List<Element> parts;
  private final Declared.Writer declared = new Declared.Writer();

  private KoopMasthead(List<Element> parts) {
    this.parts = parts;
  }

  /// What `root` states, in one walk over all that it holds.
  static Declared read(Element root) {
    List<Element> parts = root.stream().filter(part -> NAMES.contains(part.normalName())).toList();
    return new KoopMasthead(parts).read().fillFrom(OfficialMeta.read(metas(root), Map.of())).done();
  }

  private static Elements metas(Element root) {
    return root.children().stream()
        .filter(child -> child.nameIs("metadata"))
        .flatMap(metadata -> metadata.children().stream())
        .filter(child -> child.nameIs("meta"))
        .collect(Collectors.toCollection(Elements::new));
  }

  private Declared.Writer read() {
    named("dossier").forEach(this::dossier);
    parts.stream().filter(KoopMasthead::isNumber).findFirst().ifPresent(this::number);
    named("titel")
        .filter(title -> isPart(title, "stuk"))
        .findFirst()
        .ifPresent(title -> declared.put(Field.HEADING, KoopBody.plain(title)));
    named("kamervraagomschrijving")
        .forEach(line -> declared.put(Field.HEADING, KoopBody.plain(line)));
    dates();
    named("tekstregel").forEach(this::line);
    return declared;
  }

  private Stream<Element> named(String name) {
    return parts.stream().filter(part -> part.nameIs(name));
  }

  private static boolean isNumber(Element part) {
    return part.nameIs("kamervraagnummer")
        || (part.nameIs("ondernummer") && isPart(part, "stuknr") && isPart(part.parent(), "stuk"));
  }

  private static boolean isPart(@Nullable Element part, String whole) {
    Element above = part == null ? null : part.parent();
    return above != null && above.nameIs(whole);
  }

  private void dossier(Element dossier) {
    Element number = dossier.selectFirst(NUMBER);
    if (number == null) {
      return;
    }
    Element chapter = dossier.selectFirst(CHAPTER);
    Element series = dossier.selectFirst(SERIES);
    declared.put(
        Field.DOSSIER,
        number.text()
            + (chapter == null ? "" : " " + chapter.text().strip())
            + (series == null ? "" : "-" + series.text().strip()));
    dossier.children().stream()
        .filter(child -> child.nameIs("titel"))
        .findFirst()
        .ifPresent(title -> declared.put(Field.DOSSIER_TITLE, KoopBody.plain(title)));
  }

  private void number(Element number) {
    boolean question = number.nameIs("kamervraagnummer");
    declared.put(question ? Field.AANHANGSEL_NUMBER : Field.NUMBER, number.text());
  }

  private void dates() {
    named("datumtekst")
        .filter(text -> isPart(text, "stuk"))
        .forEach(text -> {
          Element date = text.selectFirst(DAY);
          if (date != null) {
            declared.put(Field.DATE, date.attr("isodatum"));
          }
          declared.put(Field.DATE_TEXT, text.text());
        });
    named("kamervraagomschrijving")
        .filter(line -> line.attr("type").strip().equalsIgnoreCase("antwoord"))
        .flatMap(line -> line.select(DAY).stream())
        .forEach(date -> declared.put(Field.DATE, date.attr("isodatum")));
  }

  private void line(Element line) {
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
