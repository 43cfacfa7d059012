package nl.voetspoor.samples;

import static nl.voetspoor.samples.Markings.each;
import static nl.voetspoor.samples.Markings.escape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Signatory;

/// Writes a Kamerstuk in the XML of the official publisher (schema `op-xsd-2014-05-15`).
final class KoopXml {
  private static final String FRAME =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://technische-documentatie.oep.overheid.nl/repository/\
      schemas/op-consolidated/op-consolidated_2014-05-15/xsd/op-xsd-2014-05-15.xsd">
        <metadata>
          <meta name="OVERHEIDop.externMetadataRecord" scheme="" \
      content="https://zoek.officielebekendmakingen.nl/{id}/metadata.xml" />
        </metadata>
        <kamerstuk>
          <kamerstukkop>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar {year}</tekstregel>
            <tekstregel inhoud="kameraanduiding">{chamber} Kamer der Staten-Generaal</tekstregel>
            <tekstregel inhoud="kamernummer">{figure}</tekstregel>
            <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
          </kamerstukkop>
      {dossiers}    <stuk>
            <stuknr>Nr. <ondernummer kamer="{figure}">{number}</ondernummer></stuknr>
            <titel>{heading}</titel>
      {date}      <algemeen>
              <vrije-tekst>
                <tekst status="goed">
      {body}          </tekst>
              </vrije-tekst>
      {closing}      </algemeen>
          </stuk>
        </kamerstuk>
      </officiele-publicatie>
      """;

  private final SamplePaper paper;

  private KoopXml(SamplePaper paper) {
    this.paper = paper;
  }

  static byte[] write(SamplePaper paper) {
    return new KoopXml(paper).xml().getBytes(StandardCharsets.UTF_8);
  }

  private String xml() {
    SamplePaper.Imprint imprint = paper.imprint();
    boolean senate = imprint.chamber().orElseThrow() == Chamber.EERSTE_KAMER;
    String chamber = senate ? "1" : "2";
    return FRAME
        .replace("{id}", imprint.id().orElseThrow().value())
        .replace("{year}", imprint.year().orElseThrow().written())
        .replace("{chamber}", senate ? "Eerste" : "Tweede")
        .replace("{figure}", chamber)
        .replace("{dossiers}", dossiers(imprint))
        .replace("{number}", imprint.ondernummer())
        .replace("{heading}", escape(paper.face().heading()))
        .replace("{date}", dateText())
        .replace("{body}", body())
        .replace("{closing}", closing());
  }

  private static String dossiers(SamplePaper.Imprint imprint) {
    return IntStream.range(0, imprint.dossiers().size())
        .mapToObj(i -> dossier(imprint.dossiers().get(i), imprint.dossierTitles().get(i)))
        .collect(Collectors.joining());
  }

  private static String dossier(DossierNumber number, String title) {
    String printed = DossierNumber.of(number.number()).printed();
    String suffix =
        number
            .suffix()
            .map(s ->
                Character.isDigit(s.charAt(0))
                    ? "-<raadnr>" + s + "</raadnr>"
                    : "<begrotingshoofdstuk>" + s + "</begrotingshoofdstuk>")
            .orElse("");
    return """
        <dossier>
          <dossiernummer><dossiernr>%s</dossiernr>%s</dossiernummer>
          <titel>%s</titel>
        </dossier>
    """
        .formatted(printed, suffix, escape(title));
  }

  private String dateText() {
    String line = paper.dateUnderHeading();
    int day = line.indexOf(' ') + 1;
    return line.isEmpty()
        ? ""
        : "      <datumtekst>%s<datum isodatum=\"%s\">%s</datum></datumtekst>\n"
            .formatted(line.substring(0, day), paper.face().date(), line.substring(day));
  }

  private String body() {
    String opening =
        paper.opening().stream().map(line -> al(escape(line))).collect(Collectors.joining());
    return opening
        + paper.blocks().stream().map(this::block).collect(Collectors.joining())
        + memberNames();
  }

  private String block(SampleBlock block) {
    String words = each(block.inlines(), this::inline);
    return switch (block.kind()) {
      case HEADING -> "            <tussenkop kopopmaak=\"vet\">%s</tussenkop>\n".formatted(words);
      case LIST_ITEM ->
          "            <lijst type=\"expliciet\"><li><li.nr>%s</li.nr><al>%s</al></li></lijst>\n"
              .formatted(block.label(), words);
      case QUESTION, ANSWER ->
          al("<nadruk type=\"vet\">" + block.caption() + "</nadruk>") + al(words);
      case TABLE -> table(block.rows());
      case PARAGRAPH, SIGNATURE -> al(words);
    };
  }

  private static String table(List<List<String>> rows) {
    String written =
        rows.stream()
            .map(row ->
                row.stream()
                    .map(cell -> "<entry><al>" + escape(cell) + "</al></entry>")
                    .collect(Collectors.joining("", "              <row>", "</row>\n")))
            .collect(Collectors.joining());
    return ("            <table><tgroup cols=\"%d\"><tbody>\n%s            </tbody>"
            + "</tgroup></table>\n")
        .formatted(rows.getFirst().size(), written);
  }

  private String inline(Inline inline) {
    return switch (inline) {
      case Inline.Words(var text, var style) ->
          switch (style) {
            case PLAIN -> escape(text);
            case ITALIC -> "<nadruk type=\"cur\">" + escape(text) + "</nadruk>";
            case BOLD -> "<nadruk type=\"vet\">" + escape(text) + "</nadruk>";
          };
      case Inline.Link(var text, var targets) -> link(text, targets);
      case Inline.Mark(var mark) -> note(mark);
      case Inline.PageEnd() -> "";
    };
  }

  /// The editor links one paper with a number of the publisher; what else is named stays text.
  private static String link(String text, List<String> targets) {
    String target = targets.getFirst();
    return targets.size() == 1 && target.matches("(kst|h|ah|stb|trb|stcrt|blg)-.*")
        ? "<extref doc=\"%s\" soort=\"document\" status=\"actief\">%s</extref>"
            .formatted(target, escape(text))
        : escape(text);
  }

  private String note(String mark) {
    SampleNote note =
        paper.notes().stream().filter(n -> n.mark().equals(mark)).findFirst().orElseThrow();
    return "<noot id=\"ID-%s-n%s\" type=\"voet\"><noot.nr>%s</noot.nr><noot.al>%s</noot.al></noot>"
        .formatted(
            paper.imprint().id().orElseThrow(), mark, mark, each(note.inlines(), this::inline));
  }

  private static String al(String words) {
    return "            <al>" + words + "</al>\n";
  }

  private String memberNames() {
    List<Signatory> members =
        paper.sender().signatories().stream().filter(s -> s.office().isEmpty()).toList();
    return members.isEmpty()
        ? ""
        : members.stream()
            .map(member -> "              <al>" + escape(member.name()) + "</al>\n")
            .collect(
                Collectors.joining("", "            <al-groep>\n", "            </al-groep>\n"));
  }

  private String closing() {
    String signed =
        paper.sender().signatories().stream()
            .filter(s -> s.office().isPresent())
            .map(KoopXml::signature)
            .collect(Collectors.joining());
    return signed.isEmpty()
        ? ""
        : "        <tekst-sluiting>\n" + signed + "        </tekst-sluiting>\n";
  }

  private static String signature(Signatory signatory) {
    int space = signatory.name().indexOf(' ');
    return ("          <ondertekening><functie>%s,</functie><naam><voornaam>%s</voornaam> "
            + "<achternaam>%s</achternaam></naam></ondertekening>\n")
        .formatted(
            escape(signatory.office().orElseThrow()),
            escape(signatory.name().substring(0, space)),
            escape(signatory.name().substring(space + 1)));
  }
}
