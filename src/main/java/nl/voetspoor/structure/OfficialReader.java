package nl.voetspoor.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.voetspoor.extract.Declared;
import nl.voetspoor.extract.Declared.Field;
import nl.voetspoor.extract.Extraction.Described;
import nl.voetspoor.model.Chamber;
import nl.voetspoor.model.IdKind;
import nl.voetspoor.model.Ministries;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;

/// Understands what the official publisher states of papers in its files of metadata. Safe for use
/// by several threads at once.
final class OfficialReader {
  private final MinistryNames ministries;
  private final KindRules kinds;

  /// With the ministries that can make a paper, and the rules for what kind it is.
  OfficialReader(Ministries ministries, Offices offices, KindRules kinds) {
    this.ministries = new MinistryNames(ministries, offices);
    this.kinds = kinds;
  }

  /// What is said of each paper whose identifier has a known form, in the order of the file.
  List<OfficialRecord> read(Described described) {
    return described.records().stream()
        .flatMap(declared ->
            declared.first(Field.IDENTIFIER).flatMap(PaperId::find).stream()
                .map(id -> record(described.source(), id, declared)))
        .toList();
  }

  private OfficialRecord record(OfficialRecord.Source source, PaperId id, Declared declared) {
    Optional<String> subject = subject(declared);
    Optional<PaperKind> kind = kind(id, subject, declared);
    var date = declared.first(Field.DATE).flatMap(DutchDates::find);
    return new OfficialRecord(
        source,
        id,
        new OfficialRecord.About(
            kind,
            subject,
            date,
            declared.first(Field.LANGUAGE).map(code -> code.toLowerCase(Locale.ROOT))),
        numbering(id, declared),
        new OfficialRecord.Parties(
            declared.all(Field.SUBMITTER),
            declared.all(Field.RECIPIENT),
            declared.all(Field.CHAMBER).stream()
                .flatMap(maker -> ministries.find(maker, date).stream())
                .distinct()
                .toList()),
        new OfficialRecord.Publication(
            declared.first(Field.AVAILABLE).flatMap(DutchDates::find), declared.first(Field.CASE)),
        StatedTies.of(id, declared, kind));
  }

  /// The title of the document; without one, the title without those of its dossier and its kind,
  /// which the publisher puts before it: `Mensenhandel; Brief regering; Voortgang aanpak`.
  private static Optional<String> subject(Declared declared) {
    return declared
        .first(Field.SUBJECT)
        .or(() -> declared.first(Field.OFFICIAL_TITLE).map(title -> ownPart(title, declared)));
  }

  private static String ownPart(String title, Declared declared) {
    String before = declared.first(Field.DOSSIER_TITLE).orElse("") + ";";
    if (before.length() == 1 || !title.startsWith(before)) {
      return title;
    }
    String rest = title.substring(before.length()).strip();
    int kind = rest.indexOf(';');
    String own = kind < 0 ? rest : rest.substring(kind + 1).strip();
    return own.isEmpty() ? title : own;
  }

  private Optional<PaperKind> kind(PaperId id, Optional<String> subject, Declared declared) {
    Map<Evidence.Where, List<String>> shown = new EnumMap<>(Evidence.Where.class);
    shown.put(Evidence.Where.PUBLISHED_AS, declared.all(Field.KIND));
    shown.put(Evidence.Where.SUBJECT, subject.stream().toList());
    shown.put(Evidence.Where.IDENTIFIER, List.of(id.value()));
    return Optional.of(kinds.judge(new Evidence(shown)).kind())
        .filter(kind -> kind != PaperKind.OVERIG);
  }

  /// An annex bears no number of its own: the one beside its dossier is that of its main paper.
  private static Numbering numbering(PaperId id, Declared declared) {
    Declared own = id.kind() == IdKind.KAMERSTUK ? declared : without(declared, Field.NUMBER);
    Numbers numbers = Numbers.read(own, List.of());
    Optional<Chamber> chamber = numbers.chamber();
    return new Numbering(
        numbers.dossiers(), numbers.dossierTitle(), numbers.number(), chamber, numbers.session());
  }

  private static Declared without(Declared declared, Field left) {
    List<Field> kept = new ArrayList<>(declared.values().keySet());
    kept.remove(left);
    Declared.Writer writer = new Declared.Writer();
    kept.forEach(field -> declared.all(field).forEach(value -> writer.put(field, value)));
    return writer.done();
  }
}
