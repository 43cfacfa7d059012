package nl.voetspoor.engine.lucene;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.voetspoor.model.Correspondence;
import nl.voetspoor.model.Description;
import nl.voetspoor.model.DossierNumber;
import nl.voetspoor.model.Legibility;
import nl.voetspoor.model.Numbering;
import nl.voetspoor.model.Paper;
import nl.voetspoor.model.PaperId;
import nl.voetspoor.model.PaperKind;
import nl.voetspoor.model.Signatory;
import nl.voetspoor.model.Tie;
import nl.voetspoor.search.PaperSummary;

/// What a list shows of a paper, as it is kept in a column: all but who refers to it and who
/// replaced it, which change without the paper.
///
/// @param signatories empty where an older version kept it
record StoredSummary(
    String id,
    PaperKind kind,
    String title,
    Optional<LocalDate> date,
    List<DossierNumber> dossiers,
    Optional<String> dossierTitle,
    Optional<String> ondernummer,
    Optional<String> sender,
    List<String> ministries,
    List<Legibility> reading,
    Optional<Tie.Kind> part,
    Optional<List<Signatory>> signatories) {
  private static final Set<Tie.Kind> PARTS = EnumSet.of(Tie.Kind.ANNEX_OF, Tie.Kind.BESLISNOTA_OF);

  static StoredSummary of(Paper paper, List<Legibility> reading) {
    Description description = paper.description();
    Numbering numbering = paper.numbering();
    Correspondence correspondence = paper.correspondence();
    return new StoredSummary(
        paper.id().value(),
        description.kind(),
        description.title(),
        description.date(),
        numbering.dossiers(),
        numbering.dossierTitle(),
        numbering.ondernummer(),
        correspondence.sender(),
        correspondence.ministries(),
        reading,
        paper.ties().stream().map(Tie::kind).filter(PARTS::contains).findFirst(),
        Optional.of(correspondence.signatories()));
  }

  PaperSummary with(int citedBy, Optional<PaperId> replacedBy) {
    return new PaperSummary(
        new PaperId(id),
        kind,
        title,
        date,
        dossiers,
        ondernummer,
        sender,
        ministries,
        reading,
        citedBy,
        replacedBy,
        part,
        signatories.orElse(List.of()));
  }
}
