package nl.voetspoor.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.KindEvidence;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.OfficialRecord;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Tie;

/// A paper as it was read, with what the official publisher says of it on top. What the publisher
/// says wins; what it leaves empty stays as it was read. It depends on nothing but the two, so that
/// any order in which files come gives the same paper.
public final class OfficialMerge {
  private static final int LONGEST_TITLE = 300;
  private static final Set<PaperKind> OF_MEMBERS =
      EnumSet.of(PaperKind.MOTIE, PaperKind.AMENDEMENT, PaperKind.KAMERVRAGEN);
  private static final Set<Tie.Kind> BELONGING =
      EnumSet.of(Tie.Kind.ANNEX_OF, Tie.Kind.BESLISNOTA_OF);

  private OfficialMerge() {}

  /// All that `sources` say of a paper as one record, each gap filled by the next to be believed;
  /// empty where there are none.
  public static Optional<OfficialRecord> joined(List<OfficialSource> sources) {
    return sources.stream()
        .sorted(OfficialSource.PREFERENCE)
        .map(OfficialSource::record)
        .reduce(OfficialRecord::filledFrom);
  }

  /// The paper `read` as `sources` have it.
  public static Paper over(Paper read, List<OfficialSource> sources) {
    return joined(sources).map(official -> over(read, official)).orElse(read);
  }

  private static Paper over(Paper read, OfficialRecord official) {
    Description description = description(read.description(), official.about());
    return new Paper(
        read.id(),
        description,
        numbering(read.numbering(), official.numbering()),
        correspondence(read.correspondence(), official.parties(), description.kind()),
        read.content(),
        ties(read.ties(), official.ties(), description.kind()));
  }

  private static Description description(Description read, OfficialRecord.About official) {
    PaperKind kind = kind(read.kind(), official.kind());
    return new Description(
        kind,
        official.subject().map(OfficialMerge::shortened).orElse(read.title()),
        read.heading(),
        official.subject().or(read::subject),
        official.date().or(read::date),
        official.language().orElse(read.language()),
        kind == read.kind()
            ? read.evidence()
            : Optional.of(new KindEvidence("metadata", kind.code())));
  }

  /// `Bijlage` says how a paper was sent, not what it is: a report that is an annex stays a report.
  private static PaperKind kind(PaperKind read, Optional<PaperKind> official) {
    return official
        .filter(kind -> kind != PaperKind.BIJLAGE || read == PaperKind.OVERIG)
        .orElse(read);
  }

  /// The publisher may name only the first of the dossiers that a paper prints: the others stay.
  private static Numbering numbering(Numbering read, Numbering official) {
    Numbering merged = official.filledFrom(read);
    boolean same =
        !read.dossiers().isEmpty()
            && merged.dossiers().getFirst().equals(read.dossiers().getFirst());
    return new Numbering(
        same
            ? Stream.concat(merged.dossiers().stream(), read.dossiers().stream())
                .distinct()
                .toList()
            : merged.dossiers(),
        merged.dossierTitle(),
        merged.ondernummer(),
        merged.chamber(),
        merged.vergaderjaar());
  }

  /// The publisher names persons where a paper names their office: a letter stays one of the
  /// minister. They are taken where the paper names nobody.
  private static Correspondence correspondence(
      Correspondence read, OfficialRecord.Parties official, PaperKind kind) {
    return new Correspondence(
        read.sender().or(() -> named(official.submitters(), kind)),
        read.signatories(),
        (kind == PaperKind.ANTWOORD_KAMERVRAGEN
                ? Optional.<String>empty()
                : official.recipients().stream().reduce((some, next) -> some + "; " + next))
            .or(read::addressee),
        read.kenmerk(),
        official.ministries().isEmpty() ? read.ministries() : official.ministries());
  }

  private static Optional<String> named(List<String> persons, PaperKind kind) {
    if (persons.isEmpty() || kind == PaperKind.ANTWOORD_KAMERVRAGEN) {
      return Optional.empty();
    }
    String last = persons.getLast();
    String all =
        persons.size() == 1
            ? last
            : String.join(", ", persons.subList(0, persons.size() - 1)) + " en " + last;
    String members = persons.size() == 1 ? "het lid " : "de leden ";
    return Optional.of(OF_MEMBERS.contains(kind) ? members + all : all);
  }

  /// Where the publisher names the main paper of an annex, what the annex says of it is set aside.
  /// A nota on a decision is tied as such, whoever said which letter it goes with.
  private static List<Tie> ties(List<Tie> read, List<Tie> official, PaperKind kind) {
    boolean placed = official.stream().anyMatch(tie -> BELONGING.contains(tie.kind()));
    Stream<Tie> kept = read.stream().filter(tie -> !(placed && BELONGING.contains(tie.kind())));
    List<Tie> ties = new ArrayList<>();
    Stream.concat(official.stream(), kept)
        .map(tie -> named(tie, kind))
        .filter(tie -> ties.stream().noneMatch(known -> same(known, tie)))
        .forEachOrdered(ties::add);
    return ties;
  }

  private static Tie named(Tie tie, PaperKind kind) {
    return tie.kind() == Tie.Kind.ANNEX_OF && kind == PaperKind.BESLISNOTA
        ? new Tie(Tie.Kind.BESLISNOTA_OF, tie.paper(), tie.words())
        : tie;
  }

  private static boolean same(Tie one, Tie other) {
    return one.equals(other)
        || (one.kind() == other.kind()
            && one.paper().isPresent()
            && one.paper().equals(other.paper()));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, Math.max(1, title.lastIndexOf(' ', LONGEST_TITLE))) + " …";
  }
}
