package nl.voetspoor.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Vergaderjaar;

/// The text in which a paper is declared: a head of `name: value` lines, a blank line, and the text
/// in [Markup]. A value may hold fields between bars; a name may come back.
final class Declaration {
  /// What every sample says first.
  static final String NOTICE =
      "Voorbeeld bij Voetspoor: dit stuk is verzonnen en bevat geen tekst van een echt Kamerstuk.";

  private final String head;
  private final String text;

  private Declaration(String head, String text) {
    this.head = head;
    this.text = text;
  }

  /// Reads one declaration; refuses one that lacks what every paper has.
  static SamplePaper read(String declaration) {
    int blank = declaration.indexOf("\n\n");
    return new Declaration(declaration.substring(0, blank), declaration.substring(blank)).paper();
  }

  private SamplePaper paper() {
    Look look = Look.valueOf(one("look").toUpperCase(Locale.ROOT));
    List<SampleBlock> blocks = new ArrayList<>(Markup.blocks(text));
    blocks.addAll(beforeNotice(look), Markup.blocks("_" + NOTICE + "_"));
    return new SamplePaper(
        one("file"),
        look,
        face(),
        imprint(),
        sender(),
        blocks,
        Markup.notes(text),
        maybe("exchanges"));
  }

  /// How many blocks come before the notice: who asks and who answers, or the first heading.
  private static int beforeNotice(Look look) {
    return switch (look) {
      case AANHANGSEL -> 2;
      case RAPPORT -> 1;
      case KAMERSTUK, BRIEF, NOTA, SCAN -> 0;
    };
  }

  private SamplePaper.Face face() {
    return new SamplePaper.Face(
        PaperKind.ofCode(one("kind")).orElseThrow(() -> missing("kind")),
        maybe("heading"),
        maybe("subject"),
        LocalDate.parse(one("date")),
        maybe("dateline"));
  }

  private SamplePaper.Imprint imprint() {
    Optional<PaperId> id = all("id").findFirst().map(PaperId::new);
    List<DossierNumber> dossiers = all("dossier").map(DossierNumber::parse).toList();
    Optional<Chamber> chamber =
        id.filter(i -> i.kind() == IdKind.KAMERSTUK || i.kind() == IdKind.AANHANGSEL)
            .map(i -> maybe("chamber").equals("ek") ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER);
    return new SamplePaper.Imprint(
        id,
        dossiers,
        all("dossiertitle").toList(),
        chamber,
        chamber.map(c -> Vergaderjaar.find(one("year")).orElseThrow(() -> missing("year"))),
        all("main").findFirst().map(PaperId::new));
  }

  private SamplePaper.Sender sender() {
    return new SamplePaper.Sender(
        maybe("sender"),
        all("ministry").toList(),
        maybe("letterhead"),
        maybe("addressee"),
        all("signed").map(Declaration::signatory).toList(),
        all("field").map(Declaration::field).toList());
  }

  private static Signatory signatory(String value) {
    String[] parts = value.split("\\s*\\|\\s*", -1);
    return parts.length == 1
        ? new Signatory(parts[0], Optional.empty())
        : new Signatory(parts[1], Optional.of(parts[0]));
  }

  private static SamplePaper.Field field(String value) {
    int bar = value.indexOf('|');
    return new SamplePaper.Field(
        value.substring(0, bar).strip(), value.substring(bar + 1).strip().replace(" / ", "\n"));
  }

  private Stream<String> all(String name) {
    return Arrays.stream(head.split("\n", -1))
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2).strip());
  }

  private String maybe(String name) {
    return all(name).findFirst().orElse("");
  }

  private String one(String name) {
    return all(name).findFirst().orElseThrow(() -> missing(name));
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no good '" + name + "' in: " + head);
  }
}
